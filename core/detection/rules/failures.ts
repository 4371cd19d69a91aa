import { ConceptSet, type Hit } from '../lexicons/hits';
import type { Concept } from '../lexicons/concept';
import type { MessageView } from '../view/messageView';
import { ignoredTopic } from './ignoredTopic';
import { repeatsAnswer, repeatsQuestion } from './repetition';
import { wordingOf } from './similarity';

/** What somebody says about an answer that failed, the most telling first. */
interface Sayings {
	concepts: readonly Concept[];
	set: ConceptSet;
}
const sayings = (...concepts: Concept[]): Sayings => ({ concepts, set: new ConceptSet(concepts) });
const CUSTOMER_SAYS = sayings('stillBroken', 'notAsked', 'repeated');
const BOT_SAYS = sayings('notUnderstood', 'unsure');

const firstHit = (view: MessageView, { concepts, set }: Sayings): Hit | null => {
	for (const { hits } of view.readings)
		if (hits.present.meets(set))
			for (const concept of concepts) {
				const [hit] = hits.of(concept);
				if (hit) return hit;
			}
	return null;
};

/** One message that shows the bot failing. */
export interface Failure {
	view: MessageView;
	hit: Hit;
	why: string;
	/** How many failed attempts it shows: an answer that is given again failed the first time too. */
	attempts: number;
}

/**
 * From this logit on a message sounds like one that says that the answer did not help. Behind an answer that asks
 * nothing back, a reply that asks nothing either needs less: it is no next question, and nobody thanks.
 */
const SOUNDS_LIKE_FAILURE = 3;
const SOUNDS_LIKE_FAILURE_THERE = -1.5;
const CONTENT = new ConceptSet(['closing', 'great', 'good', 'yes']);
const QUESTION = /[?？؟]/;

/** Whether a message is neither a question nor a word of thanks. */
export const isStatement = (view: MessageView): boolean =>
	!QUESTION.test(view.text) && !view.readings.some(({ hits }) => hits.present.meets(CONTENT));

const isUnansweredReply = (view: MessageView, previous: MessageView | undefined): boolean =>
	previous?.role === 'bot' && !QUESTION.test(previous.text) && isStatement(view);

const soundsLikeFailure = (view: MessageView, previous: MessageView | undefined): Hit | null => {
	if (view.understood !== 'full') return null;
	const needed = isUnansweredReply(view, previous) ? SOUNDS_LIKE_FAILURE_THERE : SOUNDS_LIKE_FAILURE;
	return view.likelihoods().of('failure') >= needed ? view.likelihoods().quote('failure') : null;
};

/** How far behind a negation the word may stand that it denies. */
const DENIAL_REACH = 4;
const SHORTEST_DENIED = 4;

/** "Not cancel, freeze": the customer says no to a word of the bot's answer. */
const deniesAnswer = (view: MessageView, answer: MessageView | undefined): Hit | null => {
	if (!answer) return null;
	const { all } = wordingOf(answer);
	for (const { hits } of view.readings)
		for (const negation of hits.of('not')) {
			const behind = view.tokens.slice(negation.to, negation.to + DENIAL_REACH);
			if (behind.some(({ text }) => text.length >= SHORTEST_DENIED && all.has(text))) return negation;
		}
	return null;
};

const BUT: readonly string[] = 'but aber pero mais ma maar ale но nhưng mas'.split(' ');
const OBJECTION = new ConceptSet([
	...(['stillBroken', 'notAsked', 'repeated', 'not', 'no', 'fedUp', 'insult', 'swear'] as const),
]);

/** Whether the customer does not take an answer: a bot may well repeat "Anything else?" to somebody content. */
const objects = (view: MessageView): boolean =>
	view.readings.some(({ hits }) => hits.present.meets(OBJECTION)) ||
	view.tokens.slice(0, 3).some(({ text }) => BUT.includes(text)) ||
	(view.understood === 'full' &&
		Math.max(view.likelihoods().of('failure'), view.likelihoods().of('frustration')) >= 0);

const whole = (view: MessageView): Hit => ({ from: 0, to: view.tokens.length });

/** What was said before a message, by whom, and what the customer says next. */
interface Place {
	asked: readonly MessageView[];
	answered: readonly MessageView[];
	previous: MessageView | undefined;
	nextOfCustomer: MessageView | undefined;
}

/** The first statement of a problem is no failure: something has to have been asked and answered before. */
const failureOfCustomer = (view: MessageView, { asked, answered, previous }: Place): Failure | null => {
	if (asked.length === 0 || answered.length === 0) return null;
	const hit = firstHit(view, CUSTOMER_SAYS) ?? soundsLikeFailure(view, previous);
	if (hit) return { view, hit, why: 'The customer says that the answers do not help.', attempts: 1 };
	if (repeatsQuestion(view, asked))
		return { view, hit: whole(view), why: 'The customer asks the same again.', attempts: 1 };
	const denial = deniesAnswer(view, answered.at(-1));
	return denial && { view, hit: denial, why: 'The customer says no to the answer.', attempts: 0.5 };
};

const failureOfBot = (view: MessageView, { answered, previous, nextOfCustomer }: Place): Failure | null => {
	const hit = firstHit(view, BOT_SAYS);
	if (hit) return { view, hit, why: 'The bot could not answer.', attempts: 1 };
	// The second message of one answer is part of it.
	if (previous?.role === 'bot' || !repeatsAnswer(view, answered)) return null;
	if (nextOfCustomer && !objects(nextOfCustomer)) return null;
	return { view, hit: whole(view), why: 'The bot repeats itself.', attempts: nextOfCustomer ? 2 : 1 };
};

/** The messages that show the bot failing: the customer says so or asks again, the bot gives up or repeats itself. */
export const failuresIn = (views: readonly MessageView[]): Failure[] => {
	if (!views.some(({ role }) => role === 'bot')) return [];
	const asked: MessageView[] = [];
	const answered: MessageView[] = [];
	const failures: Failure[] = [];
	const spoken = views.filter(({ role }) => role === 'customer' || role === 'bot');
	for (let at = 0; at < spoken.length; at++) {
		const view = spoken[at];
		if (!view) continue;
		const isCustomer = view.role === 'customer';
		const nextOfCustomer = isCustomer
			? undefined
			: spoken.find(({ role }, index) => index > at && role === 'customer');
		const place = { asked, answered, previous: spoken[at - 1], nextOfCustomer };
		const failure = isCustomer ? failureOfCustomer(view, place) : failureOfBot(view, place);
		if (failure) failures.push(failure);
		(isCustomer ? asked : answered).push(view);
	}
	const ignored = ignoredTopic(spoken);
	if (ignored && isStatement(ignored.view)) {
		if (failures.at(-1)?.view === ignored.view) failures.pop();
		failures.push(ignored);
	}
	return failures;
};
