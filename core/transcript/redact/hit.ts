/** A stretch of a text: `start` inclusive, `end` exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** A stretch to hide, and what is shown in its place. */
export interface Hit extends Span {
	replacement: string;
}

/** Finds one kind of thing to hide. Time grows linearly with the text. */
export type Finder = (text: string) => Hit[];

/** Almost every search finds nothing. */
const NONE: readonly never[] = [];

/** Every match of a global pattern that never matches nothing. `matchAll` would copy the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
	pattern.lastIndex = 0;
	const first = pattern.exec(text);
	if (!first) return NONE;
	const matches = [first];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
	return matches;
}

/**
 * Where a global pattern matches. With a group named `value`, which must end the match, only that group counts:
 * a name in front of a number is looked for, and not hidden. (A lookbehind for it would be tried at every character.)
 */
export function spansOf(
	pattern: RegExp,
	text: string,
	accept: (found: string) => boolean = () => true,
): Span[] {
	const matches = matchesOf(pattern, text);
	const spans: Span[] = [];
	for (const match of matches) {
		const found = match.groups?.['value'] ?? match[0];
		const end = match.index + match[0].length;
		if (accept(found)) spans.push({ start: end - found.length, end });
	}
	return spans;
}

/** The same as hits. `accept` is the check behind the shape: a check digit, a calendar date … */
export function hitsOf(
	pattern: RegExp,
	text: string,
	replacement: string,
	accept?: (found: string) => boolean,
): Hit[] {
	return spansOf(pattern, text, accept).map((span) => ({ ...span, replacement }));
}
