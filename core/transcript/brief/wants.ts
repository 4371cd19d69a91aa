import type { Message } from '../../conversation/conversation';
import type { Reason, Signal } from '../../detection/escalation';
import { findEmails } from '../redact/email';
import { findPhones } from '../redact/phone';
import { safeLine } from '../safeText';

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
/** A message between the first and the newest is shown where it says so many times what the first one says. */
const FAR_MORE = 2;
/** Shared by the messages that are shown. */
const LENGTH = 400;
const BETWEEN = ' … ';

const WORD = /\p{L}[\p{L}\p{N}\p{M}]+/gu;
/** Characters that cleaned text does not have, in the place of a request and of a complaint about the bot. */
const REQUEST_MARK = '\u0000';
const COMPLAINT_MARK = '\u0001';
/** What is said with one of these is about the bot, not about what the customer wants. */
const COMPLAINTS: readonly Reason[] = ['repeatedFailure', 'lowConfidence', 'frustration'];
/** Ends of clauses; a dot within a number or a name does not end one. */
const CLAUSE_END = /[.!?](?=\s)|[,;،؟、；。！？\n]/u;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

interface Candidate {
	text: string;
	/** How much it says beside requests, complaints about the bot and contact details. */
	substance: number;
}

/**
 * What the customer wants, in their own words up to the request for a human: how they put it first, and their newest
 * words on it, since customers tell their matter once and then only answer the bot. Where they said nothing but the
 * request, the request. At most 400 characters, one line.
 */
export function findWants(messages: readonly Message[], signals: readonly Signal[]): string {
	const requests = signals.filter((signal) => signal.reason === 'humanRequest' && signal.messageIndex >= 0);
	const newestRequest = Math.max(-1, ...requests.map((signal) => signal.messageIndex));
	const upTo = newestRequest < 0 ? messages.length - 1 : newestRequest;
	const newestFirst = candidatesOf(messages, signals, upTo);
	const substantial = newestFirst.filter(({ substance }) => substance > 0);
	const chosen = substantial.length > 0 ? tellingOf(substantial.reverse()) : newestFirst.slice(0, 1);
	const length = Math.floor((LENGTH - BETWEEN.length * (chosen.length - 1)) / Math.max(1, chosen.length));
	return chosen.map(({ text }) => safeLine(text, length)).join(BETWEEN);
}

/** The first, the newest, and the one between them that says most, where it says far more than the first. */
function tellingOf(oldestFirst: readonly Candidate[]): Candidate[] {
	const [first, newest] = [oldestFirst[0], oldestFirst.at(-1)];
	if (!first || !newest || first === newest) return oldestFirst.slice(0, 1);
	const between = oldestFirst.slice(1, -1).filter((each) => each.substance >= FAR_MORE * first.substance);
	const most = between.sort((one, other) => other.substance - one.substance).slice(0, 1);
	return first.text === newest.text ? [...most, newest] : [first, ...most, newest];
}

/** The customer's messages, newest first, back to where a human last took part. */
function candidatesOf(messages: readonly Message[], signals: readonly Signal[], upTo: number): Candidate[] {
	const found: Candidate[] = [];
	for (let index = Math.min(upTo, messages.length - 1); index >= 0 && found.length < LOOK_BACK; index--) {
		const message = messages[index];
		if (message?.role === 'agent' && found.some(({ substance }) => substance > 0)) break;
		if (message?.role !== 'customer' || message.text.trim() === '') continue;
		const seen = signals.filter((signal) => signal.messageIndex === index);
		const clauses = withMarks(message.text.slice(0, BEGINNING), seen).split(CLAUSE_END);
		found.push({
			text: message.text,
			substance: clauses.reduce((sum, clause) => sum + substanceOf(clause), 0),
		});
	}
	return found;
}

/** Puts a mark in the place of each quote, so that the clause around it is known, also where it has a comma in it. */
function withMarks(text: string, signals: readonly Signal[]): string {
	return signals.reduce((marked, { reason, quote }) => {
		if (quote === '') return marked;
		if (reason === 'humanRequest') return marked.replace(quote, REQUEST_MARK);
		return COMPLAINTS.includes(reason) ? marked.replace(quote, COMPLAINT_MARK) : marked;
	}, text);
}

/** The words of a clause that says something of the matter (signs count as half a word); 0 where it says nothing. */
function substanceOf(clause: string): number {
	if (clause.includes(COMPLAINT_MARK) || findEmails(clause).length > 0 || findPhones(clause).length > 0)
		return 0;
	const isRequest = clause.includes(REQUEST_MARK);
	const words = clause.match(WORD) ?? [];
	const signs = clause.match(SIGN) ?? [];
	const hasWords =
		words.length >= (isRequest ? WORDS_BESIDE_REQUEST : ENOUGH_WORDS) &&
		words.join('').length >= ENOUGH_LETTERS;
	const hasSigns = signs.length >= (isRequest ? 2 * ENOUGH_SIGNS : ENOUGH_SIGNS);
	return hasWords || hasSigns ? Math.max(words.length, Math.ceil(signs.length / 2)) : 0;
}
