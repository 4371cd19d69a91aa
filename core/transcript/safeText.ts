import { cutText } from './cut';

/** A name longer than this is no name, and would push the text off the line. */
export const LONGEST_NAME = 80;

/** Every way to begin a new line; `\n` is the one that renderers know. */
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * What no reader sees but what changes how the rest is shown: control characters, the bidirectional embeddings,
 * overrides and isolates (they can turn a line around), the byte order mark, and half of a surrogate pair.
 * The marks U+200E and U+200F stay: they are weak, and mixed-direction text needs them.
 */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** Almost every text has none of the above and is returned untouched. Emoji are pairs, so pairs are looked at twice. */
const SUSPECT =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]/;
const TRULY_SUSPECT = /(?![\n\t])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/u;

/** The text with `\n` as its only line end and without invisible characters that would change what is shown. */
export function safeText(text: string): string {
	if (!SUSPECT.test(text) || !TRULY_SUSPECT.test(text)) return text;
	return text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd');
}

/** The same on one line: runs of white space become one space, and what is longer than `max` ends in an ellipsis. */
export function safeLine(text: string, max = Infinity): string {
	return cutText(safeText(text).replace(/\s+/g, ' ').trim(), max);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Every line with right-to-left letters put into a bidirectional isolate, so that it reads right behind a
 * left-to-right label and its punctuation stays where it belongs. Other text is returned as it is.
 */
export function isolate(text: string): string {
	if (!RIGHT_TO_LEFT.test(text)) return text;
	return text
		.split('\n')
		.map((line) => (RIGHT_TO_LEFT.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line))
		.join('\n');
}
