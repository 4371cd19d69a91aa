import {
	asksForContact,
	CONTACT_QUESTIONS,
	contactQuestionFor,
	contactQuestionLanguage,
} from '../../../core/conversation/contactQuestion';
import type { Conversation, Customer, Role } from '../../../core/conversation/conversation';
import { contactIn, contactStep, type Contact } from '../../../core/delivery/contact';

const ASKED = contactQuestionFor('de', '');
const conversation = (turns: Array<[Role, string]>, customer: Partial<Customer> = {}): Conversation => ({
	id: 'c1',
	channel: 'chat',
	customer: { attributes: {}, ...customer },
	messages: turns.map(([role, text]) => ({ role, text, attachments: [] })),
});

describe('asking for a contact', () => {
	it.each<[string, Conversation, boolean, Contact]>([
		['anonymous', conversation([['customer', 'A person please']]), true, {}],
		['with an address', conversation([['customer', 'Hi']], { email: 'ana@example.com' }), false, {}],
		['with a phone', conversation([['customer', 'Hi']], { phone: '+49 151 2345678' }), false, {}],
		['an address before the question', conversation([['customer', 'I wrote to shop@example.com']]), true, {}],
		[
			'an answer with an address',
			conversation([
				['customer', 'A person please'],
				['bot', ASKED],
				['customer', 'ana@example.com'],
			]),
			false,
			{ email: 'ana@example.com' },
		],
		[
			'an answer and more messages',
			conversation([
				['bot', ASKED],
				['customer', 'It is ana@example.com.'],
				['system', 'The customer opened the chat'],
				['customer', 'hello?'],
			]),
			false,
			{ email: 'ana@example.com' },
		],
		[
			'a corrected answer',
			conversation([
				['bot', ASKED],
				['customer', 'ana@example.co'],
				['customer', 'sorry, ana@example.com'],
			]),
			false,
			{ email: 'ana@example.com' },
		],
		[
			'a refusal',
			conversation([
				['bot', ASKED],
				['customer', 'no'],
			]),
			false,
			{},
		],
		[
			'anything else, with the bot in between',
			conversation([
				['bot', ASKED],
				['customer', 'why?'],
				['bot', 'So that we can reach you.'],
				['customer', 'Just get me a person'],
			]),
			false,
			{},
		],
		[
			'a new stretch',
			conversation([
				['bot', ASKED],
				['customer', 'no'],
				['system', 'Returned to the bot'],
				['customer', 'A person again please'],
			]),
			true,
			{},
		],
		['the question in the mouth of the customer', conversation([['customer', ASKED]]), true, {}],
	])('%s', (_name, given, ask, contact) => {
		expect(contactStep(given, '')).toMatchObject({ ask, contact });
	});

	it('knows the language it has asked in, and the own words of the builder', () => {
		expect(
			contactStep(
				conversation([
					['bot', ASKED],
					['customer', 'ana@example.com'],
				]),
				'',
			).language,
		).toBe('de');
		const own = conversation([
			['bot', 'Your  mail,\nplease?'],
			['customer', 'ana@example.com'],
		]);
		expect(contactStep(own, '').ask).toBe(true);
		expect(contactStep(own, 'Your mail, please?')).toEqual({
			ask: false,
			contact: { email: 'ana@example.com' },
			language: null,
		});
	});

	it.each(Object.entries(CONTACT_QUESTIONS))('recognises its question in %s', (language, question) => {
		expect(asksForContact(`Sure.\n${question.replaceAll(' ', '\n')}`)).toBe(true);
		expect(contactQuestionLanguage(question)).toBe(language);
	});

	it('takes no other question for its own', () => {
		expect(asksForContact('What is your e-mail address?')).toBe(false);
		expect(asksForContact('', '')).toBe(false);
	});
});

describe('the contact in an answer', () => {
	it.each<[string, Contact]>([
		['ana@example.com', { email: 'ana@example.com' }],
		["My mail: 'ana@example.com'.", { email: 'ana@example.com' }],
		['<mailto:ana@example.com|ana@example.com>', { email: 'ana@example.com' }],
		['+49 151 23456789', { phone: '+49 151 23456789' }],
		['call me on 0151 23456789 please', { phone: '0151 23456789' }],
		['5550100123', { phone: '5550100123' }],
		['ana@example.com or (415) 555-0100', { email: 'ana@example.com', phone: '(415) 555-0100' }],
		['٠١٥١٢٣٤٥٦٧٨٩', { phone: '015123456789' }],
		['my order is 4821399', {}],
		['48213', {}],
		['no thanks', {}],
		['', {}],
	])('%j → %j', (text, contact) => {
		expect(contactIn(text)).toEqual(contact);
	});
});
