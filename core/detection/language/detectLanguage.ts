import type { Token } from '../view/tokens';
import { perWord } from '../view/words';
import { FUNCTION_WORDS, functionWordTable, TELLING_ENDINGS, TELLING_LETTERS } from './functionWords';
import { rankBySpelling } from './spelling';

/** What is known of the language of a text. */
export interface LanguageGuess {
	/** ISO 639-1, or null where the text does not say. */
	language: string | null;
	/** Every language that is nearly as likely, the likeliest first; empty where the text says nothing. */
	candidates: readonly string[];
}

/** Scripts that one language (of those that chats are in) mostly owns, by range of UTF-16 units. */
const SCRIPTS: ReadonlyArray<readonly [from: number, to: number, language: string]> = [
	[0x3040, 0x30ff, 'ja'],
	[0x4e00, 0x9fff, 'zh'],
	[0x3400, 0x4dbf, 'zh'],
	[0xac00, 0xd7af, 'ko'],
	[0x1100, 0x11ff, 'ko'],
	[0x3130, 0x318f, 'ko'],
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
const SHORTEST_WITH_ENDING = 5;
const LEAST_SCORE = 0.6;
const LEAST_LEAD = 0.2;
/** A language with this share of the best score may be the right one all the same. */
const NEARLY_AS_LIKELY = 0.6;

const CYRILLIC_WORD = /[\u0400-\u04ff]{5}/;
const UKRAINIAN_LETTER = /[іїєґ]/i;
/** Hardly a line of Ukrainian is without one of its own letters. */
const NO_UKRAINIAN_LETTER_WEIGHT = 0.7;

/** One more than the place in `SCRIPTS`, for each block of 16 units, which is as fine as scripts are parted; or 0. */
const SCRIPT_OF_BLOCK = new Uint8Array(0x1000);
for (const [place, [from, to]] of SCRIPTS.entries())
	SCRIPT_OF_BLOCK.fill(place + 1, from >> 4, (to >> 4) + 1);

/** The language of a script that says it alone, or null. Kana anywhere make Chinese signs Japanese. */
const languageOfScript = (text: string): string | null => {
	const end = Math.min(text.length, LOOK_AT);
	let counts: Map<string, number> | null = null;
	let letters = 0;
	for (let at = 0; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code < 0x41 || (code >= 0xd800 && code <= 0xdfff)) continue;
		letters++;
		if (code < 0x370) continue;
		const script = SCRIPTS[(SCRIPT_OF_BLOCK[code >> 4] ?? 0) - 1];
		if (!script) continue;
		counts ??= new Map();
		counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
	}
	if (!counts) return null;
	const [most] = [...counts].sort((one, other) => other[1] - one[1]);
	if (!most || most[1] * 4 < letters) return null;
	if (most[0] === 'zh' && counts.has('ja')) return 'ja';
	if (most[0] === 'ar' && NOT_ARABIC.test(text.slice(0, LOOK_AT))) return 'fa';
	return most[0];
};

/** How much likelier (natural logarithm) the best spelling must be, and how near another one to be tried too. */
const SPELLING_LEAD = 0.9;
const SPELLING_NEAR = 3;
/** One word alone (a name, a product) says too little by its spelling, unless it says it clearly. */
const LEAD_OF_ONE_WORD = 2.5;

const bySpelling = (tokens: readonly Token[]): LanguageGuess => {
	const ranking = rankBySpelling(tokens, LOOK_AT_WORDS, SPELLING_NEAR);
	const [best, next] = ranking;
	if (!best) return { language: null, candidates: [] };
	const lead = tokens.length > 1 ? SPELLING_LEAD : LEAD_OF_ONE_WORD;
	return {
		language: !next || best[1] - next[1] >= lead ? best[0] : null,
		candidates: ranking.map(([language]) => language),
	};
};

/** The languages that words, endings and letters vote for. */
const VOTED: readonly string[] = Object.keys(FUNCTION_WORDS);
const numberOf = (language: string): number => VOTED.indexOf(language);
const VIETNAMESE = numberOf('vi');
const RUSSIAN = numberOf('ru');

/** What one word says of the language: numbers of languages, and how much it counts for each. */
interface Votes {
	languages: readonly number[];
	weight: number;
}
const NO_VOTES: Votes = { languages: [], weight: 0 };
/** Most words share theirs with others; one object for all of them is at hand when the next word needs it. */
const sharedVotes = new Map<string, Votes>();
const votesFor = (languages: readonly string[], weight: number): Votes => {
	const key = `${languages.join()} ${weight}`;
	const votes = sharedVotes.get(key) ?? { languages: languages.map(numberOf), weight };
	sharedVotes.set(key, votes);
	return votes;
};

const votesOf = perWord(({ text }): Votes => {
	const languages = functionWordTable().get(text);
	if (languages) {
		return votesFor(languages, SHARED_WORD_WEIGHT + (1 - SHARED_WORD_WEIGHT) / languages.length);
	}
	if (text.length < SHORTEST_WITH_ENDING) return NO_VOTES;
	const byEnding = TELLING_ENDINGS.filter(([ending]) => text.endsWith(ending)).map(([, each]) => each);
	return byEnding.length === 0 ? NO_VOTES : votesFor(byEnding, ENDING_WEIGHT);
});

/** A letter that says something by itself: numbers of languages, and how much it counts for each. */
type LetterVotes = ReadonlyArray<readonly [language: number, weight: number]>;

/** By number, from 1 on, and the numbers by lower-case letter. */
const votesOfLetters: LetterVotes[] = [[]];
const numberOfLetter = new Map<string, number>();

/** The number of a letter, or 0 where it says nothing. */
const tellingLetter = (code: number): number => {
	const letter = String.fromCharCode(code).toLowerCase();
	const votes: LetterVotes = [
		...(isVietnamese(code) ? [[VIETNAMESE, VIETNAMESE_WEIGHT] as const] : []),
		...(TELLING_LETTERS[letter] ?? []).map((each) => [numberOf(each), LETTER_WEIGHT] as const),
	];
	if (votes.length === 0) return 0;
	const known = numberOfLetter.get(letter);
	if (known !== undefined) return known;
	numberOfLetter.set(letter, votesOfLetters.length);
	return votesOfLetters.push(votes) - 1;
};

/** Numbers of letters by UTF-16 unit; each is worked out when it first comes, since asking for all takes long. */
const UNKNOWN = 0xff;
const LETTERS = new Uint8Array(0x10000).fill(UNKNOWN);
/** The first letter that says something by itself; all before it are plain. */
const FIRST_TELLING = 0xa1;

/** In which text each letter came last, so that none has to be wiped out: each letter counts once. */
const seenIn = new Float64Array(UNKNOWN);
let texts = 0;

/** Adds what letters with marks say. */
const addLetters = (text: string, scores: Float64Array): void => {
	const end = Math.min(text.length, LOOK_AT);
	texts++;
	for (let at = 0; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code < FIRST_TELLING) continue;
		const known = LETTERS[code] ?? 0;
		const letter = known === UNKNOWN ? (LETTERS[code] = tellingLetter(code)) : known;
		if (letter === 0 || seenIn[letter] === texts) continue;
		seenIn[letter] = texts;
		for (const [language, weight] of votesOfLetters[letter] ?? [])
			scores[language] = (scores[language] ?? 0) + weight;
	}
};

/** Used anew for every message, since making one costs more than filling it. */
const scratch = new Float64Array(VOTED.length);

const addVotes = (tokens: readonly Token[], text: string): Float64Array => {
	const scores = scratch.fill(0);
	const words = Math.min(tokens.length, LOOK_AT_WORDS);
	for (let at = 0; at < words; at++) {
		const token = tokens[at];
		if (!token) continue;
		const { languages, weight } = votesOf(token.word);
		for (let vote = 0; vote < languages.length; vote++) {
			const language = languages[vote] ?? 0;
			scores[language] = (scores[language] ?? 0) + weight;
		}
	}
	addLetters(text, scores);
	if (CYRILLIC_WORD.test(text) && !UKRAINIAN_LETTER.test(text))
		scores[RUSSIAN] = (scores[RUSSIAN] ?? 0) + NO_UKRAINIAN_LETTER_WEIGHT;
	return scores;
};

/**
 * The language of one chat message, from script, function words, letters, endings and spelling.
 * Made for one line: where two languages are as likely it says null and names both.
 */
export const detectLanguage = (tokens: readonly Token[], text: string): LanguageGuess => {
	const byScript = languageOfScript(text);
	if (byScript) return { language: byScript, candidates: [byScript] };

	const scores = addVotes(tokens, text);
	let best = 0;
	let next = 0;
	let winner = 0;
	for (let language = 0; language < scores.length; language++) {
		const score = scores[language] ?? 0;
		if (score > best) {
			next = best;
			best = score;
			winner = language;
		} else if (score > next) next = score;
	}
	const isClear = best >= LEAST_SCORE && best - next >= LEAST_LEAD * Math.max(1, next);
	if (!isClear) return bySpelling(tokens);
	const language = VOTED[winner] ?? null;
	const candidates = language ? [language] : [];
	if (next >= best * NEARLY_AS_LIKELY)
		for (const [each] of rankBySpelling(tokens, LOOK_AT_WORDS, SPELLING_NEAR))
			if (each !== language && (scores[numberOf(each)] ?? 0) >= best * NEARLY_AS_LIKELY)
				candidates.push(each);
	return { language, candidates };
};
