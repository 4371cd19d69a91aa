import { openBench, type Bench } from './support/bench';
import { postWebhook, type Answer } from './support/chat';
import { deleteTable, tableRows, tablesPath } from './support/dataTables';

const PACKAGE = 'n8n-nodes-human-handoff';
const AT_ONCE = 50;
/** A table of this suite's own: the others hand off too. */
const TABLE = 'session_suite';

let bench: Bench;
beforeAll(async () => {
	bench = await openBench('session');
	for (const [operation, outputs] of Object.entries(OUTPUTS)) await publish(operation, operation, outputs);
	await publishEvents();
});
beforeEach(() => bench.reset());
afterAll(async () => await bench?.close());

const OUTPUTS = {
	checkOwner: ['bot', 'human'],
	start: ['done'],
	returnToBot: ['done'],
};

interface Reply {
	/** The output that the item left by. */
	by: string;
	json: Record<string, any>;
}

const readReply = ({ status, text }: Answer): Reply => {
	if (status !== 200) throw new Error(`n8n answered ${status}: ${text}`);
	return JSON.parse(text);
};
const idOf = (name: string) => `e2eSession${name.slice(0, 22)}`;
const ask = async (name: string, body: object): Promise<Reply> =>
	readReply(await postWebhook(idOf(name), body));

const node = (name: string, type: string, parameters: object, more: object = {}) => ({
	...{ id: `${name}-id`, name, type, typeVersion: 1, position: [0, 0], parameters },
	...more,
});
const to = (name: string, type = 'main') => ({ node: name, type, index: 0 });

const webhook = (id: string) =>
	node(
		'Webhook',
		'n8n-nodes-base.webhook',
		{ httpMethod: 'POST', path: id, responseMode: 'responseNode' },
		{
			typeVersion: 2,
			webhookId: id,
		},
	);
const body = node(
	'Body',
	'n8n-nodes-base.set',
	{ mode: 'raw', jsonOutput: '={{ JSON.stringify($json.body) }}', options: {} },
	{ typeVersion: 3.4 },
);
/** Answers with the output's name and the item. */
const responder = (by: string) =>
	node(
		`Say ${by}`,
		'n8n-nodes-base.respondToWebhook',
		{ respondWith: 'json', responseBody: `={{ JSON.stringify({ by: '${by}', json: $json }) }}`, options: {} },
		{ typeVersion: 1.1 },
	);

/** Publishes a webhook that leads into a node of ours, with an answer behind each of its outputs. */
async function publishNode(name: string, ours: ReturnType<typeof node>, outputs: string[]): Promise<void> {
	const id = idOf(name);
	await bench.rest.publishWorkflow({
		...{ id, name: `Session: ${name}`, settings: { executionOrder: 'v1' } },
		nodes: [webhook(id), ours, ...outputs.map(responder)],
		connections: {
			Webhook: { main: [[to(ours.name)]] },
			[ours.name]: { main: outputs.map((by) => [to(`Say ${by}`)]) },
		},
	});
}

const publish = async (name: string, operation: string, outputs: string[], parameters: object = {}) =>
	await publishNode(
		name,
		node('Session', `${PACKAGE}.handoffSession`, {
			...{ operation, sessionTable: TABLE, conversationId: '={{ $json.body.id }}' },
			...parameters,
		}),
		outputs,
	);

/** The item of an event is the event itself, so the body of the webhook takes the item's place. */
async function publishEvents(): Promise<void> {
	const outputs = ['agentReply', 'otherEvent', 'notHandled'];
	const id = idOf('events');
	await bench.rest.publishWorkflow({
		...{ id, name: 'Session: events', settings: { executionOrder: 'v1' } },
		nodes: [
			webhook(id),
			body,
			node('Session', `${PACKAGE}.handoffSession`, { operation: 'handleEvent', sessionTable: TABLE }),
			...outputs.map(responder),
		],
		connections: {
			Webhook: { main: [[to('Body')]] },
			Body: { main: [[to('Session')]] },
			Session: { main: outputs.map((by) => [to(`Say ${by}`)]) },
		},
	});
}
const sendEvent = async (event: object) => await ask('events', event);

const publishRoute = async (name: string, sessionTable: string, parameters: object = {}) => {
	const slack = bench.credentials.find(({ type }) => type === 'handoffSlackApi');
	const route = node(
		'Route',
		`${PACKAGE}.routeHandoff`,
		{ destinations: ['slack'], slackChannel: '#support', options: { sessionTable }, ...parameters },
		{ credentials: { handoffSlackApi: { id: slack?.id, name: slack?.name } } },
	);
	await publishNode(name, route, ['delivered', 'notDelivered']);
};

const told = (conversationId: string, name = 'Ana Ruiz') => ({
	conversationId,
	customer: { name },
	messages: [{ role: 'customer', text: 'I want to talk to a human.' }],
});
const threads = () => bench.team.slack.received.messages.filter(({ threadTs }) => threadTs === undefined);

describe('who owns a conversation', () => {
	it('is the bot before, the human after Start, and the bot again after Return to Bot', async () => {
		const id = 'turns ={{ 1 + 1 }} "quoted"';
		expect(await ask('checkOwner', { id })).toMatchObject({
			by: 'bot',
			json: { session: { handoffId: null } },
		});
		const started = await ask('start', { id });
		expect(started.json.session).toMatchObject({ conversationId: id, owner: 'human', changed: true });
		expect(await ask('checkOwner', { id })).toMatchObject({ by: 'human' });
		expect((await ask('start', { id })).json.session).toMatchObject({ owner: 'human', changed: false });
		expect((await ask('returnToBot', { id })).json.session).toMatchObject({ owner: 'bot', changed: true });
		expect(await ask('checkOwner', { id })).toMatchObject({ by: 'bot' });
		expect((await ask('returnToBot', { id })).json.session).toMatchObject({ owner: 'bot', changed: false });
		const again = await ask('start', { id });
		expect(again.json.session.handoffId).not.toBe(started.json.session.handoffId);
	});

	it('leaves no row for a conversation that was never handed off', async () => {
		await ask('checkOwner', { id: 'never' });
		const rows = await tableRows(bench.rest, TABLE);
		expect(rows.map(({ conversation }) => conversation)).not.toContain('never');
	});

	it('goes back to the bot after Return After without a message', async () => {
		await publish('impatient', 'checkOwner', ['bot', 'human'], { returnAfter: 2 / 3600 });
		await ask('start', { id: 'silent' });
		expect(await ask('impatient', { id: 'silent' })).toMatchObject({ by: 'human' });
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		expect(await ask('impatient', { id: 'silent' })).toMatchObject({ by: 'bot' });
		const rows = await tableRows(bench.rest, TABLE);
		expect(rows.find(({ conversation }) => conversation === 'silent')).toMatchObject({
			owner: 'bot',
			endedBy: 'silence',
		});
	});

	it('takes the table of exactly its name, not one whose name contains it', async () => {
		await publish('longName', 'start', ['done'], { sessionTable: `${TABLE}_short_and_more` });
		await publish('shortName', 'start', ['done'], { sessionTable: `${TABLE}_short` });
		await ask('longName', { id: 'long' });
		await ask('shortName', { id: 'short' });
		expect(await tableRows(bench.rest, `${TABLE}_short`)).toMatchObject([{ conversation: 'short' }]);
		expect(await tableRows(bench.rest, `${TABLE}_short_and_more`)).toMatchObject([{ conversation: 'long' }]);
	});

	it('is the bot again where the table was deleted, which is made again', async () => {
		await publish('lost', 'checkOwner', ['bot', 'human'], { sessionTable: 'session_lost' });
		await publish('lostStart', 'start', ['done'], { sessionTable: 'session_lost' });
		await ask('lostStart', { id: 'lost' });
		expect(await ask('lost', { id: 'lost' })).toMatchObject({ by: 'human' });
		await deleteTable(bench.rest, 'session_lost');
		expect(await ask('lost', { id: 'lost' })).toMatchObject({ by: 'bot' });
		expect(await tableRows(bench.rest, 'session_lost')).toEqual([]);
	});

	it('is left to a human by option where the table has other columns', async () => {
		await bench.rest.call('POST', await tablesPath(bench.rest), {
			name: 'session_other',
			columns: [{ name: 'something', type: 'string' }],
		});
		const options = { ifTableFails: 'human' };
		await publish('other', 'checkOwner', ['bot', 'human'], { sessionTable: 'session_other', options });
		const { by, json } = await ask('other', { id: 'any' });
		expect(by).toBe('human');
		expect(json.session.notes).toEqual([expect.stringContaining('lacks the columns conversation, owner')]);
	});
});

it('costs one call of the table, whoever owns the conversation', async () => {
	await publishNode('without', node('Pass', 'n8n-nodes-base.noOp', {}), ['done']);
	const p50 = async (name: string) => {
		const times: number[] = [];
		for (let count = 0; count < 20; count++) {
			const began = performance.now();
			await ask(name, { id: 'costs' });
			times.push(performance.now() - began);
		}
		return Math.round(times.sort((a, b) => a - b)[10] ?? 0);
	};
	await p50('checkOwner');
	const [without, bot] = [await p50('without'), await p50('checkOwner')];
	await ask('start', { id: 'costs' });
	const human = await p50('checkOwner');
	console.log(`One webhook, p50 of 20: ${without} ms without a check, ${bot} ms (bot), ${human} ms (human)`);
	expect(human).toBeLessThan(5_000);
});

describe('an event of the team', () => {
	it('finds its conversation by reference, and acts once, however often and at once it is delivered', async () => {
		await publishRoute('eventRoute', TABLE);
		const handed = await ask('eventRoute', told('events'));
		const [receipt] = handed.json.handoff.receipts;
		const event = {
			...{ event: 'agentReply', eventId: 'Ev1', agent: { name: 'Ana Ruiz', id: 'U1' }, text: 'Hello there' },
			reference: receipt.reference,
		};
		const replies = await Promise.all(Array.from({ length: 3 }, () => sendEvent(event)));
		expect(replies.map(({ by }) => by).sort()).toEqual(['agentReply', 'notHandled', 'notHandled']);
		expect(replies.map(({ json }) => json.session.why).sort()).toEqual(['duplicate', 'duplicate', null]);

		const [first, second] = await Promise.all(
			['U1', 'U2'].map((id) =>
				sendEvent({ ...event, event: 'claimed', eventId: `C${id}`, agent: { name: '', id } }),
			),
		);
		expect([first?.json.session.why, second?.json.session.why]).toContain('claimedByOther');

		const closed = await sendEvent({ ...event, event: 'closed', eventId: 'Ev2' });
		expect(closed).toMatchObject({
			by: 'otherEvent',
			json: { session: { owner: 'bot', conversationId: 'events' } },
		});
		expect(await sendEvent({ ...event, eventId: 'Ev3' })).toMatchObject({
			by: 'notHandled',
			json: { session: { why: 'ended' } },
		});
	});

	it('of an unknown conversation leaves by Not Handled', async () => {
		const reference = { channel: 'C9', ts: '1.000100' };
		const event = {
			event: 'agentReply',
			eventId: 'E9',
			agent: { name: 'Ana', id: 'U1' },
			text: 'Hi',
			reference,
		};
		expect(await sendEvent(event)).toMatchObject({ by: 'notHandled', json: { session: { why: 'unknown' } } });
	});
});

describe('a handoff', () => {
	it('is not made a second time while the first is open, and is a new one after it came back', async () => {
		await publishRoute('open', TABLE);
		const first = await ask('open', told('open'));
		expect(first).toMatchObject({ by: 'delivered', json: { handoff: { status: 'delivered', notes: [] } } });
		const second = await ask('open', told('open'));
		const { handoff } = first.json;
		expect(second).toMatchObject({
			by: 'delivered',
			json: {
				handoff: {
					...{ status: 'alreadyOpen', id: handoff.id, receipts: [] },
					openReferences: [{ destination: 'slack', reference: handoff.receipts[0].reference }],
				},
			},
		});
		expect(threads()).toHaveLength(1);
		await ask('returnToBot', { id: 'open' });
		const third = await ask('open', told('open'));
		expect(third.json.handoff.status).toBe('delivered');
		expect(third.json.handoff.id).not.toBe(handoff.id);
		expect(threads()).toHaveLength(2);
	});

	it('that nobody took leaves the conversation with the bot, and its repeat has the same id', async () => {
		await publishRoute('fails', TABLE, { slackChannel: '#no-such-channel' });
		await publishRoute('works', TABLE);
		const failed = await ask('fails', told('fails'));
		expect(failed).toMatchObject({ by: 'notDelivered', json: { handoff: { status: 'failed' } } });
		expect(await ask('checkOwner', { id: 'fails' })).toMatchObject({ by: 'bot' });
		const repeated = await ask('works', told('fails'));
		expect(repeated.json.handoff).toMatchObject({ status: 'delivered', id: failed.json.handoff.id });
	});
});

describe(`${AT_ONCE} executions for one conversation`, () => {
	beforeAll(async () => await publishRoute('race', 'session_race'));

	it.each([
		['where the table is missing at first', 1],
		['where the table is there', 2],
		['and again', 3],
	])(
		'make exactly one handoff, %s',
		async (_what, round) => {
			const customer = `Racer Number ${round}`;
			const sent = Array.from({ length: AT_ONCE }, () => ask('race', told(`race ${round}`, customer)));
			const replies = await Promise.all(sent);
			const count = (status: string) => replies.filter(({ json }) => json.handoff.status === status).length;
			const cases = threads().filter((message) => JSON.stringify(message).includes(customer)).length;
			console.log(
				`Round ${round}: ${count('delivered')} delivered, ${count('alreadyOpen')} already open, ${cases} in Slack`,
			);
			expect(replies.flatMap(({ json }) => json.handoff.notes)).toEqual([]);
			expect([count('delivered'), count('alreadyOpen'), cases]).toEqual([1, AT_ONCE - 1, 1]);
		},
		240_000,
	);
});

it('writes the stretch into the memory, from which it is read again', async () => {
	const id = idOf('memory');
	const session = (name: string, operation: string) =>
		node(name, `${PACKAGE}.handoffSession`, { operation, sessionTable: TABLE });
	const names = ['Start', 'Agent Reply', 'Return', 'Read'];
	await bench.rest.publishWorkflow({
		...{ id, name: 'Session: memory', settings: { executionOrder: 'v1' } },
		nodes: [
			webhook(id),
			body,
			session('Start', 'start'),
			session('Agent Reply', 'handleEvent'),
			session('Return', 'returnToBot'),
			node(
				'Next Message',
				'n8n-nodes-base.set',
				{ mode: 'raw', jsonOutput: '{ "sessionId": "memory", "chatInput": "Thank you!" }', options: {} },
				{ typeVersion: 3.4 },
			),
			node('Read', `${PACKAGE}.formatTranscript`, { format: 'plainText' }),
			responder('read'),
			node(
				'Memory',
				'@n8n/n8n-nodes-langchain.memoryBufferWindow',
				{ sessionIdType: 'customKey', sessionKey: 'memory-suite' },
				{ typeVersion: 1.3 },
			),
		],
		connections: {
			Webhook: { main: [[to('Body')]] },
			Body: { main: [[to('Start')]] },
			Start: { main: [[to('Agent Reply')]] },
			'Agent Reply': { main: [[to('Return')], [], []] },
			Return: { main: [[to('Next Message')]] },
			'Next Message': { main: [[to('Read')]] },
			Read: { main: [[to('Say read')]] },
			Memory: { ai_memory: [names.map((name) => to(name, 'ai_memory'))] },
		},
	});
	const { json } = await ask('memory', {
		...{ sessionId: 'memory', conversationId: 'memory', chatInput: 'I want to talk to a human.' },
		...{
			event: 'agentReply',
			eventId: 'M1',
			agent: { name: 'Ana', id: 'U1' },
			text: 'Your parcel leaves today.',
		},
	});
	const said = json.conversation.messages.map(({ role, text, author }: Record<string, string>) => [
		role,
		text,
		author,
	]);
	expect(said).toEqual([
		['customer', 'I want to talk to a human.', undefined],
		['system', expect.stringMatching(/^Handed over to a human colleague/), undefined],
		['agent', 'Your parcel leaves today.', 'Ana'],
		['system', expect.stringMatching(/^Returned to the bot/), undefined],
		['customer', 'Thank you!', undefined],
	]);
});
