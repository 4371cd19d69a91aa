import { CUSTOMER_TEXTS, customerMessageFor } from '../../../core/delivery/customerMessage';
import { handoffIdOf, revisionOf } from '../../../core/delivery/handoffId';
import { statusOf, type Receipt, type ReceiptStatus } from '../../../core/delivery/receipt';
import { OFFER_TEXTS } from '../../../core/detection/offerTexts';

const receipt = (status: ReceiptStatus): Receipt => ({
	destination: 'slack',
	name: 'slack',
	status,
	reference: null,
	url: null,
	attempts: 1,
	why: null,
});

describe('what a handoff came to', () => {
	it.each<[ReceiptStatus[], string]>([
		[['delivered', 'failed'], 'delivered'],
		[['failed', 'queued'], 'queued'],
		[['failed', 'skipped'], 'failed'],
		[[], 'failed'],
	])('%j is %s', (statuses, expected) => {
		expect(statusOf(statuses.map(receipt))).toBe(expected);
	});
});

describe('the text for the customer', () => {
	it("is in the customer's language, whatever the region", () => {
		expect(customerMessageFor('delivered', 'pt-BR', {})).toBe(CUSTOMER_TEXTS.pt?.delivered);
	});

	it('is English where the language is unknown', () => {
		expect(customerMessageFor('failed', 'xx', {})).toBe(CUSTOMER_TEXTS.en?.failed);
		expect(customerMessageFor('failed', null, {})).toBe(CUSTOMER_TEXTS.en?.failed);
	});

	it("is the builder's own where there is one", () => {
		expect(customerMessageFor('queued', 'de', { queued: 'Soon.' })).toBe('Soon.');
		expect(customerMessageFor('queued', 'de', { queued: '  ' })).toBe(CUSTOMER_TEXTS.de?.queued);
	});

	it('exists with all outcomes and an offer in all twenty-three languages', () => {
		expect(Object.keys(CUSTOMER_TEXTS)).toHaveLength(23);
		expect(Object.keys(OFFER_TEXTS).sort()).toEqual(Object.keys(CUSTOMER_TEXTS).sort());
		for (const texts of Object.values(CUSTOMER_TEXTS))
			expect(Object.values(texts).every((text) => text.length > 10)).toBe(true);
	});
});

describe('the handoff id', () => {
	it('is the same for the same conversation and stretch, another for another', () => {
		expect(handoffIdOf('c1', '')).toBe(handoffIdOf('c1', ''));
		expect(handoffIdOf('c1', '')).toMatch(/^ho_[0-9a-f]{16}$/);
		expect(handoffIdOf('c1', '')).not.toBe(handoffIdOf('c2', ''));
		expect(handoffIdOf('c1', '')).not.toBe(handoffIdOf('c1', '2026-11-22T15:00:00Z'));
	});

	it('has a revision that changes with what was said', () => {
		const conversation = {
			id: 'c',
			channel: 'chat',
			customer: { attributes: {} },
			messages: [{ role: 'customer' as const, text: 'a', attachments: [] }],
		};
		expect(revisionOf(conversation)).not.toBe(revisionOf({ ...conversation, messages: [] }));
		expect(revisionOf(conversation)).toBe(revisionOf({ ...conversation, id: 'other' }));
	});
});
