import type { IDataObject } from 'n8n-workflow';
import { contactQuestionFor } from '../../core/conversation/contactQuestion';
import type { Conversation } from '../../core/conversation/conversation';
import { customerMessageFor } from '../../core/delivery/customerMessage';
import { handoffIdOf, revisionOf } from '../../core/delivery/handoffId';
import { openCasesFirst, type OpenCases } from '../../core/delivery/openCase';
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
import type { RedactionCounts } from '../../core/transcript/redact';
import { authorOf } from '../../core/transcript/renderTranscript';
import type { TranscriptInput } from '../../core/transcript/transcript';
import { readEscalation } from '../shared/readEscalation';
import { readOpenCases } from './readOpenCases';
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
	/** Where the item says that this handoff is open already. */
	openCases: OpenCases;
	/** The customer's, as far as it is known: of the newest turn, of our question to them, or of their locale. */
	language: string | null;
	/** What a destination renders from: made safe and redacted, once for all that hide the same. */
	preparedFor: (destination: Destination) => PreparedTranscript;
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
	/** How many messages of the conversation were handed over: the next handoff adds what comes after them. */
	messages: number;
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
	/** How much was hidden from each destination that took it, by kind. */
	redactions: Partial<Record<Destination, RedactionCounts>>;
	dryRun?: DryRun;
}

/** Makes the handoff of an item's conversation: its id, its plan, and what is rendered for it. */
export function makeHandoff(
	json: IDataObject,
	conversation: Conversation,
	settings: NodeSettings,
	at: string,
	askedIn: string | null,
): Handoff {
	const escalation = readEscalation(json);
	const id = handoffIdOf(conversation.id, '');
	const openCases = readOpenCases(json, conversation.id);
	const plan = planHandoff(settings.routing, { conversation, escalation, at });
	return {
		id,
		revision: revisionOf(conversation),
		at,
		plan: withOpenCasesFirst(plan, openCases),
		conversation,
		escalation,
		openCases,
		language: escalation?.language ?? askedIn ?? conversation.customer.locale ?? null,
		preparedFor: prepareFor(settings, { conversation, escalation, handoffId: id }),
	};
}

/** Where one destination is enough, it is the one that has the case: a second team would get a second case. */
function withOpenCasesFirst(plan: Plan, openCases: OpenCases): Plan {
	if (plan.deliverTo === 'all') return plan;
	return { ...plan, destinations: openCasesFirst(plan.destinations, openCases) };
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
	const status = statusOf(receipts);
	const redactions = Object.fromEntries(
		receipts
			.filter((receipt) => receipt.status === 'delivered')
			.map(({ destination }) => [destination, handoff.preparedFor(destination).redactions]),
	);
	return { ...recordOf(handoff, settings, status), status, receipts, redactions };
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
	const { plan, language } = handoff;
	const { brief, briefProblem } = handoff.preparedFor(plan.destinations[0] ?? 'branch');
	return {
		id: handoff.id,
		conversationId: handoff.conversation.id,
		messages: handoff.conversation.messages.length,
		customerMessage: customerMessageFor(status, language, settings.reply.texts, plan.outsideHours),
		rule: plan.rule,
		outsideHours: plan.outsideHours,
		notes: plan.notes,
		briefBy: authorOf(brief),
		briefProblem,
		redactions: {},
	};
}
