import type { Message } from '../../conversation/conversation';
import type { Signal } from '../../detection/escalation';

/** How many of the customer's messages are looked at. What was wanted before that is another matter. */
const LOOK_BACK = 12;
/** A message says what it is about with at least so many words and letters, or signs of a script without spaces. */
const ENOUGH_WORDS = 3;
const ENOUGH_LETTERS = 12;
const ENOUGH_SIGNS = 6;
/**
 * The clause that asks for a human needs so many words beside the request to be about something: fewer are its
 * politeness ("I would like to …, please").
 */
const WORDS_BESIDE_REQUEST = 6;
/** Enough of a message to judge it. */
const BEGINNING = 600;

const WORD = /[\p{L}\p{N}]{2,}/gu;
/** A character that cleaned text does not have. */
const REQUEST_MARK = '\u0000';
/** Ends of clauses; a dot within a number or a name does not end one. */
const CLAUSE_END = /[.!?](?=\s)|[,;，、；。！？\n]/u;
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
	const substantial = candidates.find(({ text, index }) => {
		const quotes = requests.filter((signal) => signal.messageIndex === index).map(({ quote }) => quote);
		return withMarks(text.slice(0, BEGINNING), quotes).split(CLAUSE_END).some(isSubstantial);
	});
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

/** Puts a mark in the place of each request, so that the clause around it is known, also where it has a comma in it. */
function withMarks(text: string, quotes: readonly string[]): string {
	return quotes.reduce(
		(marked, quote) => (quote === '' ? marked : marked.replace(quote, REQUEST_MARK)),
		text,
	);
}

function isSubstantial(clause: string): boolean {
	const isRequest = clause.includes(REQUEST_MARK);
	const words = clause.match(WORD) ?? [];
	const signs = clause.match(SIGN) ?? [];
	const hasWords =
		words.length >= (isRequest ? WORDS_BESIDE_REQUEST : ENOUGH_WORDS) &&
		words.join('').length >= ENOUGH_LETTERS;
	return hasWords || signs.length >= (isRequest ? 2 * ENOUGH_SIGNS : ENOUGH_SIGNS);
}
