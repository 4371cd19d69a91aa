import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';
import { isPublicUrl } from '../../core/inbound/publicUrl';
import { createZendeskHook, findZendeskHook, removeZendeskHook } from '../../core/inbound/zendeskSetUp';
import { toText } from '../shared/parameters';
import { converse } from '../shared/transport';
import { openCredential, type OpenedCredential } from './connection';
import { keepRegistration, readRegistration } from './registration';
import { readTriggerSettings, type TriggerService, type TriggerSettings } from './settings';

/** The fields of the credential of which one must be set, since without it every request is refused. */
const SECRETS: Record<TriggerService, { fields: readonly string[]; remedy: string }> = {
	slack: {
		fields: ['signingSecret'],
		remedy: 'Enter the Signing Secret of your Slack app (Basic Information) in the Slack credential.',
	},
	zendesk: {
		fields: ['webhookSecret'],
		remedy:
			'Enter the Webhook Signing Secret in the Zendesk credential: Admin Center > Apps and integrations > Webhooks, on the page of the webhook. Or choose Automatic under Set-Up.',
	},
	crisp: {
		fields: ['signingSecret', 'hookSecret'],
		remedy:
			'Enter the Hook Secret (website hook) or the Hook Signing Secret (plugin hook) in the Crisp credential.',
	},
};

/**
 * Whether the service will call us. What is set up by hand is taken to be there, once what proves it is set; of what
 * this node set up, Zendesk is asked.
 */
export async function checkExists(context: IHookFunctions): Promise<boolean> {
	const settings = readTriggerSettings(context);
	const opened = await openCredential(context, settings);
	const url = urlOf(context);
	if (!settings.isAutomatic) {
		requireSecret(context, settings, opened);
		if (!isPublicUrl(url)) {
			context.logger.warn(
				`Handoff Trigger: ${settings.service} may not reach this n8n at ${url}. Set WEBHOOK_URL to a public address.`,
			);
		}
		return true;
	}
	const registration = readRegistration(context);
	if (!registration || registration.triggerIds.length !== settings.events.length) return false;
	const answer = await converse(context, 0, findZendeskHook(registration, url), opened.connection);
	if (!answer.ok) throw setUpError(context, 'Zendesk could not be asked for the webhook', answer.why);
	return answer.found;
}

/** Makes the webhook and the triggers in Zendesk; what is left of an earlier time is removed first. */
export async function create(context: IHookFunctions): Promise<boolean> {
	const settings = readTriggerSettings(context);
	if (!settings.isAutomatic) return true;
	if (settings.events.length === 0) {
		throw setUpError(context, 'No event is picked', 'Pick at least one under Events.');
	}
	const { connection } = await openCredential(context, settings);
	const url = urlOf(context);
	if (!isPublicUrl(url) && isPublicUrl(connection.baseUrl)) {
		throw setUpError(
			context,
			'Zendesk cannot call this n8n',
			`The address ${url} is not public. Set WEBHOOK_URL of n8n to one that is.`,
		);
	}
	await removeRegistered(context, connection);
	const made = await converse(
		context,
		0,
		createZendeskHook({
			name: `n8n handoff: ${context.getWorkflow().name ?? ''}`.slice(0, 100).trim(),
			url,
			events: settings.events,
			tag: settings.zendeskTag,
		}),
		connection,
	);
	if (!made.ok) throw setUpError(context, 'Zendesk did not make the webhook and its triggers', made.why);
	keepRegistration(context, made.hook);
	return true;
}

/** Removes what `create` made. What cannot be removed stays known, so that the next publishing removes it. */
export async function remove(context: IHookFunctions): Promise<boolean> {
	if (!readRegistration(context)) return true;
	const { connection } = await openCredential(context, readTriggerSettings(context));
	await removeRegistered(context, connection);
	return true;
}

async function removeRegistered(
	context: IHookFunctions,
	connection: OpenedCredential['connection'],
): Promise<void> {
	const registration = readRegistration(context);
	if (!registration) return;
	const problem = await converse(context, 0, removeZendeskHook(registration), connection);
	if (problem !== null) {
		throw setUpError(context, 'The webhook and its triggers could not be removed from Zendesk', problem);
	}
	keepRegistration(context, null);
}

function requireSecret(
	context: IHookFunctions,
	{ service }: TriggerSettings,
	{ credential }: OpenedCredential,
): void {
	const { fields, remedy } = SECRETS[service];
	if (fields.some((field) => toText(credential[field]) !== '')) return;
	throw setUpError(context, 'Without a secret every request would be refused', remedy);
}

function urlOf(context: IHookFunctions): string {
	return context.getNodeWebhookUrl('default') ?? '';
}

function setUpError(context: IHookFunctions, message: string, description: string): NodeOperationError {
	return new NodeOperationError(context.getNode(), message, { description });
}
