import type { ServiceName } from './standIns';
import type { Effect, Injection } from './faultyProxy';
import { numberFor, pick } from './random';

/** A row of the matrix. */
export interface FaultRow {
	fault: string;
	does: string;
	right: string;
	/** How the hit requests of one conversation are spoilt; undefined where the address itself is the fault. */
	spoil?(service: ServiceName, seed: string): { effect: Effect; times: number; carriedOut: boolean };
	/** Whether the node meets silence: then its patience is what the row takes. */
	isSilent?: boolean;
	/** The address that the node is given instead of the service's. */
	address?(seed: string, plainPort: number, tlsPort: number): string;
}

const ONCE_OR_REPEATED = 'Nothing is written twice: what was written is found, what was not is written.';
const html = (status: number, title: string): Effect => ({
	...{ kind: 'answer', status, headers: { 'content-type': 'text/html' } },
	body: `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});
const json = (status: number, body: object, headers: Record<string, string> = {}): Effect => ({
	...{ kind: 'answer', status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } },
	body: JSON.stringify(body),
});

/** Most faults pass, some come in a row and meet the look-up that follows a lost answer, some stay. */
const often = (seed: string): number => pick([1, 1, 1, 1, 2, 2, 3, Infinity, Infinity], seed, 'times');
const onceOrForGood = (seed: string): number => pick([1, Infinity], seed, 'times');
const sometimes = (seed: string): boolean => numberFor(seed, 'carried out') < 0.5;

/** What each service says when it asks to slow down. */
const SLOW_DOWN: Readonly<Record<ServiceName, { status: number; body: object }>> = {
	slack: { status: 429, body: { ok: false, error: 'ratelimited' } },
	zendesk: {
		status: 429,
		body: {
			error: 'APIRateLimitExceeded',
			description: 'Number of allowed API requests per minute exceeded',
		},
	},
	crisp: { status: 429, body: { error: true, reason: 'rate_limited', data: {} } },
	webhook: { status: 429, body: {} },
};
const slowDown = (service: ServiceName, headers: Record<string, string>): Effect =>
	json(SLOW_DOWN[service].status, SLOW_DOWN[service].body, headers);

const NO_LONGER_ALLOWED: Readonly<Record<ServiceName, Effect>> = {
	slack: json(200, { ok: false, error: 'token_revoked' }),
	zendesk: json(401, { error: "Couldn't authenticate you" }),
	crisp: json(401, { error: true, reason: 'invalid_session', data: {} }),
	webhook: json(401, { error: 'signature' }),
};
const GONE: Readonly<Record<ServiceName, Effect>> = {
	slack: json(200, { ok: false, error: 'is_archived' }),
	zendesk: json(404, { error: 'RecordNotFound', description: 'Not found' }),
	crisp: json(404, { error: true, reason: 'session_not_found', data: {} }),
	webhook: html(404, 'Not Found'),
};
const TOO_LONG: Readonly<Record<ServiceName, Effect>> = {
	slack: json(200, { ok: false, error: 'msg_too_long' }),
	zendesk: html(413, 'Payload Too Large'),
	crisp: json(413, { error: true, reason: 'payload_too_large', data: {} }),
	webhook: html(413, 'Payload Too Large'),
};

/** Every fault, in the order of the table. */
export const FAULTS: readonly FaultRow[] = [
	{
		fault: 'timeout before the write',
		isSilent: true,
		does: 'The request is swallowed and never answered.',
		right: ONCE_OR_REPEATED,
		spoil: (_service, seed) => ({ effect: { kind: 'silence' }, times: often(seed), carriedOut: false }),
	},
	{
		fault: 'timeout after the write',
		isSilent: true,
		does: 'The request is carried out, its answer never comes.',
		right: ONCE_OR_REPEATED,
		spoil: (_service, seed) => ({ effect: { kind: 'silence' }, times: often(seed), carriedOut: true }),
	},
	{
		fault: 'reset while reading',
		does: 'The request is carried out; half of the answer, then the connection is reset.',
		right: ONCE_OR_REPEATED,
		spoil: (_service, seed) => ({ effect: { kind: 'reset' }, times: often(seed), carriedOut: true }),
	},
	{
		fault: '429 with Retry-After',
		does: 'Refused with 429 and Retry-After: 1.',
		right: 'Waits as long as asked and sends it again; gives up when it goes on, and says so.',
		spoil: (service, seed) => ({
			...{ effect: slowDown(service, { 'retry-after': '1' }), times: often(seed), carriedOut: false },
		}),
	},
	{
		fault: '429 without Retry-After',
		does: 'Refused with 429.',
		right: 'Waits by its own rule and sends it again; gives up when it goes on, and says so.',
		spoil: (service, seed) => ({ effect: slowDown(service, {}), times: often(seed), carriedOut: false }),
	},
	{
		fault: '500 three times',
		does: 'Three requests in a row are answered with 500; half of them were carried out all the same.',
		right: ONCE_OR_REPEATED,
		spoil: (_service, seed) => ({
			...{ effect: json(500, { error: 'internal_error' }), times: 3, carriedOut: sometimes(seed) },
		}),
	},
	{
		fault: '503 with HTML',
		does: "A proxy's page instead of the answer; half of the requests were carried out all the same.",
		right: ONCE_OR_REPEATED,
		spoil: (_service, seed) => ({
			...{ effect: html(503, 'Service Unavailable'), times: often(seed), carriedOut: sometimes(seed) },
		}),
	},
	{
		fault: 'invalid JSON',
		does: 'Carried out; a 200 whose JSON lacks its second half, which n8n gives back as text without an error.',
		right: 'No proof of delivery, so as after a lost answer.',
		spoil: (_service, seed) => ({ effect: { kind: 'brokenJson' }, times: often(seed), carriedOut: true }),
	},
	{
		fault: 'slow drip',
		isSilent: true,
		does: 'Carried out; the answer comes byte by byte and would take seconds.',
		right: 'Waits only so long for a whole answer, then as after a lost one.',
		spoil: (_service, seed) => ({ effect: { kind: 'drip' }, times: often(seed), carriedOut: true }),
	},
	{
		fault: 'DNS failure',
		does: 'The host of the credential does not exist: below .invalid, and of a length that no resolver need be asked.',
		right: 'Not delivered there, at once: the next try would meet the same.',
		address: () => `http://${'no-such-host-'.repeat(5)}.invalid`,
	},
	{
		fault: 'TLS failure',
		does: 'https to a port that speaks http, or to one that has no certificate.',
		right: 'Not delivered there; nothing was sent.',
		address: (seed, plainPort, tlsPort) => `https://127.0.0.1:${pick([plainPort, tlsPort], seed, 'port')}`,
	},
	{
		fault: '401 in mid-run',
		does: 'The credential is refused, once or from then on.',
		right: 'What was written stays written once; the rest is reported with its remedy.',
		spoil: (service, seed) => ({
			...{ effect: NO_LONGER_ALLOWED[service], times: onceOrForGood(seed), carriedOut: false },
		}),
	},
	{
		fault: '404 or archived',
		does: 'What is written to is gone, once or from then on.',
		right: 'What was written stays written once; the rest is reported with its remedy.',
		spoil: (service, seed) => ({ effect: GONE[service], times: onceOrForGood(seed), carriedOut: false }),
	},
	{
		fault: '413 or too long',
		does: 'Refused as too long, once or from then on.',
		right: 'Another form is tried where there is one; else it is reported.',
		spoil: (service, seed) => ({ effect: TOO_LONG[service], times: onceOrForGood(seed), carriedOut: false }),
	},
	{
		fault: 'body cut short',
		does: 'Carried out; half of the answer, then the connection is closed.',
		right: ONCE_OR_REPEATED,
		spoil: (_service, seed) => ({ effect: { kind: 'cutShort' }, times: often(seed), carriedOut: true }),
	},
	{
		fault: 'answers twice',
		isSilent: true,
		does: 'Carried out; then the same answer twice on one connection, or the 502 of a proxy that asks for a repeat.',
		right: 'The second answer belongs to no other request, and a repeat is not written twice.',
		spoil: (_service, seed) => ({
			effect: pick<Effect>([{ kind: 'twice' }, html(502, 'Bad Gateway')], seed, 'how'),
			...{ times: often(seed), carriedOut: true },
		}),
	},
];

/**
 * Which requests of a conversation a row spoils: beginning anywhere in a healthy delivery, so that over all
 * conversations every kind of request meets every fault.
 * @param requests of a healthy delivery
 */
export function injectionFor(
	row: FaultRow,
	service: ServiceName,
	seed: string,
	requests: number,
): Injection | null {
	const spoilt = row.spoil?.(service, seed);
	return spoilt ? { ...spoilt, from: firstHit(seed, requests) } : null;
}

/** The index of the first request that is hit. */
export function firstHit(seed: string, requests: number): number {
	return Math.floor(numberFor(seed, 'from') * requests);
}
