import { FAILED_ATTEMPTS } from '../thresholds';
import { type Rule, signalOf } from './rule';

/** Score of as many failures as the settings allow, of each one beyond, and of one short of it. */
const AT_LIMIT = 0.8;
const PER_FAILURE_BEYOND = 0.05;
const BELOW_LIMIT = 0.4;

/**
 * The bot failed several times in this stretch. A failed answer and the complaint about it are one attempt, so
 * what the customer and what the bot shows are counted apart and the larger number counts.
 */
export const repeatedFailure: Rule = (context) => {
	const { turn, botLast, settings } = context;
	const failures = context.failures();
	const newest = failures.at(-1);
	const isNow = newest && (turn.includes(newest.view) || newest.view === botLast);
	if (!isNow) return [];
	const attemptsShownBy = (role: 'customer' | 'bot') =>
		failures.reduce((sum, { view, attempts }) => (view.role === role ? sum + attempts : sum), 0);
	const attempts = Math.max(attemptsShownBy('customer'), attemptsShownBy('bot'));
	const limit = settings.failedAttempts ?? FAILED_ATTEMPTS[settings.sensitivity];
	const score =
		attempts >= limit ? Math.min(0.98, AT_LIMIT + PER_FAILURE_BEYOND * (attempts - limit)) : BELOW_LIMIT;
	const why = attempts > 1 ? `${newest.why} It failed ${Math.round(attempts)} times.` : newest.why;
	return [signalOf('repeatedFailure', newest.view, { score, hits: [newest.hit], why })];
};
