import type { IDataObject } from 'n8n-workflow';
import { CUSTOMER_TEXTS } from '../../core/delivery/customerMessage';
import { errorOf, outputsOf } from '../support/engine';
import {
	byRules,
	DELIVERED,
	itemOf,
	NIGHT,
	NOON,
	NOT_DELIVERED,
	recordOf,
	route,
	setClock,
} from '../support/handoffs';
import { startTeam } from '../support/team';

let team: Awaited<ReturnType<typeof startTeam>>;
beforeAll(async () => {
	team = await startTeam();
});
afterEach(() => {
	team.reset();
	jest.useRealTimers();
});
afterAll(async () => await team.close());

/** Without it there is a note on the Data Tables that these runs do not have. */
const OWN_STATE = { options: { ownState: true } };

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
		const [delivered] = outputsOf(await route(team, { ...parameters, ...OWN_STATE }), 'Node');
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
		const outputs = outputsOf(
			await route(team, { ...byRules({ name: 'VIP', customer: { condition } }), ...OWN_STATE }),
			'Node',
		);
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
			await route(team, { destinations: ['zendesk', 'crisp'], options: { dryRun: true }, ...byRules(rule) }),
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
			outputsOf(await route(team, parameters, { input }), 'Node')[NOT_DELIVERED]?.map(
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
		const outputs = outputsOf(await route(team, { options: hours() }), 'Node');
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
			await route(team, { options: hours({ outsideHoursDestinations: ['webhook'] }) }),
			'Node',
		);
		expect(outputs[DELIVERED]?.[0]?.json).toMatchObject({
			output: CUSTOMER_TEXTS.en?.delivered,
			handoff: { outsideHours: null, receipts: [{ destination: 'slack' }] },
		});
	});

	it('tell the customer that it failed where nothing took it', async () => {
		setClock(NIGHT);
		const outputs = outputsOf(
			await route(team, { slackChannel: '#no-such-channel', options: hours() }),
			'Node',
		);
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
		const outputs = outputsOf(await route(team, parameters), 'Node');
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
		const [items] = outputsOf(await route(team, parameters, { input }), 'Node');
		expect(items?.map((entry) => recordOf(entry).rule)).toEqual(['Night', 'Safety']);
		expect(items?.[1]?.json.output).toBe(CUSTOMER_TEXTS.en?.delivered);
	});

	it.each<[IDataObject, RegExp]>([
		[{ ...support, hours: 'Mo-Fri 9-18' }, /"9-18" is no span of time.*Options, Business Hours/],
		[{ ...support, timeZone: 'Europe/Berln' }, /"Europe\/Berln"/],
		[{ ...support, holidays: '25.12.' }, /"25.12." is no date/],
	])('that cannot be read are one error with a remedy: %j', async (wrong, remedy) => {
		const error = errorOf(await route(team, { options: { businessHours: { team: [wrong] } } }));
		expect(error?.message).toBe('The business hours of "Support" cannot be read');
		expect(Object(error).description).toMatch(remedy);
		expect(Object(error).context).toMatchObject({ itemIndex: 0 });
	});
});
