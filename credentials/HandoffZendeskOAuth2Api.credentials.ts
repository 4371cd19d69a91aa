import {
	UserError,
	type IAuthenticateGeneric,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type Icon,
	type IHttpRequestHelper,
	type INodeProperties,
} from 'n8n-workflow';
import { accountUrl, webhookSecret, zendeskTest } from './zendesk';

/** Tickets are looked up, so that none is made twice, and written. Zendesk has each right broad and narrow. */
const NEEDED_SCOPES = { read: 'tickets:read', write: 'tickets:write' } as const;

/** What a granted scope lacks of what deliveries need. Zendesk leaves a misspelt scope out of the grant. */
function lackingScopes(granted: unknown): string[] {
	if (typeof granted !== 'string') return [];
	const scopes = granted.split(' ');
	return Object.entries(NEEDED_SCOPES)
		.filter(([broad, narrow]) => !scopes.includes(broad) && !scopes.includes(narrow))
		.map(([broad]) => broad);
}

/**
 * A confidential OAuth client with the client credentials grant: no browser, no user who must stay, and a test that
 * always fetches a new token. Zendesk gives no API tokens any more (since 2026-10-27).
 */
export class HandoffZendeskOAuth2Api implements ICredentialType {
	name = 'handoffZendeskOAuth2Api';

	displayName = 'Human Handoff Zendesk OAuth2 API';

	documentationUrl = 'https://github.com/n8n-nodes-human-handoff/n8n-nodes-human-handoff#zendesk';

	icon: Icon = { light: 'file:icons/zendesk.svg', dark: 'file:icons/zendesk.dark.svg' };

	properties: INodeProperties[] = [
		accountUrl,
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			default: '',
			required: true,
			placeholder: 'n8n_handoff',
			description:
				'The identifier of a confidential OAuth client: Admin Center > Apps and integrations > APIs > OAuth clients',
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
		{
			displayName: 'Scopes',
			name: 'scopes',
			type: 'string',
			default: 'read write',
			required: true,
			description:
				'What the token may do, separated by spaces. A misspelt scope makes Zendesk refuse every request.',
		},
		webhookSecret,
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
	];

	async preAuthentication(this: IHttpRequestHelper, credentials: ICredentialDataDecryptedObject) {
		const { access_token: accessToken, scope } = await this.helpers.httpRequest({
			method: 'POST',
			url: `${String(credentials.accountUrl).trim().replace(/\/+$/, '')}/oauth/tokens`,
			body: {
				grant_type: 'client_credentials',
				client_id: credentials.clientId,
				client_secret: credentials.clientSecret,
				scope: credentials.scopes,
			},
			json: true,
			disableFollowRedirect: true,
			timeout: 15_000,
		});
		const lacking = lackingScopes(scope);
		if (lacking.length > 0) {
			throw new UserError(
				`Zendesk granted ${scope || 'no scope'}, which lacks ${lacking.join(' and ')}. Check the scopes of the credential.`,
			);
		}
		return { accessToken };
	}

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.accessToken}}' } },
	};

	test = zendeskTest;
}
