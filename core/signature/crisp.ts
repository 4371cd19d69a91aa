import { createHmac } from 'node:crypto';
import { headerOf, isFresh, isSameText, type SignatureCheck, type SignedRequest } from './check';

/** Crisp's guide does not say the unit; a number from here on is milliseconds, below it seconds. */
const FIRST_MILLISECONDS = 1e11;
const EPOCH = /^\d{9,14}$/;

/**
 * Checks a plugin hook of Crisp: the hex HMAC-SHA256 over "[", the time, ";", the raw body and "]". An empty secret
 * refuses everything.
 */
export function checkCrispSignature(
	secret: string,
	{ rawBody, headers, nowMs }: SignedRequest,
): SignatureCheck {
	if (secret === '') return { ok: false, why: 'noSecret' };
	const signature = headerOf(headers, 'x-crisp-signature');
	const time = headerOf(headers, 'x-crisp-request-timestamp');
	if (signature === undefined || time === undefined) return { ok: false, why: 'noSignature' };
	if (!EPOCH.test(time)) return { ok: false, why: 'malformed' };
	const at = Number(time) < FIRST_MILLISECONDS ? Number(time) * 1000 : Number(time);
	if (!isFresh(at, nowMs)) return { ok: false, why: 'stale' };
	return isSameText(signCrisp(secret, time, rawBody), signature)
		? { ok: true, at }
		: { ok: false, why: 'mismatch' };
}

/**
 * Checks a website hook of Crisp, which is not signed: its address carries a key that nobody else knows. Nothing in
 * such a request proves when it was sent.
 */
export function checkCrispKey(key: string, sent: unknown, nowMs: number): SignatureCheck {
	if (key === '') return { ok: false, why: 'noSecret' };
	if (typeof sent !== 'string' || sent === '') return { ok: false, why: 'noSignature' };
	return isSameText(key, sent) ? { ok: true, at: nowMs } : { ok: false, why: 'mismatch' };
}

/** The signature that Crisp sends with a body; `time` as the header has it. */
export function signCrisp(secret: string, time: string, rawBody: Buffer): string {
	return createHmac('sha256', secret).update(`[${time};`).update(rawBody).update(']').digest('hex');
}
