import { CUSTOMER_TEXTS, customerMessageFor } from '../../../core/delivery/customerMessage';
import { handoffIdOf, revisionOf } from '../../../core/delivery/handoffId';
import { statusOf, type Receipt, type ReceiptStatus } from '../../../core/delivery/receipt';
import { CONTACT_QUESTIONS } from '../../../core/conversation/contactQuestion';
import { OUTSIDE_HOURS_TEXTS } from '../../../core/delivery/outsideHours';
import { OFFER_TEXTS } from '../../../core/detection/offerTexts';

const receipt = (status: ReceiptStatus): Receipt => ({
	destination: 'slack',
	name: 'slack',
	status,
	reference: null,
	url: null,
	attempts: 1,
	why: null,
	rule: null,
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

	it('exists with all outcomes and questions in all twenty-three languages', () => {
		expect(Object.keys(CUSTOMER_TEXTS)).toHaveLength(23);
		expect(Object.keys(OFFER_TEXTS).sort()).toEqual(Object.keys(CUSTOMER_TEXTS).sort());
		expect(Object.keys(CONTACT_QUESTIONS).sort()).toEqual(Object.keys(CUSTOMER_TEXTS).sort());
		expect(Object.keys(OUTSIDE_HOURS_TEXTS).sort()).toEqual(Object.keys(CUSTOMER_TEXTS).sort());
		for (const texts of Object.values(CUSTOMER_TEXTS))
			expect(Object.values(texts).every((text) => text.length > 10)).toBe(true);
	});
});

describe('the text outside hours', () => {
	const closed = { opensAt: '2026-11-24T08:00:00.000Z', timeZone: 'Europe/Berlin' };

	it.each<[string | null, string]>([
		['en', 'Tuesday, November 24 at 9:00 AM GMT+1'],
		['en-GB', 'Tuesday 24 November at 09:00 CET'],
		['de', 'Dienstag, 24. November um 09:00 MEZ'],
		['pt_BR', 'terça-feira, 24 de novembro'],
		['ja', '11月24日火曜日'],
		['xx', 'Tuesday, November 24'],
		['is', 'Tuesday, November 24'],
		['no such tag!', 'Tuesday, November 24'],
		[null, 'Tuesday, November 24'],
	])('says in %s when somebody is there: %s', (language, moment) => {
		for (const status of ['delivered', 'queued'] as const) {
			const text = customerMessageFor(status, language, {}, closed).replaceAll('\u202f', ' ');
			expect(text).toContain(moment);
			expect(text).not.toContain('{');
		}
	});

	it('has a place for the moment in every language, and none is left', () => {
		for (const [language, text] of Object.entries(OUTSIDE_HOURS_TEXTS)) {
			expect(text).toContain('{opensAt}');
			expect(customerMessageFor('delivered', language, {}, closed)).toMatch(/24|২৪/);
		}
	});

	it("is the builder's own, in the customer's language also where we have no text in it", () => {
		const own = { outsideHours: 'Back on {opensAt}, yes {opensAt}' };
		expect(customerMessageFor('queued', 'da', own, closed)).toMatch(/^Back on tirsdag.*yes tirsdag/);
		expect(customerMessageFor('queued', 'de', { outsideHours: 'Later.' }, closed)).toBe('Later.');
	});

	it('promises nothing that is not proved, nor a moment that nobody knows', () => {
		const never = { ...closed, opensAt: null };
		expect(customerMessageFor('failed', 'en', {}, closed)).toBe(CUSTOMER_TEXTS.en?.failed);
		expect(customerMessageFor('delivered', 'en', {}, never)).toBe(CUSTOMER_TEXTS.en?.queued);
		expect(customerMessageFor('delivered', 'en', { outsideHours: 'Back {opensAt}' }, never)).toBe(
			CUSTOMER_TEXTS.en?.queued,
		);
		expect(customerMessageFor('delivered', 'en', { outsideHours: 'Later.' }, never)).toBe('Later.');
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
