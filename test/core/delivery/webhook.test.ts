import { deliverToWebhook, NOT_READ } from '../../../core/delivery/destinations/webhook';
import { bodyOf, json, play, silence } from '../../support/scriptedService';

const URL = 'https://example.com/hooks';
const handoff = {
	handoffId: 'ho_1',
	revision: 'abcd1234',
	url: URL,
	at: '2026-11-22T15:00:00.000Z',
	document: { handoffId: 'ho_1' },
	files: [],
	isUpdate: false,
};
const photo = {
	...{ binaryKey: 'data0', name: 'photo.png', mimeType: 'image/png', size: 3 },
	...{ content: 'AAEC', why: null },
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
			data: { handoffId: 'ho_1', files: [] },
		});
	});

	it("carries the customer's files in base64", () => {
		const { result, requests } = play(deliverToWebhook({ ...handoff, files: [photo] }), {
			[`POST ${URL}`]: json('', 204),
		});
		expect(result).toMatchObject({ ok: true, missing: null });
		expect(bodyOf(requests[0])).toMatchObject({ data: { files: [photo] } });
	});

	it.each([
		['answers 413', json('', 413)],
		['hangs up', silence('ECONNRESET')],
	])('sends the same event without them where the receiver %s', (_name, reply) => {
		const { result, requests } = play(deliverToWebhook({ ...handoff, files: [photo] }), {
			[`POST ${URL}`]: [reply, json('', 204)],
		});
		expect(result).toMatchObject({ ok: true, missing: expect.stringContaining('too large') });
		expect(requests[1]?.headers).toEqual(requests[0]?.headers);
		expect(bodyOf(requests[1])).toMatchObject({
			data: { files: [{ name: 'photo.png', content: null, why: expect.stringContaining('too large') }] },
		});
	});

	it('sends no second event where there is nothing to leave out', () => {
		const { result, log } = play(deliverToWebhook(handoff), { [`POST ${URL}`]: json('', 413) });
		expect(result.ok).toBe(false);
		expect(log).toHaveLength(1);
	});

	it('names a file whose bytes could not be read', () => {
		const unread = { ...photo, content: null, why: NOT_READ };
		const { result } = play(deliverToWebhook({ ...handoff, files: [unread] }), {
			[`POST ${URL}`]: json('', 204),
		});
		expect(result).toMatchObject({ ok: true, missing: expect.stringContaining('photo.png') });
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
