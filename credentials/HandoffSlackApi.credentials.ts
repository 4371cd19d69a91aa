import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';

export class HandoffSlackApi implements ICredentialType {
	name = 'handoffSlackApi';

	displayName = 'Human Handoff Slack API';

	documentationUrl = 'https://github.com/n8n-nodes-human-handoff/n8n-nodes-human-handoff#slack';

	icon: Icon = { light: 'file:icons/slack.svg', dark: 'file:icons/slack.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Bot Token',
			name: 'botToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			placeholder: 'xoxb-…',
			description:
				'Shown in your Slack app under OAuth & Permissions after you installed it. Scopes: chat:write, chat:write.public, channels:join, channels:read, groups:read, channels:history, groups:history, files:write. A Handoff Trigger also wants users:read and reactions:read.',
		},
		{
			displayName: 'Signing Secret',
			name: 'signingSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only for a Handoff Trigger, which refuses every request without it. Shown in your Slack app under Basic Information.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://slack.com/api',
			description: 'Where the Slack API is. Change it only for GovSlack, a proxy or a test server.',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.botToken}}' } },
	};

	/**
	 * Slack says a bad token in the body of a 200, and a page that is not Slack has no `ok` at all. Redirects are off,
	 * as in deliveries: they would carry the token to another host.
	 */
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}',
			url: '/auth.test',
			method: 'POST',
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseSuccessBody',
				properties: { key: 'ok', value: false, message: 'Slack does not accept this bot token.' },
			},
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'ok',
					value: undefined,
					message: 'The base URL does not answer like the Slack API.',
				},
			},
		],
	};
}
