import type { Token } from '../view/tokens';
import { perWord } from '../view/words';
import { SPELT_LANGUAGES, spellingScale, takeSpelling } from './spellingFeatures';
import { LANGUAGE_TABLE } from './table.generated';

const COLUMNS = SPELT_LANGUAGES.length;

let loaded: Int8Array | null = null;
const weights = (): Int8Array => (loaded ??= new Int8Array(Buffer.from(LANGUAGE_TABLE.weights, 'base64')));

const HAS_LETTER = /\p{L}/u;

const spellingOf = perWord(({ text }): Float64Array | null => {
	if (!HAS_LETTER.test(text)) return null;
	const sum = new Float64Array(COLUMNS);
	takeSpelling(text, (row, value) => {
		for (let column = 0; column < COLUMNS; column++)
			sum[column] = (sum[column] ?? 0) + (weights()[row * COLUMNS + column] ?? 0) * value;
	});
	return sum;
});

/** A language and how likely it is, as a logarithm: a difference of 1 makes it 2.7 times likelier. */
export type RankedLanguage = readonly [language: string, logLikelihood: number];

/** The languages by how well the spelling fits, best first; empty for a text without words. */
export const rankBySpelling = (tokens: readonly Token[], mostWords: number): RankedLanguage[] => {
	const sum = new Float64Array(COLUMNS);
	let words = 0;
	for (const { word } of tokens) {
		const own = spellingOf(word);
		if (!own) continue;
		for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) + (own[column] ?? 0);
		if (++words >= mostWords) break;
	}
	if (words === 0) return [];
	const scale = spellingScale(words) * LANGUAGE_TABLE.scale;
	return SPELT_LANGUAGES.map((language, column): RankedLanguage => [
		language,
		(sum[column] ?? 0) * scale,
	]).sort((one, other) => other[1] - one[1]);
};
