import type { Hit } from '../lexicons/compiled';
import { type Hits, hitsOf } from '../lexicons/compiled';
import type { Concept } from '../lexicons/concept';
import { FAILED_ATTEMPTS } from '../thresholds';
import type { MessageView } from '../view/messageView';
import { type Rule, signalOf } from './rule';
import { contentWords, similarity } from './similarity';

/** From this share of common words on, a message says the same again. Bots repeat themselves more exactly. */
const SAME_QUESTION = 0.65;
const SAME_ANSWER = 0.85;
/** Fewer words than this are too common to be a repetition ("yes please"). */
const WORDS_TO_REPEAT = 3;

const CUSTOMER_SAYS: readonly Concept[] = ['stillBroken', 'notAsked', 'repeated'];
const BOT_SAYS: readonly Concept[] = ['notUnderstood', 'unsure'];

const firstHit = (view: MessageView, concepts: readonly Concept[]): Hit | null => {
	const find = (hits: Hits) => concepts.flatMap((concept) => hitsOf(hits, concept))[0] ?? null;
	return view.readings.reduce<Hit | null>((found, { hits }) => found ?? find(hits), null);
};

const whole = (view: MessageView): Hit => ({ from: 0, to: view.tokens.length });

interface Failure {
	view: MessageView;
	hit: Hit;
	why: string;
}

/** Every message that shows the bot failing: the customer says so or asks again, the bot gives up or repeats itself. */
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
		const hit = firstHit(view, isCustomer ? CUSTOMER_SAYS : BOT_SAYS);
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

/** Score of as many failures as the settings allow, of each one beyond, and of one short of it. */
const AT_LIMIT = 0.8;
const PER_FAILURE_BEYOND = 0.05;
const BELOW_LIMIT = 0.4;

/**
 * The bot failed several times in this stretch. A failed answer and the complaint about it are one attempt, so
 * what the customer and what the bot shows are counted apart and the larger number counts.
 */
export const repeatedFailure: Rule = ({ recent, turn, botLast, settings }) => {
	const failures = failuresIn(recent());
	const newest = failures.at(-1);
	const isNow = newest && (turn.includes(newest.view) || newest.view === botLast);
	if (!isNow) return [];
	const ofCustomer = failures.filter((failure) => failure.view.role === 'customer').length;
	const attempts = Math.max(ofCustomer, failures.length - ofCustomer);
	const limit = settings.failedAttempts ?? FAILED_ATTEMPTS[settings.sensitivity];
	const score =
		attempts >= limit ? Math.min(0.98, AT_LIMIT + PER_FAILURE_BEYOND * (attempts - limit)) : BELOW_LIMIT;
	const why = attempts > 1 ? `${newest.why} It failed ${attempts} times.` : newest.why;
	return [signalOf('repeatedFailure', newest.view, { score, hits: [newest.hit], why })];
};
