import { deliverToWebhook } from '../../../core/delivery/destinations/webhook';
import { bodyOf, json, play, silence } from '../../support/scriptedService';

const URL = 'https://example.com/hooks';
const handoff = {
	handoffId: 'ho_1',
	revision: 'abcd1234',
	url: URL,
	at: '2026-11-22T15:00:00.000Z',
	document: { handoffId: 'ho_1' },
};

describe('delivery to a webhook', () => {
	it('sends one event whose id stays the same over repeats and has no dot', () => {
		const { result, requests } = play(deliverToWebhook(handoff), { [`POST ${URL}`]: json('', 204) });
		expect(result).toEqual({
			ok: true,
			reference: { webhookId: 'msg_ho_1_abcd1234' },
			url: null,
			missing: null,
		});
		expect(requests[0]).toMatchObject({ repeatable: true, headers: { 'webhook-id': 'msg_ho_1_abcd1234' } });
		expect(bodyOf(requests[0])).toEqual({
			type: 'handoff.created',
			timestamp: handoff.at,
			data: { handoffId: 'ho_1' },
		});
	});

	it.each([
		[json('', 302), 'redirects are not followed'],
		[json('', 401), 'Check the credential'],
		[json('', 410), 'HTTP 410'],
		[json('', 500), 'fault of its own'],
		[json('', 500), 'may have arrived'],
		[silence(), 'did not answer in time'],
		[silence(), 'may have arrived'],
	])('%j is not delivered', (reply, why) => {
		const { result } = play(deliverToWebhook(handoff), { [`POST ${URL}`]: reply });
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining(why) });
	});
});
