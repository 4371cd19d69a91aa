import type { ConceptSet } from '../lexicons/hits';
import { CONCEPTS } from '../lexicons/concept';

/**
 * What the classifier sees of a message: its words, the pieces of its words, which words follow each other, and the
 * concepts that the lexicons find. Each feature is a row of one table; words find theirs by a hash. Training and
 * detection share this file so that they agree.
 */

/** Rows for words; a power of two, so that a hash is brought into it by a mask. */
const WORD_ROWS = 1 << 16;
export const ROWS = WORD_ROWS + CONCEPTS.length;

/** Pieces of a word are this many letters long, its beginning and end marked. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Of longer words only the beginning is cut up. */
const CUT_UP_TO = 24;

/** What a feature counts against a word: two words with one between them, and a concept. Found by trial on left-out lines. */
export const APART_WEIGHT = 0.7;
const CONCEPT_WEIGHT = 0.5;

const SEED = { word: 0x811c9dc5, piece: 0x2f0b4c47, pair: 0x6a09e667, apart: 0x3c6ef372, triple: 0x510e527f };

/** The final mix of MurmurHash3, so that the low bits of a hash are as good as the high ones. */
const mix = (hash: number): number => {
	let mixed = hash ^ (hash >>> 15);
	mixed = Math.imul(mixed, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** FNV-1a over UTF-16 units. */
const hashOf = (text: string, from: number, to: number, seed: number): number => {
	let hash = seed;
	for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return mix(hash);
};

const row = (hash: number): number => hash & (WORD_ROWS - 1);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** One word as its neighbours see it. */
interface Neighbour {
	/** For the features of pairs. */
	hash: number;
	/** Whether it is one sign of a script without spaces. */
	isSign: boolean;
}

/** One word as features. */
export interface WordFeatures extends Neighbour {
	/** Row of the word itself. */
	word: number;
	/** Rows of its pieces; together they weigh as much as the word. */
	pieces: readonly number[];
}

/** The mark before the first and behind the last word: "agent" alone is another message than "agent" in one. */
export const EDGE: WordFeatures = { hash: 0x1b873593, isSign: false, word: -1, pieces: [] };

/** @param text one word as the tokens give it: folded. Numbers are all one word, links too. */
export const featuresOfWord = (text: string): WordFeatures => {
	const known = text === '' ? 'link' : isDigit(text.charCodeAt(0)) ? 'number' : text;
	const isMade = known !== text;
	const hash = hashOf(known, 0, known.length, isMade ? SEED.piece : SEED.word);
	const isSign = text.length <= 2 && text > '\u3000';
	const pieces: number[] = [];
	if (!isMade && !isSign && text.length >= SHORTEST_PIECE) {
		const marked = `^${text.slice(0, CUT_UP_TO)}$`;
		for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++)
			for (let from = 0; from + length <= marked.length; from++)
				pieces.push(row(hashOf(marked, from, from + length, SEED.piece)));
	}
	return { hash, isSign, word: row(hash), pieces };
};

/** Row of two words, given by their hashes, of which one follows the other. */
export const rowOfPairHashes = (one: number, other: number): number =>
	row(mix(Math.imul(one ^ SEED.pair, 0x9e3779b1) ^ other));

/** Row of two words with one between them ("talk … human"); for signs of scripts without spaces, of all three. */
export const rowOfTripleHashes = (one: number, between: number, isSign: boolean, other: number): number =>
	isSign
		? row(mix(Math.imul(one ^ SEED.triple, 0x9e3779b1) ^ Math.imul(between, 0x85ebca77) ^ other))
		: row(mix(Math.imul(one ^ SEED.apart, 0x9e3779b1) ^ other));

export const rowOfPair = (one: Neighbour, other: Neighbour): number => rowOfPairHashes(one.hash, other.hash);

export const rowOfTriple = (one: Neighbour, between: Neighbour, other: Neighbour): number =>
	rowOfTripleHashes(one.hash, between.hash, between.isSign, other.hash);

/** What every word-based feature of a message with so many words is multiplied by, so that long messages do not shout. */
export const scaleFor = (words: number): number => 1 / Math.sqrt(words + 2);

/** Takes one feature: its row and what it counts. */
export type Take = (row: number, value: number) => void;

/**
 * All features of a message.
 * @param sentences the features of its words, sentence by sentence: no pair of words runs over the end of one
 * @param concepts that the lexicons see in it
 */
export const takeFeatures = (
	sentences: ReadonlyArray<readonly WordFeatures[]>,
	concepts: ConceptSet,
	take: Take,
): void => {
	const scale = scaleFor(sentences.reduce((sum, sentence) => sum + sentence.length, 0));
	for (const sentence of sentences) {
		for (const { word, pieces } of sentence) {
			take(word, scale);
			const share = scale / Math.sqrt(pieces.length);
			for (const piece of pieces) take(piece, share);
		}
		takeNeighbours(sentence, (row, value) => take(row, value * scale));
	}
	takeConcepts(concepts, take);
};

/** The features of the concepts. */
export const takeConcepts = (concepts: ConceptSet, take: Take): void =>
	concepts.forEach((concept) => take(WORD_ROWS + concept, CONCEPT_WEIGHT));

/** The features of words that follow each other; not yet scaled. `linearModel.ts` walks the same way, without calls. */
const takeNeighbours = (features: readonly WordFeatures[], take: Take): void => {
	let beforeLast: WordFeatures | null = null;
	let last = EDGE;
	for (const here of [...features, EDGE]) {
		take(rowOfPair(last, here), 1);
		if (beforeLast) take(rowOfTriple(beforeLast, last, here), APART_WEIGHT);
		beforeLast = last;
		last = here;
	}
};
