import type { INodeExecutionData } from 'n8n-workflow';
import type { Receipt } from '../../core/delivery/receipt';
import { outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';
import { startTeam } from '../support/team';

/** What every service owes the customer and the team, whatever the service. */

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => team.reset());
afterAll(async () => await team.close());

const SERVICES = ['slack', 'zendesk', 'crisp', 'webhook'] as const;
type Service = (typeof SERVICES)[number];

const CREDENTIAL: Record<Service, { type: string; addressField: string; secretField: string }> = {
	slack: { type: 'handoffSlackApi', addressField: 'baseUrl', secretField: 'botToken' },
	zendesk: { type: 'handoffZendeskOAuth2Api', addressField: 'accountUrl', secretField: 'clientSecret' },
	crisp: { type: 'handoffCrispApi', addressField: 'baseUrl', secretField: 'apiKey' },
	webhook: { type: 'handoffWebhookApi', addressField: 'url', secretField: 'secret' },
};

/** The first request that creates something. */
const WRITE: Record<Service, string> = {
	slack: 'chat.postMessage',
	zendesk: 'POST /api/v2/tickets',
	crisp: '/message',
	webhook: 'POST /hooks',
};

/** How many cases the team sees. */
const COUNT: Record<Service, () => number> = {
	slack: () => team.slack.received.messages.filter((message) => !message.threadTs).length,
	zendesk: () => team.zendesk.received.tickets.length,
	crisp: () => team.crisp.received.conversations.filter((conversation) => conversation.visible).length,
	webhook: () => team.webhook.received.events.length,
};

/** Everything the team can read, as one text. */
const SEEN: Record<Service, () => string> = {
	slack: () => JSON.stringify(team.slack.received.messages.map((message) => message.blocks)),
	zendesk: () => JSON.stringify(team.zendesk.received.tickets.map((ticket) => ticket.comments)),
	crisp: () => JSON.stringify(team.crisp.received.conversations),
	webhook: () => JSON.stringify(team.webhook.received.events.map((event) => event.payload)),
};

const SECRET_WORDS = 'the customer wrote this';

async function deliver(service: Service, credential: Record<string, string> = {}): Promise<Receipt> {
	const all = team.credentials();
	const { type } = CREDENTIAL[service];
	const messages = [
		{ role: 'customer', text: `Hello, ${SECRET_WORDS}` },
		{ role: 'bot', text: 'Hello Ana' },
		{ role: 'customer', text: 'I need a person' },
	];
	const run = await runNode({
		type: 'routeHandoff',
		parameters: { destinations: [service], slackChannel: '#support' },
		input: [{ conversationId: 'c1', messages, customer: { name: 'Ana Ruiz', email: 'ana@example.com' } }],
		flow: { credentials: { ...all, [type]: { ...all[type], ...credential } } },
	});
	const [item] = outputsOf(run, 'Node').flat().filter(hasHandoff);
	return Object(item?.json.handoff).receipts[0];
}

function hasHandoff(item: INodeExecutionData): boolean {
	return 'handoff' in item.json;
}

describe.each(SERVICES)('%s', (service) => {
	it('gets the whole conversation in order, once, with a reference in the receipt', async () => {
		const receipt = await deliver(service);
		expect(receipt).toMatchObject({ destination: service, status: 'delivered', why: null });
		expect(Object.values(receipt.reference ?? {}).every((id) => id !== '')).toBe(true);
		expect(COUNT[service]()).toBe(1);
		const seen = SEEN[service]();
		const places = [SECRET_WORDS, 'Hello Ana', 'I need a person'].map((words) => seen.lastIndexOf(words));
		expect(places.every((place) => place >= 0)).toBe(true);
	});

	it('is repeated while the service asks to slow down, and then has it once', async () => {
		team[service].fail({
			match: WRITE[service],
			times: 2,
			with: { status: 429, body: {}, headers: { 'retry-after': '0' } },
		});
		const receipt = await deliver(service);
		expect(receipt.status).toBe('delivered');
		expect(COUNT[service]()).toBe(1);
	});

	it('has it once when the answer to the write was lost after it was carried out', async () => {
		team[service].fail({ match: WRITE[service], times: 1, with: 'reset', afterwards: true });
		const receipt = await deliver(service);
		expect(receipt.status).toBe('delivered');
		expect(COUNT[service]()).toBe(1);
	});

	it('has it once when the service failed before it carried the write out', async () => {
		team[service].fail({ match: WRITE[service], times: 1, with: { status: 503, body: '<html>Busy</html>' } });
		const receipt = await deliver(service);
		expect(receipt.status).toBe('delivered');
		expect(COUNT[service]()).toBe(1);
	});

	it('fails with a reason and a remedy when the credential is refused, and quotes neither secret nor customer', async () => {
		const secret =
			service === 'webhook' ? `whsec_${Buffer.alloc(32, 9).toString('base64')}` : 'not-the-right-one';
		const receipt = await deliver(service, { [CREDENTIAL[service].secretField]: secret });
		expect(receipt).toMatchObject({
			status: 'failed',
			reference: null,
			why: expect.stringMatching(/credential|token/i),
		});
		expect(receipt.why).not.toContain(secret);
		expect(receipt.why).not.toContain(SECRET_WORDS);
		expect(COUNT[service]()).toBe(0);
	});

	it('fails with a remedy when nobody listens at its address', async () => {
		const receipt = await deliver(service, { [CREDENTIAL[service].addressField]: 'http://127.0.0.1:9' });
		expect(receipt).toMatchObject({
			status: 'failed',
			why: expect.stringMatching(/nothing listens at its address/),
		});
	}, 20_000);

	it('fails with a remedy when its address does not exist', async () => {
		const receipt = await deliver(service, {
			[CREDENTIAL[service].addressField]: 'http://no-such-host.invalid',
		});
		expect(receipt).toMatchObject({ status: 'failed', why: expect.stringMatching(/host name/) });
	}, 20_000);

	it('fails with a remedy when its address is no address', async () => {
		const receipt = await deliver(service, { [CREDENTIAL[service].addressField]: 'not a url' });
		expect(receipt).toMatchObject({ status: 'failed', why: expect.stringMatching(/address|URL/) });
	}, 20_000);
});
