import type { ICredentialTestRequest, INodeProperties } from 'n8n-workflow';

/** What the three ways to sign in to Zendesk have in common. */

export const accountUrl: INodeProperties = {
	displayName: 'Account URL',
	name: 'accountUrl',
	type: 'string',
	default: '',
	required: true,
	placeholder: 'https://your-company.zendesk.com',
	description: 'The address of your Zendesk account, without anything behind .com',
};

export const webhookSecret: INodeProperties = {
	displayName: 'Webhook Signing Secret',
	name: 'webhookSecret',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description:
		'Only for a Handoff Trigger that is set up by hand: shown in Admin Center > Apps and integrations > Webhooks, on the page of the webhook',
};

/**
 * Not users/me: that answers 200 as "Anonymous user" to a bad credential. Redirects are off, as in deliveries: they
 * would carry the credential to another host.
 */
export const zendeskTest: ICredentialTestRequest = {
	request: {
		baseURL: '={{$credentials.accountUrl.trim().replace(/\\/+$/, "")}}',
		url: '/api/v2/tickets/count.json',
		disableFollowRedirect: true,
	},
	rules: [
		{
			type: 'responseSuccessBody',
			properties: {
				key: 'count',
				value: undefined,
				message: 'The account URL does not answer like Zendesk.',
			},
		},
	],
};
