import fc from 'fast-check';
import { ROLES, type Message } from '../../../core/conversation/conversation';
import { REASONS } from '../../../core/detection/escalation';
import { briefLines, buildBrief, type BriefSource } from '../../../core/transcript/brief';
import { conversation, escalation, message, refundInput, signal } from './samples';

function briefOf(messages: Message[], more: Partial<BriefSource> = {}) {
	return buildBrief({
		conversation: conversation(messages),
		escalation: null,
		language: null,
		note: '',
		...more,
	});
}

describe('buildBrief', () => {
	it('says what an agent must know', () => {
		const { conversation, escalation, note } = refundInput();
		expect(buildBrief({ conversation, escalation, note, language: 'en' })).toEqual({
			customer: 'Ana Ruiz · ana@example.com',
			why: [
				'The customer asked for a human: “Let me talk to a person”',
				'The bot gave the same answer twice: “Please check your tracking link!”',
			],
			wants:
				'My order 4711-A has not arrived. I paid 49.90 € on 2 November. … That link is dead. When do I get my money back?',
			tried: 'The bot answered twice, each time with “Please check your tracking link!” An agent wrote once.',
			facts: ['Number: 4711-A', 'Amount: 49.90 €', 'Date: 2 November'],
			openQuestion: '',
			mood: 'Angry, getting worse',
			language: 'English (en)',
			note: 'Check with the warehouse first.',
			byModel: [],
		});
	});

	it('has nothing to say of an empty conversation but that the customer is unknown', () => {
		expect(briefLines(briefOf([]))).toEqual([{ label: 'Customer', text: 'Anonymous' }]);
	});

	it('lists what is known of the customer', () => {
		const customer = {
			name: 'Ana',
			phone: '+34600000000',
			url: 'https://crm.example.com/7',
			attributes: { plan: 'pro', vip: true },
		};
		const source = { conversation: conversation([], customer), escalation: null, language: null, note: '' };
		expect(buildBrief(source).customer).toBe(
			'Ana · +34600000000 · plan: pro · vip: true · https://crm.example.com/7',
		);
	});
});

describe('the reasons in the brief', () => {
	it('are gathered in the last line when there are many', () => {
		const signals = REASONS.map((reason) => signal(reason, -1, '', `Because of ${reason}.`));
		expect(briefOf([], { escalation: escalation(signals) }).why).toEqual([
			'Because of humanRequest.',
			'Because of frustration.',
			'Because of legal.',
			'Also seen: security, billing dispute, repeated failure, low confidence, high value customer, keyword, safety.',
		]);
	});

	it('are all shown when there are four', () => {
		const signals = REASONS.slice(0, 4).map((reason) => signal(reason, -1, '', reason));
		expect(briefOf([], { escalation: escalation(signals) }).why).toEqual([
			'humanRequest',
			'frustration',
			'legal',
			'security',
		]);
	});
});

describe('what the customer wants', () => {
	const request = (index: number, quote: string) => ({
		escalation: escalation([signal('humanRequest', index, quote)]),
	});

	it.each<[string, Message[], Partial<BriefSource>, string]>([
		[
			'is the newest message that says more than the request',
			[
				message('customer', 'My parcel from Tuesday is lost'),
				message('bot', 'Sorry'),
				message('customer', 'human please'),
			],
			request(2, 'human please'),
			'My parcel from Tuesday is lost',
		],
		[
			'is the request itself when it says more',
			[message('customer', 'Hello there!'), message('customer', 'My parcel is lost, give me a human')],
			request(1, 'give me a human'),
			'My parcel is lost, give me a human',
		],
		[
			'is not a request in polite words',
			[
				message('customer', 'Order 48213 has not arrived'),
				message('customer', 'Hello, I would really like to talk to a human, please'),
			],
			request(1, 'talk to a human'),
			'Order 48213 has not arrived',
		],
		[
			'is not what came after the request',
			[
				message('customer', 'My parcel from Tuesday is lost'),
				message('customer', 'agent'),
				message('customer', 'I will wait here for somebody'),
			],
			request(1, 'agent'),
			'My parcel from Tuesday is lost',
		],
		[
			'is the newest message when nobody asked',
			[message('customer', 'My parcel is lost again')],
			{},
			'My parcel is lost again',
		],
		[
			'is the request when nothing else was said',
			[message('customer', 'human!')],
			request(0, 'human'),
			'human!',
		],
		[
			'is found in Japanese',
			[message('customer', '注文した商品が届きません'), message('customer', '担当者と話したい')],
			request(1, '担当者と話したい'),
			'注文した商品が届きません',
		],
		[
			'is how it was put first and the newest words on it',
			[
				message('customer', 'My parcel from Tuesday is lost'),
				message('bot', 'Please check the link.'),
				message('customer', 'I tried that link twice now'),
				message('bot', 'Please check the link.'),
				message('customer', 'The page of the link is empty'),
				message('customer', 'human'),
			],
			request(5, 'human'),
			'My parcel from Tuesday is lost … The page of the link is empty',
		],
		[
			'is also what was said between, where that says far more',
			[
				message('customer', 'Are you open today?'),
				message('bot', 'Until nine.'),
				message('customer', 'I would like to move the delivery of my blue sofa to another street'),
				message('bot', 'I have sent you a form.'),
				message('customer', 'I do not want any form'),
			],
			{},
			'Are you open today? … I would like to move the delivery of my blue sofa to another street … I do not want any form',
		],
		[
			'is not a complaint about the bot',
			[
				message('customer', 'My parcel from Tuesday is lost'),
				message('customer', 'You already told me that before'),
			],
			{ escalation: escalation([signal('repeatedFailure', 1, 'already told me that')]) },
			'My parcel from Tuesday is lost',
		],
		[
			'is not an address to call or write to',
			[
				message('customer', 'My parcel from Tuesday is lost'),
				message('customer', 'Please call me back at +49 30 1234567'),
				message('customer', 'or write me at ana@example.com'),
			],
			{},
			'My parcel from Tuesday is lost',
		],
		[
			'is not what a human has dealt with',
			[
				message('customer', 'My parcel from Tuesday is lost'),
				message('agent', 'It is there now.'),
				message('customer', 'The blue lamp in it is broken'),
			],
			{},
			'The blue lamp in it is broken',
		],
		['is nothing when the customer said nothing', [message('bot', 'Hello, how can I help?')], {}, ''],
	])('%s', (_name, messages, more, wants) => {
		expect(briefOf(messages, more).wants).toBe(wants);
	});
});

describe('what was tried', () => {
	it.each<[string, Message[], string]>([
		['one answer', [message('bot', 'Try again.')], 'The bot answered once: “Try again.”'],
		[
			'different answers',
			[message('bot', 'Try again.'), message('bot', 'Restart it.')],
			'The bot answered twice, last: “Restart it.”',
		],
		[
			'an answer that came back',
			[
				message('bot', 'Hello!'),
				message('bot', 'Try again in 5 min'),
				message('bot', 'try again, in 10 min!'),
			],
			'The bot answered 3 times, twice with “try again, in 10 min!”',
		],
		['nothing', [message('customer', 'Hi')], ''],
	])('counts %s', (_name, messages, tried) => {
		expect(briefOf(messages).tried).toBe(tried);
	});
});

describe('the facts', () => {
	it.each([
		['My order number is 4711', ['Number: 4711']],
		['order no. A-4711/2 please', ['Number: A-4711/2']],
		['Bestellung Nr. 123456 vom 3. März 2026', ['Number: 123456', 'Date: 3. März 2026']],
		['commande 98-765', ['Number: 98-765']],
		['订单号12345678', ['Number: 12345678']],
		['#4711 and ORD-2026-7', ['Number: #4711', 'Number: ORD-2026-7']],
		[
			'paid $1,299.00 and 20 EUR and 1.234,56 €',
			['Amount: $1,299.00', 'Amount: 20 EUR', 'Amount: 1.234,56 €'],
		],
		['500 kr, ¥5000, 30 zł', ['Amount: 500 kr', 'Amount: ¥5000', 'Amount: 30 zł']],
		['on 2026-11-22 or 22.11.2026 or 11/22/26', ['Date: 2026-11-22', 'Date: 22.11.2026', 'Date: 11/22/26']],
		[
			'November 22nd, 2026 or 5 de mayo or 3 марта',
			['Date: November 22nd, 2026', 'Date: 5 de mayo', 'Date: 3 марта'],
		],
		['It came on 2026-11-22.', ['Date: 2026-11-22']],
		['11月22日', ['Date: 11月22日']],
		['طلبي رقم ٤٨٢١٣', ['Number: ٤٨٢١٣']],
		['write to ben@example.com or +49 30 1234567', ['E-mail: ben@example.com', 'Phone: +49 30 1234567']],
		['I have 2 cats and 100 problems', []],
		['order [card ending 4242] [IBAN hidden]', []],
		['version 1.2.3, ip 10.0.0.12', []],
	])('of %p are %p', (text, facts) => {
		expect(briefOf([message('customer', text)]).facts).toEqual(facts);
	});

	it('are only what the customer said, each once, and nothing that is known already', () => {
		const messages = [
			message('customer', 'order 4711, mail ana@example.com'),
			message('bot', 'Is it order 9999?'),
			message('customer', 'no, order 4711!'),
		];
		const source = {
			conversation: conversation(messages, { email: 'ana@example.com' }),
			escalation: null,
			language: null,
			note: '',
		};
		expect(buildBrief(source).facts).toEqual(['Number: 4711']);
	});

	it('are the newest ten of many', () => {
		const messages = Array.from({ length: 30 }, (_, index) => message('customer', `order ${1000 + index}`));
		const { facts } = briefOf(messages);
		expect(facts).toHaveLength(10);
		expect(facts.at(-1)).toBe('Number: 1029');
	});
});

describe('the open question', () => {
	const failed = { escalation: escalation([signal('repeatedFailure', 1, '')]) };

	it.each<[string, Message[], Partial<BriefSource>, string]>([
		['is the last one nobody answered', [message('customer', 'Hi. Where is it? Thanks')], {}, 'Where is it?'],
		[
			'is none when the bot answered',
			[message('customer', 'Where is it?'), message('bot', 'On its way.')],
			{},
			'',
		],
		[
			'is still open when the answers failed',
			[message('customer', 'Where is it?'), message('bot', 'Restart.')],
			failed,
			'Where is it?',
		],
		[
			'is none of those that were answered before the failure',
			[
				message('customer', 'How long does it take?'),
				message('bot', 'Two days.'),
				message('customer', 'It has not arrived.'),
				message('bot', 'Most do in four days.'),
				message('customer', 'It really has not arrived.'),
				message('bot', 'Most do in four days.'),
			],
			{ escalation: escalation([signal('repeatedFailure', 5, 'Most do in four days')]) },
			'',
		],
		[
			'is the one before the complaint about its answer',
			[
				message('customer', 'Where is it?'),
				message('bot', 'We are open from nine.'),
				message('customer', 'That is not what I asked.'),
			],
			{ escalation: escalation([signal('repeatedFailure', 2, 'not what I asked')]) },
			'Where is it?',
		],
		[
			'is not the request for a human',
			[message('customer', 'Where is it? Can I talk to a human?')],
			{ escalation: escalation([signal('humanRequest', 0, 'talk to a human')]) },
			'Where is it?',
		],
		['is not a mark inside a link', [message('customer', 'see https://example.com/?a=b')], {}, ''],
		['is found in Japanese', [message('customer', '届きません。いつ届きますか？')], {}, 'いつ届きますか？'],
		['is found in Arabic', [message('customer', 'مرحبا. أين طلبي؟')], {}, 'أين طلبي؟'],
	])('%s', (_name, messages, more, question) => {
		expect(briefOf(messages, more).openQuestion).toBe(question);
	});

	it('is no line of its own when it stands in what the customer wants', () => {
		const labels = briefLines(briefOf([message('customer', 'Where is my parcel from Tuesday?')])).map(
			({ label }) => label,
		);
		expect(labels).not.toContain('Open question');
	});
});

describe('the mood', () => {
	it.each([
		[0.9, 0, 0, 'Very angry'],
		[0.5, 0, 0, 'Angry'],
		[0.3, -0.9, 0, 'Annoyed'],
		[0.18, 0, 0, 'Annoyed'],
		[0.17, 0, 0, 'Calm'],
		[0, -0.5, -0.3, 'Unhappy, getting worse'],
		[0, -0.3, -0.6, 'Calm'],
		[0.6, 0.7, 0.5, 'Angry, getting better'],
		[0.6, 0.3, 0.5, 'Angry'],
		[0, 1, 1, 'Friendly'],
		[0, 0.9, 0.9, 'Calm'],
		[0, 0, 0, 'Calm'],
	])('with frustration %p, sentiment %p and trend %p is %p', (frustration, last, trend, mood) => {
		expect(
			briefOf([], { escalation: escalation([], { frustration, sentiment: { last, trend } }) }).mood,
		).toBe(mood);
	});

	it('is not friendly towards a bot that has failed', () => {
		const found = escalation([signal('repeatedFailure', 0, '')], { sentiment: { last: 1, trend: 0 } });
		expect(briefOf([], { escalation: found }).mood).toBe('Calm');
	});
});

describe('the language', () => {
	it.each([
		['de', 'German (de)'],
		['pt-BR', 'Brazilian Portuguese (pt-BR)'],
		['pt_BR', 'Brazilian Portuguese (pt_BR)'],
		['not a language', 'not a language'],
		['xx', 'xx'],
		[null, ''],
	])('%p is shown as %p', (language, shown) => {
		expect(briefOf([], { language }).language).toBe(shown);
	});
});

describe('briefLines', () => {
	it('are at most twelve, each one line, none empty, whatever was said', () => {
		const text = fc.string({
			unit: fc.constantFrom('a', '?', '\n', '7', ' ', '@', '.', '€', '\u202e'),
			maxLength: 2_000,
		});
		const messages = fc.array(
			fc.record({ role: fc.constantFrom(...ROLES), text }).map(({ role, text }) => message(role, text)),
			{ maxLength: 8 },
		);
		const signals = fc.array(
			fc.record({
				reason: fc.constantFrom(...REASONS),
				index: fc.integer({ min: -1, max: 9 }),
				quote: text,
				why: text,
			}),
			{ maxLength: 12 },
		);
		fc.assert(
			fc.property(messages, signals, text, (messages, found, note) => {
				const seen = found.map(({ reason, index, quote, why }) => signal(reason, index, quote, why));
				const lines = briefLines(briefOf(messages, { escalation: escalation(seen), note, language: 'en' }));
				expect(lines.length).toBeLessThanOrEqual(12);
				for (const line of lines) expect(line.text).toMatch(/^[^\n\u202e]+$/);
			}),
		);
	});
});
