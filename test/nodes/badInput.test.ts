import type { IDataObject } from 'n8n-workflow';
import { errorOf, outputsOf } from '../support/engine';
import { byRules, recordOf } from '../support/handoffs';
import { runNode, type OurNode } from '../support/nodes';
import { ownTime } from '../support/ownTime';
import { startTeam } from '../support/team';

/** Input that no builder means to send: each is read, or refused with one clear error, and nothing is lost. */

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => team.reset());
afterAll(async () => await team.close());

const NODES = ['detectEscalation', 'formatTranscript', 'routeHandoff'] as const satisfies readonly OurNode[];

/** What each node needs to do its whole work; Route Handoff makes what it would send to everybody. */
const PARAMETERS: Record<OurNode, IDataObject> = {
	detectEscalation: {},
	formatTranscript: { format: 'html', attachAsFile: true },
	routeHandoff: {
		destinations: ['slack', 'zendesk', 'crisp', 'webhook', 'workflow', 'branch'],
		deliverTo: 'all',
		slackChannel: '#support',
		workflow: { __rl: true, mode: 'id', value: 'w9' },
		options: { dryRun: true },
	},
};

type Run = Partial<Parameters<typeof runNode>[0]>;
const run = async (type: OurNode, input: IDataObject[], { parameters, ...more }: Run = {}) =>
	await runNode({
		type,
		parameters: { ...PARAMETERS[type], ...parameters },
		input: input.map((json) => ({ json })),
		flow: { credentials: team.credentials() },
		...more,
	});

const HELLO = { sessionId: 'c1', chatInput: 'hello' };
const inputOf = (pairedItem: unknown): number => Object(pairedItem).item;
const listed = (messages: IDataObject[]) => ({ conversationId: 'c1', messages });
const said = (index: number, text: string) => ({ role: index % 2 ? 'bot' : 'customer', text });

/** An object that holds itself, as a Code node or an expression can make one. */
function circular(): IDataObject {
	const message: IDataObject = { role: 'customer', text: 'I want a human' };
	return Object.assign(message, { self: message, list: [message] });
}

const WRONG_DATES = [
	...['', 'soon', '0', '-1', 'NaN', '2026-02-31T25:61:00Z', '+275760-09-13T00:00:00Z', '9'.repeat(400)],
	...[-1, 0, 1e300, true, null, {}, []],
];
const NULLS = '\u0000I want\u0000 a human\u0000';

/** Each with the milliseconds of computing that a node may take. */
const READ: ReadonlyArray<readonly [string, () => IDataObject, number]> = [
	[
		'50 MB in 500 messages',
		() => listed(Array.from({ length: 500 }, (_, i) => said(i, `${i} words and 12 numbers. `.repeat(4_200)))),
		60_000,
	],
	[
		'50 MB in one message',
		() => ({ sessionId: 'c1', chatInput: 'words and more of them, 49.90 €. '.repeat(1_560_000) }),
		60_000,
	],
	['50 MB without a space', () => ({ sessionId: 'c1', chatInput: 'x'.repeat(50_000_000) }), 60_000],
	[
		'100,000 messages',
		() => listed(Array.from({ length: 100_000 }, (_, i) => said(i, `message ${i} about order ${i}`))),
		30_000,
	],
	[
		'null bytes',
		() => ({
			sessionId: 'c\u00001',
			messages: [{ role: 'customer', text: NULLS, author: '\u0000Ana', id: '\u0000' }],
			customer: { name: 'Ana\u0000', email: '\u0000ana@example.com', plan: 'pro\u0000', '\u0000': '\u0000' },
		}),
		1_000,
	],
	[
		'wrong dates',
		() => listed(WRONG_DATES.map((time, index) => ({ ...said(index, `message ${index}`), time }))),
		1_000,
	],
	['an item that holds itself', () => ({ ...HELLO, messages: [circular()], extra: circular() }), 1_000],
	[
		'a conversation of ours that holds itself',
		() => ({
			conversation: {
				...{ id: 'c1', channel: 'chat', customer: { attributes: {} } },
				messages: [{ ...circular(), attachments: [] }],
				again: circular(),
			},
			escalation: { signals: [{ ...circular(), reason: 'legal' }], sentiment: circular() },
		}),
		1_000,
	],
];

describe.each(NODES)('%s reads', (type) => {
	it.each(READ)(
		'%s',
		async (_name, make, most) => {
			const item = make();
			const start = ownTime();
			const outputs = outputsOf(await run(type, [item, HELLO]), 'Node');
			expect(ownTime() - start).toBeLessThan(most);
			const items = outputs.flat();
			expect(items.map(({ pairedItem }) => inputOf(pairedItem)).sort()).toEqual([0, 1]);
			expect(items.every(({ json }) => 'conversation' in json && !('error' in json))).toBe(true);
		},
		180_000,
	);
});

describe.each(NODES)('what %s makes of', (type) => {
	const madeOf = async (json: IDataObject) => outputsOf(await run(type, [json]), 'Node').flat()[0];
	const make = (name: string) => READ.find(([known]) => known === name)?.[1]() ?? {};

	it('null bytes has none, neither for a reader nor for a service', async () => {
		const { conversation, transcript, handoff } = (await madeOf(make('null bytes')))?.json ?? {};
		expect(JSON.stringify([conversation, transcript, handoff])).not.toContain('\\u0000');
		expect(conversation).toMatchObject({
			id: 'c1',
			messages: [{ text: 'I want a human' }],
			customer: { name: 'Ana', email: 'ana@example.com', attributes: { plan: 'pro' } },
		});
	});

	it('wrong dates are messages in their order, with no time rather than a wrong one', async () => {
		const messages = WRONG_DATES.map((_, index) => ({ ...said(index, `message ${index}`), attachments: [] }));
		expect((await madeOf(make('wrong dates')))?.json.conversation).toMatchObject({ id: 'c1', messages });
		expect(JSON.stringify((await madeOf(make('wrong dates')))?.json.conversation)).not.toContain('"at"');
	});
});

const BELOW = {
	conversationSource: 'defineBelow',
	conversationId: '={{ $json.sessionId }}',
	newestMessage: '={{ $json.chatInput }}',
};
const LIST = '={{ $json.list }}';

/** What is refused: the item, the parameters, and where the error says that it lies. */
const REFUSED: ReadonlyArray<readonly [string, IDataObject, IDataObject, RegExp, RegExp]> = [
	[
		'nothing but null bytes',
		{ sessionId: 'c1', chatInput: '\u0000'.repeat(1_000) },
		{},
		/^The conversation could not be read: .*no message/,
		/^Field: json\. At least one message is needed/,
	],
	[
		'a list of messages that holds itself and nothing else',
		{ sessionId: 'c1', messages: [Object.assign(circular(), { role: null })] },
		{},
		/^The conversation could not be read: It is not clear who said this/,
		/^Field: messages\[0\]\.role\. Use one of/,
	],
	[
		'messages from an expression that hold themselves',
		{ ...HELLO, list: [circular()] },
		{ ...BELOW, earlierMessages: LIST },
		/^A parameter gives a value that holds itself or is nested too deeply$/,
		/^Parameter: earlierMessages\. Let its expression give only .*text/,
	],
	[
		'customer details from an expression that hold themselves',
		{ ...HELLO, list: circular() },
		{ ...BELOW, customer: { attributes: LIST } },
		/^A parameter gives a value that holds itself or is nested too deeply$/,
		/^Parameter: customer\. /,
	],
	[
		'messages from an expression that are nested 100,000 deep',
		{ ...HELLO, list: JSON.parse(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`) },
		{ ...BELOW, earlierMessages: LIST },
		/^A parameter gives a value that holds itself or is nested too deeply$/,
		/^Parameter: earlierMessages\. /,
	],
	[
		'messages from an expression that are a number',
		{ ...HELLO, list: 7 },
		{ ...BELOW, earlierMessages: LIST },
		/^The conversation could not be read: The messages are not a list/,
		/^Field: messages\. Give a list of messages, for example/,
	],
];

describe.each(NODES)('%s refuses', (type) => {
	it.each(REFUSED)(
		'%s, and says where it is and what to do',
		async (_name, item, parameters, what, remedy) => {
			const input = [HELLO, item, HELLO];
			const error = errorOf(await run(type, input, { parameters }));
			expect(error).toMatchObject({
				name: 'NodeOperationError',
				message: expect.stringMatching(what),
				description: expect.stringMatching(remedy),
				context: expect.objectContaining({ itemIndex: 1 }),
			});
			for (const onError of ['continueErrorOutput', 'continueRegularOutput'] as const) {
				const items = outputsOf(await run(type, input, { parameters, onError }), 'Node').flat();
				expect(items.map(({ pairedItem }) => inputOf(pairedItem)).sort()).toEqual([0, 1, 2]);
				const failed = items.filter(({ json }) => 'error' in json);
				expect(failed.map(({ pairedItem }) => inputOf(pairedItem))).toEqual([1]);
				expect(failed[0]?.json).toMatchObject({ sessionId: 'c1', error: expect.stringMatching(what) });
			}
		},
	);
});

describe('a field that does not exist', () => {
	const condition = [{ field: 'plann', comparison: 'equals', value: 'pro' }];
	const item = { ...HELLO, customer: { plan: 'pro' } };

	it('of a rule is named in the handoff', async () => {
		const parameters = byRules({ name: 'VIP', customer: { condition } });
		const [entry] = outputsOf(await run('routeHandoff', [item], { parameters }), 'Node').flat();
		expect(recordOf(entry)).toMatchObject({
			rule: null,
			notes: ['Rule "VIP": the customer has no field "plann".'],
		});
	});

	it('of a high-value condition is named in the escalation', async () => {
		const parameters = { highValueWhen: { condition } };
		const [entry] = outputsOf(await run('detectEscalation', [item], { parameters }), 'Node').flat();
		expect(entry?.json.escalation).toMatchObject({
			decision: 'continue',
			failed: expect.arrayContaining([
				{ check: 'highValueCustomer', why: 'The customer has no field "plann".' },
			]),
		});
	});
});

describe('an address that is not http(s)', () => {
	const deliver = async (type: string, credential: Record<string, string>, destination: string) => {
		const all = team.credentials();
		const result = await run('routeHandoff', [HELLO], {
			parameters: { destinations: [destination, 'branch'], deliverTo: 'all', options: {} },
			flow: { credentials: { ...all, [type]: { ...all[type], ...credential } } },
		});
		return recordOf(outputsOf(result, 'Node')[0]?.[0]);
	};
	const WRONG = [
		...['ftp://example.com/hooks', 'file:///etc/hosts', 'javascript:alert(1)', 'mailto:team@example.com'],
		...[
			'example.com/hooks',
			'//example.com/hooks',
			'http:/example.com',
			'https:example.com',
			'https://',
			'soon',
		],
	];

	it.each(WRONG)(
		'of a webhook, %s, is named in the receipt; the next destination has the handoff',
		async (url) => {
			const { status, receipts } = await deliver('handoffWebhookApi', { url }, 'webhook');
			expect(status).toBe('queued');
			expect(receipts).toMatchObject([
				{
					destination: 'webhook',
					status: 'failed',
					attempts: 0,
					why: 'The URL in the credential is no http or https address. Write it like https://example.com/hooks/handoff.',
				},
				{ destination: 'branch', status: 'queued' },
			]);
		},
	);

	it.each([
		['slack', 'handoffSlackApi', 'baseUrl', /^The Base URL in the credential is no http or https address\./],
		['zendesk', 'handoffZendeskOAuth2Api', 'accountUrl', /^The Account URL in the credential is no http or/],
		['crisp', 'handoffCrispApi', 'baseUrl', /^The Base URL in the credential is no http or https address\./],
	])('of %s is named in the receipt', async (service, type, field, why) => {
		const { receipts } = await deliver(type, { [field]: 'ftp://example.com' }, service);
		expect(receipts[0]).toMatchObject({ status: 'failed', attempts: 0, why: expect.stringMatching(why) });
	});
});
