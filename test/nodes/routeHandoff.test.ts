import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { CUSTOMER_TEXTS } from '../../core/delivery/customerMessage';
import type { HandoffRecord } from '../../nodes/RouteHandoff/handoff';
import { errorOf, outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';
import { startTeam } from '../support/team';

const DELIVERED = 0;
const NOT_DELIVERED = 1;

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => team.reset());
afterAll(async () => await team.close());

const conversation = (id = 'c1') => ({
	id,
	channel: 'chat',
	customer: { name: 'Ana Ruiz', email: 'ana@example.com', locale: 'es', attributes: { plan: 'pro' } },
	messages: [
		{ role: 'customer', text: 'Where is order 48213?', attachments: [] },
		{ role: 'bot', text: 'It is on its way.', attachments: [] },
		{ role: 'customer', text: 'Let me talk to a person', attachments: [] },
	],
});
const escalation = {
	decision: 'escalate',
	score: 0.97,
	priority: 'high',
	language: 'en',
	frustration: 0.2,
	signals: [
		{
			reason: 'humanRequest',
			score: 0.97,
			messageIndex: 2,
			quote: 'talk to a person',
			why: 'The customer asked for a human.',
		},
	],
	sentiment: { last: 0, trend: 0 },
	failed: [],
};
const item = (id?: string): IDataObject => ({
	sessionId: id ?? 'c1',
	mine: 1,
	conversation: conversation(id),
	escalation,
});

type Route = Partial<Parameters<typeof runNode>[0]>;
const route = async (parameters: IDataObject, { input = [item()], flow, ...more }: Route = {}) =>
	await runNode({
		type: 'routeHandoff',
		parameters: { slackChannel: '#support', ...parameters },
		input,
		flow: { credentials: team.credentials(), ...flow },
		...more,
	});

const recordOf = (entry: INodeExecutionData | undefined): HandoffRecord => Object(entry?.json.handoff);
const statusesOf = (entry: INodeExecutionData | undefined) =>
	Object.fromEntries(recordOf(entry).receipts.map((receipt) => [receipt.name, receipt.status]));

describe('Route Handoff', () => {
	it('hides from each destination what is set for it, and counts it', async () => {
		const secret = { ...conversation(), customer: { ...conversation().customer, attributes: {} } };
		secret.messages = [{ role: 'customer', text: 'Card 4242 4242 4242 4242 of KD-123456', attachments: [] }];
		const outputs = outputsOf(
			await route(
				{
					destinations: ['slack', 'webhook'],
					deliverTo: 'all',
					options: {
						ownPatterns: { pattern: [{ name: 'Customer number', pattern: 'KD-\\d{6}' }] },
						redactPerDestination: { destination: [{ destination: 'webhook', redact: [] }] },
					},
				},
				{ input: [{ conversation: secret }] },
			),
			'Node',
		);
		expect(recordOf(outputs[DELIVERED]?.[0]).redactions).toEqual({
			slack: { card: 1, 'Customer number': 1 },
			webhook: { 'Customer number': 1 },
		});
		const [posted, hooked] = [team.slack.received, team.webhook.received].map((received) =>
			JSON.stringify(received),
		);
		expect(posted).toContain('Card [card ending 4242] of [Customer number]');
		expect(hooked).toContain('Card 4242 4242 4242 4242 of [Customer number]');
		expect(`${posted}${hooked}`).not.toContain('KD-123456');
	});

	it("hides in Crisp's data what is hidden from its readers, and keeps the contact that an agent answers to", async () => {
		const { name, email } = conversation().customer;
		const attributes = {
			contract: 'KD-123456',
			card: '4242 4242 4242 4242',
			orderId: 'KD-654321',
			plan: 'pro',
		};
		const customer = { name, email, phone: '+49 30 901820', attributes };
		await route(
			{
				destinations: ['crisp', 'zendesk'],
				deliverTo: 'all',
				redact: ['card', 'email', 'phone'],
				options: {
					ownPatterns: { pattern: [{ name: 'Contract', pattern: 'KD-\\d{6}' }] },
					neverRedact: 'orderId',
				},
			},
			{ input: [{ conversation: { ...conversation(), customer } }] },
		);
		const [inbox] = team.crisp.received.conversations;
		expect(inbox?.meta).toMatchObject({
			...{ nickname: 'Ana Ruiz', email: 'ana@example.com', phone: '+49 30 901820' },
			data: { contract: '[Contract]', card: '[card ending 4242]', orderId: 'KD-654321', plan: 'pro' },
		});
		expect(team.zendesk.received.users).toContainEqual(
			expect.objectContaining({ name: 'Ana Ruiz', email: 'ana@example.com' }),
		);
	});

	it('works as it is dropped, with a channel: Slack has it and the customer is told so', async () => {
		const outputs = outputsOf(await route({}), 'Node');
		expect(outputs[NOT_DELIVERED]).toEqual([]);
		expect(outputs[DELIVERED]?.[0]).toMatchObject({
			pairedItem: { item: 0 },
			json: {
				mine: 1,
				output: CUSTOMER_TEXTS.en?.delivered,
				handoff: {
					id: expect.stringMatching(/^ho_/),
					conversationId: 'c1',
					status: 'delivered',
					rule: null,
					receipts: [
						{ destination: 'slack', status: 'delivered', reference: { ts: expect.any(String) }, why: null },
					],
				},
			},
		});
		const [parent, reply] = team.slack.received.messages;
		expect(reply?.threadTs).toBe(parent?.ts);
		expect(JSON.stringify(reply?.blocks)).toContain('Where is order 48213?');
	});

	it('delivers to all services, each with the customer and the transcript', async () => {
		const outputs = outputsOf(
			await route({ destinations: ['slack', 'zendesk', 'crisp', 'webhook'], deliverTo: 'all' }),
			'Node',
		);
		expect(statusesOf(outputs[DELIVERED]?.[0])).toEqual({
			slack: 'delivered',
			zendesk: 'delivered',
			crisp: 'delivered',
			webhook: 'delivered',
		});
		const [ticket] = team.zendesk.received.tickets;
		expect(ticket).toMatchObject({
			external_id: recordOf(outputs[DELIVERED]?.[0]).id,
			priority: 'high',
			tags: ['n8n_handoff'],
		});
		expect(ticket?.comments[0]).toMatchObject({ public: false });
		expect(team.zendesk.received.users.find((user) => user.id === ticket?.requester_id)).toMatchObject({
			email: 'ana@example.com',
		});
		const [inbox] = team.crisp.received.conversations;
		expect(inbox).toMatchObject({
			visible: true,
			state: 'unresolved',
			meta: { email: 'ana@example.com', nickname: 'Ana Ruiz' },
		});
		expect(team.webhook.received.events[0]?.payload).toMatchObject({
			type: 'handoff.created',
			data: { conversation: { id: 'c1' } },
		});
	});

	it('stops at the first that accepts, and says why the others did not get it', async () => {
		const outputs = outputsOf(
			await route({ destinations: ['slack', 'zendesk'], slackChannel: '#no-such-channel' }),
			'Node',
		);
		expect(statusesOf(outputs[DELIVERED]?.[0])).toEqual({ slack: 'failed', zendesk: 'delivered' });
		const second = outputsOf(await route({ destinations: ['zendesk', 'slack'] }), 'Node');
		expect(recordOf(second[DELIVERED]?.[0]).receipts[1]).toMatchObject({
			status: 'skipped',
			why: expect.stringContaining('zendesk'),
		});
	});

	it('makes one ticket of the same handoff, however often it runs', async () => {
		await route({ destinations: ['zendesk'] });
		await route({ destinations: ['zendesk'] });
		expect(team.zendesk.received.tickets).toHaveLength(1);
		expect(team.zendesk.received.tickets[0]?.comments).toHaveLength(1);
	});

	it('adds a later handoff of the same conversation to its ticket', async () => {
		await route({ destinations: ['zendesk'] });
		const more = conversation();
		more.messages.push({ role: 'customer', text: 'Hello? Still there?', attachments: [] });
		await route({ destinations: ['zendesk'] }, { input: [{ conversation: more, escalation }] });
		expect(team.zendesk.received.tickets).toHaveLength(1);
		expect(team.zendesk.received.tickets[0]?.comments).toHaveLength(2);
	});

	it('gets a new Zendesk token when the old one has ended', async () => {
		const credentials = team.credentials();
		Object.assign(credentials.handoffZendeskOAuth2Api ?? {}, { accessToken: 'ended' });
		const outputs = outputsOf(await route({ destinations: ['zendesk'] }, { flow: { credentials } }), 'Node');
		expect(statusesOf(outputs[DELIVERED]?.[0])).toEqual({ zendesk: 'delivered' });
	});

	it('makes a ticket that says so for a customer without an address', async () => {
		const anonymous = { ...conversation(), customer: { attributes: {} } };
		await route({ destinations: ['zendesk'] }, { input: [{ conversation: anonymous }] });
		expect(team.zendesk.received.tickets[0]?.comments[0]).toMatchObject({
			html_body: expect.stringContaining('left no e-mail address'),
		});
	});

	it('goes by the first rule that matches, with its channel, priority and mention', async () => {
		const rules = {
			rule: [
				{ name: 'Legal', reasons: ['legal'], destinations: ['slack'] },
				{
					name: 'People',
					reasons: ['humanRequest'],
					languages: 'en, de',
					customer: { condition: [{ field: 'plan', comparison: 'equals', value: 'pro' }] },
					destinations: ['zendesk'],
					priority: 'urgent',
				},
			],
		};
		const outputs = outputsOf(
			await route({ destinations: ['slack', 'zendesk'], routeBy: 'rules', rules }),
			'Node',
		);
		expect(recordOf(outputs[DELIVERED]?.[0])).toMatchObject({
			rule: 'People',
			receipts: [{ destination: 'zendesk' }],
		});
		expect(team.zendesk.received.tickets[0]?.priority).toBe('urgent');
		expect(team.slack.received.messages).toEqual([]);
	});

	it('goes by the default rule where none matches', async () => {
		const rules = { rule: [{ name: 'Legal', reasons: ['legal'], destinations: ['zendesk'] }] };
		const outputs = outputsOf(
			await route({ destinations: ['zendesk', 'slack'], routeBy: 'rules', rules, otherwise: ['slack'] }),
			'Node',
		);
		expect(statusesOf(outputs[DELIVERED]?.[0])).toEqual({ slack: 'delivered' });
	});

	it('pings whom the builder names, and nobody for the customer', async () => {
		const hostile = conversation();
		hostile.messages.push({
			role: 'customer',
			text: '<!channel> <!everyone> @here <@U0AGENT>',
			attachments: [],
		});
		await route({ slackOptions: { mention: '<!here>' } }, { input: [{ conversation: hostile }] });
		expect(team.slack.received.messages.flatMap((message) => message.pings)).toEqual(['here']);
	});

	it('calls the sub-workflow with mail parts and the transcript as a file, and takes its success for the proof', async () => {
		const calls: Array<{ workflow: unknown; input: INodeExecutionData[] }> = [];
		const executeWorkflow = async (workflow: unknown, _data: unknown, options: unknown) => {
			calls.push({ workflow, input: Object(options).inputData });
			return { executionId: '77', data: [[{ json: {} }]] };
		};
		const parameters = { destinations: ['workflow'], workflow: { __rl: true, mode: 'id', value: 'w9' } };
		const outputs = outputsOf(await route(parameters, { flow: { executeWorkflow } }), 'Node');
		expect(recordOf(outputs[DELIVERED]?.[0]).receipts[0]).toMatchObject({
			status: 'delivered',
			reference: { workflowId: 'w9', executionId: '77' },
		});
		expect(calls[0]?.workflow).toEqual({ id: 'w9' });
		const [given] = calls[0]?.input ?? [];
		expect(given?.json).toMatchObject({
			mine: 1,
			email: {
				subject: expect.any(String),
				html: expect.stringContaining('48213'),
				text: expect.stringContaining('48213'),
				replyTo: 'ana@example.com',
			},
		});
		expect(Buffer.from(given?.binary?.transcript?.data ?? '', 'base64').toString()).toContain(
			'Let me talk to a person',
		);
	});

	it('says that the sub-workflow failed', async () => {
		const executeWorkflow = async () => await Promise.reject(new Error('SMTP refused'));
		const parameters = { destinations: ['workflow'], workflow: { __rl: true, mode: 'id', value: 'w9' } };
		const outputs = outputsOf(await route(parameters, { flow: { executeWorkflow } }), 'Node');
		expect(recordOf(outputs[NOT_DELIVERED]?.[0]).receipts[0]).toMatchObject({
			status: 'failed',
			why: expect.stringContaining('SMTP refused'),
		});
	});

	it('sends the item by each branch as well, as queued', async () => {
		const branches = { branch: [{ name: 'Team' }, { name: 'Night shift' }] };
		const outputs = outputsOf(await route({ destinations: ['branch'], branches }), 'Node');
		expect(outputs).toHaveLength(4);
		expect(outputs.map((items) => items.length)).toEqual([1, 0, 1, 1]);
		expect(outputs[2]?.[0]?.json).toMatchObject({
			output: CUSTOMER_TEXTS.en?.queued,
			handoff: { status: 'queued' },
		});
	});

	describe('when nothing accepts', () => {
		const closed = { handoffSlackApi: { botToken: 'test-bot', baseUrl: 'http://127.0.0.1:9/api' } };

		it('leaves by Not Delivered, and the customer is told the truth', async () => {
			const outputs = outputsOf(
				await route({}, { flow: { credentials: { ...team.credentials(), ...closed } } }),
				'Node',
			);
			expect(outputs[DELIVERED]).toEqual([]);
			expect(outputs[NOT_DELIVERED]?.[0]?.json).toMatchObject({
				output: CUSTOMER_TEXTS.en?.failed,
				handoff: { status: 'failed', receipts: [{ why: expect.stringContaining('base URL') }] },
			});
		}, 20_000);

		it('is an error when Not Delivered leads nowhere, naming destination and remedy', async () => {
			const error = errorOf(await route({ slackChannel: '#no-such-channel' }, { unwired: [NOT_DELIVERED] }));
			expect(error?.message).toBe('No destination took the handoff');
			expect(Object(error).description).toMatch(
				/slack: .*channel_not_found.*Check the channel[\s\S]*wire the Not Delivered output/,
			);
		});

		it('is an error when the option says so, after the other items had their turn', async () => {
			team.zendesk.fail({
				match: 'POST /api/v2/tickets',
				times: 1,
				with: { status: 422, body: { error: 'RecordInvalid', details: {} } },
			});
			const run = await route(
				{ destinations: ['zendesk'], ifNothingAccepts: 'stopWithError' },
				{ input: [item('a'), item('b')] },
			);
			expect(Object(errorOf(run)).context).toMatchObject({ itemIndex: 0 });
			expect(team.zendesk.received.tickets).toHaveLength(1);
		});

		it('leaves the other items alone', async () => {
			team.slack.fail({
				match: 'chat.postMessage',
				times: 1,
				with: { status: 200, body: { ok: false, error: 'is_archived' } },
			});
			const outputs = outputsOf(await route({}, { input: [item('a'), item('b')] }), 'Node');
			expect(outputs[NOT_DELIVERED]?.map((entry) => entry.json.sessionId)).toEqual(['a']);
			expect(outputs[DELIVERED]?.map((entry) => entry.json.sessionId)).toEqual(['b']);
		});
	});

	it('names the credential that is missing', async () => {
		const outputs = outputsOf(await route({}, { flow: { credentials: {} } }), 'Node');
		expect(recordOf(outputs[NOT_DELIVERED]?.[0]).receipts[0]?.why).toMatch(/credential/i);
	});

	it('names the webhook secret that is no secret', async () => {
		const credentials = {
			...team.credentials(),
			handoffWebhookApi: { url: `${team.webhook.url}/hooks`, secret: 'short' },
		};
		const outputs = outputsOf(await route({ destinations: ['webhook'] }, { flow: { credentials } }), 'Node');
		expect(recordOf(outputs[NOT_DELIVERED]?.[0]).receipts[0]?.why).toMatch(/whsec_/);
	});

	it('streams exactly the text for the customer where the chat streams', async () => {
		const chunks: Array<{ type: string; content?: string }> = [];
		await route({}, { flow: { credentials: team.credentials(), chunks } });
		expect(chunks.map((chunk) => chunk.type)).toEqual(['begin', 'item', 'end']);
		expect(chunks[1]?.content).toBe(CUSTOMER_TEXTS.en?.delivered);
	});

	it("uses the builder's texts and field, or none", async () => {
		const own = outputsOf(
			await route({
				replyToCustomer: 'ownTexts',
				replyTexts: { delivered: 'Hold on.' },
				options: { outputField: 'reply' },
			}),
			'Node',
		);
		expect(own[DELIVERED]?.[0]?.json).toMatchObject({ reply: 'Hold on.' });
		const none = outputsOf(await route({ replyToCustomer: 'none' }), 'Node');
		expect(none[DELIVERED]?.[0]?.json).not.toHaveProperty('output');
	});

	it('hands over a conversation of 10,000 messages, with all of it in a file', async () => {
		const long = {
			...conversation(),
			messages: Array.from({ length: 10_000 }, (_, index) => ({
				role: index % 2 ? 'bot' : 'customer',
				text: `Message ${index}.`,
				attachments: [],
			})),
		};
		const outputs = outputsOf(
			await route(
				{ destinations: ['slack', 'zendesk', 'crisp'], deliverTo: 'all' },
				{ input: [{ conversation: long }] },
			),
			'Node',
		);
		expect(statusesOf(outputs[DELIVERED]?.[0])).toEqual({
			slack: 'delivered',
			zendesk: 'delivered',
			crisp: 'delivered',
		});
		expect(recordOf(outputs[DELIVERED]?.[0]).receipts.map((receipt) => receipt.why)).toEqual([
			null,
			null,
			null,
		]);
		expect(team.slack.received.messages.flatMap((message) => message.files)).toHaveLength(1);
		expect(team.zendesk.received.tickets[0]?.comments[1]?.attachments).toHaveLength(1);
	}, 30_000);
});
