import { isRecord } from '../../core/json';
import { properties } from '../../nodes/HandoffTrigger/properties';
import crispMessage from '../fixtures/inbound/crispMessage.json';
import press from '../fixtures/inbound/slackPress.json';
import reply from '../fixtures/inbound/slackReply.json';
import { itemOf, recordOf, route, DELIVERED } from '../support/handoffs';
import { outputsOf } from '../support/engine';
import { formOf, fromCrisp, fromSlack, fromZendesk, SECRET, zendeskNotice } from '../support/inbound';
import { startTeam } from '../support/team';
import { openTrigger } from '../support/trigger';
import { startZendeskAdmin } from '../support/zendeskAdmin';

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
beforeEach(() => team.reset());
afterAll(() => team.close());

const ALL = { events: ['agentReply', 'claimed', 'closed', 'noteAdded'] };
const now = () => ({ at: Date.now() });

describe('Handoff Trigger with Slack', () => {
	const open = (parameters = {}, signingSecret = SECRET) => {
		const { handoffSlackApi = {} } = team.credentials();
		return openTrigger({
			parameters: { service: 'slack', ...ALL, ...parameters },
			credentials: { handoffSlackApi: { ...handoffSlackApi, signingSecret } },
		});
	};

	it("starts with an agent's reply and the agent's name", async () => {
		const body = { ...reply, event: { ...reply.event, user: 'U0LEE' } };
		expect(await open().receive(fromSlack(body, now()))).toMatchObject({
			status: 200,
			body: '',
			items: [
				{
					event: 'agentReply',
					eventId: 'Ev0ABC',
					agent: { id: 'U0LEE', name: 'Lee Park' },
					reference: { channel: 'C0123456789', ts: '1795341600.123456' },
				},
			],
		});
	});

	it('starts all the same where Slack does not tell the name', async () => {
		const { items } = await open().receive(fromSlack(reply, now()));
		expect(items).toMatchObject([{ event: 'agentReply', agent: { id: 'U0AGENT', name: null } }]);
	});

	it('shows on the real handoff message who claimed it, and who gave it back', async () => {
		const run = await route(team, { destinations: ['slack'], slackOptions: { buttons: true } });
		const [delivered] = outputsOf(run, 'Node')[DELIVERED] ?? [];
		const reference = recordOf(delivered).receipts[0]?.reference;
		const message = () => team.slack.received.messages.find(({ ts }) => ts === reference?.['ts']);
		const pressed = (action: string, user: string) =>
			fromSlack(
				formOf({
					...press,
					user: { id: user, username: 'lee' },
					container: { message_ts: reference?.['ts'], channel_id: reference?.['channel'] },
					message: { text: message()?.text, blocks: message()?.blocks },
					actions: [{ ...press.actions[0], action_id: action }],
				}),
				now(),
			);
		const buttons = () => JSON.stringify(message()?.blocks).match(/handoff_(claim|return)/g);
		expect(buttons()).toEqual(['handoff_claim', 'handoff_return']);

		const trigger = open();
		const claim = await trigger.receive(pressed('handoff_claim', 'U0LEE'));
		expect(claim.items).toMatchObject([{ event: 'claimed', agent: { name: 'Lee Park' }, reference }]);
		expect(JSON.stringify(message()?.blocks)).toContain('Claimed by <@U0LEE>');
		expect(buttons()).toEqual(['handoff_return']);

		await trigger.receive(pressed('handoff_claim', 'U0NOOR'));
		expect(JSON.stringify(message()?.blocks)).not.toContain('U0NOOR');

		const back = await trigger.receive(pressed('handoff_return', 'U0NOOR'));
		expect(back.items).toMatchObject([{ event: 'closed', agent: { name: 'Noor Haddad' }, reference }]);
		expect(JSON.stringify(message()?.blocks)).toContain('Returned to the bot by <@U0NOOR>');
		expect(buttons()).toBeNull();
	});

	it('puts no buttons on a handoff message unless it is told to', async () => {
		await route(team, { destinations: ['slack'] }, { input: [itemOf()] });
		expect(JSON.stringify(team.slack.received.messages)).not.toContain('handoff_claim');
	});

	it('answers a challenge without starting', async () => {
		const challenge = fromSlack({ type: 'url_verification', challenge: 'abc' }, now());
		expect(await open().receive(challenge)).toEqual({
			status: 200,
			body: 'abc',
			headers: { 'Content-Type': 'text/plain' },
			items: null,
		});
	});

	it.each([
		['unsigned', () => ({ ...fromSlack(reply, now()), headers: {} })],
		['signed with another secret', () => fromSlack(reply, { ...now(), secret: 'x' })],
		['signed ten minutes ago', () => fromSlack(reply, { at: Date.now() - 600_000 })],
	])('tells a caller whose request is %s nothing but 401', async (_what, request) => {
		expect(await open().receive(request())).toEqual({ status: 401, body: '', headers: {}, items: null });
	});

	it.each(['', '  '])('refuses everything where the secret is %j', async (secret) => {
		const signed = fromSlack(reply, { ...now(), secret: secret || '-' });
		expect(await open({}, secret).receive(signed)).toMatchObject({ status: 401, items: null });
	});

	it('starts only for the events that are picked', async () => {
		const { status, items } = await open({ events: ['claimed'] }).receive(fromSlack(reply, now()));
		expect({ status, items }).toEqual({ status: 200, items: null });
	});

	it('hears the closing words and the note prefix that are set', async () => {
		const trigger = open({ slackOptions: { closingWords: 'done, fertig', notePrefix: '#' } });
		const say = async (text: string) => {
			const body = { ...reply, event: { ...reply.event, text } };
			const { items } = await trigger.receive(fromSlack(body, now()));
			return items?.[0]?.event;
		};
		expect(await say('Fertig')).toBe('closed');
		expect(await say('!close')).toBe('agentReply');
		expect(await say('# VIP')).toBe('noteAdded');
	});

	it('is not published without a secret', async () => {
		await expect(open({}, '').checkExists()).rejects.toMatchObject({
			description: expect.stringContaining('Signing Secret'),
		});
		expect(await open().checkExists()).toBe(true);
	});
});

describe('Handoff Trigger with Zendesk', () => {
	let zendesk: Awaited<ReturnType<typeof startZendeskAdmin>>;
	beforeEach(async () => {
		zendesk = await startZendeskAdmin(SECRET);
	});
	afterEach(() => zendesk.close());

	const open = (parameters = {}, more = {}, webhookBaseUrl?: string) =>
		openTrigger({
			parameters: { service: 'zendesk', ...ALL, ...parameters },
			credentials: {
				handoffZendeskOAuth2Api: {
					accountUrl: zendesk.url,
					clientId: 'client',
					clientSecret: 's',
					scopes: 'read write',
					accessToken: '',
					...more,
				},
			},
			webhookBaseUrl,
		});
	const fresh = (updated_at = '2026-11-22T10:00:00Z') => zendeskNotice('agentReply', { updated_at });

	it('makes a webhook and a trigger for each event when it is published, and keeps only their ids', async () => {
		const trigger = open();
		expect(await trigger.checkExists()).toBe(false);
		expect(await trigger.create()).toBe(true);
		expect([...zendesk.webhooks.values()]).toMatchObject([
			{ endpoint: 'https://n8n.example.com/webhook/hook-1/handoff' },
		]);
		expect(zendesk.triggers.size).toBe(4);
		expect(JSON.parse(JSON.stringify(trigger.staticData()))).toEqual({
			zendeskWebhookId: '1',
			zendeskTriggerIds: ['2', '3', '4', '5'],
		});
		expect(await trigger.checkExists()).toBe(true);
	});

	it('removes them when it is unpublished', async () => {
		const trigger = open();
		await trigger.create();
		expect(await trigger.remove()).toBe(true);
		expect([zendesk.webhooks.size, zendesk.triggers.size]).toEqual([0, 0]);
		expect(JSON.parse(JSON.stringify(trigger.staticData()))).toEqual({});
		expect(await trigger.remove()).toBe(true);
	});

	it('makes them anew when somebody deleted one by hand, and leaves no others behind', async () => {
		const trigger = open();
		await trigger.create();
		zendesk.triggers.delete('3');
		expect(await trigger.checkExists()).toBe(false);
		await trigger.create();
		expect([zendesk.webhooks.size, zendesk.triggers.size]).toEqual([1, 4]);
	});

	it('says what it could not remove, and removes it the next time', async () => {
		const trigger = open();
		await trigger.create();
		zendesk.setReadOnly(true);
		await expect(trigger.remove()).rejects.toMatchObject({
			description: expect.stringContaining('Only an admin'),
		});
		expect(trigger.staticData().zendeskWebhookId).toBe('1');
		zendesk.setReadOnly(false);
		await trigger.remove();
		expect([zendesk.webhooks.size, zendesk.triggers.size]).toEqual([0, 0]);
	});

	it('does not ask Zendesk on the internet to call a private address', async () => {
		const trigger = open(
			{},
			{ accountUrl: 'https://acme.zendesk.com', accessToken: 'token' },
			'http://localhost:5678/webhook',
		);
		await expect(trigger.create()).rejects.toMatchObject({
			description: expect.stringContaining('WEBHOOK_URL'),
		});
	});

	it("starts with the agent's comment, under the secret that Zendesk tells once", async () => {
		const trigger = open();
		await trigger.create();
		for (const _time of [1, 2]) {
			expect(await trigger.receive(fromZendesk(fresh(), now()))).toMatchObject({
				status: 200,
				items: [{ event: 'agentReply', eventId: '35436:comment:905', agent: { name: 'Lee Park' } }],
			});
		}
		expect(zendesk.secretsTold()).toBe(1);
	});

	it('refuses what is not signed with it, and strangers cannot make it ask each time', async () => {
		const trigger = open();
		await trigger.create();
		for (let time = 0; time < 5; time += 1) {
			const forged = fromZendesk(fresh(), { ...now(), secret: 'x' });
			expect(await trigger.receive(forged)).toMatchObject({ status: 401, items: null });
		}
		expect(zendesk.secretsTold()).toBe(1);
	});

	it('refuses everything before it was set up', async () => {
		expect(await open().receive(fromZendesk(fresh(), now()))).toMatchObject({ status: 401 });
	});

	it('asks Zendesk to come again when the comment cannot be read', async () => {
		const trigger = open({ setUp: 'manual' }, { webhookSecret: SECRET, accessToken: 'token' });
		zendesk.setDown(true);
		expect(await trigger.receive(fromZendesk(fresh(), now()))).toEqual({
			status: 503,
			body: '',
			headers: { 'Retry-After': '10' },
			items: null,
		});
		zendesk.setDown(false);
		expect(await trigger.receive(fromZendesk(fresh(), now()))).toMatchObject({ status: 200 });
	});

	it('is set up by hand with the secret in the credential', async () => {
		const manual = (webhookSecret: string) => open({ setUp: 'manual' }, { webhookSecret });
		expect(await manual(SECRET).checkExists()).toBe(true);
		await expect(manual('').checkExists()).rejects.toMatchObject({
			description: expect.stringContaining('Webhook Signing Secret'),
		});
		const solved = zendeskNotice('closed', { updated_at: '2026-11-22T10:00:00Z' });
		expect(await manual(SECRET).receive(fromZendesk(solved, now()))).toMatchObject({
			items: [{ event: 'closed', reference: { ticketId: '35436', handoffId: 'ho_0123456789abcdef' } }],
		});
		expect(await manual('').receive(fromZendesk(solved, { ...now(), secret: '-' }))).toMatchObject({
			status: 401,
		});
	});

	it('shows the body to paste as Zendesk takes it', () => {
		const steps = properties.find(({ name }) => name === 'zendeskSteps')?.displayName ?? '';
		const [, code = ''] = /<code>(.*)<\/code>/.exec(steps) ?? [];
		expect(isRecord(JSON.parse(code.replaceAll('&quot;', '"')))).toBe(true);
	});
});

describe('Handoff Trigger with Crisp', () => {
	const open = (more: Record<string, string>) => {
		const { handoffCrispApi = {} } = team.credentials();
		return openTrigger({
			parameters: { service: 'crisp', ...ALL },
			credentials: { handoffCrispApi: { ...handoffCrispApi, ...more } },
		});
	};

	it('starts with a plugin hook that is signed, and a website hook that has the key', async () => {
		const expected = { status: 200, items: [{ event: 'agentReply', agent: { name: 'Lee' } }] };
		expect(await open({ signingSecret: SECRET }).receive(fromCrisp(crispMessage, now()))).toMatchObject(
			expected,
		);
		const website = { ...fromCrisp(crispMessage, now()), headers: {}, query: { key: 'k1' } };
		expect(await open({ hookSecret: 'k1' }).receive(website)).toMatchObject(expected);
		expect(await open({ hookSecret: 'k2' }).receive(website)).toMatchObject({ status: 401, items: null });
		expect(await open({}).receive(website)).toMatchObject({ status: 401, items: null });
	});

	it('is not published without a secret or a key', async () => {
		await expect(open({}).checkExists()).rejects.toMatchObject({
			description: expect.stringContaining('Hook Secret'),
		});
		expect(await open({ hookSecret: 'k1' }).checkExists()).toBe(true);
	});
});
