import type { Token } from '../view/tokens';
import { LATIN_LANGUAGES, rankBySpelling } from './trigrams';
import { functionWordTable, TELLING_ENDINGS, TELLING_LETTERS } from './functionWords';

/** What is known of the language of a text. */
export interface LanguageGuess {
	/** ISO 639-1, or null where the text does not say. */
	language: string | null;
	/** Every language that is nearly as likely, the likeliest first; where none stands out, all that may be. */
	candidates: readonly string[];
}

/** Scripts that one language (of those that chats are in) mostly owns, by range of UTF-16 units. */
const SCRIPTS: ReadonlyArray<readonly [from: number, to: number, language: string]> = [
	[0x3040, 0x30ff, 'ja'],
	[0x4e00, 0x9fff, 'zh'],
	[0x3400, 0x4dbf, 'zh'],
	[0xac00, 0xd7af, 'ko'],
	[0x600, 0x6ff, 'ar'],
	[0x900, 0x97f, 'hi'],
	[0x980, 0x9ff, 'bn'],
	[0xb80, 0xbff, 'ta'],
	[0xe00, 0xe7f, 'th'],
	[0x590, 0x5ff, 'he'],
	[0x370, 0x3ff, 'el'],
	[0x530, 0x58f, 'hy'],
	[0x10a0, 0x10ff, 'ka'],
];
/** Letters of Persian and Urdu that Arabic does not write. */
const NOT_ARABIC = /[پچژگٹڈڑےھ]/;
/** Vietnamese stacks its marks: this block of Unicode is almost only Vietnamese. */
const isVietnamese = (code: number): boolean => code >= 0x1ea0 && code <= 0x1ef9;

/** Only the beginning of a text is looked at; a language shows in its first words. */
const LOOK_AT = 600;
const LOOK_AT_WORDS = 60;

/**
 * What a piece of evidence counts against one word that a single language has: a word that many share (the part
 * that does not shrink with their number), a letter, an ending; and what the best language must have over the next.
 */
const SHARED_WORD_WEIGHT = 0.3;
const LETTER_WEIGHT = 0.8;
const VIETNAMESE_WEIGHT = 1.5;
const ENDING_WEIGHT = 0.3;
const LEAST_SCORE = 0.6;
const LEAST_LEAD = 0.2;
/** A language with this share of the best score may be the right one all the same. */
const NEARLY_AS_LIKELY = 0.6;

const CYRILLIC = /[\u0400-\u04ff]/;
const CYRILLIC_WORD = /[\u0400-\u04ff]{5}/;
const UKRAINIAN_LETTER = /[іїєґ]/i;
/** Hardly a line of Ukrainian is without one of its own letters. */
const NO_UKRAINIAN_LETTER_WEIGHT = 0.7;
const CYRILLIC_LANGUAGES: readonly string[] = ['ru', 'uk'];

/** The language of a script that says it alone, or null. Kana anywhere make Chinese signs Japanese. */
const languageOfScript = (text: string): string | null => {
	const counts = new Map<string, number>();
	let letters = 0;
	for (let at = 0; at < text.length && at < LOOK_AT; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x41 || (code >= 0xd800 && code <= 0xdfff)) continue;
		letters++;
		if (code < 0x370) continue;
		const script = SCRIPTS.find(([from, to]) => code >= from && code <= to);
		if (script) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
	}
	const [most] = [...counts].sort((one, other) => other[1] - one[1]);
	if (!most || most[1] * 4 < letters) return null;
	if (most[0] === 'zh' && counts.has('ja')) return 'ja';
	if (most[0] === 'ar' && NOT_ARABIC.test(text.slice(0, LOOK_AT))) return 'fa';
	return most[0];
};

/** How much likelier (natural logarithm) the best spelling must be, and how near another one to be tried too. */
const SPELLING_LEAD = 3;
const SPELLING_NEAR = 6;
/** One word alone (a name, a product) says too little by its spelling. */
const SPELLING_WORDS = 2;

const bySpelling = (tokens: readonly Token[]): LanguageGuess => {
	const ranking = rankBySpelling(tokens);
	const [best, next] = ranking;
	if (!best || !next) return { language: null, candidates: LATIN_LANGUAGES };
	const near = ranking.filter(([, likelihood]) => best[1] - likelihood <= SPELLING_NEAR);
	return {
		language: tokens.length >= SPELLING_WORDS && best[1] - next[1] >= SPELLING_LEAD ? best[0] : null,
		candidates: near.map(([language]) => language),
	};
};

/**
 * The language of one chat message, from script, function words, letters and endings.
 * Made for one line: where two languages are as likely it says null and names both.
 */
export const detectLanguage = (tokens: readonly Token[], text: string): LanguageGuess => {
	const byScript = languageOfScript(text);
	if (byScript) return { language: byScript, candidates: [byScript] };

	const scores = new Map<string, number>();
	const add = (language: string, weight: number) =>
		scores.set(language, (scores.get(language) ?? 0) + weight);
	const table = functionWordTable();
	for (const { text: word } of tokens.slice(0, LOOK_AT_WORDS)) {
		const languages = table.get(word);
		if (languages)
			for (const language of languages)
				add(language, SHARED_WORD_WEIGHT + (1 - SHARED_WORD_WEIGHT) / languages.length);
		else if (word.length >= 5)
			for (const [ending, language] of TELLING_ENDINGS)
				if (word.endsWith(ending)) add(language, ENDING_WEIGHT);
	}
	for (const letter of new Set(text.slice(0, LOOK_AT).toLowerCase())) {
		const code = letter.charCodeAt(0);
		if (code < 128) continue;
		if (isVietnamese(code)) add('vi', VIETNAMESE_WEIGHT);
		for (const language of TELLING_LETTERS[letter] ?? []) add(language, LETTER_WEIGHT);
	}

	if (CYRILLIC_WORD.test(text) && !UKRAINIAN_LETTER.test(text)) add('ru', NO_UKRAINIAN_LETTER_WEIGHT);

	const ranking = [...scores].sort((one, other) => other[1] - one[1]);
	const best = ranking[0]?.[1] ?? 0;
	const next = ranking[1]?.[1] ?? 0;
	const isClear = best >= LEAST_SCORE && best - next >= LEAST_LEAD * Math.max(1, next);
	if (!isClear)
		return CYRILLIC.test(text) ? { language: null, candidates: CYRILLIC_LANGUAGES } : bySpelling(tokens);
	const near = ranking.filter(([, score]) => score >= best * NEARLY_AS_LIKELY);
	return { language: near[0]?.[0] ?? null, candidates: near.map(([language]) => language) };
};
