import type { Attachment } from '../conversation/conversation';
import type { Reference } from '../delivery/receipt';

export const HANDOFF_EVENTS = ['agentReply', 'claimed', 'closed', 'noteAdded'] as const;
/**
 * What an agent did. agentReply: words for the customer; noteAdded: words for the team only; claimed: somebody took
 * the conversation; closed: it may go back to the bot.
 */
export type HandoffEventName = (typeof HANDOFF_EVENTS)[number];

/** Null where the service does not say. */
export interface EventAgent {
	name: string | null;
	id: string | null;
}

/** One act of an agent, in the same shape from every service. */
export interface HandoffEvent {
	event: HandoffEventName;
	/**
	 * The same whenever the service, or somebody who recorded the request, sends the same act again: a replay within
	 * the minutes in which a signature is fresh cannot be told from a repeat without state.
	 */
	eventId: string;
	agent: EventAgent;
	/** '' where the act has no words. */
	text: string;
	attachments: Attachment[];
	/** The conversation's own id, only where the service's data carry it. */
	conversationId?: string;
	/** As in the receipt of the delivery; of Zendesk also `handoffId`. */
	reference: Reference;
	/** ISO 8601 in UTC. */
	at: string;
}
