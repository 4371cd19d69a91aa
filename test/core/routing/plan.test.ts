import { meetsCondition, type CustomerCondition } from '../../../core/conversation/customerCondition';
import type { Customer } from '../../../core/conversation/conversation';
import type { Escalation } from '../../../core/detection/escalation';
import { planHandoff, type RoutingRule } from '../../../core/routing/plan';

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
	languages: [],
	customer: [],
	destinations: ['zendesk'],
	branches: [],
	...extra,
});
const plan = (rules: RoutingRule[], found: Escalation | null = escalation) =>
	planHandoff({ destinations: ['slack'], branches: ['Team'], deliverTo: 'all', rules }, customer, found);

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
		const first = rule({ name: 'First', slackMention: '<!here>', priority: 'urgent' });
		expect(plan([first, rule({ name: 'Second' })])).toMatchObject({
			rule: 'First',
			priority: 'urgent',
			overrides: { slackMention: '<!here>' },
		});
	});

	it('matches no rule on reasons or priority without an escalation', () => {
		expect(plan([rule({ reasons: ['legal'] })], null).rule).toBeNull();
		expect(plan([rule({ minimumPriority: 'low' })], null).rule).toBeNull();
		expect(plan([], null).priority).toBe('normal');
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
