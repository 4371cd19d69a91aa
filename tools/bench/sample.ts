import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expand, GrammarError, parseCorpus, sizeOf } from '../../core/detection/training/grammar';
import { BenchError } from './benchError';

/** One file of the corpus. */
export interface CorpusFile {
	language: string;
	/** For errors. */
	path: string;
	source: string;
}

/** Of each language, so that 17 languages make about 2,000 messages. */
export const PER_LANGUAGE = 120;
const SEED = 20_261;
/** Short corpora have few different messages; drawing stops after so many draws a wanted message. */
const DRAWS_PER_MESSAGE = 20;

/** A row of numbers in [0, 1) that is the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function patternsOf({ path, source }: CorpusFile) {
	try {
		return parseCorpus(source).map((pattern) => ({ pattern, size: sizeOf(pattern) }));
	} catch (error) {
		if (error instanceof GrammarError) throw new BenchError(`${path} cannot be read: ${error.message}.`);
		throw error;
	}
}

/** Different messages of one language, every line of its files as likely as the other. */
function drawLanguage(files: readonly CorpusFile[], count: number, seed: number): string[] {
	const lines = files.flatMap(patternsOf);
	const random = randomFrom(seed);
	const drawn = new Set<string>();
	for (let draws = 0; drawn.size < count && draws < count * DRAWS_PER_MESSAGE; draws++) {
		const line = lines[Math.floor(random() * lines.length)];
		const text = line ? expand(line.pattern, Math.floor(random() * line.size)) : '';
		if (text !== '') drawn.add(text);
	}
	return [...drawn];
}

/** The sample: the same messages for the same files and seed, language after language. */
export function drawMessages(
	files: readonly CorpusFile[],
	perLanguage = PER_LANGUAGE,
	seed = SEED,
): string[] {
	const languages = [...new Set(files.map(({ language }) => language))].sort();
	return languages.flatMap((language, place) =>
		drawLanguage(
			files.filter((file) => file.language === language),
			perLanguage,
			seed + place,
		),
	);
}

/** The corpus the detector is trained on, its files in the order of their names. */
export function readCorpus(root: string): CorpusFile[] {
	const folder = join(root, 'core', 'detection', 'corpus');
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return paths
		.filter((path) => path.endsWith('.txt'))
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => ({
			language: path.split('/')[0] ?? '',
			path: join(folder, path),
			source: readFileSync(join(folder, path), 'utf8'),
		}));
}
