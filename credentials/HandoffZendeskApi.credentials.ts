import type { IAuthenticateGeneric, ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { accountUrl, webhookSecret, zendeskTest } from './zendesk';

export class HandoffZendeskApi implements ICredentialType {
	name = 'handoffZendeskApi';

	displayName = 'Human Handoff Zendesk API';

	documentationUrl = 'https://github.com/n8n-nodes-human-handoff/n8n-nodes-human-handoff#zendesk';

	icon: Icon = { light: 'file:icons/zendesk.svg', dark: 'file:icons/zendesk.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName:
				'Zendesk ends API tokens on 2027-04-30, and no new ones can be made. Use Human Handoff Zendesk OAuth2 API unless you only have a token that still works.',
			name: 'deadline',
			type: 'notice',
			default: '',
		},
		accountUrl,
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			placeholder: 'name@email.com',
			default: '',
			required: true,
			description: 'The agent or admin whom the token acts for',
		},
		{
			displayName: 'API Token',
			name: 'apiToken',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'An existing token of Admin Center > Apps and integrations > APIs > Zendesk API',
		},
		webhookSecret,
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			auth: { username: '={{$credentials.email}}/token', password: '={{$credentials.apiToken}}' },
		},
	};

	test = zendeskTest;
}
