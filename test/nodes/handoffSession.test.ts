import type { IDataObject } from 'n8n-workflow';
import { startDataTables } from '../support/dataTables';
import { errorOf, outputsOf, type MemoryEntry } from '../support/engine';
import { itemOf, recordOf, route, setClock } from '../support/handoffs';
import { runNode } from '../support/nodes';
import { startTeam } from '../support/team';

const [BOT, HUMAN] = [0, 1];
const [AGENT_REPLY, OTHER_EVENT, NOT_HANDLED] = [0, 1, 2];
const TABLE = 'handoff_sessions';

let tables: ReturnType<typeof startDataTables>;
beforeEach(() => void (tables = startDataTables()));

type Run = Partial<Parameters<typeof runNode>[0]>;
const run = async (operation: string, json: IDataObject, parameters: IDataObject = {}, more: Run = {}) =>
	await runNode({
		...{ type: 'handoffSession', parameters: { operation, ...parameters }, input: [json], flow: tables.flow },
		...more,
	});
const leave = async (...given: Parameters<typeof run>) => {
	const outputs = outputsOf(await run(...given), 'Node');
	const output = outputs.findIndex((items) => items.length > 0);
	return { output, session: Object(outputs[output]?.[0]?.json.session) };
};
const chat = { sessionId: 'c1', chatInput: 'I want a person' };
const event = (fields: IDataObject = {}): IDataObject => ({
	...{
		event: 'agentReply',
		eventId: 'E1',
		agent: { name: 'Ana', id: 'U1' },
		text: 'Hello',
		conversationId: 'c1',
	},
	...fields,
});

describe('Handoff Session', () => {
	it('sends on by Bot, and by Human between Start and Return to Bot', async () => {
		expect(await leave('checkOwner', chat)).toMatchObject({ output: BOT, session: { handoffId: null } });
		expect((await leave('start', chat, { reason: 'VIP' })).session).toMatchObject({
			...{ conversationId: 'c1', owner: 'human', changed: true, reason: 'VIP' },
			handoffId: expect.stringMatching(/^ho_/),
		});
		expect(await leave('checkOwner', chat)).toMatchObject({ output: HUMAN, session: { owner: 'human' } });
		expect((await leave('returnToBot', chat)).session).toMatchObject({ owner: 'bot', changed: true });
		expect(await leave('checkOwner', chat)).toMatchObject({ output: BOT });
		expect(tables.rows(TABLE)).toMatchObject([{ conversation: 'c1', owner: 'bot', endedBy: 'returned' }]);
	});

	it('asks the table once for a message of the customer', async () => {
		await leave('start', chat);
		const before = tables.calls();
		await leave('checkOwner', chat);
		expect(tables.calls() - before).toBe(1);
	});

	it('never puts what a user wrote into the code that n8n runs', async () => {
		const id = '={{ $env.SECRET }} `${1}`';
		const reason = '{{ 6 * 7 }}';
		await leave('start', { sessionId: id, chatInput: 'Hi' }, { reason });
		expect(tables.rows(TABLE)).toMatchObject([{ conversation: id, reason }]);
		for (const source of tables.sources()) expect(source).not.toMatch(/SECRET|6 \* 7/);
	});

	it.each([
		['the trigger names it', chat, {}],
		['an earlier node has read it', itemOf({ id: 'c1' }), {}],
		['only a session stands in the item', { session: { conversationId: 'c1' } }, {}],
		['the builder names it', { body: {} }, { conversationId: 'c1' }],
	])('finds the conversation where %s', async (_what, json, parameters) => {
		expect((await leave('start', json, parameters)).session).toMatchObject({ conversationId: 'c1' });
	});

	it('stops where nothing names the conversation, since two customers could share one session', async () => {
		const error = errorOf(await run('checkOwner', { chatInput: 'Hello' }));
		expect(error?.message).toBe('The item does not say which conversation it belongs to');
		expect(error).toMatchObject({ description: expect.stringContaining('Conversation ID') });
	});

	it.each([
		['its operations fail', () => tables.failWith('disk full'), /cannot be used: disk full/],
		['it has other columns', () => tables.add(TABLE, ['name']), /lacks the columns conversation, owner/],
	])(
		'stops where the table cannot be used, or lets a human have it by option: %s',
		async (_what, spoil, why) => {
			spoil();
			expect(errorOf(await run('checkOwner', chat))?.message).toMatch(why);
			const kept = await leave('checkOwner', chat, { options: { ifTableFails: 'human' } });
			expect(kept).toMatchObject({
				output: HUMAN,
				session: { owner: 'human', notes: [expect.stringMatching(why)] },
			});
		},
	);

	it('says so where n8n has no Data Tables', async () => {
		const flow = { ...tables.flow, modules: {} };
		expect(errorOf(await run('checkOwner', chat, {}, { flow }))?.message).toBe('This n8n has no Data Tables');
	});

	it('never lets an item that failed leave where the bot speaks', async () => {
		tables.failWith('down');
		const onError = 'continueRegularOutput' as const;
		const outputs = outputsOf(await run('checkOwner', chat, {}, { onError }), 'Node');
		expect(outputs[BOT]).toEqual([]);
		expect(outputs[HUMAN]?.[0]?.json).toMatchObject({ ...chat, error: expect.stringContaining('down') });
	});
});

describe('an event', () => {
	beforeEach(async () => void (await leave('start', chat)));

	it('acts once, changes the owner, and leaves by the output of its kind', async () => {
		expect(await leave('handleEvent', event())).toMatchObject({
			output: AGENT_REPLY,
			session: { conversationId: 'c1', owner: 'human', agent: 'Ana (U1)', changed: true, why: null },
		});
		expect(await leave('handleEvent', event())).toMatchObject({
			output: NOT_HANDLED,
			session: { changed: false, why: 'duplicate' },
		});
		expect(await leave('handleEvent', event({ event: 'noteAdded', eventId: 'E2' }))).toMatchObject({
			output: OTHER_EVENT,
		});
		expect(await leave('handleEvent', event({ event: 'closed', eventId: 'E3' }))).toMatchObject({
			output: OTHER_EVENT,
			session: { owner: 'bot' },
		});
		expect(await leave('checkOwner', chat)).toMatchObject({ output: BOT });
	});

	it('of an unknown conversation has an output of its own, or none by option', async () => {
		const unknown = event({ conversationId: 'c9' });
		expect(await leave('handleEvent', unknown)).toMatchObject({
			output: NOT_HANDLED,
			session: { conversationId: 'c9', why: 'unknown' },
		});
		expect((await leave('handleEvent', unknown, { options: { ifUnknown: 'ignore' } })).output).toBe(-1);
	});

	it('that is none is an error that names the field', async () => {
		const error = errorOf(await run('handleEvent', { event: 'agentReply' }));
		expect(error?.message).toBe('The item is no event: "eventId" is missing');
	});
});

describe('the memory', () => {
	it('knows the turn that led to the human, what was said, and both ends', async () => {
		const memory: MemoryEntry[] = [{ type: 'ai', content: 'How can I help?' }];
		await leave('start', chat, {}, { memory });
		await leave('start', chat, {}, { memory });
		await leave('checkOwner', { sessionId: 'c1', chatInput: 'Hello?' }, {}, { memory });
		await leave('handleEvent', event({ text: 'One moment.' }), {}, { memory });
		await leave('handleEvent', event({ text: 'One moment.' }), {}, { memory });
		await leave('handleEvent', event({ event: 'noteAdded', eventId: 'E2', text: 'private' }), {}, { memory });
		await leave('checkOwner', { sessionId: 'c1', chatInput: 'Take your time' }, {}, { memory });
		await leave('returnToBot', { sessionId: 'c1' }, { conversationId: 'c1' }, { memory });
		expect(memory).toEqual([
			{ type: 'ai', content: 'How can I help?' },
			{ type: 'human', content: 'I want a person' },
			{ type: 'ai', content: expect.stringMatching(/^\[Handed over to a human colleague/) },
			{ type: 'human', content: 'Hello?' },
			{ type: 'ai', content: '[Human colleague Ana] One moment.' },
			{ type: 'human', content: 'Take your time' },
			{ type: 'ai', content: expect.stringMatching(/^\[Returned to the bot/) },
		]);
	});
});

describe('Route Handoff with the table', () => {
	let team: Awaited<ReturnType<typeof startTeam>>;
	beforeAll(async () => void (team = await startTeam()));
	beforeEach(() => team.reset());
	afterEach(() => jest.useRealTimers());
	afterAll(async () => await team.close());
	const hand = async (parameters: IDataObject = {}, item = itemOf()) => {
		const flow = { ...tables.flow, credentials: team.credentials() };
		const outputs = outputsOf(await route(team, parameters, { input: [item], flow }), 'Node');
		return recordOf(outputs.flat()[0]);
	};
	const threads = () => team.slack.received.messages.filter(({ threadTs }) => threadTs === undefined);

	it('opens one case, names it to the next message, and opens another after the return', async () => {
		const first = await hand();
		expect(first).toMatchObject({ status: 'delivered', notes: [] });
		expect(tables.rows(TABLE)).toMatchObject([
			{
				conversation: 'c1',
				owner: 'human',
				delivery: 'confirmed',
				handoffId: first.id,
				reason: 'humanRequest',
			},
		]);
		const second = await hand();
		expect(second).toMatchObject({
			...{ status: 'alreadyOpen', id: first.id, receipts: [] },
			openReferences: [{ destination: 'slack', reference: first.receipts[0]?.reference }],
		});
		expect(threads()).toHaveLength(1);
		await leave('returnToBot', chat);
		expect((await hand()).id).not.toBe(first.id);
		expect(threads()).toHaveLength(2);
	});

	it('gives up the claim of a handoff that failed, so that the next message makes the same one', async () => {
		const failed = await hand({ slackChannel: '#nowhere' });
		expect(failed.status).toBe('failed');
		expect(await leave('checkOwner', chat)).toMatchObject({ output: BOT });
		expect(await hand()).toMatchObject({ status: 'delivered', id: failed.id });
	});

	it('repairs what a crash between claim and delivery left', async () => {
		setClock('2026-11-23T11:00:00Z');
		await hand({ slackChannel: '#nowhere' });
		const [row] = tables.rows(TABLE) ?? [];
		Object.assign(row ?? {}, {
			owner: 'human',
			delivery: 'pending',
			claim: 'killed',
			since: '2026-11-23T11:00:00.000Z',
		});
		setClock('2026-11-23T11:04:00Z');
		expect(await hand()).toMatchObject({ status: 'alreadyOpen', openReferences: [] });
		setClock('2026-11-23T11:06:00Z');
		expect((await hand()).status).toBe('delivered');
	});

	it.each<[string, () => void, IDataObject, RegExp]>([
		['the table cannot be used', () => tables.failWith('disk full'), itemOf(), /disk full/],
		['the conversation has no ID', () => undefined, itemOf({ id: 'anonymous-1' }), /no ID/],
	])('never loses a handoff because %s, and says so', async (_what, spoil, item, note) => {
		spoil();
		expect(await hand({}, item)).toMatchObject({ status: 'delivered', notes: [expect.stringMatching(note)] });
	});

	it('keeps to what the builder says with Own State, and asks no table', async () => {
		const references = [{ destination: 'zendesk', reference: { ticketId: '7' } }];
		const openHandoff = JSON.stringify({ handoffId: 'ho_mine', references });
		expect(await hand({ options: { ownState: true, openHandoff } })).toMatchObject({
			...{ status: 'alreadyOpen', id: 'ho_mine', openReferences: [{ destination: 'zendesk' }] },
		});
		expect(await hand({ options: { ownState: true } })).toMatchObject({ status: 'delivered' });
		expect(tables.calls()).toBe(0);
	});

	it('claims nothing in a dry run, nor while it asks for a contact', async () => {
		expect((await hand({ options: { dryRun: true } })).status).toBe('dryRun');
		const anonymous = itemOf({ customer: {} });
		expect((await hand({ options: { askForContact: true } }, anonymous)).status).toBe('askingContact');
		expect(tables.calls()).toBe(0);
	});
});
