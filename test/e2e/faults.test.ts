import { openBench, type Bench } from './support/bench';
import { postWebhook } from './support/chat';
import { newestExecution, outputsOf } from './support/executions';

/** The main row of the fault matrix (`npm run test:faults`) through a real n8n, with its own HTTP client and waits. */

let bench: Bench;
beforeAll(async () => {
	bench = await openBench('faults');
});
beforeEach(() => bench.reset());
afterAll(async () => await bench?.close());

const DELIVERED = 0;
const CREDENTIALS = ['handoffSlackApi', 'handoffZendeskOAuth2Api', 'handoffCrispApi', 'handoffWebhookApi'];
const CUSTOMER_WORDS = 'I want to talk to a human.';

/** The request that makes the case, and the cases that the team then sees. */
const SERVICES = {
	slack: {
		write: 'chat.postMessage',
		cases: () => bench.team.slack.received.messages.filter(({ threadTs }) => threadTs === undefined).length,
	},
	zendesk: {
		write: 'POST /api/v2/tickets',
		cases: () => bench.team.zendesk.received.tickets.length,
	},
	crisp: {
		write: /POST .*\/message$/,
		cases: () =>
			bench.team.crisp.received.conversations.filter(({ messages }) =>
				messages.some(({ from, content }) => from === 'user' && content === CUSTOMER_WORDS),
			).length,
	},
	webhook: {
		write: 'POST',
		cases: () => bench.team.webhook.received.events.length,
	},
};

describe('a write that was carried out and never answered', () => {
	it.each(['slack', 'zendesk', 'crisp', 'webhook'] as const)('makes exactly one case in %s', async (name) => {
		const { write, cases } = SERVICES[name];
		const id = `e2eFaults${name}`;
		await bench.importTemplate({
			...{ id, template: 'webhook-triggered.json' },
			setUp: {
				Webhook: { parameters: { path: id } },
				'Route Handoff': {
					credentials: CREDENTIALS,
					parameters: { slackChannel: '#support', destinations: [name] },
				},
			},
		});
		bench.team[name].fail({ match: write, with: 'hang', afterwards: true });
		await postWebhook(id, {
			conversationId: id,
			messages: [
				{ role: 'bot', text: 'Hello, what can I do for you?' },
				{ role: 'customer', text: CUSTOMER_WORDS },
			],
		});
		const execution = await newestExecution(id);
		expect(cases()).toBe(1);
		const [item] = outputsOf(execution, 'Route Handoff')[DELIVERED] ?? [];
		expect(item?.json.handoff).toMatchObject({
			...{ status: 'delivered', receipts: [{ destination: name, status: 'delivered', why: null }] },
		});
		const parts = bench.team.crisp.received.conversations.flatMap(({ messages }) => messages);
		expect(new Set(parts.map(({ fingerprint }) => fingerprint)).size).toBe(parts.length);
	});
});
