/** chars: UTF-16 code units, as JavaScript and Slack count; utf8: bytes. */
export type Measure = 'chars' | 'utf8';

export const ELLIPSIS = '…';

/** A grapheme longer than this is no letter of any language, so looking further would only cost time. */
const LONGEST_GRAPHEME = 64;

/** What continues the character before it: a break in front of one would tear a grapheme. */
const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200d\ufe0e\ufe0f]/u;

let segmenter: Intl.Segmenter | null = null;

/** Made when first needed: the tables that it reads cost more than all the rest of loading. */
const graphemesOf = (text: string): Intl.Segments =>
	(segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

/** Bytes of `text` in UTF-8. A lone surrogate counts as the three bytes of U+FFFD, which an encoder writes for it. */
export function utf8Length(text: string): number {
	return Buffer.byteLength(text, 'utf8');
}

/**
 * Splits `text` into pieces of at most `max`, preferring the end of a paragraph, then of a line, then of a word.
 * Nothing is dropped: the pieces joined are the text. A grapheme stays whole unless it alone is larger than `max`;
 * then it is split between code points (`max` of at least 4 always holds). Empty text gives no piece.
 */
export function splitText(text: string, max: number, measure: Measure = 'chars'): string[] {
	const pieces: string[] = [];
	for (let start = 0; start < text.length;) {
		const end = endOfPiece(text, start, max, measure);
		pieces.push(text.slice(start, end));
		start = end;
	}
	return pieces;
}

/** The text if it fits into `max`, else as much of its beginning as fits with an ellipsis behind it. */
export function cutText(text: string, max: number, measure: Measure = 'chars'): string {
	const whole = sizeOf(text, measure) <= max;
	return whole ? text : `${headOf(text, max - sizeOf(ELLIPSIS, measure), measure).trimEnd()}${ELLIPSIS}`;
}

/** The longest good beginning of `text` within `max`: the first piece of `splitText`, or '' where nothing fits. */
export function headOf(text: string, max: number, measure: Measure = 'chars'): string {
	const head = max < 1 ? '' : text.slice(0, endOfPiece(text, 0, max, measure));
	return sizeOf(head, measure) <= max ? head : '';
}

/**
 * A good beginning of `text` for which `sizeOf` (its size as rendered: escaping makes a text longer) is at most `max`.
 * It comes near to the longest such beginning, without trying them all.
 */
export function headThatFits(text: string, max: number, sizeOf: (head: string) => number): string {
	let head = text;
	for (let size = sizeOf(head); size > max && head !== ''; size = sizeOf(head)) {
		head = headOf(head, Math.floor(head.length * Math.min((max / size) * 0.98, 0.95)));
	}
	return head;
}

function sizeOf(text: string, measure: Measure): number {
	return measure === 'chars' ? text.length : utf8Length(text);
}

function endOfPiece(text: string, start: number, max: number, measure: Measure): number {
	const limit = measure === 'chars' ? start + max : limitInBytes(text, start, max);
	if (limit >= text.length) return text.length;
	return niceBreak(text, start, limit) ?? graphemeBreak(text, start, limit);
}

/** The first index whose text would need more than `max` bytes, counted from `start`. */
function limitInBytes(text: string, start: number, max: number): number {
	let bytes = 0;
	for (let index = start; index < text.length; index++) {
		const pair = isPair(text, index);
		bytes += pair ? 4 : utf8Length(text.charAt(index));
		if (bytes > max) return index;
		if (pair) index++;
	}
	return text.length;
}

/** Behind the last paragraph, line or word in the second half of the piece: an earlier break would waste the space. */
function niceBreak(text: string, start: number, limit: number): number | null {
	const earliest = start + Math.floor((limit - start) / 2);
	const secondHalf = text.slice(earliest, limit);
	for (const separator of ['\n\n', '\n', ' ']) {
		const found = secondHalf.lastIndexOf(separator);
		const end = earliest + found + separator.length;
		const tears = CONTINUES.test(text.slice(end, end + 2));
		if (found >= 0 && !tears) return end;
	}
	return null;
}

function graphemeBreak(text: string, start: number, limit: number): number {
	const around = graphemesOf(text.slice(start, limit + LONGEST_GRAPHEME));
	const boundary = start + (around.containing(limit - start)?.index ?? 0);
	return boundary > start ? boundary : codePointBreak(text, start, limit);
}

function codePointBreak(text: string, start: number, limit: number): number {
	const end = isPair(text, limit - 1) ? limit - 1 : limit;
	const first = isPair(text, start) ? start + 2 : start + 1;
	return Math.max(end, first);
}

function isPair(text: string, index: number): boolean {
	const high = text.charCodeAt(index);
	const low = text.charCodeAt(index + 1);
	return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
