import type { Delivery, Json } from '../exchange';
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
	const reply = yield {
		method: 'POST',
		path: handoff.url,
		headers: { 'webhook-id': webhookIdOf(handoff) },
		body: { json: { type: 'handoff.created', timestamp: handoff.at, data: handoff.document } },
		credential: 'service',
		repeatable: true,
	};
	if (reply.kind === 'answered' && reply.status >= 200 && reply.status < 300) {
		return { ok: true, reference: { webhookId: webhookIdOf(handoff) }, url: null, missing: null };
	}
	return { ok: false, why: sayReply('The webhook', reply) };
}

/** Without a dot: the signed text uses the dot as its separator. */
function webhookIdOf(handoff: WebhookHandoff): string {
	return `msg_${handoff.handoffId}_${handoff.revision}`;
}
