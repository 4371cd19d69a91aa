import type { Token } from '../view/tokens';

/** A part of a message that is weighed by itself: token indexes, end exclusive. */
export interface Segment {
	from: number;
	to: number;
}

/** Of a longer sentence only so many words are weighed at once. */
const LONGEST_SENTENCE = 60;

/** The sentences of a message in order, each cut where it is too long. */
export const sentencesOf = (tokens: readonly Token[]): Segment[] => {
	const sentences: Segment[] = [];
	let from = 0;
	for (let at = 1; at <= tokens.length; at++) {
		if (tokens[at]?.sentence === tokens[from]?.sentence && at - from < LONGEST_SENTENCE) continue;
		sentences.push({ from, to: at });
		from = at;
	}
	return sentences;
};

/** What is weighed as the whole of a message: as many of its first sentences as have this many words, at least one. */
const WORDS_OF_WHOLE = 60;

export const isOfWhole = (sentence: Segment): boolean => sentence.from === 0 || sentence.to <= WORDS_OF_WHOLE;
