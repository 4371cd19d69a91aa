import type { ICredentialDataDecryptedObject, IExecuteFunctions } from 'n8n-workflow';
import { deliverToCrisp } from '../../core/delivery/destinations/crisp';
import { deliverToSlack } from '../../core/delivery/destinations/slack';
import { deliverToWebhook } from '../../core/delivery/destinations/webhook';
import { deliverToZendesk } from '../../core/delivery/destinations/zendesk';
import { toJson, type Delivery } from '../../core/delivery/exchange';
import type { Destination } from '../../core/delivery/receipt';
import { renderCrisp } from '../../core/transcript/render/crisp';
import { transcriptDocument } from '../../core/transcript/render/json';
import { renderSlack } from '../../core/transcript/render/slack';
import { renderZendesk } from '../../core/transcript/render/zendesk';
import { toText } from '../shared/parameters';
import type { Handoff } from './handoff';
import type { NodeSettings } from './settings';
import type { Connection } from './transport';

/** The destinations that are reached over HTTP with a credential of ours. */
export type Service = Exclude<Destination, 'workflow' | 'branch'>;

interface ServiceAdapter {
	credentialType(settings: NodeSettings): string;
	/** The field of the credential that holds the service's address. */
	addressField: string;
	deliver(
		handoff: Handoff & { mayBeRepeat: boolean },
		settings: NodeSettings,
		credential: ICredentialDataDecryptedObject,
	): Delivery;
}

const SERVICES: Record<Service, ServiceAdapter> = {
	slack: {
		credentialType: () => 'handoffSlackApi',
		addressField: 'baseUrl',
		deliver: (handoff, settings) => {
			const { overrides } = handoff.plan;
			const mention = overrides.slackMention ?? settings.slack.mention;
			return deliverToSlack({
				handoffId: handoff.id,
				revision: handoff.revision,
				at: handoff.at,
				mayBeRepeat: handoff.mayBeRepeat,
				channel: overrides.slackChannel ?? settings.slack.channel,
				rendering: renderSlack(handoff.prepared, { mention }),
			});
		},
	},
	zendesk: {
		credentialType: (settings) => settings.zendesk.credentialType,
		addressField: 'accountUrl',
		deliver: (handoff, settings, credential) =>
			deliverToZendesk({
				handoffId: handoff.id,
				revision: handoff.revision,
				accountUrl: addressOf(credential, 'accountUrl'),
				customer: handoff.conversation.customer,
				rendering: renderZendesk(handoff.prepared),
				settings: {
					...settings.zendesk,
					groupId: handoff.plan.overrides.zendeskGroupId ?? settings.zendesk.groupId,
					priority: handoff.plan.priority,
				},
			}),
	},
	crisp: {
		credentialType: () => 'handoffCrispApi',
		addressField: 'baseUrl',
		deliver: (handoff, settings, credential) =>
			deliverToCrisp({
				handoffId: handoff.id,
				revision: handoff.revision,
				at: handoff.at,
				mayBeRepeat: handoff.mayBeRepeat,
				websiteId: toText(credential.websiteId),
				conversation: handoff.conversation,
				rendering: renderCrisp(handoff.prepared),
				settings: settings.crisp,
			}),
	},
	webhook: {
		credentialType: () => 'handoffWebhookApi',
		addressField: 'url',
		deliver: (handoff, _settings, credential) =>
			deliverToWebhook({
				handoffId: handoff.id,
				revision: handoff.revision,
				url: addressOf(credential, 'url'),
				at: handoff.at,
				document: toJson(transcriptDocument(handoff.prepared)),
			}),
	},
};

/** The dialogue that delivers a handoff to a service, and the connection to hold it over. */
export async function openDelivery(
	context: IExecuteFunctions,
	itemIndex: number,
	service: Service,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<{ delivery: Delivery; connection: Connection }> {
	const adapter = SERVICES[service];
	const credentialType = adapter.credentialType(settings);
	const credential = await context.getCredentials(credentialType, itemIndex);
	return {
		delivery: adapter.deliver({ ...handoff, mayBeRepeat: mayBeRepeat(context) }, settings, credential),
		connection: { credentialType, baseUrl: addressOf(credential, adapter.addressField) },
	};
}

/** No node is told which try it is; but Retry on Fail is a setting of it, and a retried execution has a mode. */
function mayBeRepeat(context: IExecuteFunctions): boolean {
	return context.getNode().retryOnFail === true || context.getMode() === 'retry';
}

function addressOf(credential: ICredentialDataDecryptedObject, field: string): string {
	return toText(credential[field]).replace(/\/+$/, '');
}
