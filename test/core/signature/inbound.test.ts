import fc from 'fast-check';
import { checkCrispKey, checkCrispSignature, signCrisp } from '../../../core/signature/crisp';
import { FRESH_FOR_MS, isSameText, type Headers, type SignatureCheck } from '../../../core/signature/check';
import { checkSlackSignature, signSlack } from '../../../core/signature/slack';
import { checkZendeskSignature, signZendesk } from '../../../core/signature/zendesk';

const NOW = Date.parse('2026-11-22T10:00:00Z');

interface Scheme {
	check: (secret: string, request: { rawBody: Buffer; headers: Headers; nowMs: number }) => SignatureCheck;
	sign: (secret: string, time: string, rawBody: Buffer) => string;
	/** The time as the service writes it. */
	write: (ms: number) => string;
	signature: string;
	timestamp: string;
	/** A time in another unit or shape than the service's. */
	unreadable: string[];
}

const SCHEMES: Record<string, Scheme> = {
	Slack: {
		check: checkSlackSignature,
		sign: signSlack,
		write: (ms) => String(Math.floor(ms / 1000)),
		signature: 'x-slack-signature',
		timestamp: 'x-slack-request-timestamp',
		unreadable: ['2026-11-22T10:00:00Z', '1e9', '-1795341600', ' 1795341600', 'NaN'],
	},
	Zendesk: {
		check: checkZendeskSignature,
		sign: signZendesk,
		write: (ms) => new Date(ms).toISOString().replace('.000Z', 'Z'),
		signature: 'x-zendesk-webhook-signature',
		timestamp: 'x-zendesk-webhook-signature-timestamp',
		unreadable: ['1795341600', '2026', '2026-11-22', '2026-13-45T10:00:00Z', 'yesterday'],
	},
	Crisp: {
		check: checkCrispSignature,
		sign: signCrisp,
		write: String,
		signature: 'x-crisp-signature',
		timestamp: 'x-crisp-request-timestamp',
		unreadable: ['2026-11-22T10:00:00Z', '1e12', '-1', '0x1', ''.padEnd(20, '9')],
	},
};

const secretOf = (letter: string) => letter.repeat(32);

describe.each(Object.entries(SCHEMES))('a signature of %s', (_service, scheme) => {
	const { check, sign, write, signature, timestamp, unreadable } = scheme;
	const body = Buffer.from('{"text":"Grüße 😀",  "n": 1}');
	const signed = (secret: string, ms = NOW, rawBody = body): Headers => ({
		[signature]: sign(secret, write(ms), rawBody),
		[timestamp]: write(ms),
	});
	const checked = (headers: Headers, secret = secretOf('s'), rawBody = body) =>
		check(secret, { rawBody, headers, nowMs: NOW });

	it('is accepted over the exact bytes', () => {
		expect(checked(signed(secretOf('s')))).toEqual({ ok: true, at: NOW });
	});

	it('is accepted over bytes that are no UTF-8', () => {
		const raw = Buffer.from([0xff, 0x00, 0xfe]);
		expect(checked(signed(secretOf('s'), NOW, raw), secretOf('s'), raw)).toMatchObject({ ok: true });
	});

	it('is refused where no secret is set, also when it was made with the empty one', () => {
		expect(checked(signed('-'), '')).toEqual({ ok: false, why: 'noSecret' });
		expect(checked(signed(''), '')).toEqual({ ok: false, why: 'noSecret' });
	});

	it('is refused with another secret, or when the body is not the same to the byte', () => {
		expect(checked(signed(secretOf('t')))).toEqual({ ok: false, why: 'mismatch' });
		const respaced = Buffer.from(JSON.stringify(JSON.parse(body.toString())));
		expect(checked(signed(secretOf('s')), secretOf('s'), respaced)).toEqual({ ok: false, why: 'mismatch' });
	});

	it.each([-1, 1])(
		'is refused outside five minutes (direction %d), and accepted at their edge',
		(direction) => {
			const at = (ms: number) => checked(signed(secretOf('s'), NOW + direction * ms));
			expect(at(FRESH_FOR_MS)).toMatchObject({ ok: true });
			expect(at(FRESH_FOR_MS + 1000)).toEqual({ ok: false, why: 'stale' });
		},
	);

	it.each(unreadable)('is refused with the time %j', (time) => {
		const headers = { [signature]: sign(secretOf('s'), time, body), [timestamp]: time };
		expect(checked(headers)).toMatchObject({ ok: false, why: expect.stringMatching(/^(malformed|stale)$/) });
	});

	it('is refused when a header is missing, empty, or was sent twice', () => {
		const good = signed(secretOf('s'));
		for (const name of [signature, timestamp]) {
			for (const value of [undefined, '', [String(good[name]), String(good[name])]]) {
				expect(checked({ ...good, [name]: value })).toEqual({ ok: false, why: 'noSignature' });
			}
		}
	});

	it('is refused when the time was changed after signing', () => {
		expect(checked({ ...signed(secretOf('s')), [timestamp]: write(NOW + 1000) })).toEqual({
			ok: false,
			why: 'mismatch',
		});
	});

	it('is never right by chance', () => {
		const anyHeader = fc.oneof(fc.string(), fc.base64String());
		fc.assert(
			fc.property(anyHeader, fc.uint8Array(), (guess, bytes) => {
				const headers = { [signature]: guess, [timestamp]: write(NOW) };
				expect(checked(headers, secretOf('s'), Buffer.from(bytes)).ok).toBe(false);
			}),
		);
	});
});

describe("the services' own numbers", () => {
	it("gives the signature of Slack's published example", () => {
		const body =
			'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
		const secret = ['8f742231b10e8888', 'abcd99yyyzzz85a5'].join('');
		expect(signSlack(secret, '1531420618', Buffer.from(body))).toBe(
			'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
		);
	});

	it('gives the known signature of Zendesk', () => {
		expect(signZendesk('secret', '2026-11-22T10:00:00Z', Buffer.from('{"a":1}'))).toBe(
			'FdN/byS1wLvCw4CrOJ9DA1IfwiBxPysww04HQ+X/B6A=',
		);
	});

	it('gives the known signature of Crisp', () => {
		expect(signCrisp('secret', '1763800000000', Buffer.from('{"a":1}'))).toBe(
			'e7259ccf39ca65c4d1a3c2253a4ba4e386470ffacee48a944fe06ae5aa12e1b8',
		);
	});

	it('takes a time of Crisp in seconds as well', () => {
		const rawBody = Buffer.from('{}');
		const time = String(NOW / 1000);
		const headers = {
			'x-crisp-signature': signCrisp(secretOf('s'), time, rawBody),
			'x-crisp-request-timestamp': time,
		};
		expect(checkCrispSignature(secretOf('s'), { rawBody, headers, nowMs: NOW })).toEqual({
			ok: true,
			at: NOW,
		});
	});

	it("does not take Zendesk's public test secret for one", () => {
		const secret = Buffer.from('this_secret_is_for_testing_only').toString('base64');
		expect(secret).toMatch(/^dGhpc19z.*eQ==$/);
		const rawBody = Buffer.from('{}');
		const time = '2026-11-22T10:00:00Z';
		const headers = {
			'x-zendesk-webhook-signature': signZendesk(secret, time, rawBody),
			'x-zendesk-webhook-signature-timestamp': time,
		};
		expect(checkZendeskSignature(secret, { rawBody, headers, nowMs: NOW })).toEqual({
			ok: false,
			why: 'noSecret',
		});
	});
});

describe('the key in the address of a Crisp website hook', () => {
	it.each([
		['the right key', 'k1', 'k1', { ok: true, at: NOW }],
		['another key', 'k1', 'k2', { ok: false, why: 'mismatch' }],
		['the beginning of it', 'k1', 'k', { ok: false, why: 'mismatch' }],
		['no key', 'k1', undefined, { ok: false, why: 'noSignature' }],
		['an empty key', 'k1', '', { ok: false, why: 'noSignature' }],
		['two keys', 'k1', ['k1', 'k1'], { ok: false, why: 'noSignature' }],
		['none set', '', '', { ok: false, why: 'noSecret' }],
		['none set, one sent', '', 'k1', { ok: false, why: 'noSecret' }],
	])('%s', (_what, key, sent, expected) => {
		expect(checkCrispKey(key, sent, NOW)).toEqual(expected);
	});
});

it('compares texts whatever their lengths', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			expect(isSameText(one, other)).toBe(one === other);
		}),
	);
});
