import { type Hit, type Hits } from '../lexicons/hits';
import type { Concept } from '../lexicons/concept';
import type { MessageView } from '../view/messageView';
import { contentWords, similarity } from './similarity';

/** From this share of common words on, a message says the same again. Bots repeat themselves more exactly. */
const SAME_QUESTION = 0.65;
const SAME_ANSWER = 0.85;
/** Fewer words than this are too common to be a repetition ("yes please"). */
const WORDS_TO_REPEAT = 3;

const CUSTOMER_SAYS: readonly Concept[] = ['stillBroken', 'notAsked', 'repeated'];
const BOT_SAYS: readonly Concept[] = ['notUnderstood', 'unsure'];

/** From this logit on a message sounds like one that says that the answer did not help: "no, the other order". */
const SOUNDS_LIKE_IT = 3;

const soundsLikeFailure = (view: MessageView): Hit | null =>
	view.role === 'customer' && view.understood === 'full' && view.likelihoods().of('failure') >= SOUNDS_LIKE_IT
		? view.likelihoods().quote('failure')
		: null;

const firstHit = (view: MessageView, concepts: readonly Concept[]): Hit | null => {
	const find = (hits: Hits) => concepts.flatMap((concept) => hits.of(concept))[0] ?? null;
	return view.readings.reduce<Hit | null>((found, { hits }) => found ?? find(hits), null);
};

const whole = (view: MessageView): Hit => ({ from: 0, to: view.tokens.length });

/** One message that shows the bot failing. */
export interface Failure {
	view: MessageView;
	hit: Hit;
	why: string;
}

/** The messages that show the bot failing: the customer says so or asks again, the bot gives up or repeats itself. */
export const failuresIn = (views: readonly MessageView[]): Failure[] => {
	const asked: Array<ReadonlySet<string>> = [];
	const answered: Array<ReadonlySet<string>> = [];
	return views.flatMap((view) => {
		const isCustomer = view.role === 'customer';
		if (!isCustomer && view.role !== 'bot') return [];
		const words = contentWords(view);
		const earlier = isCustomer ? asked : answered;
		const isSame =
			words.size >= WORDS_TO_REPEAT &&
			earlier.some((each) => similarity(each, words) >= (isCustomer ? SAME_QUESTION : SAME_ANSWER));
		earlier.push(words);
		const isAnswer = isCustomer && answered.length > 0;
		const hit =
			firstHit(view, isCustomer ? CUSTOMER_SAYS : BOT_SAYS) ?? (isAnswer ? soundsLikeFailure(view) : null);
		if (hit) {
			const why = isCustomer
				? 'The customer says that the answers do not help.'
				: 'The bot could not answer.';
			return [{ view, hit, why }];
		}
		if (!isSame) return [];
		const why = isCustomer ? 'The customer asks the same again.' : 'The bot repeats itself.';
		return [{ view, hit: whole(view), why }];
	});
};
