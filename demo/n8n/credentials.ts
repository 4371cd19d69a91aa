import { ACCOUNTS } from '../accounts';
import type { Team } from '../team';
import type { CredentialToSave } from './rest';

/** The addresses of the stand-ins, as far as credentials need them. */
export type Addresses = { [Service in keyof Team]: Pick<Team[Service], 'url' | 'port'> };

/**
 * Every credential that the demo's workflows use: the invented account, and the base URL of the stand-in,
 * the same setting by which a real credential reaches a proxy.
 */
export function demoCredentials({ slack, zendesk, crisp, mail, webhook }: Addresses): CredentialToSave[] {
	return [
		{
			name: 'Demo Slack',
			type: 'handoffSlackApi',
			data: { ...ACCOUNTS.slack, baseUrl: `${slack.url}/api` },
		},
		{
			name: 'Demo Zendesk',
			type: 'handoffZendeskOAuth2Api',
			data: { ...ACCOUNTS.zendesk, accountUrl: zendesk.url, scopes: 'read write' },
		},
		{
			name: 'Demo Crisp',
			type: 'handoffCrispApi',
			data: { ...ACCOUNTS.crisp, baseUrl: `${crisp.url}/v1` },
		},
		{
			name: 'Demo Webhook',
			type: 'handoffWebhookApi',
			data: { ...ACCOUNTS.webhook, url: `${webhook.url}/handoff` },
		},
		{
			name: 'Demo Mail Server',
			type: 'smtp',
			data: { ...ACCOUNTS.mail, host: '127.0.0.1', port: mail.port, secure: false, disableStartTls: true },
		},
	];
}
