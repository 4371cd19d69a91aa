import type { MessageView } from '../view/messageView';
import { commonOf, similarity, wordingOf } from './similarity';

/** From this share of common words on, a message says the same again. Bots repeat themselves more exactly. */
const SAME_QUESTION = 0.6;
const SAME_ANSWER = 0.85;
/** Fewer words than this are too common to be a repetition ("yes please"). */
const WORDS_TO_REPEAT = 3;
/** A question of so many words that comes again letter by letter is the same, however common its words. */
const WORDS_OF_COPY = 3;

/** Whether the customer asks something again: in much the same words, about the same numbers. */
export const repeatsQuestion = (view: MessageView, asked: readonly MessageView[]): boolean => {
	if (asked.length === 0) return false;
	const own = wordingOf(view);
	return asked.some((each) => {
		const other = wordingOf(each);
		if (own.text === other.text && view.tokens.length >= WORDS_OF_COPY) return true;
		const isLongEnough = own.content.size >= WORDS_TO_REPEAT && other.content.size >= WORDS_TO_REPEAT;
		return (
			isLongEnough && own.numbers === other.numbers && similarity(own.content, other.content) >= SAME_QUESTION
		);
	});
};

/** Whether the bot gives an answer again, perhaps with something before or behind it. */
export const repeatsAnswer = (view: MessageView, answered: readonly MessageView[]): boolean => {
	if (answered.length === 0) return false;
	const own = wordingOf(view);
	if (own.all.size < WORDS_TO_REPEAT) return false;
	return answered.some((each) => {
		const other = wordingOf(each);
		if (other.all.size < WORDS_TO_REPEAT || own.numbers !== other.numbers) return false;
		return similarity(own.all, other.all) >= SAME_ANSWER || commonOf(own.all, other.all) === other.all.size;
	});
};
