import { AMOUNT, dates } from '../brief/factPatterns';
import { asciiDigits } from '../redact/digits';
import { spansOf } from '../redact/hit';
import { BRIEF_WORDS, type BriefLanguage } from './languages';
import { NUMBER_WORDS } from './numberWords';

/** What a text could hold that somebody might act on. */
export type Invention = 'number' | 'date' | 'amount' | 'address' | 'name' | 'markup';

/** What a conversation holds of that, exactly as it was written but for case. */
export interface Evidence {
	text: string;
	pieces: ReadonlySet<string>;
	groups: ReadonlySet<string>;
	amounts: ReadonlySet<string>;
	dates: ReadonlySet<string>;
	words: ReadonlySet<string>;
	/** Values of numbers, however they were written. */
	values: ReadonlySet<number>;
}

/** Markup, placeholders and what could pass for them: no sentence of a brief needs it. */
const MARKUP = /[<>[\]{}`|\\*~^\p{Cc}\p{Co}\p{Cn}]/u;
/** Invisible characters count as part of a piece, so that none can hide a new number within an old one. */
const SIGN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
const PIECE = new RegExp(`(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}\\p{Cf}@#_+=/:.,'’%&?~-])+`, 'gu');
const EDGES = /^[#_+=/:.,'’%&?~-]+|[#_+=/:.,'’%&?~-]+$/gu;
/** A digit, or what makes an address or a code of letters. */
const IS_CODE = /[\p{N}@_=]|\p{L}[.:]\p{L}|:\/\//u;
const GROUP = /(?<!\p{Nd})\p{Nd}+(?:[ \u00a0\u202f-]\p{Nd}+)+/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const CAPITAL = /[\p{Lu}\p{Lt}]/u;
const FOREIGN = /(?:(?!\p{Script=Latin})\p{L}\p{M}*)+/gu;
/** Also written in letters: 三, 百. The sign for one is part of too many words. */
const SIGN_NUMBER = /[两兩二三四五六七八九十百千万萬亿億]+/gu;

const compact = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
const piecesOf = (text: string): string[] =>
	(text.toLowerCase().match(PIECE) ?? []).map((piece) => piece.replace(EDGES, '')).filter(Boolean);
const groupsOf = (text: string): string[] => (text.match(GROUP) ?? []).map(compact);
const spansIn = (pattern: RegExp, text: string): string[] =>
	spansOf(pattern, text).map(({ start, end }) => compact(text.slice(start, end)));
const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** Collects what the texts of a conversation hold. Time grows linearly with them. */
export function evidenceOf(texts: readonly string[]): Evidence {
	const text = texts.join('\n');
	const pieces = new Set(piecesOf(text));
	const words = new Set(wordsOf(text.toLowerCase()));
	const written = [...pieces].map((piece) => Number(asciiDigits(piece)));
	const spelt = [...words].flatMap((word) => NUMBER_WORDS.get(word) ?? []);
	return {
		text: text.toLowerCase(),
		pieces,
		groups: new Set(groupsOf(text)),
		amounts: new Set(spansIn(AMOUNT, text)),
		dates: new Set(spansIn(dates(), text)),
		words,
		values: new Set([...written, ...spelt]),
	};
}

/**
 * The first thing in a text that the conversation does not hold in this very form, or null. The same number with other
 * separators or digits and the same date in another notation are not in it.
 * @param language what the text is written in; it says which capital letters are no names
 */
export function inventionIn(text: string, evidence: Evidence, language: BriefLanguage): Invention | null {
	if (MARKUP.test(text)) return 'markup';
	if (spansIn(dates(), text).some((found) => !evidence.dates.has(found))) return 'date';
	if (spansIn(AMOUNT, text).some((found) => !evidence.amounts.has(found))) return 'amount';
	const code = piecesOf(text).find((piece) => IS_CODE.test(piece) && !evidence.pieces.has(piece));
	if (code !== undefined) return /\p{N}/u.test(code) ? 'number' : 'address';
	if (groupsOf(text).some((group) => !evidence.groups.has(group))) return 'number';
	if (hasStrangeNumberWord(text, evidence)) return 'number';
	if (calendarWords(language).some((word) => hasWord(text, word) && !evidence.words.has(word))) return 'date';
	return hasStrangeName(text, evidence, language) ? 'name' : null;
}

function hasStrangeNumberWord(text: string, { values, text: known }: Evidence): boolean {
	const isStrange = (word: string): boolean => {
		const value = NUMBER_WORDS.get(word);
		return value !== undefined && !values.has(value);
	};
	return (
		wordsOf(text.toLowerCase()).some(isStrange) ||
		(text.match(SIGN_NUMBER) ?? []).some((number) => !known.includes(number))
	);
}

/** A word with a capital letter that the conversation does not have, or one of another script. */
function hasStrangeName(text: string, evidence: Evidence, language: BriefLanguage): boolean {
	const { customer, bot, openers } = BRIEF_WORDS[language];
	const own = new Set([...openers, ...wordsOf(`${customer} ${bot}`.toLowerCase())]);
	const isKnown = (word: string): boolean => evidence.words.has(word) || own.has(word);
	return (
		wordsOf(text).some((word) => CAPITAL.test(word) && !isKnown(word.toLowerCase())) ||
		(text.toLowerCase().match(FOREIGN) ?? []).some((run) => !evidence.text.includes(run))
	);
}

function hasWord(text: string, word: string): boolean {
	return wordsOf(text.toLowerCase()).includes(word);
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
const DAYS = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 1, 1 + day));

/** Months and days of the week in a language, from the runtime's own calendar data. */
function calendarWords(language: BriefLanguage): string[] {
	const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const day = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
	const names = [...MONTHS.map((at) => month.format(at)), ...DAYS.map((at) => day.format(at))];
	// Portuguese writes "segunda-feira", and says "segunda".
	return names.map((name) => name.toLowerCase().replace(/-.*$/, '')).filter((name) => name !== 'may');
}
