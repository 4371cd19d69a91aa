import type { ServiceReply, ServiceRequest } from './exchange';
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
	if (state.attempt >= RETRY_POLICY.attempts || !isWorthRepeating(request, reply)) return { retry: false };
	const waitMs = waitBefore(reply, state);
	const affordable =
		waitMs <= RETRY_POLICY.longestWaitMs && state.waitedMs + waitMs <= RETRY_POLICY.totalWaitMs;
	return affordable ? { retry: true, waitMs } : { retry: false };
}

function isWorthRepeating(request: ServiceRequest, reply: ServiceReply): boolean {
	if (reply.kind === 'unanswered') {
		return !networkError(reply.code).lasting && (reply.neverLeft || request.repeatable);
	}
	if (TURNED_AWAY.includes(reply.status)) return true;
	return PASSING_FAULTS.includes(reply.status) && request.repeatable;
}

function waitBefore(reply: ServiceReply, state: RetryState): number {
	const asked =
		reply.kind === 'answered' ? retryAfterMs(reply.headers['retry-after'], state.nowMs) : undefined;
	const backoff = RETRY_POLICY.baseWaitMs * 2 ** (state.attempt - 1) * (1 + state.jitter / 2);
	return Math.round(asked ?? backoff);
}

/** Retry-After as ms: whole seconds or an HTTP date (RFC 9110, section 10.2.3); undefined where it is neither. */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
	if (header === undefined) return undefined;
	if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
	const date = Date.parse(header);
	return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
