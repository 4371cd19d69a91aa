import { UserError, type ICredentialDataDecryptedObject, type IExecuteFunctions } from 'n8n-workflow';
import type { Conversation } from '../../core/conversation/conversation';
import { FILE_LIMITS, planFiles, remarksOf, type FilePlan } from '../../core/delivery/customerFiles';
import { deliverToCrisp } from '../../core/delivery/destinations/crisp';
import { deliverToSlack } from '../../core/delivery/destinations/slack';
import { deliverToWebhook, NOT_READ, type WebhookFile } from '../../core/delivery/destinations/webhook';
import { deliverToZendesk } from '../../core/delivery/destinations/zendesk';
import { toJsonObject, type Delivery } from '../../core/delivery/exchange';
import type { RenderUpdate } from '../../core/delivery/openCase';
import type { RequestDestination } from '../../core/delivery/rehearsal';
import { webAddress } from '../../core/delivery/webAddress';
import { crispSettingsFor, slackSettingsFor, zendeskSettingsFor } from '../../core/routing/applyOverrides';
import { withFileRemarks } from '../../core/transcript/fileRemarks';
import type { PreparedTranscript } from '../../core/transcript/prepare';
import { renderCrisp } from '../../core/transcript/render/crisp';
import { transcriptDocument } from '../../core/transcript/render/json';
import { renderSlack, renderSlackUpdate } from '../../core/transcript/render/slack';
import { renderZendesk, renderZendeskUpdate } from '../../core/transcript/render/zendesk';
import { fileKeysOf, updateOf } from '../../core/transcript/update';
import { toText } from '../shared/parameters';
import type { Handoff } from './handoff';
import type { ItemFiles } from '../shared/itemFiles';
import type { NodeSettings } from './settings';
import type { Connection } from '../shared/transport';

/** The destinations that are reached over HTTP with a credential of ours. */
export type Service = RequestDestination;

/** Where credentials hold the address of their service, as the credential's form calls it. */
const ADDRESS_FIELDS = {
	baseUrl: { label: 'Base URL', example: 'https://example.com/api' },
	accountUrl: { label: 'Account URL', example: 'https://example.zendesk.com' },
	url: { label: 'URL', example: 'https://example.com/hooks/handoff' },
} as const;
type AddressField = keyof typeof ADDRESS_FIELDS;

interface ServiceAdapter {
	credentialType(settings: NodeSettings): string;
	/** The field of the credential that holds the service's address. */
	addressField: AddressField;
	deliver(
		handoff: Handoff & { mayBeRepeat: boolean },
		settings: NodeSettings,
		credential: ICredentialDataDecryptedObject,
		parcel: Parcel,
	): Delivery | Promise<Delivery>;
}

/** What of the handoff this destination is given: the customer's files, and the transcript that says which are not. */
interface Parcel {
	plan: FilePlan;
	prepared: PreparedTranscript;
	read: ItemFiles['read'];
}

const SERVICES: Record<Service, ServiceAdapter> = {
	slack: {
		credentialType: () => 'handoffSlackApi',
		addressField: 'baseUrl',
		deliver: (handoff, settings, _credential, { plan, prepared }) => {
			const { channel, mention } = slackSettingsFor(handoff.plan, settings.slack);
			return deliverToSlack({
				handoffId: handoff.id,
				revision: handoff.revision,
				at: handoff.at,
				mayBeRepeat: handoff.mayBeRepeat,
				channel,
				messages: handoff.conversation.messages.length,
				rendering: renderSlack(prepared, { mention, buttons: settings.slack.buttons }),
				openCase: handoff.openCases.slack,
				renderUpdate: updateWith(prepared, renderSlackUpdate),
				files: plan.files,
			});
		},
	},
	zendesk: {
		credentialType: (settings) => settings.zendesk.credentialType,
		addressField: 'accountUrl',
		deliver: (handoff, settings, credential, { plan, prepared }) =>
			deliverToZendesk({
				handoffId: handoff.id,
				revision: handoff.revision,
				accountUrl: addressOf(credential, 'accountUrl'),
				customer: handoff.conversation.customer,
				messages: handoff.conversation.messages.length,
				rendering: renderZendesk(prepared),
				openCase: handoff.openCases.zendesk,
				renderUpdate: updateWith(prepared, renderZendeskUpdate),
				files: plan.files,
				settings: zendeskSettingsFor(handoff.plan, settings.zendesk),
			}),
	},
	crisp: {
		credentialType: () => 'handoffCrispApi',
		addressField: 'baseUrl',
		deliver: (handoff, settings, credential, { prepared }) =>
			deliverToCrisp({
				handoffId: handoff.id,
				revision: handoff.revision,
				at: handoff.at,
				mayBeRepeat: handoff.mayBeRepeat,
				websiteId: toText(credential.websiteId),
				conversation: withShownAttributes(handoff.conversation, prepared),
				rendering: renderCrisp(prepared),
				settings: crispSettingsFor(handoff.plan, settings.crisp),
			}),
	},
	webhook: {
		credentialType: () => 'handoffWebhookApi',
		addressField: 'url',
		deliver: async (handoff, _settings, credential, { plan, read }) =>
			deliverToWebhook({
				handoffId: handoff.id,
				revision: handoff.revision,
				url: addressOf(credential, 'url'),
				at: handoff.at,
				document: toJsonObject(transcriptDocument(handoff.preparedFor('webhook'))),
				files: await webhookFiles(plan, read),
				isUpdate: handoff.openCases.webhook !== undefined,
			}),
	},
};

/**
 * The customer's name and contact as they are, since an agent answers to them; the attributes, which are only read,
 * as the transcript shows them.
 */
function withShownAttributes(conversation: Conversation, prepared: PreparedTranscript): Conversation {
	const { attributes } = prepared.conversation.customer;
	return { ...conversation, customer: { ...conversation.customer, attributes } };
}

function updateWith<Rendering>(
	prepared: PreparedTranscript,
	render: (update: PreparedTranscript) => Rendering,
): RenderUpdate<Rendering> {
	return (since) => {
		const update = updateOf(prepared, since);
		return { rendering: render(update), fileKeys: fileKeysOf(update) };
	};
}

/** The files of an event, with their bytes: they are few and small enough to be held together. */
async function webhookFiles({ files, leftOut }: FilePlan, read: ItemFiles['read']): Promise<WebhookFile[]> {
	const sent: WebhookFile[] = [];
	for (const { key, ...file } of files) {
		const bytes = await read(key).catch(() => null);
		const content = bytes?.toString('base64') ?? null;
		sent.push({ binaryKey: key, ...file, content, why: content === null ? NOT_READ : null });
	}
	const named = leftOut.map(({ key, ...file }) => ({ binaryKey: key, ...file, content: null }));
	return [...sent, ...named];
}

/** The dialogue that delivers a handoff to a service, and the connection to hold it over. */
export async function openDelivery(
	context: IExecuteFunctions,
	itemIndex: number,
	service: Service,
	handoff: Handoff,
	settings: NodeSettings,
	files: ItemFiles | null,
): Promise<{ delivery: Delivery; connection: Connection; plan: FilePlan }> {
	const adapter = SERVICES[service];
	const credentialType = adapter.credentialType(settings);
	const credential = await context.getCredentials(credentialType, itemIndex);
	const redacted = handoff.preparedFor(service);
	const plan = planFiles(redacted.conversation, files?.sizes ?? null, FILE_LIMITS[service]);
	const prepared = withFileRemarks(redacted, remarksOf(plan));
	const read: ItemFiles['read'] = async (key) => {
		if (!files) throw new Error('No files go along');
		return await files.read(key);
	};
	return {
		delivery: await adapter.deliver({ ...handoff, mayBeRepeat: mayBeRepeat(context) }, settings, credential, {
			plan,
			prepared,
			read,
		}),
		connection: { credentialType, baseUrl: addressOf(credential, adapter.addressField), readFile: read },
		plan,
	};
}

/** No node is told which try it is; but Retry on Fail is a setting of it, and a retried execution has a mode. */
function mayBeRepeat(context: IExecuteFunctions): boolean {
	return context.getNode().retryOnFail === true || context.getMode() === 'retry';
}

/** The address in a credential, without a slash at its end. It is not quoted: it may hold a key. */
function addressOf(credential: ICredentialDataDecryptedObject, field: AddressField): string {
	const address = webAddress(toText(credential[field]));
	if (address !== null) return address.replace(/\/+$/, '');
	const { label, example } = ADDRESS_FIELDS[field];
	throw new UserError(
		`The ${label} in the credential is no http or https address. Write it like ${example}.`,
	);
}
