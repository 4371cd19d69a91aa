import type { IWebhookFunctions } from 'n8n-workflow';
import { readCrisp } from '../../core/inbound/crisp';
import type { Dialogue } from '../../core/delivery/exchange';
import type { HandoffEvent } from '../../core/inbound/handoffEvent';
import { ignored, type Inbound, type InboundRequest } from '../../core/inbound/inbound';
import { readSlack, type SlackAct } from '../../core/inbound/slack';
import { nameOfSlackUser, showPress } from '../../core/inbound/slackDialogues';
import { readZendesk, type ZendeskNotice } from '../../core/inbound/zendesk';
import { lookUpZendesk } from '../../core/inbound/zendeskLookUp';
import { toNodeError } from '../shared/failures';
import { toText } from '../shared/parameters';
import { converseBriefly, type Connection } from '../shared/transport';
import { openCredential, type OpenedCredential } from './connection';
import { readRegistration } from './registration';
import type { TriggerService, TriggerSettings } from './settings';
import { zendeskSecret } from './zendeskSecret';

/** What is left to do for an event once the service has its answer. */
type Rest = () => Promise<HandoffEvent[]>;

/** `unavailable`: what the request tells of could not be looked up, so it is to come again. */
export type Received = Inbound<Rest> | { kind: 'unavailable'; why: string };

type Reader = (
	context: IWebhookFunctions,
	settings: TriggerSettings,
	request: InboundRequest,
	opened: OpenedCredential,
) => Promise<Received>;

const READERS: Record<TriggerService, Reader> = {
	async slack(context, settings, request, { credential, connection }) {
		const signingSecret = toText(credential.signingSecret);
		const inbound = readSlack({ ...settings.slack, signingSecret }, request);
		if (inbound.kind !== 'event') return inbound;
		const act = inbound.event;
		if (!settings.events.includes(act.event.event)) return notPicked(act.event);
		return { kind: 'event', event: async () => [await finishSlackAct(context, connection, act)] };
	},

	async zendesk(context, settings, request, opened) {
		const inbound = settings.isAutomatic
			? await readWithAskedSecret(context, request, opened.connection)
			: readZendesk(toText(opened.credential.webhookSecret), request);
		if (inbound.kind !== 'event') return inbound;
		if (!settings.events.includes(inbound.event.event)) return notPicked(inbound.event);
		const found = await converseBriefly(context, lookUpZendesk(inbound.event), opened.connection);
		if (!found.ok) return { kind: 'unavailable', why: found.why };
		if (found.events.length === 0) return ignored('no agent did anything that this tells of');
		return { kind: 'event', event: async () => found.events };
	},

	async crisp(_context, settings, request, { credential }) {
		const proof = {
			signingSecret: toText(credential.signingSecret),
			hookSecret: toText(credential.hookSecret),
		};
		const inbound = readCrisp(proof, request);
		if (inbound.kind !== 'event') return inbound;
		const { event } = inbound;
		return settings.events.includes(event.event)
			? { kind: 'event', event: async () => [event] }
			: notPicked(event);
	},
};

/** Reads a request of the trigger's service. */
export async function readRequest(
	context: IWebhookFunctions,
	settings: TriggerSettings,
	request: InboundRequest,
): Promise<Received> {
	const opened = await openCredential(context, settings);
	return await READERS[settings.service](context, settings, request, opened);
}

function notPicked({ event }: Pick<HandoffEvent, 'event'>): Received {
	return ignored(`${event} is not picked under Events`);
}

/** Shows who pressed a button, and finds the agent's name. The act counts whatever Slack answers to these. */
async function finishSlackAct(
	context: IWebhookFunctions,
	connection: Connection,
	{ event, press }: SlackAct,
): Promise<HandoffEvent> {
	const { id, name } = event.agent;
	const ask = async <Result>(dialogue: Dialogue<Result>): Promise<Result | null> => {
		try {
			return await converseBriefly(context, dialogue, connection);
		} catch (error) {
			context.logger.warn(`Handoff Trigger could not ask Slack: ${toNodeError(context, error, 0).message}`);
			return null;
		}
	};
	const [found] = await Promise.all([id && ask(nameOfSlackUser(id)), press && ask(showPress(press))]);
	return { ...event, agent: { id, name: found || name } };
}

async function readWithAskedSecret(
	context: IWebhookFunctions,
	request: InboundRequest,
	connection: Connection,
): Promise<Inbound<ZendeskNotice> | { kind: 'unavailable'; why: string }> {
	const registration = readRegistration(context);
	if (!registration) return { kind: 'refused', why: 'noSecret' };
	const { webhookId } = registration;
	const secret = await zendeskSecret(context, connection, webhookId, { fresh: false });
	if (secret === null) return { kind: 'unavailable', why: 'Zendesk does not tell the signing secret' };
	const inbound = readZendesk(secret, request);
	if (inbound.kind !== 'refused' || inbound.why !== 'mismatch') return inbound;
	const renewed = await zendeskSecret(context, connection, webhookId, { fresh: true });
	return renewed === null || renewed === secret ? inbound : readZendesk(renewed, request);
}
