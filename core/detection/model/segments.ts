import type { Token } from '../view/tokens';

/** Of a longer sentence only so many words are weighed at once. */
const LONGEST_SEGMENT = 60;

/** A part of a message that is weighed by itself: token indexes, end exclusive. */
export interface Segment {
	from: number;
	to: number;
}

/** The sentences of a message, each cut where it is too long, and before them the beginning of the whole. */
export const segmentsOf = (tokens: readonly Token[]): Segment[] => {
	const sentences: Segment[] = [];
	let from = 0;
	for (let at = 1; at <= tokens.length; at++) {
		const ends = tokens[at]?.sentence !== tokens[from]?.sentence || at - from >= LONGEST_SEGMENT;
		if (!ends) continue;
		sentences.push({ from, to: at });
		from = at;
	}
	if (sentences.length <= 1) return sentences;
	return [{ from: 0, to: Math.min(tokens.length, LONGEST_SEGMENT) }, ...sentences];
};
