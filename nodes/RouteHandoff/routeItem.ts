import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import { contactStep, type ContactStep } from '../../core/delivery/contact';
import { statusOf, type Receipt } from '../../core/delivery/receipt';
import type { Escalation } from '../../core/detection/escalation';
import { letModelBrief } from '../shared/modelBrief';
import { readEscalation } from '../shared/readEscalation';
import { claimHandoff, type HandoffClaim } from './claim';
import { deliverPlan } from './deliverPlan';
import { rehearsePlan } from './dryRun';
import {
	awaitContact,
	conclude,
	concludeDry,
	concludeOpen,
	makeHandoff,
	type Handoff,
	type HandoffRecord,
} from './handoff';
import type { NodeSettings } from './settings';

interface Routed {
	/** With the contact that the customer gave when asked. */
	conversation: Conversation;
	record: HandoffRecord;
}

const NOT_ASKED: ContactStep = { ask: false, contact: {}, language: null };

/** Takes one conversation as far as the settings say: to the question for a contact, through a dry run, or delivered. */
export async function routeItem(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	given: Conversation,
	settings: NodeSettings,
): Promise<Routed> {
	const { ask, contact, language } = settings.askForContact
		? contactStep(given, settings.reply.texts.askingContact ?? '')
		: NOT_ASKED;
	const conversation = { ...given, customer: { ...given.customer, ...contact } };
	const make = (state: Parameters<typeof makeHandoff>[5]) =>
		makeHandoff(item.json, conversation, settings, new Date().toISOString(), language, state);
	const escalation = readEscalation(item.json);
	if (ask && mayWait(escalation)) return { conversation, record: awaitContact(make(UNCLAIMED), settings) };
	if (settings.dryRun) {
		const handoff = await briefed(context, itemIndex, make(UNCLAIMED), settings);
		const { receipts, dryRun } = await rehearsePlan(context, item, itemIndex, handoff, settings);
		return { conversation, record: concludeDry(handoff, receipts, dryRun, settings) };
	}
	const reason = reasonOf(escalation);
	const claim = await claimHandoff(context, itemIndex, conversation.id, reason, settings.state);
	const made = make(claim);
	if (claim.open) return { conversation, record: concludeOpen(made, claim.open, settings) };
	const handoff = await briefed(context, itemIndex, made, settings);
	const record = await deliverClaimed(claim, handoff, settings, async () => {
		return await deliverPlan(context, item, itemIndex, handoff, settings);
	});
	return { conversation, record };
}

const UNCLAIMED = { stretchStart: '', open: null, notes: [] };

/** Delivers, and then says what became of the claim: also where the delivery throws, which gives it up. */
async function deliverClaimed(
	claim: HandoffClaim,
	handoff: Handoff,
	settings: NodeSettings,
	deliver: () => Promise<Receipt[]>,
): Promise<HandoffRecord> {
	let receipts: Receipt[] = [];
	let problems: string[] = [];
	try {
		receipts = await deliver();
	} finally {
		problems = await claim.settle(handoff.id, statusOf(receipts), receipts);
	}
	const record = conclude(handoff, receipts, settings);
	return { ...record, notes: [...record.notes, ...problems] };
}

async function briefed(
	context: IExecuteFunctions,
	itemIndex: number,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<Handoff> {
	const prepared = await letModelBrief(context, itemIndex, handoff.prepared, settings.modelBrief);
	return { ...handoff, prepared };
}

/** Why a human is needed, for whoever reads the table. */
function reasonOf(escalation: Escalation | null): string {
	return [...new Set(escalation?.signals.map(({ reason }) => reason))].join(', ');
}

/** Where somebody may be in danger, the team hears of it before any question is asked. */
function mayWait(escalation: Escalation | null): boolean {
	return !escalation?.signals.some(({ reason }) => reason === 'safety');
}
