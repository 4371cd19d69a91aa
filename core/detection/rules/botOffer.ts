import { clausesOfReading } from './clauses';
import type { Context } from '../context';

import type { Concept } from '../lexicons/concept';
import type { MessageView } from '../view/messageView';
import { findTogether } from './combination';

const HELPERS: readonly Concept[] = ['human', 'someone', 'agent', 'support', 'staff'];
const MEETING: readonly Concept[] = ['connect', 'talk'];
const WITHIN = 6;
const QUESTION = /[?？؟]/;
const SENTENCE_END = /[.!\n。！?？؟।]/;

/** Whether the sentence that goes on at this offset is a question. */
const isQuestion = (text: string, from: number): boolean => {
	const end = text.slice(from).search(SENTENCE_END);
	return end >= 0 && QUESTION.test(text[from + end] ?? '');
};

/** Whether the bot asks here if the customer wants a human: "Shall I connect you with a colleague?" */
export const botOffered = (view: MessageView): boolean =>
	view.readings.some((reading) =>
		clausesOfReading(view, reading).some((clause) => {
			const together = findTogether(view, clause, [MEETING, HELPERS], WITHIN);
			const last = together && view.tokens[Math.max(...together.map((hit) => hit.to)) - 1];
			return last ? isQuestion(view.text, last.end) : false;
		}),
	);

export type OfferState = 'none' | 'open' | 'declined' | 'past';

/**
 * open: the bot's last message before the newest turn is an offer that the turn neither takes nor declines;
 * declined: the turn says no to it; past: an offer was made earlier in the stretch.
 */
export const offerState = (context: Context): OfferState => {
	const { botBefore, turn } = context;
	const [answer] = turn;
	if (botBefore && answer && botOffered(botBefore)) {
		const declined = answer.readings.some(({ hits }) => {
			const [no] = hits.of('no');
			return no !== undefined && no.from <= 1;
		});
		return declined ? 'declined' : 'open';
	}
	return context.recent().some((view) => view.role === 'bot' && botOffered(view)) ? 'past' : 'none';
};
