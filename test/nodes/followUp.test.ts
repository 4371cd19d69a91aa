import type { IDataObject } from 'n8n-workflow';
import { outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';
import { startTeam } from '../support/team';

/** A customer who writes on after the handoff: the team reads the new words once, in the case that it has. */

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => team.reset());
afterAll(async () => await team.close());

const BEFORE = [
	{ role: 'customer', text: 'Where is my parcel?' },
	{ role: 'bot', text: 'It is on its way.' },
	{ role: 'customer', text: 'I need a person' },
];
const ON = [
	...BEFORE,
	{ role: 'bot', text: 'One moment' },
	{ role: 'customer', text: 'My door code is green' },
];
const AGAIN = [...ON, { role: 'customer', text: 'And the bell is broken' }];

async function handOff(
	destinations: string[],
	messages: IDataObject[],
	handoff?: unknown,
	more: IDataObject = {},
): Promise<IDataObject> {
	const run = await runNode({
		type: 'routeHandoff',
		parameters: { destinations, deliverTo: 'all', slackChannel: '#support', ...more },
		input: [
			{
				conversationId: 'c1',
				messages,
				customer: { name: 'Ana Ruiz', email: 'ana@example.com' },
				...Object({ handoff }),
			},
		],
		flow: { credentials: team.credentials() },
	});
	const [item] = outputsOf(run, 'Node')
		.flat()
		.filter(({ json }) => 'handoff' in json);
	return Object(item?.json.handoff);
}

const countIn = (text: string, words: string) => text.split(words).length - 1;
const CASES = {
	slack: () => team.slack.received.messages.filter((message) => !message.threadTs).length,
	zendesk: () => team.zendesk.received.tickets.length,
};
const SEEN = {
	slack: () => JSON.stringify(team.slack.received.messages.map(({ blocks }) => blocks)),
	zendesk: () => JSON.stringify(team.zendesk.received.tickets.map(({ comments }) => comments)),
};

describe.each(['slack', 'zendesk'] as const)('a follow-up in %s', (service) => {
	it.each(['is looked up at the service', 'is known from the item'])(
		'goes into the open case, which %s',
		async (how) => {
			const given = (handoff: unknown) => (how === 'is known from the item' ? handoff : undefined);
			const first = await handOff([service], BEFORE);
			expect(first).toMatchObject({ status: 'delivered', messages: 3 });
			const old = countIn(SEEN[service](), 'It is on its way');
			const second = await handOff([service], ON, given(first));
			expect(second).toMatchObject({ status: 'delivered', messages: 5, receipts: [{ why: null }] });
			await handOff([service], ON, given(first));
			await handOff([service], ON, given(second));
			await handOff([service], AGAIN, given(second));
			await handOff([service], AGAIN, given(second));
			expect(CASES[service]()).toBe(1);
			expect(countIn(SEEN[service](), 'My door code is green')).toBe(1);
			expect(countIn(SEEN[service](), 'And the bell is broken')).toBe(1);
			expect(countIn(SEEN[service](), 'It is on its way')).toBe(old);
			expect(countIn(SEEN[service](), 'The customer writes on:')).toBe(2);
		},
	);
});

it('goes to the destination that has the case first, where one is enough', async () => {
	const first = await handOff(['zendesk'], BEFORE);
	const second = await handOff(['slack', 'zendesk'], ON, first, { deliverTo: 'firstThatAccepts' });
	expect(second).toMatchObject({
		receipts: [
			{ destination: 'zendesk', status: 'delivered' },
			{ destination: 'slack', status: 'skipped' },
		],
	});
	expect(CASES.slack()).toBe(0);
});

it('takes no case of another conversation, nor one that nobody proved', async () => {
	const first = await handOff(['zendesk'], BEFORE);
	await handOff(['slack'], ON, { ...first, conversationId: 'c2' });
	expect(CASES.slack()).toBe(1);
});

it('tells the receiver of a webhook that it knows the handoff', async () => {
	const first = await handOff(['webhook'], BEFORE);
	await handOff(['webhook'], ON, first);
	const types = team.webhook.received.events.map(({ payload }) => Object(payload).type);
	expect(types).toEqual(['handoff.created', 'handoff.updated']);
});
