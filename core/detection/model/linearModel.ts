import { ConceptSet } from '../lexicons/hits';
import type { Reading } from '../view/messageView';
import type { Token } from '../view/tokens';
import { perWord } from '../view/words';
import {
	APART_WEIGHT,
	EDGE,
	featuresOfWord,
	rowOfPair,
	rowOfTriple,
	scaleFor,
	takeConcepts,
	type WordFeatures,
} from './features';
import { type Label, LABELS } from './labels';
import { isOfWhole, type Segment, sentencesOf } from './segments';
import { readTable, type Table } from './table';

/** How likely each label is for a message, as logits (natural logarithm of the odds), each from the sentence that says it most. */
export interface Likelihoods {
	/** 0 is as likely as not; the classifier has seen far more ordinary messages in life than in training, so 0 is not enough. */
	of(label: Label): number;
	/** The sentence that says it most; null in a message without words. */
	sentence(label: Label): Segment | null;
	/** The words of that sentence that speak for the label. */
	quote(label: Label): Segment | null;
}

/** Sums are 32-bit: an array of up to 64 bytes lives in the heap of the engine, a larger one costs an allocation of its own. */
const COLUMNS = LABELS.length;
const COLUMN_OF: ReadonlyMap<Label, number> = new Map(LABELS.map((label, column) => [label, column]));
const columnOf = (label: Label): number => COLUMN_OF.get(label) ?? 0;

let loaded: Table | null = null;

/** Half a megabyte: read when the first message comes, not when n8n starts. */
const loadTable = (): Table => {
	const { TABLE }: typeof import('./table.generated') = require('./table.generated');
	return readTable(TABLE);
};
const table = (): Table => (loaded ??= loadTable());

/** What a word adds to each label by itself, before it is scaled. */
interface WeighedWord {
	features: WordFeatures;
	sum: Float32Array;
}

const weighed = perWord(({ text }): WeighedWord => {
	const { weights } = table();
	const features = featuresOfWord(text);
	const sum = new Float32Array(COLUMNS);
	add(weights, sum, features.word, 1);
	for (const piece of features.pieces) add(weights, sum, piece, 1 / Math.sqrt(features.pieces.length));
	return { features, sum };
});

/** Adds a row of the table to a sum. */
const add = (weights: Int8Array, sum: Float32Array, row: number, value: number): void => {
	const start = row * COLUMNS;
	for (let column = 0; column < COLUMNS; column++)
		sum[column] = (sum[column] ?? 0) + (weights[start + column] ?? 0) * value;
};

/** What the words of a sentence add to each label, not yet scaled. */
const sumOf = (words: readonly WeighedWord[], { from, to }: Segment): Float32Array => {
	const { weights } = table();
	const sum = new Float32Array(COLUMNS);
	let beforeLast: WordFeatures | null = null;
	let last = EDGE;
	for (let at = from; at <= to; at++) {
		const word = at < to ? words[at] : undefined;
		if (word) addTo(sum, word.sum);
		const here = word?.features ?? EDGE;
		add(weights, sum, rowOfPair(last, here), 1);
		if (beforeLast) add(weights, sum, rowOfTriple(beforeLast, last, here), APART_WEIGHT);
		beforeLast = last;
		last = here;
	}
	return sum;
};

const addTo = (sum: Float32Array, other: Float32Array): void => {
	for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) + (other[column] ?? 0);
};

/** The logits of so many words that add up to this, and of the concepts seen in them. */
const logitsOf = (sum: Float32Array, words: number, concepts: ConceptSet): Float32Array => {
	const { weights, scales, biases } = table();
	const scale = scaleFor(words);
	const logits = sum.map((each) => each * scale);
	takeConcepts(concepts, (row, value) => add(weights, logits, row, value));
	for (let column = 0; column < COLUMNS; column++)
		logits[column] = (logits[column] ?? 0) * (scales[column] ?? 0) + (biases[column] ?? 0);
	return logits;
};

const allConcepts = (readings: readonly Reading[]): ConceptSet => {
	const concepts = new ConceptSet();
	for (const { hits } of readings) concepts.addAll(hits.present);
	return concepts;
};

/** The concepts that any reading sees within a sentence. */
const conceptsWithin = (readings: readonly Reading[], { from, to }: Segment): ConceptSet => {
	const concepts = new ConceptSet();
	for (const { hits } of readings)
		hits.forEach((concept, list) => {
			if (list.some((hit) => hit.from >= from && hit.to <= to)) concepts.add(concept);
		});
	return concepts;
};

/** A part of a message and how likely it makes each label. */
interface Weighed {
	segment: Segment;
	logits: Float32Array;
}

/** Each sentence by itself and, where there are several, the whole: some say it in one, some all together. */
const weighParts = (
	tokens: readonly Token[],
	words: readonly WeighedWord[],
	readings: readonly Reading[],
): Weighed[] => {
	const sentences = sentencesOf(tokens);
	const [only] = sentences;
	if (!only) return [];
	if (sentences.length === 1)
		return [{ segment: only, logits: logitsOf(sumOf(words, only), only.to, allConcepts(readings)) }];
	const whole = new Float32Array(COLUMNS);
	let end = 0;
	const parts = sentences.map((segment): Weighed => {
		const sum = sumOf(words, segment);
		if (isOfWhole(segment)) {
			addTo(whole, sum);
			end = segment.to;
		}
		return { segment, logits: logitsOf(sum, segment.to - segment.from, conceptsWithin(readings, segment)) };
	});
	const segment = { from: 0, to: end };
	return [{ segment, logits: logitsOf(whole, end, conceptsWithin(readings, segment)) }, ...parts];
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
	const parts = weighParts(tokens, words, readings);
	const best = new Float32Array(COLUMNS).fill(Number.NEGATIVE_INFINITY);
	const bestPart = new Uint16Array(COLUMNS);
	for (let part = 0; part < parts.length; part++)
		for (let column = 0; column < COLUMNS; column++) {
			const logit = parts[part]?.logits[column] ?? 0;
			if (logit <= (best[column] ?? 0)) continue;
			best[column] = logit;
			bestPart[column] = part;
		}
	const sentence = (label: Label): Segment | null => parts[bestPart[columnOf(label)] ?? 0]?.segment ?? null;
	return {
		of: (label) => best[columnOf(label)] ?? Number.NEGATIVE_INFINITY,
		sentence,
		quote: (label) => {
			const where = sentence(label);
			return where && strongestRun(words, where, columnOf(label));
		},
	};
};
