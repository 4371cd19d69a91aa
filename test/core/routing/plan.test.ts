import { meetsCondition, type CustomerCondition } from '../../../core/conversation/customerCondition';
import type { Customer } from '../../../core/conversation/conversation';
import type { Escalation } from '../../../core/detection/escalation';
import { readTeam, type Team } from '../../../core/routing/businessHours';
import { planHandoff, type RoutingSettings } from '../../../core/routing/plan';
import type { RoutingRule } from '../../../core/routing/rule';

const customer: Customer = {
	name: 'Ana Ruiz',
	email: 'ana@example.com',
	attributes: { plan: 'Pro', value: 1200, vip: true },
};
const escalation: Escalation = {
	decision: 'escalate',
	score: 0.9,
	priority: 'high',
	language: 'de',
	frustration: 0,
	signals: [{ reason: 'legal', score: 0.9, messageIndex: 0, quote: '', why: '' }],
	sentiment: { last: 0, trend: 0 },
	failed: [],
};
const rule = (extra: Partial<RoutingRule>): RoutingRule => ({
	name: 'Rule',
	reasons: [],
	minimumPriority: null,
	minimumScore: null,
	languages: [],
	channels: [],
	customer: [],
	team: '',
	hours: 'any',
	share: null,
	destinations: ['zendesk'],
	branches: [],
	overrides: {},
	...extra,
});

/** A Monday, 12:00 in Berlin. */
const NOON = '2026-11-23T11:00:00Z';
const NIGHT = '2026-11-23T22:00:00Z';
const plan = (
	rules: RoutingRule[],
	found: Escalation | null = escalation,
	{ at = NOON, id = 'c1', ...more }: Partial<RoutingSettings> & { at?: string; id?: string } = {},
) =>
	planHandoff(
		{
			destinations: ['slack'],
			branches: ['Team'],
			deliverTo: 'all',
			rules,
			teams: [],
			outsideHoursDestinations: [],
			...more,
		},
		{ conversation: { id, channel: 'telegram', messages: [], customer }, escalation: found, at },
	);

describe('the plan of a handoff', () => {
	it("is the node's own without a rule that matches", () => {
		expect(plan([rule({ reasons: ['security'] })])).toMatchObject({
			rule: null,
			destinations: ['slack'],
			branches: ['Team'],
			priority: 'high',
		});
	});

	it.each<[string, Partial<RoutingRule>, boolean]>([
		['a reason', { reasons: ['billingDispute', 'legal'] }, true],
		['another reason', { reasons: ['safety'] }, false],
		['a lower priority', { minimumPriority: 'normal' }, true],
		['the same priority', { minimumPriority: 'high' }, true],
		['a higher priority', { minimumPriority: 'urgent' }, false],
		['a lower score', { minimumScore: 0.5 }, true],
		['the same score', { minimumScore: 0.9 }, true],
		['a higher score', { minimumScore: 0.95 }, false],
		['a channel', { channels: ['chat', 'Telegram'] }, true],
		['another channel', { channels: ['chat'] }, false],
		['the language with a region', { languages: ['de-AT'] }, true],
		['another language', { languages: ['fr'] }, false],
		['a customer field', { customer: [{ field: 'plan', comparison: 'equals', value: 'pro' }] }, true],
		[
			'one of two customer fields',
			{
				customer: [
					{ field: 'plan', comparison: 'equals', value: 'pro' },
					{ field: 'value', comparison: 'greaterThan', value: '5000' },
				],
			},
			false,
		],
		['nothing', {}, true],
	])('matches a rule on %s: %j → %s', (_name, conditions, expected) => {
		expect(plan([rule(conditions)]).rule).toBe(expected ? 'Rule' : null);
	});

	it('takes the first rule that matches, with what it sets differently', () => {
		const first = rule({ name: 'First', overrides: { slackMention: '<!here>', priority: 'urgent' } });
		expect(plan([first, rule({ name: 'Second' })])).toMatchObject({
			rule: 'First',
			priority: 'urgent',
			overrides: { slackMention: '<!here>' },
		});
	});

	it('matches no rule on reasons, priority or score without an escalation', () => {
		expect(plan([rule({ reasons: ['legal'] })], null).rule).toBeNull();
		expect(plan([rule({ minimumPriority: 'low' })], null).rule).toBeNull();
		expect(plan([rule({ minimumScore: 0.1 })], null).rule).toBeNull();
		expect(plan([], null).priority).toBe('normal');
	});
});

describe('a rule that refers to what is not there', () => {
	const onField = (field: string, comparison: CustomerCondition['comparison'] = 'equals') =>
		rule({ name: 'VIP', customer: [{ field, comparison, value: 'x' }] });

	it.each<[string, RoutingRule, string[]]>([
		['a field', onField('plann'), ['Rule "VIP": the customer has no field "plann".']],
		['a field, negated', onField('plann', 'notEquals'), ['Rule "VIP": the customer has no field "plann".']],
		['a field that exists', onField('plan'), []],
		['a team', rule({ team: 'Sales' }), ['Rule "Rule": there is no team "Sales" under Business Hours.']],
		['any hours', rule({ hours: 'open' }), ['Rule "Rule": no business hours are set.']],
		['a field, when the reason does not match', { ...onField('plann'), reasons: ['safety'] }, []],
	])('does not match and says so: %s', (_name, candidate, notes) => {
		expect(plan([candidate])).toMatchObject({ rule: null, notes });
	});

	it('leaves the rules below it alone, and is not asked below the one that matches', () => {
		const found = plan([onField('plann'), rule({ name: 'Second' }), onField('other')]);
		expect(found).toMatchObject({ rule: 'Second', notes: [expect.stringContaining('plann')] });
	});
});

describe('hours in the plan', () => {
	const team = (name: string, hours: string): Team => {
		const read = readTeam({ name, timeZone: 'Europe/Berlin', hours, holidays: '' });
		if (!read.ok) throw new Error(read.why);
		return read.value;
	};
	const teams = [team('Support', 'Mo-Fr 09:00-18:00'), team('On Call', '24/7')];
	const closed = { team: 'Support', timeZone: 'Europe/Berlin', opensAt: '2026-11-24T08:00:00.000Z' };

	it.each<[string, Partial<RoutingRule>, string, boolean]>([
		['open', { hours: 'open' }, NOON, true],
		['open', { hours: 'open' }, NIGHT, false],
		['closed', { hours: 'closed' }, NOON, false],
		['closed', { hours: 'closed' }, NIGHT, true],
		['another team open', { hours: 'open', team: 'on call' }, NIGHT, true],
		['any hours', { hours: 'any' }, NIGHT, true],
	])('match a rule on %s: %j at %s → %s', (_name, condition, at, expected) => {
		expect(plan([rule(condition)], escalation, { teams, at }).rule).toBe(expected ? 'Rule' : null);
	});

	it('are those of the first team, or of the team of the rule', () => {
		expect(plan([], null, { teams, at: NIGHT }).outsideHours).toEqual(closed);
		expect(plan([], null, { teams, at: NOON }).outsideHours).toBeNull();
		expect(plan([rule({})], null, { teams, at: NIGHT }).outsideHours).toEqual(closed);
		expect(plan([rule({ team: 'On Call' })], null, { teams, at: NIGHT }).outsideHours).toBeNull();
		expect(plan([], null, { at: NIGHT }).outsideHours).toBeNull();
	});

	it.each<[string, RoutingRule[], string, string]>([
		['no rule matches and it is closed', [], NIGHT, 'crisp'],
		['it is open', [], NOON, 'slack'],
		['a rule matches', [rule({})], NIGHT, 'zendesk'],
	])('choose the destinations: %s', (_name, rules, at, destination) => {
		const found = plan(rules, null, { teams, at, outsideHoursDestinations: ['crisp'] });
		expect(found.destinations).toEqual([destination]);
	});
});

describe('rules that share', () => {
	const a = rule({ name: 'A', share: 3 });
	const b = rule({ name: 'B', share: 1 });
	const ids = Array.from({ length: 400 }, (_, index) => `c${index}`);
	const chosenBy = (...rules: RoutingRule[]) =>
		new Set(ids.map((id) => plan(rules, escalation, { id }).rule));

	it('take the conversations between them', () => {
		expect([...chosenBy(a, b)].sort()).toEqual(['A', 'B']);
	});

	it('share with those alone that match, and with none below a rule without a share', () => {
		const otherwise = rule({ name: 'Otherwise' });
		expect(chosenBy(a, { ...b, languages: ['fr'] })).toEqual(new Set(['A']));
		expect(chosenBy(otherwise, a, b)).toEqual(new Set(['Otherwise']));
		expect(chosenBy(a, otherwise, b)).toEqual(new Set(['A']));
	});
});

describe('a condition on the customer', () => {
	it.each<[Partial<CustomerCondition>, boolean]>([
		[{ field: 'PLAN', comparison: 'equals', value: ' pro ' }, true],
		[{ field: 'email', comparison: 'contains', value: '@EXAMPLE' }, true],
		[{ field: 'value', comparison: 'greaterThan', value: '1000' }, true],
		[{ field: 'value', comparison: 'lessThan', value: 1000 }, false],
		[{ field: 'value', comparison: 'greaterThan', value: '' }, false],
		[{ field: 'plan', comparison: 'greaterThan', value: 1 }, false],
		[{ field: 'plan', comparison: 'inList', value: 'basic, pro' }, true],
		[{ field: 'vip', comparison: 'equals', value: 'true' }, true],
		[{ field: 'plan', comparison: 'notEquals', value: 'basic' }, true],
		[{ field: 'unknown', comparison: 'notEquals', value: 'x' }, true],
		[{ field: 'unknown', comparison: 'equals', value: '' }, false],
		[{ field: 'unknown', comparison: 'exists', value: '' }, false],
		[{ field: 'name', comparison: 'exists', value: '' }, true],
	])('%j is %s', (condition, expected) => {
		expect(meetsCondition(customer, { field: '', comparison: 'equals', value: '', ...condition })).toBe(
			expected,
		);
	});
});
