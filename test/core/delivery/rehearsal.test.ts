import type { Delivery } from '../../../core/delivery/exchange';
import { deliverToWebhook } from '../../../core/delivery/destinations/webhook';
import { rehearse } from '../../../core/delivery/rehearsal';

const get = (path: string) => ({
	method: 'GET' as const,
	path,
	credential: 'service' as const,
	repeatable: true,
});

describe('a rehearsal', () => {
	it('shows what would be sent, and of an address that comes from a credential only the method', () => {
		const delivery = deliverToWebhook({
			handoffId: 'ho_1',
			revision: 'r',
			url: 'https://hooks.example.com/secret-path',
			at: '2026-11-23T11:00:00.000Z',
			document: { a: 1 },
			files: [],
			isUpdate: false,
		});
		expect(rehearse(delivery, 'webhook')).toEqual({
			messages: [
				{
					request: 'POST',
					body: { type: 'handoff.created', timestamp: '2026-11-23T11:00:00.000Z', data: { a: 1, files: [] } },
				},
			],
			problem: null,
		});
	});

	it('leaves out what only asks, keeps what is written as a file, and names a file of the customer', () => {
		function* delivery(): Delivery {
			yield get('/things');
			yield {
				...get('/files'),
				method: 'POST',
				body: { bytes: 'the words', contentType: 'text/plain' },
			};
			yield { ...get('/files'), method: 'POST', body: { file: 'data0', contentType: 'image/png' } };
			return { ok: true, reference: {}, url: null, missing: null };
		}
		expect(rehearse(delivery(), 'slack').messages).toEqual([
			{ request: 'POST /files', body: { contentType: 'text/plain', content: 'the words' } },
			{ request: 'POST /files', body: { contentType: 'image/png', file: 'data0' } },
		]);
	});

	it('says why it would fail', () => {
		function* delivery(): Delivery {
			return { ok: false, why: 'No channel.' };
		}
		expect(rehearse(delivery(), 'slack')).toEqual({ messages: [], problem: 'No channel.' });
	});

	it('ends also where a delivery would not', () => {
		function* delivery(): Delivery {
			for (;;) yield get('/again');
		}
		expect(rehearse(delivery(), 'crisp').messages).toEqual([]);
	});
});
