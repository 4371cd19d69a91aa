import type { Conversation } from '../conversation/conversation';
import { type Context, prepare } from './context';
import { decide, priorityOf } from './decide';
import type { Escalation, FailedCheck, Reason, Signal } from './escalation';
import { RULES } from './rules';
import { offerState } from './rules/botOffer';
import type { Rule } from './rules/rule';
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

/** Runs the rules one by one; one that throws is named in `failed` and hides no other. */
const runRules = (
	context: Context,
	rules: Readonly<Record<Reason, Rule>>,
): { signals: Signal[]; failed: FailedCheck[] } => {
	const signals: Signal[] = [];
	const failed: FailedCheck[] = [];
	for (const reason of new Set(context.settings.reasons)) {
		try {
			signals.push(...rules[reason](context));
		} catch (error) {
			failed.push({ check: reason, why: whyOf(error) });
		}
	}
	return { signals: signals.sort((one, other) => other.score - one.score), failed };
};

/** Every language is worth a word only where the customer wrote words. */
const failedLanguage = ({ language, turn }: Context): FailedCheck[] => {
	const wroteWords = turn.some((view) => view.tokens.some((token) => /\p{L}/u.test(token.text)));
	if (language !== null || !wroteWords) return [];
	return [
		{ check: 'language', why: 'The language of the message is not known; only clear words were counted.' },
	];
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
	try {
		const context = prepare(conversation, settings);
		const { signals, failed } = runRules(context, rules);
		const { frustration, sentiment } = context.mood();
		return {
			decision: decide(signals, settings, offerState(context)),
			score: signals[0]?.score ?? 0,
			priority: priorityOf(signals, settings),
			language: context.language,
			frustration,
			signals,
			sentiment,
			failed: [...failed, ...failedLanguage(context)],
		};
	} catch (error) {
		return { ...NOTHING, failed: [{ check: 'conversation', why: whyOf(error) }] };
	}
};
