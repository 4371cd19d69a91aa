import { functionWordTable } from '../language/functionWords';
import type { MessageView } from '../view/messageView';

/** Words compared at most, so that a long message costs no more than a short one. */
const WORDS_COMPARED = 80;

/** What is compared of a message. */
interface Wording {
	/** Its words, short ones apart: those are mostly grammar, except where signs are words. */
	all: ReadonlySet<string>;
	/** Those that are not function words either. */
	content: ReadonlySet<string>;
	/** Its numbers in order: the same sentence about another number asks something else. */
	numbers: string;
	/** All of it, to tell exact copies. */
	text: string;
}

const read = new WeakMap<MessageView, Wording>();

/** The wording of a message; each message is compared with several others. */
export const wordingOf = (view: MessageView): Wording => {
	const known = read.get(view);
	if (known) return known;
	const tokens = view.tokens.slice(0, WORDS_COMPARED);
	const all = new Set<string>();
	const content = new Set<string>();
	for (const { text } of tokens) {
		if (text.length <= 2 && text <= '\u3000') continue;
		all.add(text);
		if (!functionWordTable().has(text)) content.add(text);
	}
	const numbers = tokens.flatMap(({ text, word }) => (word.isNumber ? text : [])).join(' ');
	const wording = { all, content, numbers, text: tokens.map(({ text }) => text).join(' ') };
	read.set(view, wording);
	return wording;
};

/** How many words both have. */
export const commonOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
	let common = 0;
	for (const word of one) if (other.has(word)) common++;
	return common;
};

/** Share of the words of both that they have in common (Jaccard), 0..1. */
export const similarity = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
	if (one.size === 0 || other.size === 0) return 0;
	const common = commonOf(one, other);
	return common / (one.size + other.size - common);
};
