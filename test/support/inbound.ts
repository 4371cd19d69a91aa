import type { InboundRequest } from '../../core/inbound/inbound';
import { zendeskBody } from '../../core/inbound/zendesk';
import type { HandoffEventName } from '../../core/inbound/handoffEvent';
import { signCrisp } from '../../core/signature/crisp';
import { signSlack } from '../../core/signature/slack';
import { signZendesk } from '../../core/signature/zendesk';

/** Requests as the services send them, signed with a secret that is nobody's. */

export const NOW = Date.parse('2026-11-22T10:01:30Z');
export const SECRET = 's'.repeat(32);
export const HOOK_SECRET = 'k'.repeat(32);

interface Signing {
	secret?: string;
	/** When it was signed. */
	at?: number;
	/** When it arrives. */
	nowMs?: number;
}

const bytesOf = (body: unknown) => Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));

export function fromSlack(
	body: unknown,
	{ secret = SECRET, at = NOW, nowMs = NOW }: Signing = {},
): InboundRequest {
	const rawBody = bytesOf(body);
	const time = String(Math.floor(at / 1000));
	const headers = {
		'x-slack-request-timestamp': time,
		'x-slack-signature': signSlack(secret, time, rawBody),
	};
	return { rawBody, headers, query: {}, nowMs };
}

/** A pressed button comes as a form. */
export function formOf(payload: unknown): string {
	return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export function fromZendesk(
	body: unknown,
	{ secret = SECRET, at = NOW, nowMs = NOW }: Signing = {},
): InboundRequest {
	const rawBody = bytesOf(body);
	const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
	const headers = {
		'x-zendesk-webhook-signature-timestamp': time,
		'x-zendesk-webhook-signature': signZendesk(secret, time, rawBody),
		'x-zendesk-webhook-invocation-id': '01J000',
	};
	return { rawBody, headers, query: {}, nowMs };
}

/** The body of a trigger, with Zendesk's placeholders filled in. */
export function zendeskNotice(event: HandoffEventName, more: Record<string, string> = {}): object {
	const filled: Record<string, string> = {
		'{{ticket.id}}': '35436',
		'{{ticket.external_id}}': 'ho_0123456789abcdef',
		'{{ticket.updated_at_with_timestamp}}': '2026-11-22T10:00+0000',
	};
	const body = zendeskBody(event).replace(/\{\{[\w.]+\}\}/g, (placeholder) => filled[placeholder] ?? '');
	return { ...JSON.parse(body), ...more };
}

export function fromCrisp(
	body: unknown,
	{ secret = SECRET, at = NOW, nowMs = NOW }: Signing = {},
): InboundRequest {
	const rawBody = bytesOf(body);
	const time = String(at);
	const headers = {
		'x-crisp-request-timestamp': time,
		'x-crisp-signature': signCrisp(secret, time, rawBody),
	};
	return { rawBody, headers, query: {}, nowMs };
}

/** A website hook of Crisp: not signed, its key stands in the address. */
export function fromCrispWebsite(body: unknown, key: unknown = HOOK_SECRET): InboundRequest {
	return { rawBody: bytesOf(body), headers: {}, query: { key }, nowMs: NOW };
}
