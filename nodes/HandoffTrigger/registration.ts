import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import type { ZendeskHook } from '../../core/inbound/zendeskSetUp';
import { toText } from '../shared/parameters';

/**
 * What this node made in Zendesk, by its ids. n8n keeps nothing else of it: the secret of the webhook stays with
 * Zendesk and is asked for.
 */
export function readRegistration(context: IHookFunctions | IWebhookFunctions): ZendeskHook | null {
	const { zendeskWebhookId, zendeskTriggerIds } = context.getWorkflowStaticData('node');
	const webhookId = toText(zendeskWebhookId);
	const triggerIds = Array.isArray(zendeskTriggerIds) ? zendeskTriggerIds.map(toText) : [];
	return webhookId === '' ? null : { webhookId, triggerIds };
}

export function keepRegistration(context: IHookFunctions, hook: ZendeskHook | null): void {
	const data = context.getWorkflowStaticData('node');
	delete data.zendeskWebhookId;
	delete data.zendeskTriggerIds;
	if (!hook) return;
	data.zendeskWebhookId = hook.webhookId;
	data.zendeskTriggerIds = hook.triggerIds;
}
