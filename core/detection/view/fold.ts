/**
 * Characters that are drawn as nothing: soft hyphen, zero-width and direction marks, variation selectors.
 * Written inside a word they must not hide it.
 */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;

/**
 * Marks that customers leave out: Latin, Greek and Cyrillic accents, Arabic vowel signs and tatweel.
 * The marks of Indic scripts and Japanese are letters of their own and stay.
 */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0640\u064b-\u0652]/g;

/** Letters that Unicode does not decompose, but that people write plainly all the same. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ł: 'l',
	đ: 'd',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ى: 'ي',
	ة: 'ه',
};
const HAS_PLAIN_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/** A single Chinese sign has neither case nor accents. */
const isPlainHan = (text: string): boolean => text.length === 1 && text >= '\u4e00' && text <= '\u9fff';

const isAscii = (text: string): boolean => {
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
	return true;
};

/** What `fold` does, accents apart: lower case, full-width letters made normal, invisible characters gone. */
export const foldCase = (text: string): string =>
	isAscii(text) || isPlainHan(text)
		? text.toLowerCase()
		: text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').normalize('NFC');

/**
 * One spelling for all the ways a word can be written: lower case, full-width letters made normal, accents and
 * invisible characters gone ("Ｈｕｍａｎ", "HUMAN" and "hum\u200ban" become "human"; "möchte" becomes "mochte").
 */
export const fold = (text: string): string => {
	const lower = foldCase(text);
	if (isAscii(lower) || isPlainHan(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(OPTIONAL_MARKS, '')
		.normalize('NFC')
		.replace(HAS_PLAIN_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
};
