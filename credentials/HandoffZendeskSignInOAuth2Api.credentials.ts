import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { accountUrl, webhookSecret, zendeskTest } from './zendesk';

/** The authorization code grant: an agent signs in once in the browser, and n8n keeps the tokens fresh. */
export class HandoffZendeskSignInOAuth2Api implements ICredentialType {
	name = 'handoffZendeskSignInOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Human Handoff Zendesk Sign-In OAuth2 API';

	documentationUrl = 'https://github.com/n8n-nodes-human-handoff/n8n-nodes-human-handoff#zendesk';

	icon: Icon = { light: 'file:icons/zendesk.svg', dark: 'file:icons/zendesk.dark.svg' };

	properties: INodeProperties[] = [
		accountUrl,
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			description:
				'The identifier of the OAuth client: Admin Center > Apps and integrations > APIs > OAuth clients',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'Shown once when you create the OAuth client',
		},
		webhookSecret,
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: '={{$self["accountUrl"].trim().replace(/\\/+$/, "")}}/oauth/authorizations/new',
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: '={{$self["accountUrl"].trim().replace(/\\/+$/, "")}}/oauth/tokens',
		},
		{ displayName: 'Scope', name: 'scope', type: 'hidden', default: 'read write' },
		{ displayName: 'Auth URI Query Parameters', name: 'authQueryParameters', type: 'hidden', default: '' },
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
		{
			displayName: 'Send Additional Body Properties',
			name: 'sendAdditionalBodyProperties',
			type: 'hidden',
			default: false,
		},
		{
			displayName: 'Additional Body Properties',
			name: 'additionalBodyProperties',
			type: 'hidden',
			default: '',
		},
	];

	test = zendeskTest;
}
