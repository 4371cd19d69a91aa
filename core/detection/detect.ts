import type { Conversation } from '../conversation/conversation';
import { type Context, prepare } from './context';
import { decide, priorityOf } from './decide';
import type { Escalation, FailedCheck, Reason } from './escalation';
import { lexiconOf } from './lexicons';
import { RULES } from './rules';
import { type OfferState, offerState } from './rules/botOffer';
import type { Rule } from './rules/rule';
import { CALM } from './sentiment/mood';
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
const attempt = <T>(check: FailedCheck['check'], failed: FailedCheck[], run: () => T, instead: T): T => {
	try {
		return run();
	} catch (error) {
		if (!failed.some((each) => each.check === check)) failed.push({ check, why: whyOf(error) });
		return instead;
	}
};

const HAS_LETTERS = /\p{L}/u;

/** Says where the language stood in the way. A message without words (emoji, a number) needs none. */
const failedLanguage = ({ language, turn }: Context): FailedCheck[] => {
	if (!turn.some((view) => view.tokens.some((token) => HAS_LETTERS.test(token.text)))) return [];
	const failed = (why: string): FailedCheck[] => [{ check: 'language', why }];
	if (language === null)
		return failed('The language of the message is not known; only clear words were counted.');
	const lexicon = lexiconOf(language);
	if (!lexicon)
		return failed(`The language "${language}" is not understood; only English words were counted.`);
	return lexicon.isFull
		? []
		: failed(`In the language "${language}" only requests for a human are understood.`);
};

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
	const context = attempt('conversation', failed, () => prepare(conversation, settings), null);
	if (!context) return { ...NOTHING, failed };

	const signals = settings.reasons
		.filter((reason, at) => settings.reasons.indexOf(reason) === at)
		.flatMap((reason) => attempt(reason, failed, () => rules[reason](context), []))
		.sort((one, other) => other.score - one.score);
	const { frustration, sentiment } = attempt('frustration', failed, context.mood, CALM);
	const offer = attempt<OfferState>('humanRequest', failed, () => offerState(context), 'none');
	failed.push(...failedLanguage(context));
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
