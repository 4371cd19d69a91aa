import { isRecord, type JsonRecord } from '../json';
import type { SignatureCheck, SignatureProblem, SignedRequest } from '../signature/check';

/** A request that says it comes from a service. */
export interface InboundRequest extends SignedRequest {
	query: Readonly<Record<string, unknown>>;
}

export type Refusal = SignatureProblem | 'tooLarge';

/**
 * What a request comes to. event: an act of an agent; challenge: the service asks whether anybody is here, and is
 * answered with this text; ignored: it is genuine, and nothing of ours, with the reason for the log; refused: nobody
 * proved where it comes from.
 */
export type Inbound<Event> =
	| { kind: 'event'; event: Event }
	| { kind: 'challenge'; answer: string }
	| { kind: 'ignored'; why: string }
	| { kind: 'refused'; why: Refusal };

/**
 * Bytes of a request's body. What the services send is a few kilobytes; the most is a Slack message of 12,000
 * characters, twice (as text and as blocks), six bytes each. A signature over more would cost more time than a
 * stranger may take from us.
 */
export const MOST_BYTES = 256 * 1024;

export const ignored = (why: string): Inbound<never> => ({ kind: 'ignored', why });

export type Opened = { ok: true; at: number; body: string } | { ok: false; answer: Inbound<never> };

/** The body as text once the check has passed; `check` is not even made for a body that is too large. */
export function openSigned(request: InboundRequest, check: () => SignatureCheck): Opened {
	if (request.rawBody.length > MOST_BYTES) {
		return { ok: false, answer: { kind: 'refused', why: 'tooLarge' } };
	}
	const checked = check();
	if (!checked.ok) return { ok: false, answer: { kind: 'refused', why: checked.why } };
	return { ok: true, at: checked.at, body: request.rawBody.toString('utf8') };
}

/** A JSON object; undefined for everything else. */
export function parseRecord(text: string): JsonRecord | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isRecord(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
