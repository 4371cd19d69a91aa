import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import { contactStep, type ContactStep } from '../../core/delivery/contact';
import { askForBrief } from '../shared/modelBrief';
import { deliverPlan } from './deliverPlan';
import { rehearsePlan } from './dryRun';
import {
	awaitContact,
	conclude,
	concludeDry,
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
	const made = makeHandoff(item.json, conversation, settings, new Date().toISOString(), language);
	if (ask && mayWait(made)) return { conversation, record: awaitContact(made, settings) };
	const handoff = await briefed(context, itemIndex, made, settings);
	if (settings.dryRun) {
		const { receipts, dryRun } = await rehearsePlan(context, item, itemIndex, handoff, settings);
		return { conversation, record: concludeDry(handoff, receipts, dryRun, settings) };
	}
	const receipts = await deliverPlan(context, item, itemIndex, handoff, settings);
	return { conversation, record: conclude(handoff, receipts, settings) };
}

/** Where somebody may be in danger, the team hears of it before any question is asked. */
function mayWait({ escalation }: Handoff): boolean {
	return !escalation?.signals.some(({ reason }) => reason === 'safety');
}

/** The model is asked once, whatever is hidden from single destinations: it sees the most redacted text of all. */
async function briefed(
	context: IExecuteFunctions,
	itemIndex: number,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<Handoff> {
	const [first = 'branch'] = handoff.plan.destinations;
	const put = await askForBrief(context, itemIndex, handoff.preparedFor(first), settings.modelBrief);
	return { ...handoff, preparedFor: (destination) => put(handoff.preparedFor(destination)) };
}
