import { ConceptSet } from '../lexicons/hits';
import type { Reading } from '../view/messageView';
import type { Token } from '../view/tokens';
import { perWord } from '../view/words';
import { featuresOfWord, scaleFor, takeConcepts, takeNeighbours, type WordFeatures } from './features';
import { type Label, LABELS } from './labels';
import { type Segment, segmentsOf } from './segments';
import { readTable, type Table } from './table';
import { TABLE } from './table.generated';

/** How likely each label is for a message, as logits (natural logarithm of the odds), each from the sentence that says it most. */
export interface Likelihoods {
	/** 0 is as likely as not; the classifier has seen far more ordinary messages in life than in training, so 0 is not enough. */
	of(label: Label): number;
	/** The sentence that says it most; null in a message without words. */
	sentence(label: Label): Segment | null;
	/** The words of that sentence that speak for the label. */
	quote(label: Label): Segment | null;
}

const COLUMNS = LABELS.length;
const COLUMN_OF: ReadonlyMap<Label, number> = new Map(LABELS.map((label, column) => [label, column]));
const columnOf = (label: Label): number => COLUMN_OF.get(label) ?? 0;

let loaded: Table | null = null;
/** Read when the first message needs it. */
const table = (): Table => (loaded ??= readTable(TABLE));

/** What a word adds to each label by itself, before it is scaled. */
interface WeighedWord {
	features: WordFeatures;
	sum: Float64Array;
}

const weighed = perWord(({ text }): WeighedWord => {
	const features = featuresOfWord(text);
	const sum = new Float64Array(COLUMNS);
	add(sum, features.word, 1);
	for (const piece of features.pieces) add(sum, piece, 1 / Math.sqrt(features.pieces.length));
	return { features, sum };
});

/** Adds a row of the table to a sum. */
const add = (sum: Float64Array, row: number, value: number): void => {
	const { weights } = table();
	const start = row * COLUMNS;
	for (let column = 0; column < COLUMNS; column++)
		sum[column] = (sum[column] ?? 0) + (weights[start + column] ?? 0) * value;
};

/** The concepts that any reading sees within a segment. */
const conceptsWithin = (
	readings: readonly Reading[],
	{ from, to }: Segment,
	isWhole: boolean,
): ConceptSet => {
	const concepts = new ConceptSet();
	for (const { hits } of readings)
		hits.forEach((concept, list) => {
			if (isWhole || list.some((hit) => hit.from >= from && hit.to <= to)) concepts.add(concept);
		});
	return concepts;
};

/** The logits of one segment. */
const weigh = (
	words: readonly WeighedWord[],
	features: readonly WordFeatures[],
	{ from, to }: Segment,
	concepts: ConceptSet,
): Float64Array => {
	const sum = new Float64Array(COLUMNS);
	for (let at = from; at < to; at++) {
		const own = words[at]?.sum;
		if (own)
			for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) + (own[column] ?? 0);
	}
	takeNeighbours(features, from, to, (row, value) => add(sum, row, value));
	const scale = scaleFor(to - from);
	for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) * scale;
	takeConcepts(concepts, (row, value) => add(sum, row, value));
	const { scales, biases } = table();
	return sum.map((each, column) => each * (scales[column] ?? 0) + (biases[column] ?? 0));
};

/** The run of words that adds the most to a label: at least one, each with what it adds as the neighbour of the next. */
const strongestRun = (words: readonly WeighedWord[], { from, to }: Segment, column: number): Segment => {
	let best: Segment = { from, to };
	let most = Number.NEGATIVE_INFINITY;
	let start = from;
	let sum = 0;
	for (let at = from; at < to; at++) {
		if (sum <= 0) {
			sum = 0;
			start = at;
		}
		sum += words[at]?.sum[column] ?? 0;
		if (sum > most) {
			most = sum;
			best = { from: start, to: at + 1 };
		}
	}
	return best;
};

/**
 * Weighs one message.
 * @param readings what the lexicons see in it
 */
export const likelihoodsOf = (tokens: readonly Token[], readings: readonly Reading[]): Likelihoods => {
	const words = tokens.map(({ word }) => weighed(word));
	const features = words.map((word) => word.features);
	const segments = segmentsOf(tokens);
	const logits = segments.map((segment) =>
		weigh(words, features, segment, conceptsWithin(readings, segment, segments.length === 1)),
	);
	const strongest = (column: number): number =>
		logits.reduce((best, each, at) => ((each[column] ?? 0) > (logits[best]?.[column] ?? 0) ? at : best), 0);
	const sentence = (label: Label): Segment | null => segments[strongest(columnOf(label))] ?? null;
	return {
		of: (label) => logits[strongest(columnOf(label))]?.[columnOf(label)] ?? Number.NEGATIVE_INFINITY,
		sentence,
		quote: (label) => {
			const where = sentence(label);
			return where && strongestRun(words, where, columnOf(label));
		},
	};
};
