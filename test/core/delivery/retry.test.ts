import fc from 'fast-check';
import type { ServiceRequest } from '../../../core/delivery/exchange';
import { decideRetry, RETRY_POLICY, retryAfterMs, type RetryState } from '../../../core/delivery/retry';
import { json, silence, unreachable } from '../../support/scriptedService';

const request = (repeatable: boolean): ServiceRequest => ({
	method: 'POST',
	path: '/x',
	credential: 'service',
	repeatable,
});
const state = (extra: Partial<RetryState> = {}): RetryState => ({
	attempt: 1,
	waitedMs: 0,
	jitter: 0,
	nowMs: 0,
	...extra,
});

describe('whether a request is sent again', () => {
	it.each([
		['429', true, json('', 429), true],
		['429 of a write', false, json('', 429), true],
		['Crisp quota 423', false, json('', 423), true],
		['500 of a request that may be repeated', true, json('', 500), true],
		['500 of a write', false, json('', 500), false],
		['silence after a request that may be repeated', true, silence(), true],
		['silence after a write', false, silence(), false],
		['a write that never left', false, unreachable(), true],
		['a host that does not exist', true, unreachable('ENOTFOUND'), false],
		['400', true, json('', 400), false],
		['401', true, json('', 401), false],
		['422', true, json('', 422), false],
		['200', true, json('', 200), false],
	])('%s', (_name, repeatable, reply, expected) => {
		expect(decideRetry(request(repeatable), reply, state()).retry).toBe(expected);
	});

	it.each([
		['a success that is no JSON, of a request that may be repeated', true, json('<html>'), true],
		['the same of a write', false, json('<html>'), false],
	])('%s', (_name, repeatable, reply, expected) => {
		const asked = { ...request(repeatable), expectsJson: true };
		expect(decideRetry(asked, reply, state()).retry).toBe(expected);
	});

	it('does not hold the customer for a look that it can do without', () => {
		const look = { ...request(true), isOptional: true };
		expect(decideRetry(look, silence(), state()).retry).toBe(false);
		expect(decideRetry(look, json('', 429, { 'retry-after': '20' }), state()).retry).toBe(false);
		expect(decideRetry(look, json('', 429, { 'retry-after': '1' }), state()).retry).toBe(true);
	});

	it('honours Retry-After, doubles its own wait otherwise', () => {
		expect(decideRetry(request(true), json('', 429, { 'retry-after': '3' }), state())).toEqual({
			retry: true,
			waitMs: 3000,
		});
		expect(decideRetry(request(true), json('', 429), state({ attempt: 3 }))).toEqual({
			retry: true,
			waitMs: 2000,
		});
	});

	it('gives up rather than wait longer than the customer can', () => {
		expect(decideRetry(request(true), json('', 429, { 'retry-after': '3600' }), state()).retry).toBe(false);
	});

	it('never waits longer than the budget, whatever the service asks for', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.nat(100).map(String)),
				fc.nat(100_000),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(header, waitedMs, jitter) => {
					const decision = decideRetry(
						request(true),
						json('', 429, { 'retry-after': header }),
						state({ waitedMs, jitter }),
					);
					if (decision.retry)
						expect(waitedMs + decision.waitMs).toBeLessThanOrEqual(RETRY_POLICY.totalWaitMs);
				},
			),
		);
	});

	it.each([
		['5', 5000],
		['Thu, 01 Jan 1970 00:00:10 GMT', 10_000],
		['soon', undefined],
		[undefined, undefined],
	])('reads Retry-After %s', (header, expected) => {
		expect(retryAfterMs(header, 0)).toBe(expected);
	});
});
