import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Why a request was refused. noSecret: nothing to check against was set; noSignature: a header is missing;
 * malformed: the time cannot be read; stale: signed too long ago or in the future; mismatch: not signed with our secret.
 */
export type SignatureProblem = 'noSecret' | 'noSignature' | 'malformed' | 'stale' | 'mismatch';

/** `at` is the time at which it was signed, in ms since 1970. */
export type SignatureCheck = { ok: true; at: number } | { ok: false; why: SignatureProblem };

/** Header fields by lower-case name, as Node gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** What a signature is checked against: the bytes as they came, and the time at which they did (ms since 1970). */
export interface SignedRequest {
	rawBody: Buffer;
	headers: Headers;
	nowMs: number;
}

/** How far the time of signing may lie before or behind ours. Slack's and Standard Webhooks' own number. */
export const FRESH_FOR_MS = 5 * 60_000;

export function isFresh(atMs: number, nowMs: number): boolean {
	return Math.abs(nowMs - atMs) <= FRESH_FOR_MS;
}

/** A header that was sent once and is not blank; undefined otherwise, since two signatures are none. */
export function headerOf(headers: Headers, name: string): string | undefined {
	const value = headers[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Compares in a time that tells nothing of where two texts differ, or of how long the secret one is. */
export function isSameText(ours: string, theirs: string): boolean {
	return timingSafeEqual(digestOf(ours), digestOf(theirs));
}

function digestOf(text: string): Buffer {
	return createHash('sha256').update(text, 'utf8').digest();
}
