import { LABELS } from '../model/labels';
import { expand, type Pattern, parseCorpus, sizeOf } from './grammar';
import { seeded } from './random';
import { misspelt } from './misspelt';

/** What a corpus file may be named after. An unrecognised payment is a matter of security and of billing alike. */
export const CORPUS_LABELS = [...LABELS, 'unrecognisedPayment', 'none'] as const;
export type CorpusLabel = (typeof CORPUS_LABELS)[number];

/** One file of the corpus. */
export interface CorpusFile {
	/** ISO 639-1, the name of its folder. */
	language: string;
	/** Its name without the ending: a label, and after a hyphen whatever tells it from another file of that label. */
	name: string;
	source: string;
}

/** One message to learn from. */
export interface Example {
	language: string;
	label: CorpusLabel;
	/** Number of the corpus line it comes from, over all files: what is held out for a report is held out by line. */
	line: number;
	text: string;
	/** How much it counts, so that a line with many messages does not drown one with few. */
	weight: number;
}

/** So many messages of a line are learnt from, spread over all that it stands for. */
const MESSAGES_PER_LINE = 12;
/** Of a line that stands for few messages, one is learnt misspelt; of others, two. */
const FEW = 3;

const isCorpusLabel = (name: string | undefined): name is CorpusLabel =>
	CORPUS_LABELS.some((label) => label === name);

/** @throws {Error} for a file that is named after no label */
const labelOf = ({ language, name }: CorpusFile): CorpusLabel => {
	const [label] = name.split('-');
	if (!isCorpusLabel(label))
		throw new Error(
			`corpus/${language}/${name}.txt: "${label}" is no label. Labels: ${CORPUS_LABELS.join(', ')}`,
		);
	return label;
};

/** Messages of a pattern, spread evenly over all that it stands for. */
const messagesOf = (pattern: Pattern, random: () => number): string[] => {
	const size = sizeOf(pattern);
	const count = Math.min(size, MESSAGES_PER_LINE);
	const stride = size / count;
	const start = Math.floor(random() * size);
	const picked = Array.from({ length: count }, (_, step) =>
		expand(pattern, (start + Math.floor(step * stride + random() * stride)) % size),
	);
	return [...new Set(picked)];
};

/** The messages of the whole corpus; always the same ones for the same files. */
export const examplesOf = (files: readonly CorpusFile[]): Example[] => {
	let line = 0;
	return files.flatMap((file) => {
		const label = labelOf(file);
		return parseCorpus(file.source).flatMap((pattern) => {
			const number = ++line;
			const random = seeded(number * 7919);
			const messages = messagesOf(pattern, random);
			const slips = messages.slice(0, messages.length < FEW ? 1 : 2).map((text) => misspelt(text, random));
			const texts = [...messages, ...slips];
			const weight = 1.5 / Math.sqrt(texts.length);
			return texts.map((text) => ({ language: file.language, label, line: number, text, weight }));
		});
	});
};
