import { ACCOUNTS } from './accounts';
import type { Cleanup } from './cleanup';
import type { Ports } from './ports';
import { startCrisp } from './services/crisp';
import { startMail } from './services/mail';
import { startSlack } from './services/slack';
import { SLACK_SCOPES } from './services/slackCall';
import { startWebhook } from './services/webhook';
import { startZendesk } from './services/zendesk';

/** The stand-ins of the services that the demo's support team works with. */
export type Team = Awaited<ReturnType<typeof startTeam>>;

export async function startTeam(ports: Ports, cleanup: Cleanup) {
	const { slack, zendesk, crisp, mail, webhook } = ACCOUNTS;
	const team = {
		slack: await startSlack({ port: ports.slack, tokens: { [slack.botToken]: SLACK_SCOPES } }),
		zendesk: await startZendesk({
			port: ports.zendesk,
			oauthClients: [{ id: zendesk.clientId, secret: zendesk.clientSecret }],
		}),
		crisp: await startCrisp({ port: ports.crisp, tokens: [{ ...crisp, key: crisp.apiKey }] }),
		mail: await startMail({ port: ports.mail, ...mail }),
		webhook: await startWebhook({ port: ports.webhook, secret: webhook.secret }),
	};
	for (const service of Object.values(team)) cleanup.add({ close: () => service.close() });
	return team;
}
