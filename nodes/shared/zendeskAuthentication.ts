import type { INodePropertyOptions } from 'n8n-workflow';

/** The credentials with which Zendesk can be reached. */
export const ZENDESK_CREDENTIALS = [
	'handoffZendeskOAuth2Api',
	'handoffZendeskSignInOAuth2Api',
	'handoffZendeskApi',
] as const;

export type ZendeskCredential = (typeof ZENDESK_CREDENTIALS)[number];

/** The same as a choice, by name. */
export const zendeskAuthenticationOptions: INodePropertyOptions[] = [
	{ name: 'API Token (Ends 2027-04-30)', value: 'handoffZendeskApi' },
	{ name: 'OAuth Client', value: 'handoffZendeskOAuth2Api' },
	{ name: 'OAuth Sign-In', value: 'handoffZendeskSignInOAuth2Api' },
];
