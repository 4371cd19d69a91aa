import {
	outcomeIsUnknown,
	toJson,
	type Delivery,
	type Json,
	type ServiceReply,
	type ServiceRequest,
} from '../exchange';
import { sayReply } from '../sayReply';

/** A file of the customer as the event carries it. */
export interface WebhookFile {
	/** The `binaryKey` of its attachment in the conversation. */
	binaryKey: string;
	name: string;
	mimeType: string;
	/** Bytes; null where they could not be counted. */
	size: number | null;
	/** The bytes in base64; null where they do not go along. */
	content: string | null;
	/** Why they do not; null where they do. */
	why: string | null;
}

/** The `why` of a file that was to go along, but whose bytes n8n could not read. */
export const NOT_READ = 'n8n could not read it';

export interface WebhookHandoff {
	handoffId: string;
	revision: string;
	/** The receiver's address, from the credential. */
	url: string;
	/** When the handoff was made, ISO 8601. */
	at: string;
	/** The handoff as data, redacted already: what Format Transcript writes as JSON. */
	document: { [key: string]: Json | undefined };
	files: readonly WebhookFile[];
	/** Whether the receiver got this handoff before, with fewer messages. */
	isUpdate: boolean;
}

/**
 * Sends one signed event (Standard Webhooks 1.0.0), `handoff.updated` where the receiver knows the handoff already. The receiver tells a repeat by `webhook-id`,
 * so repeating it does no harm. The credential signs: signature and time are made anew for every send. A receiver for
 * which the files are too much gets the same event without their bytes.
 */
export function* deliverToWebhook(handoff: WebhookHandoff): Delivery {
	const { files } = handoff;
	const notRead = files.filter(({ why }) => why === NOT_READ);
	const missing = notRead.map(({ name, why }) => `Not sent: ${name}, ${why}.`);
	let request = event(handoff, files);
	let reply = yield request;
	if (isTooMuch(reply) && files.some(({ content }) => content !== null)) {
		missing.push('The webhook did not take the files: the event was too large for it.');
		request = event(handoff, files.map(withoutContent));
		reply = yield request;
	}
	if (reply.kind === 'answered' && reply.status >= 200 && reply.status < 300) {
		return {
			ok: true,
			reference: { webhookId: webhookIdOf(handoff) },
			url: null,
			missing: missing.join(' ') || null,
		};
	}
	const doubt = outcomeIsUnknown(reply, request) ? ' It may have arrived.' : '';
	return { ok: false, why: `${sayReply('The webhook', reply)}${doubt}` };
}

function event(handoff: WebhookHandoff, files: readonly WebhookFile[]): ServiceRequest {
	const data = { ...handoff.document, files: toJson(files) };
	return {
		method: 'POST',
		path: handoff.url,
		headers: { 'webhook-id': webhookIdOf(handoff) },
		body: {
			json: { type: handoff.isUpdate ? 'handoff.updated' : 'handoff.created', timestamp: handoff.at, data },
		},
		credential: 'service',
		repeatable: true,
	};
}

/** What a server does with a body above its limit: 413, or it closes the connection while we are still sending. */
function isTooMuch(reply: ServiceReply): boolean {
	if (reply.kind === 'answered') return reply.status === 413;
	return reply.code === 'ECONNRESET' || reply.code === 'EPIPE';
}

function withoutContent(file: WebhookFile): WebhookFile {
	return file.content === null
		? file
		: { ...file, content: null, why: 'the event was too large for the receiver' };
}

/** Without a dot: the signed text uses the dot as its separator. */
function webhookIdOf(handoff: WebhookHandoff): string {
	return `msg_${handoff.handoffId}_${handoff.revision}`;
}
