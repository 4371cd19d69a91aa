import { createHmac } from 'node:crypto';

/** Length of a secret in bytes, as Standard Webhooks 1.0.0 asks for it. */
const SECRET_BYTES = { least: 24, most: 64 } as const;

export type SecretCheck = { ok: true; key: Buffer } | { ok: false; remedy: string };

/** Reads a secret of the form `whsec_` + base64 (the prefix may be missing). */
export function readWebhookSecret(secret: string): SecretCheck {
	const encoded = secret.trim().replace(/^whsec_/, '');
	const key = Buffer.from(encoded, 'base64');
	// Node skips characters that are no base64; comparing the way back finds them.
	const isBase64 = key.toString('base64').replace(/=+$/, '') === encoded.replace(/=+$/, '');
	if (!isBase64 || key.length < SECRET_BYTES.least || key.length > SECRET_BYTES.most) {
		return { ok: false, remedy: 'The secret must be "whsec_" followed by 24 to 64 random bytes in base64.' };
	}
	return { ok: true, key };
}

/**
 * The three headers of a signed webhook (Standard Webhooks 1.0.0): HMAC-SHA256 over id, time and the exact body.
 * `seconds` since 1970; `id` must not contain a dot, which separates the signed parts.
 */
export function signWebhook(key: Buffer, id: string, seconds: number, body: string): Record<string, string> {
	const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`, 'utf8').digest('base64');
	return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` };
}
