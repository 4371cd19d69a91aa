import axios from 'axios';
import { Webhook } from 'standardwebhooks';
import { startWebhook } from '../../../demo/services/webhook';
import type { WebhookService } from '../../../demo/services/webhook';

const secret = `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`;
const body = JSON.stringify({ type: 'handoff.created', data: { handoffId: 'ho_1' } });
let webhook: WebhookService;

beforeAll(async () => {
	webhook = await startWebhook({ port: 0, secret });
});
beforeEach(() => webhook.reset());
afterAll(() => webhook.close());

function signed(id: string, at: Date = new Date(), key: string = secret): Record<string, string> {
	return {
		'content-type': 'application/json',
		'webhook-id': id,
		'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
		'webhook-signature': new Webhook(key).sign(id, at, body),
	};
}

const post = (headers: Record<string, string>, content = body) =>
	axios.post(`${webhook.url}/handoff?team=support`, content, { headers, validateStatus: () => true });

describe('the webhook receiver', () => {
	it('keeps a signed event', async () => {
		const { status } = await post(signed('msg_ho_1'));
		expect(status).toBe(200);
		expect(webhook.received).toEqual({
			events: [
				{
					...{
						id: 'msg_ho_1',
						path: '/handoff?team=support',
						contentType: 'application/json',
						deliveries: 1,
					},
					payload: { type: 'handoff.created', data: { handoffId: 'ho_1' } },
					receivedAt: expect.any(String),
				},
			],
			refused: [],
		});
	});

	it('counts a repeated id without keeping it twice', async () => {
		await post(signed('msg_ho_1'));
		const { data } = await post(signed('msg_ho_1', new Date(Date.now() + 1000)));
		expect(data).toEqual({ received: true, duplicate: true });
		expect(webhook.received.events).toEqual([expect.objectContaining({ id: 'msg_ho_1', deliveries: 2 })]);
	});

	it('takes one good signature among several', async () => {
		const headers = signed('msg_ho_1');
		const { status } = await post({
			...headers,
			'webhook-signature': `v1,b3RoZXI= ${headers['webhook-signature']}`,
		});
		expect(status).toBe(200);
	});

	const otherSecret = `whsec_${Buffer.from('o'.repeat(32)).toString('base64')}`;
	const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
	it.each([
		['no signature', { 'content-type': 'application/json' }, body],
		['a signature of another secret', signed('msg_ho_1', new Date(), otherSecret), body],
		['a body that was changed', signed('msg_ho_1'), body.replace('ho_1', 'ho_2')],
		['an id that was changed', { ...signed('msg_ho_1'), 'webhook-id': 'msg_ho_2' }, body],
		['a time six minutes ago', signed('msg_ho_1', minutesAgo(6)), body],
		['a time six minutes ahead', signed('msg_ho_1', minutesAgo(-6)), body],
	])('refuses %s', async (_name, headers, content) => {
		const { status } = await post(headers, content);
		expect(status).toBe(401);
		expect(webhook.received.events).toEqual([]);
		expect(webhook.received.refused).toHaveLength(1);
	});
});
