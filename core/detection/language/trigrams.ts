import * as requestTerms from '../lexicons/request';
import { type Token, tokensOf } from '../view/tokens';
import { FUNCTION_WORDS } from './functionWords';

/** The languages in Latin letters, which only their spelling tells apart where no function word does. */
export const LATIN_LANGUAGES = ['en', 'es', 'pt', 'de', 'fr', 'it', 'nl', 'pl', 'vi', 'tr', 'sv'] as const;

/** What an unseen trigram counts (Lidstone smoothing), and how many trigrams a language may have. */
const UNSEEN = 0.3;
const POSSIBLE = 5_000;
const LOOK_AT_WORDS = 60;

interface Profiles {
	/** Trigram -> how often each of the languages has it. */
	counts: ReadonlyMap<string, Float64Array>;
	totals: Float64Array;
}

const trigramsOf = (word: string): string[] => {
	const padded = ` ${word} `;
	return Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3));
};

const makeProfiles = (): Profiles => {
	const counts = new Map<string, Float64Array>();
	const totals = new Float64Array(LATIN_LANGUAGES.length);
	for (const [index, language] of LATIN_LANGUAGES.entries()) {
		const text = [FUNCTION_WORDS[language] ?? '', ...Object.values(requestTerms[language])].join(' ');
		for (const token of tokensOf(text)) {
			for (const trigram of trigramsOf(token.text)) {
				const ofLanguages = counts.get(trigram) ?? new Float64Array(LATIN_LANGUAGES.length);
				counts.set(trigram, ofLanguages);
				ofLanguages[index] = (ofLanguages[index] ?? 0) + 1;
				totals[index] = (totals[index] ?? 0) + 1;
			}
		}
	}
	return { counts, totals };
};

let profiles: Profiles | null = null;

/**
 * The languages in Latin letters by how well their spelling fits (Cavnar and Trenkle's idea, as a naive Bayes over
 * the trigrams of our own word lists), best first, with the natural logarithm of the likelihood. Empty where no
 * trigram is known. The profiles are made once, when first needed.
 */
export const rankBySpelling = (
	tokens: readonly Token[],
): Array<readonly [language: string, logLikelihood: number]> => {
	profiles ??= makeProfiles();
	const { counts, totals } = profiles;
	const known = tokens
		.slice(0, LOOK_AT_WORDS)
		.flatMap((token) => trigramsOf(token.text))
		.flatMap((trigram) => counts.get(trigram) ?? []);
	if (known.length === 0) return [];
	return LATIN_LANGUAGES.map((language, index) => {
		const total = (totals[index] ?? 0) + UNSEEN * POSSIBLE;
		const likelihood = known.reduce(
			(sum, count) => sum + Math.log(((count[index] ?? 0) + UNSEEN) / total),
			0,
		);
		return [language, likelihood] as const;
	}).sort((one, other) => other[1] - one[1]);
};
