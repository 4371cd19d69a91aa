import type { MessageView } from '../view/messageView';

/** Words compared at most, so that a long message costs no more than a short one. */
const WORDS_COMPARED = 80;

/** The words of a message that carry meaning: short words are mostly grammar, except where signs are words. */
export const contentWords = (view: MessageView): ReadonlySet<string> => {
	const known = read.get(view);
	if (known) return known;
	const words = new Set<string>();
	for (const { text } of view.tokens.slice(0, WORDS_COMPARED))
		if (text.length > 2 || text > '\u3000') words.add(text);
	read.set(view, words);
	return words;
};

/** Each message is compared with several others. */
const read = new WeakMap<MessageView, ReadonlySet<string>>();

/** Share of the words of both that they have in common (Jaccard), 0..1. */
export const similarity = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
	if (one.size === 0 || other.size === 0) return 0;
	let common = 0;
	for (const word of one) if (other.has(word)) common++;
	return common / (one.size + other.size - common);
};
