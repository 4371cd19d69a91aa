import { unpack } from '../model/packed';
import type { Token } from '../view/tokens';
import { perWord } from '../view/words';
import { SPELT_LANGUAGES, spellingScale, takeSpelling } from './spellingFeatures';

const COLUMNS = SPELT_LANGUAGES.length;

interface Table {
	scale: number;
	weights: Int8Array;
}

let loaded: Table | null = null;

/** Read when the first message needs it. */
const loadTable = (): Table => {
	const { LANGUAGE_TABLE }: typeof import('./table.generated') = require('./table.generated');
	return { scale: LANGUAGE_TABLE.scale, weights: unpack(LANGUAGE_TABLE.weights) };
};
const table = (): Table => (loaded ??= loadTable());

/** What nobody writes in these letters is not that language, however it is spelt. */
const CYRILLIC = /[\u0400-\u04ff]/;
const WRITTEN_IN_CYRILLIC: readonly boolean[] = SPELT_LANGUAGES.map((language) =>
	['ru', 'uk'].includes(language),
);

const HAS_LETTER = /\p{L}/u;

const spellingOf = perWord(({ text }): Float32Array | null => {
	if (!HAS_LETTER.test(text)) return null;
	const { weights } = table();
	const sum = new Float32Array(COLUMNS);
	takeSpelling(text, (row, value) => {
		for (let column = 0; column < COLUMNS; column++)
			sum[column] = (sum[column] ?? 0) + (weights[row * COLUMNS + column] ?? 0) * value;
	});
	return sum;
});

/** A language and how likely it is, as a logarithm: a difference of 1 makes it 2.7 times likelier. */
export type RankedLanguage = readonly [language: string, logLikelihood: number];

/**
 * The languages by how well the spelling fits, best first; empty for a text without words.
 * @param mostWords so many are read
 * @param near only languages that are at most this much less likely than the best
 */
export const rankBySpelling = (
	tokens: readonly Token[],
	mostWords: number,
	near: number,
): RankedLanguage[] => {
	const sum = new Float32Array(COLUMNS);
	let words = 0;
	let isCyrillic = false;
	for (const { word } of tokens) {
		const own = spellingOf(word);
		if (!own) continue;
		for (let column = 0; column < COLUMNS; column++) sum[column] = (sum[column] ?? 0) + (own[column] ?? 0);
		isCyrillic ||= CYRILLIC.test(word.text);
		if (++words >= mostWords) break;
	}
	if (words === 0) return [];
	const scale = spellingScale(words) * table().scale;
	let best = Number.NEGATIVE_INFINITY;
	for (let column = 0; column < COLUMNS; column++)
		if (WRITTEN_IN_CYRILLIC[column] === isCyrillic) best = Math.max(best, (sum[column] ?? 0) * scale);
	const ranking: RankedLanguage[] = [];
	for (let column = 0; column < COLUMNS; column++) {
		const language = SPELT_LANGUAGES[column];
		const likelihood = (sum[column] ?? 0) * scale;
		if (WRITTEN_IN_CYRILLIC[column] !== isCyrillic) continue;
		if (language && best - likelihood <= near) ranking.push([language, likelihood]);
	}
	return ranking.length > 1 ? ranking.sort((one, other) => other[1] - one[1]) : ranking;
};
