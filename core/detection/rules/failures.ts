import { ConceptSet, type Hit } from '../lexicons/hits';
import type { Concept } from '../lexicons/concept';
import type { MessageView } from '../view/messageView';
import { contentWords, similarity } from './similarity';

/** From this share of common words on, a message says the same again. Bots repeat themselves more exactly. */
const SAME_QUESTION = 0.65;
const SAME_ANSWER = 0.85;
/** Fewer words than this are too common to be a repetition ("yes please"). */
const WORDS_TO_REPEAT = 3;

/** What somebody says about an answer that failed, the most telling first. */
interface Sayings {
	concepts: readonly Concept[];
	set: ConceptSet;
}
const sayings = (...concepts: Concept[]): Sayings => ({ concepts, set: new ConceptSet(concepts) });
const CUSTOMER_SAYS = sayings('stillBroken', 'notAsked', 'repeated');
const BOT_SAYS = sayings('notUnderstood', 'unsure');

/** From this logit on a message sounds like one that says that the answer did not help: "no, the other order". */
const SOUNDS_LIKE_IT = 3;

const soundsLikeFailure = (view: MessageView): Hit | null =>
	view.understood === 'full' && view.likelihoods().of('failure') >= SOUNDS_LIKE_IT
		? view.likelihoods().quote('failure')
		: null;

const firstHit = (view: MessageView, { concepts, set }: Sayings): Hit | null => {
	for (const { hits } of view.readings)
		if (hits.present.meets(set))
			for (const concept of concepts) {
				const [hit] = hits.of(concept);
				if (hit) return hit;
			}
	return null;
};

const whole = (view: MessageView): Hit => ({ from: 0, to: view.tokens.length });

/** One message that shows the bot failing. */
export interface Failure {
	view: MessageView;
	hit: Hit;
	why: string;
}

/** Whether a message says what one before it said, nearly word for word. */
const repeats = (view: MessageView, earlier: readonly MessageView[], same: number): boolean => {
	if (earlier.length === 0) return false;
	const words = contentWords(view);
	return (
		words.size >= WORDS_TO_REPEAT && earlier.some((each) => similarity(contentWords(each), words) >= same)
	);
};

const failureIn = (
	view: MessageView,
	asked: readonly MessageView[],
	answered: readonly MessageView[],
): Failure | null => {
	if (view.role === 'customer') {
		const hit = firstHit(view, CUSTOMER_SAYS) ?? (answered.length > 0 ? soundsLikeFailure(view) : null);
		if (hit) return { view, hit, why: 'The customer says that the answers do not help.' };
		return repeats(view, asked, SAME_QUESTION)
			? { view, hit: whole(view), why: 'The customer asks the same again.' }
			: null;
	}
	const hit = firstHit(view, BOT_SAYS);
	if (hit) return { view, hit, why: 'The bot could not answer.' };
	return repeats(view, answered, SAME_ANSWER)
		? { view, hit: whole(view), why: 'The bot repeats itself.' }
		: null;
};

/** The messages that show the bot failing: the customer says so or asks again, the bot gives up or repeats itself. */
export const failuresIn = (views: readonly MessageView[]): Failure[] => {
	const asked: MessageView[] = [];
	const answered: MessageView[] = [];
	const failures: Failure[] = [];
	for (const view of views) {
		if (view.role !== 'customer' && view.role !== 'bot') continue;
		const failure = failureIn(view, asked, answered);
		if (failure) failures.push(failure);
		(view.role === 'customer' ? asked : answered).push(view);
	}
	return failures;
};
