import { openBench, type Bench, type Import, type Template } from './support/bench';
import { postWebhook } from './support/chat';
import { newestExecution, outputsOf, type Execution } from './support/executions';
import { startOtherServers, type OtherServers } from './support/otherServers';

const [DELIVERED, NOT_DELIVERED, ROUTE_ERROR] = [0, 1, 2];
const [ESCALATE, CONTINUE, DETECT_ERROR] = [0, 1, 2];
const SERVICES = ['handoffSlackApi', 'handoffZendeskOAuth2Api', 'handoffCrispApi', 'handoffWebhookApi'];

let bench: Bench;
let other: OtherServers;
beforeAll(async () => {
	bench = await openBench('failures');
	other = await startOtherServers();
});
beforeEach(() => bench.reset());
afterAll(async () => {
	await bench?.close();
	await other?.close();
});

const conversation = (conversationId: string) => ({
	conversationId,
	messages: [
		{ role: 'customer', text: 'Where is order 48213?' },
		{ role: 'bot', text: 'It is on its way.' },
		{ role: 'customer', text: 'I want to talk to a human.' },
	],
});

interface Variant {
	/** Of Route Handoff. */
	parameters?: object;
	edit?: Import['edit'];
	credential?: Import['credential'];
}

let variants = 0;

/** Publishes the webhook template with changes, posts to it, and answers with the execution that this made. */
async function run({ parameters, ...variant }: Variant, body: object): Promise<Execution> {
	variants += 1;
	const id = `e2eFailures${String(variants).padStart(5, '0')}`;
	await bench.importTemplate({
		...{ id, template: 'webhook-triggered.json', ...variant },
		setUp: {
			Webhook: { parameters: { path: id } },
			'Route Handoff': { credentials: SERVICES, parameters: { slackChannel: '#support', ...parameters } },
		},
	});
	await postWebhook(id, body);
	return await newestExecution(id);
}

function nodeOf({ nodes }: Template, name: string): Template['nodes'][number] {
	const found = nodes.find((node) => node.name === name);
	if (!found) throw new Error(`The template has no node "${name}"`);
	return found;
}

const to = (node: string) => ({ node, type: 'main', index: 0 });

function unwireNotDelivered({ connections }: Template): void {
	connections['Route Handoff'] = { main: [[to('Say Handed Over')], []] };
}

/** Puts a node between the webhook and `first` that makes one item of each conversation in the body. */
function splitBefore(first: string): (workflow: Template) => void {
	return ({ nodes, connections }) => {
		nodes.push({
			...{ name: 'Split', type: 'n8n-nodes-base.splitOut', typeVersion: 1, position: [180, 0] },
			...{ id: 'e2e-split', parameters: { fieldToSplitOut: 'body.conversations', options: {} } },
		});
		connections.Webhook = { main: [[to('Split')]] };
		connections.Split = { main: [[to(first)]] };
	};
}

const receiptsIn = ({ json }: { json: Record<string, unknown> } = { json: {} }) =>
	(json.handoff as { receipts: Array<{ destination: string; status: string; why: string | null }> }).receipts;

describe('a handoff that nobody takes', () => {
	it('is an error with destination and remedy where Not Delivered is not wired', async () => {
		const variant = { parameters: { slackChannel: '#no-such-channel' }, edit: unwireNotDelivered };
		const { status, data } = await run(variant, conversation('unwired'));
		expect(status).toBe('error');
		expect(data.resultData.error?.message).toBe('No destination took the handoff');
		expect(data.resultData.error?.description).toMatch(/^slack: .*Check the channel/);
		expect(data.resultData.error?.description).toMatch(/wire the Not Delivered output/);
	});

	it('leaves by Not Delivered with its receipt where that is wired', async () => {
		const execution = await run({ parameters: { slackChannel: '#no-such-channel' } }, conversation('wired'));
		expect(execution.status).toBe('success');
		const [delivered, notDelivered] = outputsOf(execution, 'Route Handoff');
		expect(delivered).toEqual([]);
		expect(receiptsIn(notDelivered?.[0])).toMatchObject([
			{ destination: 'slack', status: 'failed', why: expect.stringContaining('Check the channel') },
		]);
	});

	it('is an error by option, also where Not Delivered is wired', async () => {
		const parameters = { slackChannel: '#no-such-channel', ifNothingAccepts: 'stopWithError' };
		const { status, data } = await run({ parameters }, conversation('stop'));
		expect(status).toBe('error');
		expect(data.resultData.error?.message).toBe('No destination took the handoff');
	});

	it('says that a service is down', async () => {
		const { slack, zendesk, crisp, webhook } = bench.team;
		for (const service of [slack, zendesk, crisp, webhook]) {
			service.fail({
				match: /^(?!.*oauth)/,
				times: 50,
				with: { status: 503, headers: { 'retry-after': '0' } },
			});
		}
		const parameters = { destinations: ['slack', 'zendesk', 'crisp', 'webhook'], deliverTo: 'all' };
		const execution = await run({ parameters }, conversation('down'));
		const [item] = outputsOf(execution, 'Route Handoff')[NOT_DELIVERED] ?? [];
		const isDown = { status: 'failed', why: expect.stringContaining('HTTP 503') };
		expect(receiptsIn(item)).toMatchObject([isDown, isDown, isDown, isDown]);
	});

	it('says that nothing listens at an address', async () => {
		const credential = await bench.rest.saveCredential({
			name: 'Slack that is not there (failures)',
			type: 'handoffSlackApi',
			data: { botToken: 'invented', baseUrl: `${other.closed}/api` },
		});
		const { status, data } = await run({ credential, edit: unwireNotDelivered }, conversation('closed'));
		expect(status).toBe('error');
		expect(data.resultData.error?.description).toMatch(
			/slack: .*nothing listens.*base URL of the credential/i,
		);
	});
});

describe('a handoff that not everybody takes', () => {
	it('is delivered, and its receipts say who did not take it', async () => {
		bench.team.zendesk.fail({ match: '/api/v2', times: 50, with: { status: 403 } });
		const parameters = { destinations: ['slack', 'zendesk', 'crisp'], deliverTo: 'all' };
		const execution = await run({ parameters }, conversation('partly'));
		const [item] = outputsOf(execution, 'Route Handoff')[DELIVERED] ?? [];
		expect(receiptsIn(item)).toMatchObject([
			{ destination: 'slack', status: 'delivered' },
			{ destination: 'zendesk', status: 'failed', why: expect.stringContaining('Check its scopes') },
			{ destination: 'crisp', status: 'delivered' },
		]);
	});

	it('goes to the next one, and no further than the first that accepts', async () => {
		bench.team.slack.fail({ match: 'chat.postMessage', times: 50, with: { status: 503 } });
		const parameters = { destinations: ['slack', 'zendesk', 'crisp'] };
		const execution = await run({ parameters }, conversation('fallback'));
		const [item] = outputsOf(execution, 'Route Handoff')[DELIVERED] ?? [];
		expect(receiptsIn(item).map(({ destination, status }) => [destination, status])).toEqual([
			['slack', 'failed'],
			['zendesk', 'delivered'],
			['crisp', 'skipped'],
		]);
		expect(bench.team.crisp.received.conversations).toEqual([]);
	});
});

it('is never doubled: an answer that got lost is looked for before anything is sent again', async () => {
	const { slack, zendesk, crisp, webhook } = bench.team;
	slack.fail({ match: 'chat.postMessage', with: 'reset', afterwards: true });
	zendesk.fail({ match: 'POST /api/v2/tickets', with: 'reset', afterwards: true });
	crisp.fail({ match: /POST .*\/message$/, with: 'reset', afterwards: true });
	webhook.fail({ match: 'POST', with: 'reset', afterwards: true });
	const parameters = { destinations: ['slack', 'zendesk', 'crisp', 'webhook'], deliverTo: 'all' };
	const execution = await run({ parameters }, conversation('lost-answers'));
	const [item] = outputsOf(execution, 'Route Handoff')[DELIVERED] ?? [];
	expect(receiptsIn(item).map(({ status }) => status)).toEqual(new Array(4).fill('delivered'));

	expect(slack.received.messages.filter(({ threadTs }) => threadTs === undefined)).toHaveLength(1);
	expect(zendesk.received.tickets).toHaveLength(1);
	expect(webhook.received.events).toMatchObject([{ deliveries: 2 }]);
	const crispMessages = crisp.received.conversations.flatMap(({ messages }) => messages);
	expect(new Set(crispMessages.map(({ fingerprint }) => fingerprint)).size).toBe(crispMessages.length);
});

describe('an item that cannot be read', () => {
	const conversations = [
		conversation('first'),
		{ conversationId: 'broken', messages: 'no list at all' },
		conversation('third'),
	];
	const idsOf = (items: Array<{ json: Record<string, unknown> }> = []) =>
		items.map(({ json }) => json.conversationId);
	const errorsIn = (items: Array<{ json: Record<string, unknown> }> = []) =>
		items.map(({ json }) => json.error);

	it('leaves Detect Escalation by its error output, and the others go on', async () => {
		const edit = (workflow: Template) => {
			splitBefore('Detect Escalation')(workflow);
			nodeOf(workflow, 'Detect Escalation').onError = 'continueErrorOutput';
			workflow.connections['Detect Escalation']?.main?.push([to('Say Not Reached')]);
		};
		const execution = await run({ edit }, { conversations });
		const outputs = outputsOf(execution, 'Detect Escalation');
		expect(idsOf(outputs[ESCALATE])).toEqual(['first', 'third']);
		expect(outputs[CONTINUE]).toEqual([]);
		expect(idsOf(outputs[DETECT_ERROR])).toEqual(['broken']);
		expect(errorsIn(outputs[DETECT_ERROR])).toEqual([expect.stringContaining('could not be read')]);
		expect(idsOf(outputsOf(execution, 'Route Handoff')[DELIVERED])).toEqual(['first', 'third']);
	});

	it('leaves Route Handoff by its error output, and the others are delivered', async () => {
		const edit = (workflow: Template) => {
			splitBefore('Route Handoff')(workflow);
			nodeOf(workflow, 'Route Handoff').onError = 'continueErrorOutput';
			workflow.connections['Route Handoff']?.main?.push([to('Say Not Reached')]);
		};
		const execution = await run({ edit }, { conversations });
		const outputs = outputsOf(execution, 'Route Handoff');
		expect(idsOf(outputs[DELIVERED])).toEqual(['first', 'third']);
		expect(outputs[NOT_DELIVERED]).toEqual([]);
		expect(idsOf(outputs[ROUTE_ERROR])).toEqual(['broken']);
		expect(bench.team.slack.received.messages.filter(({ threadTs }) => !threadTs)).toHaveLength(2);
	});

	it('goes with the rest by the ordinary outputs, where errors are to continue', async () => {
		const edit = (workflow: Template) => {
			splitBefore('Route Handoff')(workflow);
			nodeOf(workflow, 'Route Handoff').onError = 'continueRegularOutput';
		};
		const outputs = outputsOf(await run({ edit }, { conversations }), 'Route Handoff');
		expect(idsOf(outputs[DELIVERED])).toEqual(['first', 'third']);
		expect(idsOf(outputs[NOT_DELIVERED])).toEqual(['broken']);
		expect(errorsIn(outputs[NOT_DELIVERED])).toEqual([expect.stringContaining('could not be read')]);
	});

	it.each([
		['nothing at all', {}, /body|item/i],
		['no messages', { conversationId: 'x', messages: [] }, /messages/],
		['messages that are no list', { conversationId: 'x', messages: 'hello' }, /messages/],
		['messages without text', { conversationId: 'x', messages: [{ role: 'customer' }] }, /messages/],
	])('stops with an error that names the field and an example: %s', async (_what, body, field) => {
		const { status, data } = await run({}, body);
		expect(status).toBe('error');
		expect(data.resultData.error?.message).toMatch(/^The conversation could not be read: /);
		expect(data.resultData.error?.description).toMatch(/^Field: /);
		expect(data.resultData.error?.description).toMatch(field);
		expect(data.resultData.error?.description).toMatch(/\[\{|\{ ?"|for example|such as/i);
	});
});

it('takes a conversation of 10,000 messages, and says what it left out where', async () => {
	const messages = Array.from({ length: 10_000 }, (_, index) => ({
		role: index % 2 === 0 ? 'customer' : 'bot',
		text: `Message number ${index + 1}`,
	}));
	messages.push({ role: 'customer', text: 'I want to talk to a human.' });
	const parameters = { destinations: ['slack', 'zendesk', 'crisp', 'webhook'], deliverTo: 'all' };
	const execution = await run({ parameters }, { conversationId: 'huge', messages });
	const [item] = outputsOf(execution, 'Route Handoff')[DELIVERED] ?? [];
	expect(receiptsIn(item).map(({ status, why }) => [status, why])).toEqual(
		new Array(4).fill(['delivered', null]),
	);
	const [file] = bench.team.slack.received.messages.flatMap(({ files }) => files);
	const [, attached] = bench.team.zendesk.received.tickets[0]?.comments ?? [];
	for (const text of [file?.text, attached?.attachments[0]?.text]) {
		expect(text).toContain('Message number 1\n');
		expect(text).toContain('Message number 5000\n');
		expect(text).toContain('I want to talk to a human.');
	}
});
