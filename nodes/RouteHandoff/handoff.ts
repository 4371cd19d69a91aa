import type { IDataObject } from 'n8n-workflow';
import { contactQuestionFor } from '../../core/conversation/contactQuestion';
import type { Conversation } from '../../core/conversation/conversation';
import { customerMessageFor } from '../../core/delivery/customerMessage';
import { handoffIdOf, revisionOf } from '../../core/delivery/handoffId';
import {
	statusOf,
	type DeliveryStatus,
	type Destination,
	type HandoffStatus,
	type Receipt,
} from '../../core/delivery/receipt';
import type { RehearsedRequest } from '../../core/delivery/rehearsal';
import type { Escalation } from '../../core/detection/escalation';
import { planHandoff, type OutsideHours, type Plan } from '../../core/routing/plan';
import { prepareTranscript, type PreparedTranscript } from '../../core/transcript/prepare';
import { authorOf } from '../../core/transcript/renderTranscript';
import type { OpenReference } from '../../core/session/references';
import { readEscalation } from '../shared/readEscalation';
import type { HandoffClaim, OpenHandoff } from './claim';
import type { NodeSettings } from './settings';

/** One handoff on its way: what is handed over, and where it goes. */
export interface Handoff {
	id: string;
	revision: string;
	/** When it was made, ISO 8601. */
	at: string;
	/** The handoff of this conversation that a human has already; null where this is the first of its stretch. */
	open: OpenHandoff | null;
	plan: Plan;
	conversation: Conversation;
	escalation: Escalation | null;
	/** The customer's, as far as it is known: of the newest turn, of our question to them, or of their locale. */
	language: string | null;
	/** What every destination renders from: redacted and made safe once for all of them. */
	prepared: PreparedTranscript;
}

/** What a dry run would have sent. */
export interface DryRun {
	plan: Plan;
	/** The requests per service; for a sub-workflow what it would have been given. */
	messages: Partial<Record<Destination, RehearsedRequest[] | IDataObject>>;
}

/** The `handoff` key of an item. */
export interface HandoffRecord {
	id: string;
	conversationId: string;
	status: HandoffStatus;
	customerMessage: string;
	rule: string | null;
	/** Set while the team that the handoff is for is closed. */
	outsideHours: OutsideHours | null;
	/** What the builder should know of rules that could not match. */
	notes: readonly string[];
	/** Whether a chat model wrote lines of the brief, and why what it wrote is not used. */
	briefBy: 'rules' | 'model';
	briefProblem: string | null;
	receipts: Receipt[];
	/** With `alreadyOpen`: where the handoff lies that the conversation belongs to. */
	openReferences?: OpenReference[];
	dryRun?: DryRun;
}

/** Makes the handoff of an item's conversation: its id, its plan, and what is rendered for it. */
export function makeHandoff(
	json: IDataObject,
	conversation: Conversation,
	settings: NodeSettings,
	at: string,
	askedIn: string | null,
	{ stretchStart, open, notes }: Pick<HandoffClaim, 'stretchStart' | 'open' | 'notes'>,
): Handoff {
	const escalation = readEscalation(json);
	const id = open?.handoffId || handoffIdOf(conversation.id, stretchStart);
	const plan = planHandoff(settings.routing, { conversation, escalation, at });
	return {
		id,
		revision: revisionOf(conversation),
		at,
		open,
		plan: { ...plan, notes: [...plan.notes, ...notes] },
		conversation,
		escalation,
		language: escalation?.language ?? askedIn ?? conversation.customer.locale ?? null,
		prepared: prepareTranscript({ ...settings.rendering, conversation, escalation, handoffId: id }),
	};
}

/** What the handoff came to, with the text for the customer that the receipts allow. */
export function conclude(handoff: Handoff, receipts: Receipt[], settings: NodeSettings): HandoffRecord {
	const status = statusOf(receipts);
	return { ...recordOf(handoff, settings, status), status, receipts };
}

/** The record of a conversation that a human has already: no second case is made, and the text promises what is proved. */
export function concludeOpen(handoff: Handoff, open: OpenHandoff, settings: NodeSettings): HandoffRecord {
	const { openReferences } = open;
	const record = recordOf(handoff, settings, open.isDelivered ? 'delivered' : 'queued');
	return { ...record, status: 'alreadyOpen', receipts: [], openReferences };
}

/** The record of a handoff that waits for the customer's contact: nothing was tried, and the text is the question. */
export function awaitContact(handoff: Handoff, settings: NodeSettings): HandoffRecord {
	return {
		...recordOf(handoff, settings, 'queued'),
		status: 'askingContact',
		customerMessage: contactQuestionFor(handoff.language, settings.reply.texts.askingContact ?? ''),
		receipts: [],
	};
}

/** The record of a dry run, with the text that the customer would read once it is delivered. */
export function concludeDry(
	handoff: Handoff,
	receipts: Receipt[],
	dryRun: DryRun,
	settings: NodeSettings,
): HandoffRecord {
	return { ...recordOf(handoff, settings, 'delivered'), status: 'dryRun', receipts, dryRun };
}

function recordOf(
	handoff: Handoff,
	settings: NodeSettings,
	status: DeliveryStatus,
): Omit<HandoffRecord, 'status' | 'receipts'> {
	const { plan, language, prepared } = handoff;
	return {
		id: handoff.id,
		conversationId: handoff.conversation.id,
		customerMessage: customerMessageFor(status, language, settings.reply.texts, plan.outsideHours),
		rule: plan.rule,
		outsideHours: plan.outsideHours,
		notes: plan.notes,
		briefBy: authorOf(prepared.brief),
		briefProblem: prepared.briefProblem,
	};
}
