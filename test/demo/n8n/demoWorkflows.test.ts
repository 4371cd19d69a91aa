import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { demoWorkflows, setUp } from '../../../demo/n8n/demoWorkflows';

const saved = [
	'smtp',
	'handoffSlackApi',
	'handoffZendeskOAuth2Api',
	'handoffCrispApi',
	'handoffWebhookApi',
].map((type) => ({ type, id: `id of ${type}`, name: `Demo ${type}` }));

describe('demoWorkflows', () => {
	const workflows = demoWorkflows(join(__dirname, '../../../templates'), saved);

	it('fits the templates of the checkout', () => {
		expect(workflows.map(({ name }) => name)).toEqual([
			'Human Handoff: e-mail to the team',
			'Human Handoff: the complete flow',
		]);
	});

	it('gives the called workflow before its caller, under the id that the caller uses', () => {
		const [mail, chat] = workflows;
		expect(JSON.stringify(chat?.nodes)).toContain(`"value":"${mail?.id}"`);
	});

	it('picks only credentials that were saved', () => {
		const picked = workflows.flatMap(({ nodes }) => JSON.stringify(nodes).match(/id of \w+/g) ?? []);
		expect(new Set(picked)).toEqual(
			new Set(
				['smtp', 'handoffSlackApi', 'handoffZendeskOAuth2Api', 'handoffCrispApi'].map(
					(type) => `id of ${type}`,
				),
			),
		);
	});
});

describe('setUp', () => {
	const template = {
		...{ name: 'W', connections: {}, settings: {} },
		nodes: [{ name: 'Send', parameters: { to: 'a', subject: 'b' } }],
	};

	it('fills in parameters and leaves the others', () => {
		const steps = { Send: { parameters: { to: 'c' }, credentials: ['smtp'], webhookId: 'w' } };
		expect(setUp({ id: '1', template: 't.json', setUp: steps }, template, saved).nodes).toEqual([
			{
				...{ name: 'Send', parameters: { to: 'c', subject: 'b' }, webhookId: 'w' },
				credentials: { smtp: { id: 'id of smtp', name: 'Demo smtp' } },
			},
		]);
	});

	it('says which node the template no longer has', () => {
		const renamed = { id: '1', template: 't.json', setUp: { Gone: {} } };
		expect(() => setUp(renamed, template, saved)).toThrow('t.json has no node "Gone".');
	});

	it('says which credential is missing', () => {
		const unsaved = { id: '1', template: 't.json', setUp: { Send: { credentials: ['other'] } } };
		expect(() => setUp(unsaved, template, saved)).toThrow('no credential of type other');
	});
});
