import {
	LANGUAGE_ROWS,
	SPELT_LANGUAGES,
	spellingScale,
	type StoredLanguageTable,
	takeSpelling,
} from '../language/spellingFeatures';
import { pack, scaleOf } from '../model/packed';
import { tokensOf } from '../view/tokens';
import type { Example } from './corpus';
import { seeded, shuffle } from './random';

const COLUMNS = SPELT_LANGUAGES.length;
const PASSES = 6;
const FIRST_STEP = 0.4;
const HEAD_START = 1e-2;
/** An error smaller than this teaches nothing worth the time. */
const SETTLED = 1e-3;
/** A language with few examples counts each of them more, up to so much. */
const MOST_WEIGHT = 3;
const USUAL_EXAMPLES = 4_000;
const WORDS_LEARNT = 40;

interface Spelt {
	rows: number[];
	values: number[];
	language: number;
	weight: number;
}

const HAS_LETTER = /\p{L}/u;

const toSpelt = (text: string, language: number, weight: number): Spelt => {
	const words = tokensOf(text)
		.filter((token) => HAS_LETTER.test(token.text))
		.slice(0, WORDS_LEARNT);
	const scale = spellingScale(words.length);
	const spelt: Spelt = { rows: [], values: [], language, weight };
	for (const word of words)
		takeSpelling(word.text, (row, value) => {
			spelt.rows.push(row);
			spelt.values.push(value * scale);
		});
	return spelt;
};

const toSpeltExamples = (examples: readonly Example[]): Spelt[] => {
	const counts = SPELT_LANGUAGES.map(
		(language) => examples.filter((example) => example.language === language).length,
	);
	return examples.flatMap(({ text, language }) => {
		const column = SPELT_LANGUAGES.findIndex((each) => each === language);
		const weight = Math.min(MOST_WEIGHT, USUAL_EXAMPLES / (counts[column] ?? 1));
		return column < 0 ? [] : [toSpelt(text, column, weight)];
	});
};

/** The share of each language, by the weights so far. */
const sharesOf = (weights: Float64Array, { rows, values }: Spelt): Float64Array => {
	const logits = new Float64Array(COLUMNS);
	for (let at = 0; at < rows.length; at++)
		for (let column = 0; column < COLUMNS; column++)
			logits[column] =
				(logits[column] ?? 0) + (weights[(rows[at] ?? 0) * COLUMNS + column] ?? 0) * (values[at] ?? 0);
	const most = Math.max(...logits);
	const odds = logits.map((logit) => Math.exp(logit - most));
	const sum = odds.reduce((total, each) => total + each, 0);
	return odds.map((each) => each / sum);
};

/** Trains the table that tells languages by their spelling: multinomial logistic regression with AdaGrad's steps. */
export const trainLanguages = (examples: readonly Example[]): StoredLanguageTable => {
	const spelt = toSpeltExamples(examples);
	const weights = new Float64Array(LANGUAGE_ROWS * COLUMNS);
	const behind = new Float64Array(LANGUAGE_ROWS * COLUMNS).fill(HEAD_START);
	const order = spelt.map((_, index) => index);
	const random = seeded(2);
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(order, random);
		for (const index of order) {
			const example = spelt[index];
			if (example) learn(weights, behind, example);
		}
	}
	return store(weights);
};

const learn = (weights: Float64Array, behind: Float64Array, example: Spelt): void => {
	const shares = sharesOf(weights, example);
	for (let column = 0; column < COLUMNS; column++) {
		const error = ((shares[column] ?? 0) - (column === example.language ? 1 : 0)) * example.weight;
		if (Math.abs(error) < SETTLED) continue;
		for (let at = 0; at < example.rows.length; at++) {
			const place = (example.rows[at] ?? 0) * COLUMNS + column;
			const slope = error * (example.values[at] ?? 0);
			const sum = (behind[place] ?? 0) + slope * slope;
			behind[place] = sum;
			weights[place] = (weights[place] ?? 0) - (FIRST_STEP * slope) / Math.sqrt(sum);
		}
	}
};

const store = (weights: Float64Array): StoredLanguageTable => {
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	return { scale: scaleOf(largest), weights: pack(weights, () => largest) };
};
