import { ConceptSet } from '../lexicons/hits';
import type { Reading } from '../view/messageView';
import { keepShape } from '../view/keepShape';
import type { Token } from '../view/tokens';
import { NumbersOfWords } from '../view/words';
import {
	APART_WEIGHT,
	EDGE,
	featuresOfWord,
	rowOfPairHashes,
	rowOfTripleHashes,
	scaleFor,
	takeConcepts,
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

/** A word as a row of numbers: what it adds to each label by itself, before that is scaled, and what its neighbours see. */
const HASH = COLUMNS;
const IS_SIGN = COLUMNS + 1;
const WIDTH = COLUMNS + 2;

const weighed = new NumbersOfWords(WIDTH, ({ text }, into, at) => {
	const { weights } = table();
	const { hash, isSign, word, pieces } = featuresOfWord(text);
	const sum = new Float32Array(COLUMNS);
	add(weights, sum, word, 1);
	for (const piece of pieces) add(weights, sum, piece, 1 / Math.sqrt(pieces.length));
	into.set(sum, at);
	into[at + HASH] = hash;
	into[at + IS_SIGN] = isSign ? 1 : 0;
});

/** Adds a row of the table to a sum. */
const add = (weights: Int8Array, sum: Float32Array, row: number, value: number): void => {
	const start = row * COLUMNS;
	for (let column = 0; column < COLUMNS; column++)
		sum[column] = (sum[column] ?? 0) + (weights[start + column] ?? 0) * value;
};

/**
 * Adds what the words of a sentence say of each label, not yet scaled. A word and the rows of its two pairs are added in
 * one go, which takes a third of the loads and stores; each step is rounded to 32 bits, as in `add`.
 */
const addSentence = (sum: Float32Array, tokens: readonly Token[], { from, to }: Segment): void => {
	const { weights } = table();
	let beforeLast = 0;
	let last = EDGE.hash;
	let isLastSign = false;
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (!token) continue;
		const own = weighed.placeOf(token.word);
		const { values } = weighed;
		const here = values[own + HASH] ?? 0;
		const pair = rowOfPairHashes(last, here) * COLUMNS;
		const triple = at > from ? rowOfTripleHashes(beforeLast, last, isLastSign, here) * COLUMNS : 0;
		const weight = at > from ? APART_WEIGHT : 0;
		for (let column = 0; column < COLUMNS; column++) {
			const withWord = Math.fround((sum[column] ?? 0) + (values[own + column] ?? 0));
			const withPair = Math.fround(withWord + (weights[pair + column] ?? 0));
			sum[column] = withPair + (weights[triple + column] ?? 0) * weight;
		}
		beforeLast = last;
		last = here;
		isLastSign = values[own + IS_SIGN] === 1;
	}
	add(weights, sum, rowOfPairHashes(last, EDGE.hash), 1);
	if (to > from) add(weights, sum, rowOfTripleHashes(beforeLast, last, isLastSign, EDGE.hash), APART_WEIGHT);
};

const addTo = (sum: Float32Array, other: Float32Array): void => {
	for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) + (other[column] ?? 0);
};

/** By hand: the engine's `fill` is a call out of compiled code, which costs more than the nine zeros. */
const clear = (sum: Float32Array): void => {
	for (let column = 0; column < COLUMNS; column++) sum[column] = 0;
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

const NOT_WEIGHED: readonly number[] = LABELS.map(() => Number.NEGATIVE_INFINITY);
const NO_PARTS: ReadonlyArray<Segment | null> = LABELS.map(() => null);

/** Used anew for every sentence and message, since making them costs more than filling them. */
const sentenceSum = new Float32Array(COLUMNS);
const wholeSum = new Float32Array(COLUMNS);

/** A word has to say at least this share of what the most telling one says to make a quote longer. */
const WORTH_QUOTING = 0.15;

/** A run of words and how much it speaks for a label. */
interface Run extends Segment {
	sum: number;
}

/** A message with, per label, the highest logit of all its parts and the part that has it. */
class WeighedMessage implements Likelihoods {
	private readonly logits = NOT_WEIGHED.slice();
	private readonly parts = NO_PARTS.slice();
	private readonly sentences: readonly Segment[];

	constructor(private readonly tokens: readonly Token[]) {
		this.sentences = sentencesOf(tokens);
	}

	/** Weighs each sentence by itself and, where there are several, the whole: some say it in one, some all together. */
	weigh(readings: readonly Reading[]): this {
		const { sentences, tokens } = this;
		const isOnly = sentences.length === 1;
		let end = 0;
		clear(wholeSum);
		for (const sentence of sentences) {
			clear(sentenceSum);
			addSentence(sentenceSum, tokens, sentence);
			if (!isOnly && isOfWhole(sentence)) {
				addTo(wholeSum, sentenceSum);
				end = sentence.to;
			}
			const concepts = isOnly ? allConcepts(readings) : conceptsWithin(readings, sentence);
			toLogits(sentenceSum, sentence.to - sentence.from, concepts);
			this.take(sentenceSum, sentence);
		}
		if (sentences.length > 1) {
			const whole = { from: 0, to: end };
			toLogits(wholeSum, end, conceptsWithin(readings, whole));
			this.take(wholeSum, whole);
		}
		return this;
	}

	of(label: Label): number {
		return this.logits[columnOf(label)] ?? Number.NEGATIVE_INFINITY;
	}

	sentence(label: Label): Segment | null {
		return this.parts[columnOf(label)] ?? null;
	}

	quote(label: Label): Segment | null {
		const column = columnOf(label);
		const part = this.parts[column];
		if (!part) return null;
		// Of the whole, the sentence that says most: a quote runs over no full stop.
		const runs = this.sentences
			.filter(({ from, to }) => from >= part.from && to <= part.to)
			.map((sentence) => strongestRun(this.tokens, sentence, column));
		return runs.reduce((best, run) => (run.sum > best.sum ? run : best));
	}

	private take(logits: Float32Array, part: Segment): void {
		for (let column = 0; column < COLUMNS; column++) {
			const logit = logits[column] ?? 0;
			if (logit <= (this.logits[column] ?? 0)) continue;
			this.logits[column] = logit;
			this.parts[column] = part;
		}
	}
}
keepShape(new WeighedMessage([]));

/** The run of words of a sentence that speaks most for a label; at least one word. */
const strongestRun = (tokens: readonly Token[], { from, to }: Segment, column: number): Run => {
	const said = tokens.slice(from, to).map(({ word }) => {
		const own = weighed.placeOf(word);
		return weighed.values[own + column] ?? 0;
	});
	const telling = Math.max(0, ...said);
	let best: Run = { from, to, sum: Number.NEGATIVE_INFINITY };
	let start = from;
	let sum = 0;
	for (let at = from; at < to; at++) {
		if (sum <= 0) {
			sum = 0;
			start = at;
		}
		sum += (said[at - from] ?? 0) - telling * WORTH_QUOTING;
		if (sum > best.sum) best = { from: start, to: at + 1, sum };
	}
	return best;
};

/**
 * Weighs one message.
 * @param readings what the lexicons see in it
 */
export const likelihoodsOf = (tokens: readonly Token[], readings: readonly Reading[]): Likelihoods =>
	new WeighedMessage(tokens).weigh(readings);
