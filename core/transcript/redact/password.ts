import { matchesOf, type Finder, type Hit } from './hit';
import {
	IS,
	IS_WITHOUT_SPACES,
	KEY_WORDS,
	NO_PASSWORDS,
	PASSWORD_WORDS,
	PASSWORD_WORDS_WITHOUT_SPACES,
	PIN_WORDS,
} from './passwordWords';

const oneOf = (words: readonly string[]) => `(?:${words.join('|')})`;
const passwordWord = oneOf(Object.values(PASSWORD_WORDS).flat());
const passwordWordWithoutSpaces = oneOf(PASSWORD_WORDS_WITHOUT_SPACES);

/** One rule: where a secret stands behind its name, and which of the found values are secrets. */
interface Rule {
	pattern: RegExp;
	/** The text between name and value, and the value. */
	accept: (between: string, value: string) => boolean;
	replacement: string;
}

/** Runs of spaces are bounded: unbounded ones next to each other would cost quadratic time. */
const SPACE = '[ \\t]{1,5}';
const MAYBE_SPACE = '[ \\t]{0,5}';
const SIGN = '[:=：]';

/** At most four words may stand between the name and its value: "my password for the shop is …". */
const LINK = [
	`(?:${SPACE}[^\\s:=]{1,20}){0,4}?${SPACE}${oneOf(IS)}(?:${MAYBE_SPACE}${SIGN})?${SPACE}`,
	`${MAYBE_SPACE}${SIGN}${MAYBE_SPACE}`,
	SPACE,
].join('|');
const LINK_WITHOUT_SPACES = `${MAYBE_SPACE}${oneOf(IS_WITHOUT_SPACES)}?${SIGN}?${MAYBE_SPACE}`;
const QUOTE = '["\'“”„«‘`]?';
/** What we put in the place of a secret is none: redacting twice changes nothing. */
const NOT_HIDDEN_YET = '(?!\\[[A-Za-z -]+ (?:hidden\\]|ending ))';

const RULES: readonly Rule[] = [
	{
		pattern: new RegExp(
			`${passwordWord}[^\\s\\d:=]{0,3}(${LINK})${QUOTE}${NOT_HIDDEN_YET}([^\\s"“”»]{3,64})`,
			'gi',
		),
		accept: isPassword,
		replacement: '[password hidden]',
	},
	{
		pattern: new RegExp(
			`${passwordWordWithoutSpaces}(${LINK_WITHOUT_SPACES})["「『“]?${NOT_HIDDEN_YET}([!-~]{3,64})`,
			'g',
		),
		accept: isPassword,
		replacement: '[password hidden]',
	},
	{
		pattern: new RegExp(`(?<![\\p{L}\\d])${oneOf(PIN_WORDS)}(${LINK})${QUOTE}(\\d{3,8})(?!\\d)`, 'giu'),
		accept: () => true,
		replacement: '[PIN hidden]',
	},
	{
		pattern: new RegExp(`${oneOf(KEY_WORDS)}(${LINK})${QUOTE}([\\w.~+/=-]{8,})`, 'gi'),
		accept: (_between, value) => /\d/.test(value),
		replacement: '[key hidden]',
	},
];

/** The names above in one look, since almost no message has one. */
const ANY_NAME = new RegExp(
	oneOf([passwordWord, passwordWordWithoutSpaces, ...PIN_WORDS, ...KEY_WORDS]),
	'i',
);

/** Secrets that are only known by what the writer calls them: "my password is …", "PIN: 1234". */
export const findPasswords: Finder = (text) =>
	ANY_NAME.test(text) ? RULES.flatMap((rule) => apply(rule, text)) : [];

function apply({ pattern, accept, replacement }: Rule, text: string): Hit[] {
	const hits: Hit[] = [];
	for (const match of matchesOf(pattern, text)) {
		const [found, between = '', raw = ''] = match;
		const value = raw.replace(/[.,;!?)…]+$/, '');
		const start = match.index + found.length - raw.length;
		if (accept(between, value)) hits.push({ start, end: start + value.length, replacement });
	}
	return hits;
}

/** After "is" or a colon any word is taken but those that speak about a password; else it must look like one. */
function isPassword(between: string, value: string): boolean {
	if (value.length < 3 || NO_PASSWORDS.has(value.toLowerCase())) return false;
	return between.trim() !== '' || /\d|[^\p{L}\p{M}\d.,'’-]/u.test(value);
}
