import type { Message } from '../conversation/conversation';

/** Why a human is needed. The ids are the words of the UI, the item JSON and the docs alike. */
export const REASONS = [
	'humanRequest',
	'frustration',
	'legal',
	'security',
	'billingDispute',
	'repeatedFailure',
	'lowConfidence',
	'highValueCustomer',
	'keyword',
	'safety',
] as const;
export type Reason = (typeof REASONS)[number];

export const DECISIONS = ['escalate', 'offer', 'continue'] as const;
/** escalate: hand over now; offer: ask the customer first; continue: the bot goes on. */
export type Decision = (typeof DECISIONS)[number];

/** Zendesk's four words, which every other destination can map. Lowest first. */
export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** One reason that was seen. */
export interface Signal {
	reason: Reason;
	/** 0..1: how sure the rule is that a human is needed for this reason. */
	score: number;
	/** Index into `conversation.messages` of the message it was seen in; -1 for a signal from customer data. */
	messageIndex: number;
	/** The words that were seen, exactly as written; empty for a signal from customer data. */
	quote: Message['text'];
	/** One English sentence for the agent that says why. */
	why: string;
}

/** A reason (or the language, or the model) that could not be checked. It never hides the others. */
export interface FailedCheck {
	check: Reason | 'language' | 'model' | 'conversation';
	why: string;
}

/** What Detect Escalation found. This is the `escalation` key of an item. */
export interface Escalation {
	decision: Decision;
	/** 0..1: the strongest evidence behind the decision. */
	score: number;
	priority: Priority;
	/** ISO 639-1 of the customer's newest turn, or null where it is not known. */
	language: string | null;
	/** 0..1: how angry the customer is now. */
	frustration: number;
	/** Strongest first. */
	signals: Signal[];
	/** -1..1; `last` of the newest customer turn, `trend` its change over the stretch. */
	sentiment: { last: number; trend: number };
	failed: FailedCheck[];
}
