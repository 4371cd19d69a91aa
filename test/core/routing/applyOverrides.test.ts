import { crispSettingsFor, slackSettingsFor, zendeskSettingsFor } from '../../../core/routing/applyOverrides';

describe('what a rule sets differently', () => {
	const slack = { channel: '#support', mention: '' };
	const zendesk = {
		groupId: 1,
		assigneeId: 2,
		formId: 3,
		brandId: 4,
		tags: ['n8n_handoff'],
		customFields: [
			{ id: 10, value: 'chat' },
			{ id: 11, value: 'b' },
		],
		publicComment: false,
	};
	const crisp = { segments: ['handoff'], assigneeId: 'lee' };

	it('is nothing where nothing is set', () => {
		const plan = { overrides: {}, priority: 'high' as const };
		expect(slackSettingsFor(plan, slack)).toEqual(slack);
		expect(zendeskSettingsFor(plan, zendesk)).toEqual({ ...zendesk, priority: 'high' });
		expect(crispSettingsFor(plan, crisp)).toEqual(crisp);
	});

	it('takes the place of a single value, and joins a list', () => {
		const overrides = {
			slackChannel: '#night',
			slackMention: '<!here>',
			zendeskGroupId: 5,
			zendeskAssigneeId: 6,
			zendeskFormId: 7,
			zendeskTags: ['vip', 'n8n_handoff'],
			zendeskCustomFields: [{ id: 11, value: 'rule' }],
			crispAssigneeId: 'kim',
			crispSegments: ['vip'],
		};
		expect(slackSettingsFor({ overrides }, slack)).toEqual({ channel: '#night', mention: '<!here>' });
		expect(zendeskSettingsFor({ overrides, priority: 'urgent' }, zendesk)).toEqual({
			groupId: 5,
			assigneeId: 6,
			formId: 7,
			brandId: 4,
			tags: ['n8n_handoff', 'vip'],
			customFields: [
				{ id: 10, value: 'chat' },
				{ id: 11, value: 'rule' },
			],
			publicComment: false,
			priority: 'urgent',
		});
		expect(crispSettingsFor({ overrides }, crisp)).toEqual({
			segments: ['handoff', 'vip'],
			assigneeId: 'kim',
		});
	});
});
