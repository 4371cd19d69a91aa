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
	type Neighbour,
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
	features: Neighbour;
	sum: Float32Array;
}

const weighed = perWord(({ text }): WeighedWord => {
	const { weights } = table();
	const { pieces, ...features } = featuresOfWord(text);
	const sum = new Float32Array(COLUMNS);
	add(weights, sum, features.word, 1);
	for (const piece of pieces) add(weights, sum, piece, 1 / Math.sqrt(pieces.length));
	return { features, sum };
});

/** Adds a row of the table to a sum. */
const add = (weights: Int8Array, sum: Float32Array, row: number, value: number): void => {
	const start = row * COLUMNS;
	for (let column = 0; column < COLUMNS; column++)
		sum[column] = (sum[column] ?? 0) + (weights[start + column] ?? 0) * value;
};

/** Adds what the words of a sentence say of each label, not yet scaled. */
const addSentence = (sum: Float32Array, words: readonly WeighedWord[], { from, to }: Segment): void => {
	const { weights } = table();
	let beforeLast: Neighbour | null = null;
	let last: Neighbour = EDGE;
	for (let at = from; at <= to; at++) {
		const word = at < to ? words[at] : undefined;
		if (word) addTo(sum, word.sum);
		const here: Neighbour = word ? word.features : EDGE;
		add(weights, sum, rowOfPair(last, here), 1);
		if (beforeLast) add(weights, sum, rowOfTriple(beforeLast, last, here), APART_WEIGHT);
		beforeLast = last;
		last = here;
	}
};

const addTo = (sum: Float32Array, other: Float32Array): void => {
	for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) + (other[column] ?? 0);
};

/** Turns a sum into logits, in place: of so many words that add up to it, and of the concepts seen in them. */
const toLogits = (sum: Float32Array, words: number, concepts: ConceptSet): void => {
	const { weights, scales, biases } = table();
	const scale = scaleFor(words);
	for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) * scale;
	takeConcepts(concepts, (row, value) => add(weights, sum, row, value));
	for (let column = 0; column < COLUMNS; column++)
		sum[column] = (sum[column] ?? 0) * (scales[column] ?? 0) + (biases[column] ?? 0);
};

const allConcepts = (readings: readonly Reading[]): ConceptSet => {
	const concepts = new ConceptSet();
	for (const { hits } of readings) concepts.addAll(hits.present);
	return concepts;
};

/** The concepts that any reading sees within a part of a message. */
const conceptsWithin = (readings: readonly Reading[], { from, to }: Segment): ConceptSet => {
	const concepts = new ConceptSet();
	for (const { hits } of readings)
		hits.forEach((concept, list) => {
			if (list.some((hit) => hit.from >= from && hit.to <= to)) concepts.add(concept);
		});
	return concepts;
};

/** Per label the highest logit of all parts of a message so far, and the part. */
class Strongest {
	readonly logits = new Float32Array(COLUMNS).fill(Number.NEGATIVE_INFINITY);
	readonly parts: Array<Segment | undefined> = [];

	take(logits: Float32Array, part: Segment): void {
		for (let column = 0; column < COLUMNS; column++) {
			if ((logits[column] ?? 0) <= (this.logits[column] ?? 0)) continue;
			this.logits[column] = logits[column] ?? 0;
			this.parts[column] = part;
		}
	}
}

/** Used anew for every sentence and message, since making them costs more than filling them. */
const sentenceSum = new Float32Array(COLUMNS);
const wholeSum = new Float32Array(COLUMNS);

/** Weighs each sentence by itself and, where there are several, the whole: some say it in one, some all together. */
const strongestOf = (
	sentences: readonly Segment[],
	words: readonly WeighedWord[],
	readings: readonly Reading[],
): Strongest => {
	const strongest = new Strongest();
	const isOnly = sentences.length === 1;
	let end = 0;
	wholeSum.fill(0);
	for (const sentence of sentences) {
		addSentence(sentenceSum.fill(0), words, sentence);
		if (isOfWhole(sentence)) {
			addTo(wholeSum, sentenceSum);
			end = sentence.to;
		}
		const concepts = isOnly ? allConcepts(readings) : conceptsWithin(readings, sentence);
		toLogits(sentenceSum, sentence.to - sentence.from, concepts);
		strongest.take(sentenceSum, sentence);
	}
	if (sentences.length > 1) {
		const whole = { from: 0, to: end };
		toLogits(wholeSum, end, conceptsWithin(readings, whole));
		strongest.take(wholeSum, whole);
	}
	return strongest;
};

/** A word has to say at least this share of what the most telling one says to make a quote longer. */
const WORTH_QUOTING = 0.15;

/** A run of words and how much it speaks for a label. */
interface Run extends Segment {
	sum: number;
}

/** The run of words of a sentence that speaks most for a label; at least one word. */
const strongestRun = (words: readonly WeighedWord[], { from, to }: Segment, column: number): Run => {
	let telling = 0;
	for (let at = from; at < to; at++) telling = Math.max(telling, words[at]?.sum[column] ?? 0);
	let best: Run = { from, to, sum: Number.NEGATIVE_INFINITY };
	let start = from;
	let sum = 0;
	for (let at = from; at < to; at++) {
		if (sum <= 0) {
			sum = 0;
			start = at;
		}
		sum += (words[at]?.sum[column] ?? 0) - telling * WORTH_QUOTING;
		if (sum > best.sum) best = { from: start, to: at + 1, sum };
	}
	return best;
};

/**
 * Weighs one message.
 * @param readings what the lexicons see in it
 */
export const likelihoodsOf = (tokens: readonly Token[], readings: readonly Reading[]): Likelihoods => {
	const words = tokens.map(({ word }) => weighed(word));
	const sentences = sentencesOf(tokens);
	const { logits, parts } = strongestOf(sentences, words, readings);
	return {
		of: (label) => logits[columnOf(label)] ?? Number.NEGATIVE_INFINITY,
		sentence: (label) => parts[columnOf(label)] ?? null,
		quote: (label) => {
			const column = columnOf(label);
			const part = parts[column];
			if (!part) return null;
			// Of the whole, the sentence that says most: a quote runs over no full stop.
			const runs = sentences
				.filter(({ from, to }) => from >= part.from && to <= part.to)
				.map((sentence) => strongestRun(words, sentence, column));
			return runs.reduce((best, run) => (run.sum > best.sum ? run : best));
		},
	};
};
