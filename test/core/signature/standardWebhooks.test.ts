import { Webhook } from 'standardwebhooks';
import { readWebhookSecret, signWebhook } from '../../../core/signature/standardWebhooks';

const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;

describe('a signed webhook', () => {
	it("makes the signature of the standard's own example", () => {
		const secret = readWebhookSecret(['whsec_', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'].join(''));
		if (!secret.ok) throw new Error(secret.remedy);
		const headers = signWebhook(
			secret.key,
			'msg_p5jXN8AQM9LWM0D4loKWxJek',
			1614265330,
			'{"test": 2432232314}',
		);
		expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
	});

	it("is accepted by the standard's own library, and refused with another secret", () => {
		const secret = readWebhookSecret(secretOf(32));
		if (!secret.ok) throw new Error(secret.remedy);
		const body = '{"text":"Grüße 😀"}';
		const headers = signWebhook(secret.key, 'msg_1', Math.floor(Date.now() / 1000), body);
		expect(new Webhook(secretOf(32)).verify(body, headers)).toEqual({ text: 'Grüße 😀' });
		expect(() =>
			new Webhook(`whsec_${Buffer.alloc(32, 8).toString('base64')}`).verify(body, headers),
		).toThrow();
		expect(() => new Webhook(secretOf(32)).verify(`${body} `, headers)).toThrow();
	});

	it.each([
		['', false],
		['whsec_', false],
		['whsec_not base64!', false],
		[secretOf(23), false],
		[secretOf(24), true],
		[secretOf(64), true],
		[secretOf(65), false],
		[secretOf(24).replace('whsec_', ''), true],
	])('secret %s is usable: %s', (secret, expected) => {
		expect(readWebhookSecret(secret).ok).toBe(expected);
	});
});
