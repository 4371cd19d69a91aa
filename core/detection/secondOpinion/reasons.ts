import { REASONS, type Reason } from '../escalation';
import type { DetectionSettings } from '../settings';

/** Reasons that can be read from what was said. The other two are facts that the rules know for certain. */
export type AskedReason = Exclude<Reason, 'keyword' | 'highValueCustomer'>;

/** When a reason holds: told to the model, and said to the team where the model saw it. */
export const SEEN_WHEN: Readonly<Record<AskedReason, string>> = {
	humanRequest: 'the customer asks for a person',
	frustration: 'the customer is very angry or has lost patience',
	legal: 'the customer threatens with a lawyer, a court or a regulator',
	security: 'an account was taken over, a card or phone was stolen, or something looks like fraud',
	billingDispute: 'the customer was charged wrongly, twice or for something unknown',
	repeatedFailure: 'the bot has failed to help more than once',
	lowConfidence: 'the bot says that it does not know or cannot help',
	safety: 'somebody may be in danger: self-harm, a threat or an emergency',
};

const isAsked = (reason: Reason): reason is AskedReason => Object.hasOwn(SEEN_WHEN, reason);

/** The reasons a model is asked about: those the builder picked that can be read from what was said. */
export const askedReasons = ({ reasons }: DetectionSettings): AskedReason[] =>
	REASONS.filter(isAsked).filter((reason) => reasons.includes(reason));
