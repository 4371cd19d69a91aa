import { DEMO_WEBSITE } from './services/crispInbox';

/**
 * The invented accounts of the demo: the stand-ins accept them, and n8n's credentials are filled with them.
 * They open nothing outside this machine.
 */
export const ACCOUNTS = {
	slack: { botToken: 'xoxb-demo-bot', signingSecret: 'demo-signing-secret' },
	zendesk: {
		clientId: 'n8n_handoff',
		clientSecret: 'demo-client-secret',
		webhookSecret: 'demo-webhook-secret',
	},
	crisp: {
		tier: 'website',
		identifier: 'demo-identifier',
		apiKey: 'demo-key',
		websiteId: DEMO_WEBSITE.id,
		signingSecret: 'demo-plugin-secret',
		hookSecret: 'demo-hook-secret',
	},
	mail: { user: 'bot@example.com', password: 'demo-password' },
	webhook: { secret: `whsec_${Buffer.from('known to nobody but the demo').toString('base64')}` },
} as const;
