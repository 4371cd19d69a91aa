import fc from 'fast-check';
import { type Concept, CONCEPTS } from '../../../../core/detection/lexicons/concept';
import { ConceptSet, indexOf } from '../../../../core/detection/lexicons/hits';
import {
	APART_WEIGHT,
	EDGE,
	featuresOfWord,
	ROWS,
	rowOfPair,
	rowOfTriple,
	scaleFor,
	takeConcepts,
	takeFeatures,
	type WordFeatures,
} from '../../../../core/detection/model/features';

/** Rows below this one are those of words, the others those of concepts. */
const FIRST_CONCEPT = ROWS - CONCEPTS.length;

const wordsOf = (text: string): WordFeatures[] => (text === '' ? [] : text.split(' ').map(featuresOfWord));

type Taken = ReadonlyArray<readonly [row: number, value: number]>;
const taken = (sentences: readonly string[], concepts: readonly Concept[] = []): Taken => {
	const found: Array<readonly [number, number]> = [];
	takeFeatures(sentences.map(wordsOf), new ConceptSet(concepts), (row, value) => found.push([row, value]));
	return found;
};
/** What a row counts in all. */
const sumAt = (features: Taken, row: number): number =>
	features.filter(([each]) => each === row).reduce((sum, [, value]) => sum + value, 0);

describe('the features of a word', () => {
	it.each([
		['human', 5 + 4 + 3],
		['abc', 3 + 2 + 1],
		['ab', 0],
		['я', 0],
		['人', 0],
		['', 0],
		['4711', 0],
		['5th', 0],
	])('"%s" has %d pieces', (word, pieces) => {
		expect(featuresOfWord(word).pieces).toHaveLength(pieces);
	});

	it('are rows of the part of the table that is for words', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const { word, pieces } = featuresOfWord(text);
				for (const row of [word, ...pieces]) expect(row >= 0 && row < FIRST_CONCEPT).toBe(true);
			}),
		);
	});

	it('are the same for the same letters, others for others', () => {
		expect(featuresOfWord('human')).toEqual(featuresOfWord('human'));
		expect(featuresOfWord('human').word).not.toBe(featuresOfWord('humans').word);
		expect(featuresOfWord('human').hash).not.toBe(featuresOfWord('nahum').hash);
	});

	it('spread over the table: hardly two words of ten thousand share a row more often than chance has it', () => {
		const rows = new Set(
			Array.from({ length: 10_000 }, (_, at) => featuresOfWord(`wo${at}rd`.slice(0, 12)).word),
		);
		// By chance 10,000 words take about 9,280 of 65,536 rows.
		expect(rows.size).toBeGreaterThan(9_150);
	});

	it('know all numbers as one word, all links as one, and neither as a word that somebody may write', () => {
		expect(featuresOfWord('4711')).toEqual(featuresOfWord('12'));
		expect(featuresOfWord('4711').word).not.toBe(featuresOfWord('number').word);
		expect(featuresOfWord('').word).not.toBe(featuresOfWord('link').word);
		expect(featuresOfWord('').word).not.toBe(featuresOfWord('4711').word);
	});

	it('share pieces with words that are written alike, most with the nearest', () => {
		const shared = (one: string, other: string): number => {
			const pieces = new Set(featuresOfWord(one).pieces);
			return featuresOfWord(other).pieces.filter((piece) => pieces.has(piece)).length;
		};
		expect(shared('representative', 'representatve')).toBeGreaterThan(15);
		expect(shared('representative', 'represent')).toBeGreaterThan(shared('representative', 'negative'));
		expect(shared('human', 'zebra')).toBe(0);
	});

	it('tell the beginning of a word from its middle', () => {
		const pieces = new Set(featuresOfWord('able').pieces);
		expect(featuresOfWord('enable').pieces.filter((piece) => pieces.has(piece)).length).toBeLessThan(
			pieces.size,
		);
	});

	it('cut up only the beginning of a long word', () => {
		const long = 'abcdefghijklmnopqrstuvwx';
		expect(featuresOfWord(`${long}yz`).pieces).toEqual(featuresOfWord(long).pieces);
		expect(featuresOfWord(`${long}yz`).word).not.toBe(featuresOfWord(long).word);
	});

	it.each([
		['人', true],
		['が', true],
		['😡', true],
		['human', false],
		['я', false],
		['a', false],
		['', false],
	])('say whether it is a sign by itself: "%s" %s', (word, isSign) => {
		expect(featuresOfWord(word).isSign).toBe(isSign);
	});
});

describe('the row of neighbours', () => {
	const [talk, human, to, sign] = [...wordsOf('talk human to'), featuresOfWord('人')] as [
		WordFeatures,
		WordFeatures,
		WordFeatures,
		WordFeatures,
	];

	it('knows which comes first', () => {
		expect(rowOfPair(talk, human)).not.toBe(rowOfPair(human, talk));
		expect(rowOfTriple(talk, to, human)).not.toBe(rowOfTriple(human, to, talk));
	});

	it('tells neighbours from words with one between them', () => {
		expect(rowOfTriple(talk, to, human)).not.toBe(rowOfPair(talk, human));
	});

	it('does not look at the word between two others, but at a sign between two others', () => {
		const other = featuresOfWord('with');
		expect(rowOfTriple(talk, to, human)).toBe(rowOfTriple(talk, other, human));
		expect(rowOfTriple(talk, sign, human)).not.toBe(rowOfTriple(talk, featuresOfWord('工'), human));
	});

	it('knows the edge of a sentence', () => {
		expect(rowOfPair(EDGE, human)).not.toBe(rowOfPair(human, EDGE));
		expect(rowOfPair(EDGE, human)).not.toBe(rowOfPair(talk, human));
	});
});

describe('the features of a message', () => {
	const [talk, to, human] = wordsOf('talk to human') as [WordFeatures, WordFeatures, WordFeatures];

	it('are its words, their pieces, and which follow each other, all scaled by the number of words', () => {
		const features = taken(['talk to human']);
		const scale = 1 / Math.sqrt(3 + 2);
		expect(scaleFor(3)).toBe(scale);
		for (const { word } of [talk, to, human]) expect(sumAt(features, word)).toBeCloseTo(scale, 9);
		for (const [one, other] of [
			[EDGE, talk],
			[talk, to],
			[to, human],
			[human, EDGE],
		] as const)
			expect(sumAt(features, rowOfPair(one, other))).toBeCloseTo(scale, 9);
		for (const [one, between, other] of [
			[EDGE, talk, to],
			[talk, to, human],
			[to, human, EDGE],
		] as const)
			expect(sumAt(features, rowOfTriple(one, between, other))).toBeCloseTo(APART_WEIGHT * scale, 9);
		expect(features).toHaveLength(3 + talk.pieces.length + human.pieces.length + 4 + 3);
	});

	it('count the pieces of a word as much as the word, whatever its length', () => {
		for (const word of ['cat', 'human', 'representative']) {
			const features = taken([word]);
			const squares = featuresOfWord(word).pieces.map((piece) => sumAt(features, piece) ** 2);
			const scale = scaleFor(1);
			expect(Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) / scale).toBeCloseTo(1, 6);
		}
	});

	it('have no neighbours over the end of a sentence', () => {
		const features = taken(['we talk', 'human please']);
		expect(sumAt(features, rowOfPair(talk, human))).toBe(0);
		expect(sumAt(features, rowOfPair(talk, EDGE))).toBeGreaterThan(0);
		expect(sumAt(features, rowOfPair(EDGE, human))).toBeGreaterThan(0);
		expect(sumAt(taken(['we talk human please']), rowOfPair(talk, human))).toBeGreaterThan(0);
	});

	it('are scaled by the words of all sentences together', () => {
		expect(sumAt(taken(['talk', 'human']), talk.word)).toBeCloseTo(scaleFor(2), 9);
	});

	it('count a word twice that comes twice', () => {
		expect(sumAt(taken(['human human']), human.word)).toBeCloseTo(2 * scaleFor(2), 9);
	});

	it('are the concepts too, each in a row of its own, not scaled', () => {
		const concepts: Concept[] = ['human', 'number', 'talk'];
		for (const text of ['talk', 'talk to me about all of these things']) {
			const features = taken([text], concepts).filter(([row]) => row >= FIRST_CONCEPT);
			expect(features.map(([row]) => row - FIRST_CONCEPT).sort((one, other) => one - other)).toEqual(
				concepts.map(indexOf).sort((one, other) => one - other),
			);
			expect(new Set(features.map(([, value]) => value))).toEqual(new Set([0.5]));
		}
	});

	it('have a row for every concept, and no row behind the last one', () => {
		const rows: number[] = [];
		takeConcepts(new ConceptSet(CONCEPTS), (row) => rows.push(row));
		expect(rows).toEqual(CONCEPTS.map((_, at) => FIRST_CONCEPT + at));
		expect(Math.max(...rows)).toBe(ROWS - 1);
	});

	it('are none for no sentences', () => {
		expect(taken([])).toEqual([]);
	});
});
