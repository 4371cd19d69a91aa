import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import type { InboundRequest } from '../../core/inbound/inbound';
import { connectRest, type SavedCredential } from '../../demo/n8n/rest';
import { SLACK_SCOPES } from '../../demo/services/slackCall';
import { startSlack, type SlackService } from '../../demo/services/slack';
import press from '../fixtures/inbound/slackPress.json';
import reply from '../fixtures/inbound/slackReply.json';
import { formOf, fromSlack, fromZendesk, SECRET, zendeskNotice } from '../support/inbound';
import { startZendeskAdmin } from '../support/zendeskAdmin';
import { executionCount, newestExecution, outputsOf } from './support/executions';
import { runningInstance } from './support/instance';

/** n8n registers the webhooks of a workflow a moment after it says that it is published. */
const REGISTERED_WITHIN_MS = 10_000;
const RETRY_MS = 100;
const TYPE = 'n8n-nodes-human-handoff.handoffTrigger';

const rest = () => connectRest(runningInstance().url, runningInstance().cookie);
let slack: SlackService;
let zendesk: Awaited<ReturnType<typeof startZendeskAdmin>>;
beforeAll(async () => {
	slack = await startSlack({ port: 0, tokens: { 'xoxb-trigger': SLACK_SCOPES } });
	zendesk = await startZendeskAdmin(SECRET);
});
afterAll(async () => {
	await slack?.close();
	await zendesk?.close();
});

/** Publishes a workflow with a Handoff Trigger and a node behind it; returns the id of its webhook. */
async function publish(id: string, parameters: object, credential: SavedCredential): Promise<string> {
	const webhookId = randomUUID();
	await rest().publishWorkflow({
		id,
		name: `Trigger ${id}`,
		nodes: [
			{
				...{ id: 't', name: 'Handoff Trigger', type: TYPE, typeVersion: 1, position: [0, 0] },
				...{ parameters, webhookId },
				credentials: { [credential.type]: { id: credential.id, name: credential.name } },
			},
			{
				...{ id: 'n', name: 'Behind', type: 'n8n-nodes-base.noOp', typeVersion: 1, position: [300, 0] },
				parameters: {},
			},
		],
		connections: { 'Handoff Trigger': { main: [[{ node: 'Behind', type: 'main', index: 0 }]] } },
		settings: { executionOrder: 'v1' },
	});
	return webhookId;
}

/** Sends a request as the service does, byte for byte. */
async function send(webhookId: string, { rawBody, headers }: InboundRequest, contentType: string) {
	const deadline = performance.now() + REGISTERED_WITHIN_MS;
	for (;;) {
		const { status, data } = await axios.post(
			`${runningInstance().url}/webhook/${webhookId}/handoff`,
			rawBody,
			{
				headers: { ...headers, 'content-type': contentType },
				...{ proxy: false, validateStatus: () => true, responseType: 'text' },
				transformResponse: (text: string) => text,
			},
		);
		const isUnknown = status === 404 && String(data).includes('not registered');
		if (!isUnknown || performance.now() > deadline) return { status, data };
		await sleep(RETRY_MS);
	}
}

/** The service has its answer before the workflow starts. */
async function untilStarted(workflowId: string, times: number): Promise<void> {
	const deadline = performance.now() + REGISTERED_WITHIN_MS;
	while ((await executionCount(workflowId)) < times && performance.now() < deadline) await sleep(RETRY_MS);
}

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const now = () => ({ at: Date.now() });

describe('a Handoff Trigger for Slack in n8n', () => {
	const ID = 'e2eTriggerSlack01';
	let webhookId = '';
	beforeAll(async () => {
		const credential = await rest().saveCredential({
			name: 'Slack (trigger)',
			type: 'handoffSlackApi',
			data: { botToken: 'xoxb-trigger', baseUrl: `${slack.url}/api`, signingSecret: SECRET },
		});
		webhookId = await publish(ID, { service: 'slack' }, credential);
	});

	it('answers a challenge, and refuses what is not signed without starting', async () => {
		const challenge = fromSlack({ type: 'url_verification', challenge: 'abc' }, now());
		expect(await send(webhookId, challenge, JSON_TYPE)).toEqual({ status: 200, data: 'abc' });
		const unsigned = { ...fromSlack(reply, now()), headers: {} };
		expect(await send(webhookId, unsigned, JSON_TYPE)).toEqual({ status: 401, data: '' });
		const stale = fromSlack(reply, { at: Date.now() - 600_000 });
		expect(await send(webhookId, stale, JSON_TYPE)).toEqual({ status: 401, data: '' });
		expect(await executionCount(ID)).toBe(0);
	});

	it('starts the workflow once for a signed reply with odd spacing', async () => {
		const body = JSON.stringify(reply, null, 3).replace('Hi Ana', 'Hi Ana \\u00fc ß 😀');
		expect(await send(webhookId, fromSlack(body, now()), JSON_TYPE)).toEqual({ status: 200, data: '' });
		await untilStarted(ID, 1);
		const [items = []] = outputsOf(await newestExecution(ID), 'Behind');
		expect(items).toMatchObject([
			{
				json: {
					event: 'agentReply',
					eventId: 'Ev0ABC',
					text: 'Hi Ana ü ß 😀 & sorry, see our page (https://example.com/help)',
					reference: { channel: 'C0123456789', ts: '1795341600.123456' },
				},
			},
		]);
		expect(await executionCount(ID)).toBe(1);
	});

	it('starts it for a pressed button, which comes as a form', async () => {
		const request = fromSlack(formOf(press), now());
		expect(await send(webhookId, request, FORM)).toEqual({ status: 200, data: '' });
		await untilStarted(ID, 2);
		const [items = []] = outputsOf(await newestExecution(ID), 'Behind');
		expect(items).toMatchObject([{ json: { event: 'claimed', agent: { id: 'U0AGENT' } } }]);
	});
});

describe('a Handoff Trigger for Zendesk in n8n', () => {
	const ID = 'e2eTriggerZendesk';

	it('makes its webhook when it is published, hears it, and removes it when it is unpublished', async () => {
		const credential = await rest().saveCredential({
			name: 'Zendesk (trigger)',
			type: 'handoffZendeskOAuth2Api',
			data: {
				...{ accountUrl: zendesk.url, clientId: 'client', clientSecret: 's', scopes: 'read write' },
			},
		});
		const webhookId = await publish(ID, { service: 'zendesk' }, credential);
		expect([zendesk.webhooks.size, zendesk.triggers.size]).toEqual([1, 3]);
		const notice = zendeskNotice('agentReply', { updated_at: '2026-11-22T10:00:00Z' });
		const forged = fromZendesk(notice, { ...now(), secret: 'x' });
		expect(await send(webhookId, forged, JSON_TYPE)).toEqual({ status: 401, data: '' });
		expect(await send(webhookId, fromZendesk(notice, now()), JSON_TYPE)).toEqual({ status: 200, data: '' });
		await untilStarted(ID, 1);
		const [items = []] = outputsOf(await newestExecution(ID), 'Behind');
		expect(items).toMatchObject([{ json: { event: 'agentReply', eventId: '35436:comment:905' } }]);
		await rest().call('POST', `/workflows/${ID}/deactivate`);
		const deadline = performance.now() + REGISTERED_WITHIN_MS;
		while (zendesk.webhooks.size > 0 && performance.now() < deadline) {
			await sleep(RETRY_MS);
		}
		expect([zendesk.webhooks.size, zendesk.triggers.size]).toEqual([0, 0]);
	});
});
