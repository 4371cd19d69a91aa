const UNPRINTABLE = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** A text as one line for a terminal: no control characters (which could rewrite the screen), and cut to a width. */
export function printable(text: string, width: number): string {
	const line = text.replace(UNPRINTABLE, ' ').trim();
	const characters = Array.from(line.slice(0, 2 * width + 2));
	return characters.length > width ? `${characters.slice(0, width - 1).join('')}…` : line;
}
