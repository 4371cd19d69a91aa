import { startCrisp } from '../../demo/services/crisp';
import { DEMO_WEBSITE } from '../../demo/services/crispInbox';
import { startSlack } from '../../demo/services/slack';
import { SLACK_SCOPES } from '../../demo/services/slackCall';
import type { SlackChannel, SlackMessage } from '../../demo/services/slackWorkspace';
import { objectAt } from '../../demo/services/json';
import { startWebhook } from '../../demo/services/webhook';
import { startZendesk } from '../../demo/services/zendesk';
import { CRISP_ORIGIN } from '../../core/delivery/destinations/crisp';
import type { CredentialData } from '../support/credentialsHelper';
import type { Sample } from './conversations';
import { startFaultyProxy, type FaultyProxy } from './faultyProxy';

export const SERVICE_NAMES = ['slack', 'zendesk', 'crisp', 'webhook'] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** What a stand-in holds of one handoff. */
export interface Standing {
	/** Threads, tickets, conversations, events. */
	cases: number;
	/** What stands in them, one label a part: a part that stands twice has its label twice. */
	parts: string[];
}

/** A service of the matrix: its stand-in, and the proxy that spoils its answers. */
export interface StandIn {
	name: ServiceName;
	proxy: FaultyProxy;
	/** A credential for the service at this address, which is the stand-in's own without faults. */
	credential(url: string): { type: string; data: CredentialData };
	url: string;
	/** Read from what the stand-in received, never from what the node says. */
	standingOf(sample: Sample): Standing;
	reset(): void;
}

export interface StandIns extends Readonly<Record<ServiceName, StandIn>> {
	close(): Promise<void>;
}

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const NO_LIMIT = 1_000_000_000;
/** Conversations share channels, as they do in life; not one, since every look-up reads what stands there. */
export const CHANNELS = 40;
const channel = (index: number): SlackChannel => ({
	...{ id: `C0MATRIX${index}`, name: `matrix-${index}`, isPrivate: false },
	...{ isMember: true, isArchived: false, isHidden: false },
});

/** The stand-ins on free ports of 127.0.0.1, each with its proxy, and no rate limits of their own. */
export async function startStandIns(): Promise<StandIns> {
	const slack = await startSlack({
		...{ port: 0, tokens: { bot: SLACK_SCOPES }, burst: NO_LIMIT },
		channels: Array.from({ length: CHANNELS }, (_, index) => channel(index)),
	});
	const zendesk = await startZendesk({
		...{ port: 0, oauthClients: [{ id: 'client', secret: 's' }], requestsPerMinute: NO_LIMIT },
	});
	const crisp = await startCrisp({
		...{ port: 0, tokens: [{ tier: 'website', identifier: 'id', key: 'k' }], dailyQuota: NO_LIMIT },
	});
	const webhook = await startWebhook({ port: 0, secret: SECRET });
	const services = { slack, zendesk, crisp, webhook };
	const proxies = {
		slack: await startFaultyProxy(slack.url),
		zendesk: await startFaultyProxy(zendesk.url),
		crisp: await startFaultyProxy(crisp.url),
		webhook: await startFaultyProxy(webhook.url),
	};
	const standIn = (
		name: ServiceName,
		credential: StandIn['credential'],
		standingOf: StandIn['standingOf'],
	): StandIn => ({
		...{ name, credential, standingOf, proxy: proxies[name], url: services[name].url },
		reset: () => services[name].reset(),
	});
	return {
		slack: standIn(
			'slack',
			(url) => ({ type: 'handoffSlackApi', data: { botToken: 'bot', baseUrl: `${url}/api` } }),
			(sample) => slackStanding(slack.received.messages, sample),
		),
		zendesk: standIn(
			'zendesk',
			(url) => ({
				type: 'handoffZendeskOAuth2Api',
				data: {
					accountUrl: url,
					clientId: 'client',
					clientSecret: 's',
					scopes: 'read write',
					accessToken: '',
				},
			}),
			({ handoffId }) => {
				const tickets = zendesk.received.tickets.filter((ticket) => ticket.external_id === handoffId);
				const comments = tickets.flatMap((ticket) => ticket.comments);
				const labels = comments.map(({ html_body: html, body, attachments }) =>
					JSON.stringify([html, body, attachments.map(({ file_name: name }) => name)]),
				);
				return { cases: tickets.length, parts: labels };
			},
		),
		crisp: standIn(
			'crisp',
			(url) => ({
				type: 'handoffCrispApi',
				data: {
					tier: 'website',
					identifier: 'id',
					apiKey: 'k',
					websiteId: DEMO_WEBSITE.id,
					baseUrl: `${url}/v1`,
				},
			}),
			({ token, handoffId }) => {
				const ours = crisp.received.conversations
					.filter(({ visible, meta, messages }) => {
						const marked = meta.data.handoff_id;
						return visible && (marked ? marked === handoffId : JSON.stringify(messages).includes(token));
					})
					.map(({ messages }) => messages.filter(({ origin }) => origin === CRISP_ORIGIN))
					.filter((messages) => messages.length > 0);
				return {
					cases: ours.length,
					parts: ours.flat().map(({ type, content }) => JSON.stringify([type, content])),
				};
			},
		),
		webhook: standIn(
			'webhook',
			(url) => ({ type: 'handoffWebhookApi', data: { url: `${url}/hooks`, secret: SECRET } }),
			({ handoffId }) => {
				const events = webhook.received.events.filter(({ id }) => id.includes(handoffId));
				return { cases: events.length, parts: [] };
			},
		),
		close: async () => {
			const all = [...Object.values(proxies), ...Object.values(services)];
			await Promise.all(all.map(async (one) => await one.close()));
		},
	};
}

function slackStanding(messages: readonly SlackMessage[], { handoffId, token }: Sample): Standing {
	const ours = messages.filter(({ metadata, blocks, text }) => {
		const marked = objectAt(metadata ?? {}, 'event_payload')?.handoff_id;
		if (marked !== undefined) return marked === handoffId;
		return [token, handoffId].some((words) => JSON.stringify([blocks, text]).includes(words));
	});
	const parents = ours.filter(({ threadTs }) => !threadTs);
	const replies = messages.filter(({ threadTs }) => parents.some(({ ts }) => ts === threadTs));
	const parts = new Set([...replies, ...ours.filter(({ threadTs }) => threadTs)]);
	return {
		cases: parents.length,
		parts: [...parts].map(({ text, files }) => JSON.stringify([text, files.map(({ name }) => name)])),
	};
}
