import type { Message } from '../../conversation/conversation';
import type { Signal } from '../../detection/escalation';

/** How many of the customer's messages are looked at. What was wanted before that is another matter. */
const LOOK_BACK = 12;
/** A message says what it is about with at least so many words and letters, or signs of a script without spaces. */
const ENOUGH_WORDS = 3;
const ENOUGH_LETTERS = 12;
const ENOUGH_SIGNS = 6;
/** Enough of a message to judge it. */
const BEGINNING = 600;

const WORD = /[\p{L}\p{N}]{2,}/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * What the customer wants, in their own words: the newest message, up to the request for a human, that says more
 * than that request. Where none does, the request itself.
 */
export function findWants(messages: readonly Message[], signals: readonly Signal[]): string {
	const requests = signals.filter((signal) => signal.reason === 'humanRequest' && signal.messageIndex >= 0);
	const newest = Math.max(-1, ...requests.map((signal) => signal.messageIndex));
	const upTo = newest < 0 ? messages.length - 1 : newest;
	const candidates = customerMessages(messages, upTo);
	const substantial = candidates.find(({ text, index }) =>
		isSubstantial(requests.filter((signal) => signal.messageIndex === index).reduce(withoutQuote, text)),
	);
	return (substantial ?? candidates[0])?.text ?? '';
}

function customerMessages(
	messages: readonly Message[],
	upTo: number,
): Array<{ text: string; index: number }> {
	const found: Array<{ text: string; index: number }> = [];
	for (let index = Math.min(upTo, messages.length - 1); index >= 0 && found.length < LOOK_BACK; index--) {
		const message = messages[index];
		if (message?.role === 'customer' && message.text.trim() !== '') found.push({ text: message.text, index });
	}
	return found;
}

function withoutQuote(text: string, { quote }: Signal): string {
	return quote === '' ? text : text.replace(quote, ' ');
}

function isSubstantial(text: string): boolean {
	const beginning = text.slice(0, BEGINNING);
	const words = beginning.match(WORD) ?? [];
	const signs = beginning.match(SIGN) ?? [];
	return (
		(words.length >= ENOUGH_WORDS && words.join('').length >= ENOUGH_LETTERS) || signs.length >= ENOUGH_SIGNS
	);
}
