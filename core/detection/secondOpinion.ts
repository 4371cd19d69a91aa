import type { Conversation } from '../conversation/conversation';
import { prepare } from './context';
import { priorityOf, weigh } from './decide';
import type { Escalation, Signal } from './escalation';
import { offerState } from './rules/botOffer';
import type { Opinion } from './secondOpinion/answer';
import { type AskedReason, askedReasons, SEEN_WHEN } from './secondOpinion/reasons';
import type { DetectionSettings } from './settings';
import { bandOf } from './thresholds';
import { stretchOf } from './view/stretch';

/** An escalation that a chat model was asked about, with what it answered. */
export interface JudgedEscalation extends Escalation {
	/** For the builder's eyes: `why` is the model's own text, so no other node reads it. */
	opinion: Opinion;
}

/**
 * Whether a chat model may be asked about this decision. Only where the rules themselves are in doubt: something
 * doubtful counts and nothing is certain, or they have said that they do not understand the language. A customer who
 * has just declined a human is not doubtful.
 */
export const wantsOpinion = (
	conversation: Conversation,
	escalation: Escalation,
	settings: DetectionSettings,
): boolean =>
	isDoubtful(escalation, settings) &&
	askedReasons(settings).length > 0 &&
	newestMessageOf(conversation) !== undefined &&
	!hasDeclined(conversation, escalation, settings);

/**
 * The escalation as the opinion changes it. "human" hands over, also where the customer would have been asked first:
 * two judges agree then. "bot" lets the bot go on; what the rules saw stays in the signals. Whatever needs no opinion
 * comes back as it was, so a certain decision cannot be overruled.
 */
export const withOpinion = (
	conversation: Conversation,
	escalation: Escalation,
	opinion: Opinion,
	settings: DetectionSettings,
): Escalation | JudgedEscalation => {
	if (!wantsOpinion(conversation, escalation, settings)) return escalation;
	if (opinion.decision === 'bot') return { ...escalation, decision: 'continue', opinion };
	if (escalation.decision === 'escalate') return { ...escalation, opinion };
	const raising = signalOf(opinion.reason, newestMessageOf(conversation) ?? -1, settings);
	const signals = [...escalation.signals, raising].sort((one, other) => other.score - one.score);
	return {
		...escalation,
		decision: 'escalate',
		score: Math.max(escalation.score, raising.score),
		priority: priorityOf(signals, settings),
		signals,
		opinion,
	};
};

const isDoubtful = ({ signals, failed }: Escalation, settings: DetectionSettings): boolean => {
	const weights = signals.map((signal) => weigh(signal, settings));
	if (weights.includes('certain')) return false;
	return weights.includes('doubtful') || failed.some(({ check }) => check === 'language');
};

/** The index of the newest message of the newest customer turn; undefined where the customer said nothing yet. */
const newestMessageOf = (conversation: Conversation): number | undefined =>
	stretchOf(conversation).turn.at(-1);

/** Reading the conversation again costs more than the rest, so only where no rule has let a doubt count. */
const hasDeclined = (
	conversation: Conversation,
	{ decision }: Escalation,
	settings: DetectionSettings,
): boolean => decision === 'continue' && offerState(prepare(conversation, settings)) === 'declined';

/** What the model saw, in our words: its own could be the customer's. It counts as doubtful, like what it was asked. */
const signalOf = (reason: AskedReason, messageIndex: number, settings: DetectionSettings): Signal => {
	const seen = SEEN_WHEN[reason];
	return {
		reason,
		score: bandOf(reason, settings).doubtful,
		messageIndex,
		quote: '',
		why: `${seen.charAt(0).toUpperCase()}${seen.slice(1)} (chat model).`,
	};
};
