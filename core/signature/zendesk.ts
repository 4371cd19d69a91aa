import { createHmac } from 'node:crypto';
import { headerOf, isFresh, isSameText, type SignatureCheck, type SignedRequest } from './check';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
/** With this, known to everybody, Zendesk signs a test of a webhook that does not exist yet. */
const PUBLIC_TEST_SECRET = Buffer.from('this_secret_is_for_testing_only').toString('base64');

/**
 * Checks a call of a Zendesk webhook: the base64 HMAC-SHA256 over the time and the raw body, with nothing between
 * them. The time is ISO 8601. An empty secret refuses everything, and so does Zendesk's public one.
 */
export function checkZendeskSignature(
	secret: string,
	{ rawBody, headers, nowMs }: SignedRequest,
): SignatureCheck {
	if (secret === '' || secret === PUBLIC_TEST_SECRET) return { ok: false, why: 'noSecret' };
	const signature = headerOf(headers, 'x-zendesk-webhook-signature');
	const time = headerOf(headers, 'x-zendesk-webhook-signature-timestamp');
	if (signature === undefined || time === undefined) return { ok: false, why: 'noSignature' };
	const at = ISO_TIME.test(time) ? Date.parse(time) : NaN;
	if (Number.isNaN(at)) return { ok: false, why: 'malformed' };
	if (!isFresh(at, nowMs)) return { ok: false, why: 'stale' };
	return isSameText(signZendesk(secret, time, rawBody), signature)
		? { ok: true, at }
		: { ok: false, why: 'mismatch' };
}

/** The signature that Zendesk sends with a body; `time` as the header has it. */
export function signZendesk(secret: string, time: string, rawBody: Buffer): string {
	return createHmac('sha256', secret).update(time).update(rawBody).digest('base64');
}
