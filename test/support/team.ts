import { startCrisp } from '../../demo/services/crisp';
import { startSlack } from '../../demo/services/slack';
import { SLACK_SCOPES } from '../../demo/services/slackCall';
import { startWebhook } from '../../demo/services/webhook';
import { startZendesk } from '../../demo/services/zendesk';
import { DEMO_WEBSITE } from '../../demo/services/crispInbox';
import type { CredentialData } from './credentialsHelper';

const WEBHOOK_SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

/** The stand-ins of the services on free ports, and credentials that they accept. */
export async function startTeam() {
	const slack = await startSlack({ port: 0, tokens: { 'test-bot': SLACK_SCOPES } });
	const zendesk = await startZendesk({ port: 0, oauthClients: [{ id: 'client', secret: 's' }] });
	const crisp = await startCrisp({ port: 0, tokens: [{ tier: 'website', identifier: 'id', key: 'k' }] });
	const webhook = await startWebhook({ port: 0, secret: WEBHOOK_SECRET });
	const services = [slack, zendesk, crisp, webhook];
	const credentials = (): Record<string, CredentialData> => ({
		handoffSlackApi: { botToken: 'test-bot', baseUrl: `${slack.url}/api` },
		handoffZendeskOAuth2Api: {
			accountUrl: zendesk.url,
			clientId: 'client',
			clientSecret: 's',
			scopes: 'read write',
			accessToken: '',
		},
		handoffCrispApi: {
			tier: 'website',
			identifier: 'id',
			apiKey: 'k',
			websiteId: DEMO_WEBSITE.id,
			baseUrl: `${crisp.url}/v1`,
		},
		handoffWebhookApi: { url: `${webhook.url}/hooks`, secret: WEBHOOK_SECRET },
	});
	return {
		...{ slack, zendesk, crisp, webhook, credentials },
		reset: () => services.forEach((service) => service.reset()),
		close: async () => await Promise.all(services.map(async (service) => await service.close())),
	};
}
