import { outcomeIsUnknown, type Delivery, type Json, type ServiceRequest } from '../exchange';
import { sayReply } from '../sayReply';

export interface WebhookHandoff {
	handoffId: string;
	revision: string;
	/** The receiver's address, from the credential. */
	url: string;
	/** When the handoff was made, ISO 8601. */
	at: string;
	/** The handoff as data, redacted already: what Format Transcript writes as JSON. */
	document: Json;
}

/**
 * Sends one signed `handoff.created` event (Standard Webhooks 1.0.0). The receiver tells a repeat by `webhook-id`,
 * so repeating it does no harm. The credential signs: signature and time are made anew for every send.
 */
export function* deliverToWebhook(handoff: WebhookHandoff): Delivery {
	const request: ServiceRequest = {
		method: 'POST',
		path: handoff.url,
		headers: { 'webhook-id': webhookIdOf(handoff) },
		body: { json: { type: 'handoff.created', timestamp: handoff.at, data: handoff.document } },
		credential: 'service',
		repeatable: true,
	};
	const reply = yield request;
	if (reply.kind === 'answered' && reply.status >= 200 && reply.status < 300) {
		return { ok: true, reference: { webhookId: webhookIdOf(handoff) }, url: null, missing: null };
	}
	const doubt = outcomeIsUnknown(reply, request) ? ' It may have arrived.' : '';
	return { ok: false, why: `${sayReply('The webhook', reply)}${doubt}` };
}

/** Without a dot: the signed text uses the dot as its separator. */
function webhookIdOf(handoff: WebhookHandoff): string {
	return `msg_${handoff.handoffId}_${handoff.revision}`;
}
