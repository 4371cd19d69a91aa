import { createHmac } from 'node:crypto';
import { headerOf, isFresh, isSameText, type SignatureCheck, type SignedRequest } from './check';

const SECONDS = /^\d{1,12}$/;

/**
 * Checks a request of Slack (events, buttons): `v0=` and the hex HMAC-SHA256 over "v0:", the time in seconds, ":" and
 * the raw body. An empty secret refuses everything.
 */
export function checkSlackSignature(
	secret: string,
	{ rawBody, headers, nowMs }: SignedRequest,
): SignatureCheck {
	if (secret === '') return { ok: false, why: 'noSecret' };
	const signature = headerOf(headers, 'x-slack-signature');
	const time = headerOf(headers, 'x-slack-request-timestamp');
	if (signature === undefined || time === undefined) return { ok: false, why: 'noSignature' };
	if (!SECONDS.test(time)) return { ok: false, why: 'malformed' };
	const at = Number(time) * 1000;
	if (!isFresh(at, nowMs)) return { ok: false, why: 'stale' };
	return isSameText(signSlack(secret, time, rawBody), signature)
		? { ok: true, at }
		: { ok: false, why: 'mismatch' };
}

/** The signature that Slack sends with a body; `time` as the header has it. */
export function signSlack(secret: string, time: string, rawBody: Buffer): string {
	return `v0=${createHmac('sha256', secret).update(`v0:${time}:`).update(rawBody).digest('hex')}`;
}
