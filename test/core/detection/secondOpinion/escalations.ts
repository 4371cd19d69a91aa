import type { Conversation } from '../../../../core/conversation/conversation';
import type { Escalation, FailedCheck, Reason, Signal } from '../../../../core/detection/escalation';
import { talk } from '../conversations';

export const signal = (reason: Reason, score: number, messageIndex = 0): Signal => ({
	reason,
	score,
	messageIndex,
	quote: '',
	why: 'A rule saw it.',
});

export const UNKNOWN_LANGUAGE: FailedCheck = { check: 'language', why: 'The language is not known.' };

/** What the rules might have found, without running them. */
export const escalationOf = (
	decision: Escalation['decision'],
	signals: Signal[] = [],
	failed: FailedCheck[] = [],
): Escalation => ({
	decision,
	score: signals[0]?.score ?? 0,
	priority: 'normal',
	language: failed.length > 0 ? null : 'en',
	frustration: 0,
	signals,
	sentiment: { last: 0, trend: 0 },
	failed,
});

/** A talk in which nothing was offered and nothing is certain. */
export const LAMP: Conversation = talk(['c: my lamp flickers', 'b: Please try another bulb.', 'c: agent']);
