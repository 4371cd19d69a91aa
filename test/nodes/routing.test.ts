import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { CONTACT_QUESTIONS } from '../../core/conversation/contactQuestion';
import { CUSTOMER_TEXTS } from '../../core/delivery/customerMessage';
import type { HandoffRecord } from '../../nodes/RouteHandoff/handoff';
import { errorOf, outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';
import { startTeam } from '../support/team';

/** Where handoffs go, and what the customer reads meanwhile. */

const DELIVERED = 0;
const NOT_DELIVERED = 1;
/** Monday, 12:00 and 23:00 in Berlin. */
const NOON = '2026-11-23T11:00:00Z';
const NIGHT = '2026-11-23T22:00:00Z';

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => {
	team.reset();
	jest.useRealTimers();
});
afterAll(async () => await team.close());

/** Only the date stands still: servers and retries need their timers. */
const setClock = (now: string) =>
	jest.useFakeTimers({
		now: Date.parse(now),
		doNotFake: [
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'setImmediate',
			'clearImmediate',
			'setInterval',
			'clearInterval',
			'setTimeout',
			'clearTimeout',
		],
	});

interface Told {
	id?: string;
	customer?: IDataObject;
	turns?: Array<[string, string]>;
	reasons?: string[];
}
const itemOf = ({
	id = 'c1',
	customer = { name: 'Ana Ruiz', email: 'ana@example.com', attributes: { plan: 'pro' } },
	turns = [['customer', 'Let me talk to a person']],
	reasons = ['humanRequest'],
}: Told = {}): IDataObject => ({
	conversation: {
		id,
		channel: 'telegram',
		customer: { attributes: {}, ...customer },
		messages: turns.map(([role, text]) => ({ role, text, attachments: [] })),
	},
	escalation: {
		decision: 'escalate',
		score: 0.7,
		priority: 'normal',
		language: turns.length > 1 ? null : 'en',
		frustration: 0,
		signals: reasons.map((reason) => ({ reason, score: 0.7, messageIndex: 0, quote: '', why: '' })),
		sentiment: { last: 0, trend: 0 },
		failed: [],
	},
});

type Route = Partial<Parameters<typeof runNode>[0]>;
const route = async (parameters: IDataObject, { input = [itemOf()], flow, ...more }: Route = {}) =>
	await runNode({
		type: 'routeHandoff',
		parameters: { slackChannel: '#support', ...parameters },
		input,
		flow: { credentials: team.credentials(), ...flow },
		...more,
	});
const recordOf = (entry: INodeExecutionData | undefined): HandoffRecord => Object(entry?.json.handoff);
const byRules = (...rule: IDataObject[]) => ({ routeBy: 'rules', rules: { rule } });

describe('rules', () => {
	it('look at score and channel, and stand in the handoff and in every receipt', async () => {
		const parameters = {
			destinations: ['slack', 'webhook'],
			...byRules(
				{ name: 'Sure', moreConditions: { minimumScore: 0.8 } },
				{ name: 'Elsewhere', moreConditions: { channels: 'chat, whatsapp' } },
				{ name: 'Telegram', moreConditions: { minimumScore: 0.5, channels: 'Telegram' } },
			),
		};
		const [delivered] = outputsOf(await route(parameters), 'Node');
		expect(recordOf(delivered?.[0])).toMatchObject({
			rule: 'Telegram',
			notes: [],
			receipts: [
				{ destination: 'slack', rule: 'Telegram' },
				{ destination: 'webhook', status: 'skipped', rule: 'Telegram' },
			],
		});
	});

	it('that refer to a field the customer does not have do not match, and say so', async () => {
		const condition = [{ field: 'plann', comparison: 'equals', value: 'pro' }];
		const outputs = outputsOf(await route(byRules({ name: 'VIP', customer: { condition } })), 'Node');
		expect(recordOf(outputs[DELIVERED]?.[0])).toMatchObject({
			status: 'delivered',
			rule: null,
			notes: ['Rule "VIP": the customer has no field "plann".'],
		});
	});

	it('set tags, form, fields, assignees and segments', async () => {
		const rule = {
			name: 'VIP',
			moreSettings: {
				zendeskTags: 'vip',
				zendeskFormId: '7',
				zendeskAssigneeId: '8',
				zendeskCustomFields: { field: [{ id: '9', value: 'gold' }] },
				crispSegments: 'vip',
				crispAssigneeId: 'operator-1',
			},
		};
		const outputs = outputsOf(
			await route({ destinations: ['zendesk', 'crisp'], options: { dryRun: true }, ...byRules(rule) }),
			'Node',
		);
		const { messages } = recordOf(outputs[NOT_DELIVERED]?.[0]).dryRun ?? {};
		expect(messages?.zendesk).toMatchObject([
			{
				body: {
					ticket: {
						tags: ['n8n_handoff', 'vip'],
						ticket_form_id: 7,
						assignee_id: 8,
						custom_fields: [{ id: 9, value: 'gold' }],
					},
				},
			},
		]);
		expect(messages?.crisp).toContainEqual(
			expect.objectContaining({ body: expect.objectContaining({ segments: ['handoff', 'vip'] }) }),
		);
		expect(messages?.crisp).toContainEqual(
			expect.objectContaining({ body: { assigned: { user_id: 'operator-1' } } }),
		);
	});

	it('share the handoffs, each conversation always on the same side', async () => {
		const parameters = {
			options: { dryRun: true },
			...byRules(
				{ name: 'A', moreConditions: { share: 3 }, slackMention: '<@U0A>' },
				{ name: 'B', moreConditions: { share: 1 }, slackMention: '<@U0B>' },
			),
		};
		const input = Array.from({ length: 40 }, (_, index) => itemOf({ id: `c${index}` }));
		const rulesOf = async () =>
			outputsOf(await route(parameters, { input }), 'Node')[NOT_DELIVERED]?.map(
				(entry) => recordOf(entry).rule,
			);
		const rules = await rulesOf();
		expect(new Set(rules)).toEqual(new Set(['A', 'B']));
		expect(await rulesOf()).toEqual(rules);
	});
});

describe('business hours', () => {
	const support = { name: 'Support', timeZone: 'Europe/Berlin', hours: 'Mo-Fr 09:00-18:00', holidays: '' };
	const onCall = { name: 'On Call', timeZone: 'Europe/Berlin', hours: '24/7' };
	const hours = (more: IDataObject = {}) => ({ businessHours: { team: [support, onCall] }, ...more });
	const MOMENT = 'Tuesday, November 24 at 9:00 AM GMT+1';

	it('tell the customer when somebody is there, once the handoff is taken', async () => {
		setClock(NIGHT);
		const outputs = outputsOf(await route({ options: hours() }), 'Node');
		expect(outputs[DELIVERED]?.[0]?.json).toMatchObject({
			output: expect.stringMatching(/Nobody is there.*Tuesday, November 24 at 9:00.AM GMT\+1/),
			handoff: {
				status: 'delivered',
				outsideHours: {
					team: 'Support',
					timeZone: 'Europe/Berlin',
					opensAt: '2026-11-24T08:00:00.000Z',
				},
			},
		});
	});

	it('change nothing while the team is there', async () => {
		setClock(NOON);
		const outputs = outputsOf(
			await route({ options: hours({ outsideHoursDestinations: ['webhook'] }) }),
			'Node',
		);
		expect(outputs[DELIVERED]?.[0]?.json).toMatchObject({
			output: CUSTOMER_TEXTS.en?.delivered,
			handoff: { outsideHours: null, receipts: [{ destination: 'slack' }] },
		});
	});

	it('tell the customer that it failed where nothing took it', async () => {
		setClock(NIGHT);
		const outputs = outputsOf(await route({ slackChannel: '#no-such-channel', options: hours() }), 'Node');
		expect(outputs[NOT_DELIVERED]?.[0]?.json).toMatchObject({ output: CUSTOMER_TEXTS.en?.failed });
	});

	it("send what no rule matches elsewhere, and use the builder's text", async () => {
		setClock(NIGHT);
		const parameters = {
			destinations: ['slack', 'zendesk'],
			options: hours({ outsideHoursDestinations: ['zendesk'] }),
			replyToCustomer: 'ownTexts',
			replyTexts: { outsideHours: 'We are back on {opensAt}.' },
		};
		const outputs = outputsOf(await route(parameters), 'Node');
		const [item] = outputs[DELIVERED] ?? [];
		expect(String(item?.json.output).replaceAll('\u202f', ' ')).toBe(`We are back on ${MOMENT}.`);
		expect(recordOf(item).receipts).toMatchObject([{ destination: 'zendesk', status: 'delivered' }]);
		expect(team.slack.received.messages).toEqual([]);
	});

	it('choose between rules, with the hours of the team that the rule names', async () => {
		setClock(NIGHT);
		const parameters = {
			options: hours(),
			...byRules(
				{ name: 'Day', moreConditions: { hours: 'open' } },
				{ name: 'Safety', reasons: ['safety'], moreConditions: { hours: 'open', team: 'On Call' } },
				{ name: 'Night', moreConditions: { hours: 'closed' } },
			),
		};
		const input = [itemOf(), itemOf({ id: 'c2', reasons: ['safety'] })];
		const [items] = outputsOf(await route(parameters, { input }), 'Node');
		expect(items?.map((entry) => recordOf(entry).rule)).toEqual(['Night', 'Safety']);
		expect(items?.[1]?.json.output).toBe(CUSTOMER_TEXTS.en?.delivered);
	});

	it.each<[IDataObject, RegExp]>([
		[{ ...support, hours: 'Mo-Fri 9-18' }, /"9-18" is no span of time.*Options, Business Hours/],
		[{ ...support, timeZone: 'Europe/Berln' }, /"Europe\/Berln"/],
		[{ ...support, holidays: '25.12.' }, /"25.12." is no date/],
	])('that cannot be read are one error with a remedy: %j', async (wrong, remedy) => {
		const error = errorOf(await route({ options: { businessHours: { team: [wrong] } } }));
		expect(error?.message).toBe('The business hours of "Support" cannot be read');
		expect(Object(error).description).toMatch(remedy);
		expect(Object(error).context).toMatchObject({ itemIndex: 0 });
	});
});

describe('a dry run', () => {
	const DRY = { dryRun: true };

	it('sends nothing and shows, byte for byte, what it would have sent', async () => {
		const destinations = ['slack', 'zendesk', 'crisp', 'webhook', 'branch', 'workflow'];
		setClock(NOON);
		const workflow = { __rl: true, mode: 'id', value: 'w9' };
		const dry = outputsOf(
			await route({ destinations, workflow, options: DRY }, { unwired: [NOT_DELIVERED] }),
			'Node',
		);
		const seen = [
			team.slack.received.messages,
			team.zendesk.received.tickets,
			team.crisp.received.conversations,
			team.webhook.received.events,
		];
		expect(seen.flat()).toEqual([]);
		expect(dry.map((items) => items.length)).toEqual([0, 1, 0]);
		const record = recordOf(dry[NOT_DELIVERED]?.[0]);
		expect(record).toMatchObject({
			status: 'dryRun',
			customerMessage: CUSTOMER_TEXTS.en?.delivered,
			dryRun: {
				plan: { rule: null, destinations },
				messages: { workflow: { email: { replyTo: 'ana@example.com' } } },
			},
		});
		expect(record.receipts.map(({ name, status }) => [name, status])).toEqual(
			['slack', 'zendesk', 'crisp', 'webhook', 'Team', 'workflow'].map((name) => [name, 'skipped']),
		);
		expect(dry[NOT_DELIVERED]?.[0]?.json.output).toMatch(/^Dry run: nothing was sent/);

		await route({ destinations: ['slack', 'zendesk', 'crisp', 'webhook'], deliverTo: 'all' });
		const shown = JSON.parse(JSON.stringify(record.dryRun?.messages));
		const posted = shown.slack.map(({ body }: { body: unknown }) => Object(body).blocks).filter(Boolean);
		expect(team.slack.received.messages.map(({ blocks }) => blocks)).toEqual(posted);
		expect(team.zendesk.received.tickets[0]?.comments[0]?.html_body).toBe(
			shown.zendesk[0].body.ticket.comment.html_body,
		);
		expect(team.webhook.received.events[0]?.payload).toEqual(shown.webhook[0].body);
		const notes = shown.crisp.map(({ body }: { body: unknown }) => Object(body).content).filter(Boolean);
		expect(JSON.stringify(team.crisp.received.conversations)).toContain(JSON.stringify(notes.at(-1)));
	});

	it('says what would fail before anything is sent', async () => {
		const outputs = outputsOf(
			await route(
				{ destinations: ['slack', 'crisp'], slackChannel: '={{ "" }}', options: DRY },
				{ flow: { credentials: { handoffSlackApi: team.credentials().handoffSlackApi ?? {} } } },
			),
			'Node',
		);
		expect(recordOf(outputs[NOT_DELIVERED]?.[0]).receipts.map(({ why }) => why)).toEqual([
			expect.stringContaining('It would have failed: No Slack channel is set'),
			expect.stringMatching(/It would have failed: .*credential/i),
		]);
	});

	it('is no error, whatever If Nothing Accepts says', async () => {
		const run = await route(
			{ options: DRY, ifNothingAccepts: 'stopWithError' },
			{ unwired: [NOT_DELIVERED] },
		);
		expect(errorOf(run)).toBeUndefined();
	});
});

describe('asking for a contact first', () => {
	const ASK = { options: { askForContact: true } };
	const anonymous = (turns?: Array<[string, string]>, reasons?: string[]) =>
		itemOf({ customer: { locale: 'de' }, turns, reasons });
	const after = (answer: string, question = CONTACT_QUESTIONS.de ?? '') =>
		anonymous([
			['customer', 'Ich will einen Menschen'],
			['bot', question],
			['customer', answer],
		]);

	it('asks and delivers nothing, which is no error', async () => {
		const run = await route(ASK, { input: [anonymous()], unwired: [NOT_DELIVERED] });
		expect(errorOf(run)).toBeUndefined();
		const outputs = outputsOf(run, 'Node');
		expect(outputs[DELIVERED]).toEqual([]);
		expect(outputs[NOT_DELIVERED]?.[0]?.json).toMatchObject({
			output: CONTACT_QUESTIONS.en,
			handoff: { status: 'askingContact', receipts: [], customerMessage: CONTACT_QUESTIONS.en },
		});
		expect(team.slack.received.messages).toEqual([]);
	});

	it('delivers with the address of the answer, in the language of the question', async () => {
		const outputs = outputsOf(
			await route({ destinations: ['zendesk'], ...ASK }, { input: [after('ana@example.com')] }),
			'Node',
		);
		expect(outputs[DELIVERED]?.[0]?.json).toMatchObject({
			output: CUSTOMER_TEXTS.de?.delivered,
			conversation: { customer: { email: 'ana@example.com', locale: 'de' } },
		});
		expect(team.zendesk.received.users.map(({ email }) => email)).toContain('ana@example.com');
	});

	it.each(['nein danke', 'Warum?'])('delivers without a contact after %j', async (answer) => {
		const outputs = outputsOf(await route(ASK, { input: [after(answer)] }), 'Node');
		expect(recordOf(outputs[DELIVERED]?.[0])).toMatchObject({ status: 'delivered' });
	});

	it("knows the builder's own question", async () => {
		const own = { ...ASK, replyToCustomer: 'ownTexts', replyTexts: { askingContact: 'Ihre Mail, bitte?' } };
		const asked = outputsOf(await route(own, { input: [anonymous()] }), 'Node');
		expect(asked[NOT_DELIVERED]?.[0]?.json.output).toBe('Ihre Mail, bitte?');
		const answered = outputsOf(await route(own, { input: [after('nein', 'Ihre Mail, bitte?')] }), 'Node');
		expect(recordOf(answered[DELIVERED]?.[0]).status).toBe('delivered');
	});

	it('asks nobody who is known or may be in danger, and only where it is switched on', async () => {
		const input = [itemOf(), itemOf({ id: 'c2', customer: {}, reasons: ['safety'] })];
		const outputs = outputsOf(await route(ASK, { input }), 'Node');
		expect(outputs[DELIVERED]).toHaveLength(2);
		const off = outputsOf(await route({}, { input: [anonymous()] }), 'Node');
		expect(off[DELIVERED]).toHaveLength(1);
	});
});
