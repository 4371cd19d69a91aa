import type { IDataObject } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import { customerMessageFor } from '../../core/delivery/customerMessage';
import { handoffIdOf, revisionOf } from '../../core/delivery/handoffId';
import { statusOf, type Destination, type HandoffStatus, type Receipt } from '../../core/delivery/receipt';
import type { Escalation } from '../../core/detection/escalation';
import { planHandoff, type Plan } from '../../core/routing/plan';
import { prepareTranscript, type PreparedTranscript } from '../../core/transcript/prepare';
import type { RedactionCounts } from '../../core/transcript/redact';
import type { TranscriptInput } from '../../core/transcript/transcript';
import { readEscalation } from '../shared/readEscalation';
import type { NodeSettings } from './settings';

/** One handoff on its way: what is handed over, and where it goes. */
export interface Handoff {
	id: string;
	revision: string;
	/** When it was made, ISO 8601. */
	at: string;
	plan: Plan;
	conversation: Conversation;
	escalation: Escalation | null;
	/** What a destination renders from: made safe and redacted, once for all that hide the same. */
	preparedFor: (destination: Destination) => PreparedTranscript;
}

/** The `handoff` key of an item. */
export interface HandoffRecord {
	id: string;
	conversationId: string;
	status: HandoffStatus;
	customerMessage: string;
	rule: string | null;
	receipts: Receipt[];
	/** How much was hidden from each destination that took it, by kind. */
	redactions: Partial<Record<Destination, RedactionCounts>>;
}

/** Makes the handoff of an item's conversation: its id, its plan, and what is rendered for it. */
export function makeHandoff(
	json: IDataObject,
	conversation: Conversation,
	settings: NodeSettings,
	at: string,
): Handoff {
	const escalation = readEscalation(json);
	const id = handoffIdOf(conversation.id, '');
	return {
		id,
		revision: revisionOf(conversation),
		at,
		plan: planHandoff(settings.routing, conversation.customer, escalation),
		conversation,
		escalation,
		preparedFor: prepareFor(settings, { conversation, escalation, handoffId: id }),
	};
}

function prepareFor(
	{ rendering, redactFor }: NodeSettings,
	handedOver: Pick<TranscriptInput, 'conversation' | 'escalation' | 'handoffId'>,
): Handoff['preparedFor'] {
	const prepared = new Map<string, PreparedTranscript>();
	return (destination) => {
		const redact = redactFor[destination] ?? rendering.redact;
		const key = [...redact].sort().join();
		const known = prepared.get(key) ?? prepareTranscript({ ...rendering, ...handedOver, redact });
		prepared.set(key, known);
		return known;
	};
}

/** What the handoff came to, with the text for the customer that the receipts allow. */
export function conclude(handoff: Handoff, receipts: Receipt[], settings: NodeSettings): HandoffRecord {
	const { conversation, escalation } = handoff;
	const status = statusOf(receipts);
	const language = escalation?.language ?? conversation.customer.locale ?? null;
	return {
		id: handoff.id,
		conversationId: conversation.id,
		status,
		customerMessage: customerMessageFor(status, language, settings.reply.texts),
		rule: handoff.plan.rule,
		receipts,
		redactions: Object.fromEntries(
			receipts
				.filter(({ status }) => status === 'delivered')
				.map(({ destination }) => [destination, handoff.preparedFor(destination).redactions]),
		),
	};
}
