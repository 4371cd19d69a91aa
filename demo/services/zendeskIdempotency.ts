import { createHash } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from './http';

/** Milliseconds a key is kept, and the characters it may have. */
const KEY_LIFE = 2 * 60 * 60 * 1000;
const KEY_LENGTH = 255;

export interface Idempotency {
	/** Runs `create`, or repeats its first answer where the request's Idempotency-Key was seen with the same body. */
	once(request: HttpRequest, create: () => HttpAnswer): HttpAnswer;
	reset(): void;
}

/** Zendesk's Idempotency-Key for creating tickets. An attempt that was refused leaves its key free. */
export function createIdempotency(clock: () => number): Idempotency {
	const seen = new Map<string, { digest: string; answer: HttpAnswer; expires: number }>();
	return {
		once({ headers, body }, create) {
			const key = headers['idempotency-key'];
			if (typeof key !== 'string') return create();
			if (key.length > KEY_LENGTH)
				return mismatch(`The idempotency key is longer than ${KEY_LENGTH} characters`);
			const digest = createHash('sha256').update(body).digest('hex');
			const first = seen.get(key);
			if (first && first.expires > clock()) {
				if (first.digest !== digest)
					return mismatch("Request parameters don't match the given idempotency key");
				return lookedUp(first.answer, 'hit');
			}
			const answer = create();
			if (answer.status === 201) seen.set(key, { digest, answer, expires: clock() + KEY_LIFE });
			return lookedUp(answer, 'miss');
		},
		reset: () => seen.clear(),
	};
}

function lookedUp(answer: HttpAnswer, lookup: 'hit' | 'miss'): HttpAnswer {
	return { ...answer, headers: { ...answer.headers, 'x-idempotency-lookup': lookup } };
}

function mismatch(description: string): HttpAnswer {
	return { status: 400, body: { error: 'IdempotentRequestError', description } };
}
