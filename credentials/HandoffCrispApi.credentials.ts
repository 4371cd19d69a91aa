import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';

export class HandoffCrispApi implements ICredentialType {
	name = 'handoffCrispApi';

	displayName = 'Human Handoff Crisp API';

	documentationUrl = 'https://github.com/n8n-nodes-human-handoff/n8n-nodes-human-handoff#crisp';

	icon: Icon = { light: 'file:icons/crisp.svg', dark: 'file:icons/crisp.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Token Tier',
			name: 'tier',
			type: 'options',
			options: [
				{
					name: 'Website',
					value: 'website',
					description:
						'A token of one workspace: Settings > Workspace Settings > Advanced configuration > API Token',
				},
				{
					name: 'Plugin',
					value: 'plugin',
					description: 'A token of a private Marketplace plugin that is installed on the website',
				},
			],
			default: 'website',
			description: 'Where the token comes from. Crisp refuses a token that is sent with the wrong tier.',
		},
		{
			displayName: 'Token Identifier',
			name: 'identifier',
			type: 'string',
			default: '',
			required: true,
			description: 'The first half of the token',
		},
		{
			displayName: 'Token Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'The second half of the token, shown once',
		},
		{
			displayName: 'Website ID',
			name: 'websiteId',
			type: 'string',
			default: '',
			required: true,
			placeholder: '8c842203-0000-4000-8000-000000000000',
			description:
				'Settings > Workspace Settings > Setup & Integrations. It also stands in the address of the Crisp inbox.',
		},
		{
			displayName: 'Hook Signing Secret',
			name: 'signingSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only for a Handoff Trigger behind a plugin hook: the signing secret of your Marketplace plugin. While it is set, unsigned hooks are refused.',
		},
		{
			displayName: 'Hook Secret',
			name: 'hookSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'Only for a Handoff Trigger behind a website hook, which Crisp does not sign: a long random word that you also put behind the address of the hook as ?key=',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.crisp.chat/v1',
			description: 'Where the Crisp API is. Change it only for a proxy or a test server.',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			auth: { username: '={{$credentials.identifier}}', password: '={{$credentials.apiKey}}' },
			headers: { 'X-Crisp-Tier': '={{$credentials.tier}}' },
		},
	};

	/** Redirects are off, as in deliveries: they would carry the credential to another host. */
	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}',
			url: '=/website/{{$credentials.websiteId}}',
			disableFollowRedirect: true,
		},
		rules: [
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'error',
					value: true,
					message: 'Crisp does not accept this token for this website.',
				},
			},
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'error',
					value: undefined,
					message: 'The base URL does not answer like the Crisp API.',
				},
			},
		],
	};
}
