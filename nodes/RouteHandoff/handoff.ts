import type { IDataObject } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import { customerMessageFor } from '../../core/delivery/customerMessage';
import { handoffIdOf, revisionOf } from '../../core/delivery/handoffId';
import { statusOf, type HandoffStatus, type Receipt } from '../../core/delivery/receipt';
import type { Escalation } from '../../core/detection/escalation';
import { planHandoff, type Plan } from '../../core/routing/plan';
import { prepareTranscript, type PreparedTranscript } from '../../core/transcript/prepare';
import { authorOf } from '../../core/transcript/renderTranscript';
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
	/** What every destination renders from: redacted and made safe once for all of them. */
	prepared: PreparedTranscript;
}

/** The `handoff` key of an item. */
export interface HandoffRecord {
	id: string;
	conversationId: string;
	status: HandoffStatus;
	customerMessage: string;
	rule: string | null;
	/** Whether a chat model wrote lines of the brief, and why what it wrote is not used. */
	briefBy: 'rules' | 'model';
	briefProblem: string | null;
	receipts: Receipt[];
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
		prepared: prepareTranscript({ ...settings.rendering, conversation, escalation, handoffId: id }),
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
		briefBy: authorOf(handoff.prepared.brief),
		briefProblem: handoff.prepared.briefProblem,
		receipts,
	};
}
