import type { Conversation } from '../conversation/conversation';
import { customerField } from '../conversation/customerCondition';
import { type Context, prepare } from './context';
import { decide, priorityOf } from './decide';
import type { Escalation, FailedCheck, Reason, Signal } from './escalation';
import { lexiconOf } from './lexicons';
import { RULES } from './rules';
import { type OfferState, offerState } from './rules/botOffer';
import type { Rule } from './rules/rule';
import { CALM, type Mood } from './sentiment/mood';
import type { DetectionSettings } from './settings';

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const NOTHING: Omit<Escalation, 'failed'> = {
	decision: 'continue',
	score: 0,
	priority: 'normal',
	language: null,
	frustration: 0,
	signals: [],
	sentiment: { last: 0, trend: 0 },
};

/** Runs one check. If it throws, that is noted under its name and the answer is what is said instead. */
const attempt = <Given, Found>(
	check: FailedCheck['check'],
	failed: FailedCheck[],
	run: (given: Given) => Found,
	given: Given,
	instead: Found,
): Found => {
	try {
		return run(given);
	} catch (error) {
		if (!failed.some((each) => each.check === check)) failed.push({ check, why: whyOf(error) });
		return instead;
	}
};

const HAS_LETTERS = /\p{L}/u;

/** Says where the language stood in the way. A message without words (emoji, a number) needs none. */
const failedLanguage = ({ language, turn }: Context): FailedCheck | null => {
	if (language !== null && lexiconOf(language)?.isFull) return null;
	if (!turn.some((view) => view.tokens.some((token) => HAS_LETTERS.test(token.text)))) return null;
	const failed = (why: string): FailedCheck => ({ check: 'language', why });
	if (language === null)
		return failed('The language of the message is not known; only clear words were counted.');
	const lexicon = lexiconOf(language);
	if (!lexicon)
		return failed(`The language "${language}" is not understood; only English words were counted.`);
	return failed(`In the language "${language}" only requests for a human are understood.`);
};

/** Says which fields of high-value conditions the customer does not have, so that a misspelt one is noticed. */
const failedConditions = (signals: readonly Signal[], { conversation, settings }: Context): FailedCheck[] => {
	const isAsked = settings.reasons.includes('highValueCustomer');
	if (!isAsked || signals.some(({ reason }) => reason === 'highValueCustomer')) return [];
	const fields = settings.highValueWhen
		.filter(({ comparison }) => comparison !== 'exists')
		.map(({ field }) => field.trim())
		.filter((field) => field !== '' && customerField(conversation.customer, field) === undefined);
	return [...new Set(fields)].map((field) => ({
		check: 'highValueCustomer',
		why: `The customer has no field "${field}".`,
	}));
};

const NO_SIGNALS: Signal[] = [];
const moodIn = (context: Context): Mood => context.mood();
const prepareBoth = ({ conversation, settings }: Pick<Context, 'conversation' | 'settings'>): Context =>
	prepare(conversation, settings);

/**
 * Decides whether a human is needed, from the conversation alone.
 *
 * @param conversation oldest message first; only the newest customer turn and its stretch count
 * @param settings which reasons to look for and how readily
 * @param rules the checks, for tests
 * @returns always an answer: what could not be checked is in `failed`, the rest still decides
 */
export const detectEscalation = (
	conversation: Conversation,
	settings: DetectionSettings,
	rules: Readonly<Record<Reason, Rule>> = RULES,
): Escalation => {
	const failed: FailedCheck[] = [];
	const context = attempt('conversation', failed, prepareBoth, { conversation, settings }, null);
	if (!context) return { ...NOTHING, failed };

	const signals: Signal[] = [];
	for (let at = 0; at < settings.reasons.length; at++) {
		const reason = settings.reasons[at];
		if (reason === undefined || settings.reasons.indexOf(reason) < at) continue;
		for (const signal of attempt(reason, failed, rules[reason], context, NO_SIGNALS)) signals.push(signal);
	}
	if (signals.length > 1) signals.sort((one, other) => other.score - one.score);
	const { frustration, sentiment } = attempt('frustration', failed, moodIn, context, CALM);
	const offer = attempt<Context, OfferState>('humanRequest', failed, offerState, context, 'none');
	const unknown = failedLanguage(context);
	if (unknown) failed.push(unknown);
	if (settings.highValueWhen.length > 0) failed.push(...failedConditions(signals, context));
	return {
		decision: decide(signals, settings, offer),
		score: signals[0]?.score ?? 0,
		priority: priorityOf(signals, settings),
		language: context.language,
		frustration,
		signals,
		sentiment,
		failed,
	};
};
