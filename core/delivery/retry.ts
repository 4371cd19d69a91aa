import { isGarbled, type ServiceReply, type ServiceRequest } from './exchange';
import { networkError } from './networkErrors';

/**
 * Answers that mean "not carried out, ask again": 429 everywhere; 420 and 423 are Crisp's words for the same
 * (rate limit, daily quota); 409 is a request with the same key still in progress (Zendesk).
 */
const TURNED_AWAY: readonly number[] = [409, 420, 423, 429];
/** Answers that leave open whether the request was carried out; repeated only when that does no harm. */
const PASSING_FAULTS: readonly number[] = [408, 500, 502, 503, 504];

export const RETRY_POLICY = {
	/** Sends of one request, the first included. */
	attempts: 4,
	/** First wait in ms; doubled each time. */
	baseWaitMs: 500,
	/** A service may ask for longer by Retry-After; beyond this we give up rather than hold the customer. */
	longestWaitMs: 30_000,
	/** All waits of one delivery together. */
	totalWaitMs: 60_000,
	/** Requests of one delivery that got no answer before it ends: at 15 seconds each, a minute and a quarter. */
	silences: 5,
	/** The same for a request that the delivery can do without: not repeated at all where no answer came. */
	optional: { attempts: 3, longestWaitMs: 2_000 },
} as const;

export type RetryDecision = { retry: false } | { retry: true; waitMs: number };

export interface RetryState {
	/** Sends of this request so far, at least 1. */
	attempt: number;
	/** Waits of this delivery so far. */
	waitedMs: number;
	/** 0..1, given by the caller, so that the decision itself has no randomness. */
	jitter: number;
	/** The caller's clock in ms since 1970, for a Retry-After that is a date. */
	nowMs: number;
}

/**
 * Whether to send a request again after this reply, and how long to wait first.
 * A write whose outcome is unknown is repeated only where the request says that this does no harm.
 */
export function decideRetry(request: ServiceRequest, reply: ServiceReply, state: RetryState): RetryDecision {
	const { attempts, longestWaitMs } = request.isOptional ? RETRY_POLICY.optional : RETRY_POLICY;
	if (state.attempt >= attempts || !isWorthRepeating(request, reply)) return { retry: false };
	const waitMs = waitBefore(reply, state);
	const affordable = waitMs <= longestWaitMs && state.waitedMs + waitMs <= RETRY_POLICY.totalWaitMs;
	return affordable ? { retry: true, waitMs } : { retry: false };
}

function isWorthRepeating(request: ServiceRequest, reply: ServiceReply): boolean {
	if (reply.kind === 'unanswered') {
		if (request.isOptional || networkError(reply.code).lasting) return false;
		return reply.neverLeft || request.repeatable;
	}
	if (TURNED_AWAY.includes(reply.status)) return true;
	return request.repeatable && (PASSING_FAULTS.includes(reply.status) || isGarbled(reply, request));
}

function waitBefore(reply: ServiceReply, { attempt, jitter, nowMs }: RetryState): number {
	const asked = reply.kind === 'answered' ? retryAfterMs(reply.headers['retry-after'], nowMs) : undefined;
	return asked ?? backoffMs(attempt, jitter);
}

/**
 * How long to wait before the next send where the service asks for nothing else, in ms.
 * @param attempt sends so far, at least 1
 * @param jitter 0..1
 */
export function backoffMs(attempt: number, jitter: number): number {
	return Math.round(RETRY_POLICY.baseWaitMs * 2 ** (attempt - 1) * (1 + jitter / 2));
}

/** Retry-After as ms: whole seconds or an HTTP date (RFC 9110, section 10.2.3); undefined where it is neither. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
	if (header === undefined) return undefined;
	if (/^\d+(\.\d+)?$/.test(header.trim())) return Math.round(Number(header) * 1000);
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
