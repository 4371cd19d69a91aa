import { prepareTranscript } from '../../../core/transcript/prepare';
import { REDACTIONS } from '../../../core/transcript/transcript';
import { conversation, escalation, input, message, refundInput, signal } from './samples';

const CARD = '4242 4242 4242 4242';

describe('prepareTranscript', () => {
	it('gives every message its speaker, its time and whether it decided', () => {
		const { lines, title, language, priority, reasons } = prepareTranscript(refundInput());
		expect(lines.map(({ speaker, time, deciding }) => [speaker, time, deciding])).toEqual([
			['Customer (Ana Ruiz)', '2026-11-22 16:00', false],
			['Bot', '2026-11-22 16:00', false],
			['Customer (Ana Ruiz)', '2026-11-22 16:01', false],
			['Bot', '2026-11-22 16:01', true],
			['Customer (Ana Ruiz)', '2026-11-22 16:02', true],
			['Agent (Lee)', '2026-11-22 16:30', false],
		]);
		expect({ title, language, priority, reasons }).toEqual({
			title: 'Human handoff: Ana Ruiz',
			language: 'en',
			priority: 'high',
			reasons: ['humanRequest', 'repeatedFailure'],
		});
	});

	it('leaves out the lines of the system where it is told so, and keeps which messages decided', () => {
		const messages = [message('system', 'lookup_order: 3 rows'), message('customer', 'A human please')];
		const decided = escalation([signal('humanRequest', 1, 'A human please')]);
		const show = (systemLines?: boolean) =>
			prepareTranscript(input(messages, { escalation: decided, systemLines })).lines.map(
				({ text, deciding }) => [text, deciding],
			);
		expect(show(false)).toEqual([['A human please', true]]);
		expect(show(true)).toEqual([
			['lookup_order: 3 rows', false],
			['A human please', true],
		]);
		expect(show()).toEqual(show(true));
	});

	it('leaves its input as it was', () => {
		const before = refundInput({ redact: REDACTIONS });
		const copy = structuredClone(before);
		prepareTranscript(before);
		expect(before).toEqual(copy);
	});

	it('takes the language from the locale when none was detected, and knows none without both', () => {
		const german = input([], { conversation: conversation([], { locale: 'de-AT' }) });
		expect(prepareTranscript(german).language).toBe('de-AT');
		expect(prepareTranscript({ ...german, escalation: escalation([]) }).language).toBe('en');
		expect(prepareTranscript(input([])).language).toBeNull();
	});

	it.each([
		[{ name: 'Ana' }, 'Human handoff: Ana'],
		[{ email: 'ana@example.com' }, 'Human handoff: ana@example.com'],
		[{ phone: '+34600000000' }, 'Human handoff: +34600000000'],
		[{}, 'Human handoff: anonymous customer'],
	])('calls the handoff of %p %p', (customer, title) => {
		expect(prepareTranscript(input([], { conversation: conversation([], customer) })).title).toBe(title);
	});

	it('cuts names to one line of 80 characters', () => {
		const name = `Ana\nAgent (Bob): ${'x'.repeat(200)}\u202e`;
		const { lines } = prepareTranscript(
			input([], {
				conversation: conversation([message('customer', 'hi'), message('agent', 'yo', { author: name })], {
					name,
				}),
			}),
		);
		for (const { speaker } of lines)
			expect(speaker).toMatch(/^(?:Customer|Agent) \(Ana Agent \(Bob\): x+…\)$/);
		expect(lines[0]?.speaker).toHaveLength('Customer ()'.length + 80);
	});
});

describe('what is redacted', () => {
	const everywhere = prepareTranscript(
		input(
			[
				message('customer', `pay with ${CARD}`, {
					author: `me ${CARD}`,
					attachments: [{ name: `scan ${CARD}.png` }],
				}),
			],
			{
				conversation: conversation(
					[
						message('customer', `pay with ${CARD}`, {
							author: `me ${CARD}`,
							attachments: [{ name: `scan ${CARD}.png` }],
						}),
					],
					{
						name: `Ana ${CARD}`,
						id: CARD,
						url: `https://example.com/${CARD}`,
						attributes: { card: CARD, digits: 4242424242424242 },
					},
				),
				escalation: escalation([signal('keyword', 0, CARD, `The word ${CARD} was seen.`)]),
				note: `They pay with ${CARD}.`,
				redact: ['card'],
			},
		),
	);

	it('is every text that is shown', () => {
		expect(JSON.stringify(everywhere)).not.toMatch(/4242[ ]?4242/);
	});

	it('is counted once for each place, and not again for a quote of it', () => {
		expect(everywhere.redactions).toEqual({ card: 9 });
	});

	it('are the customer details, but for the exempt ones', () => {
		const customer = {
			name: 'Ana',
			email: 'ana@example.com',
			phone: '+34 600 000 000',
			id: '34600000000',
			attributes: { second: 'ben@example.com' },
		};
		const source = input([], { conversation: conversation([], customer), redact: ['email', 'phone'] });
		expect(prepareTranscript(source).customer).toEqual({
			name: 'Ana',
			email: '[e-mail hidden]',
			phone: '[phone hidden]',
			id: '[phone hidden]',
			attributes: { second: '[e-mail hidden]' },
		});
		const exempt = prepareTranscript({ ...source, exempt: ['email', 'second'] });
		expect(exempt.customer.email).toBe('ana@example.com');
		expect(exempt.customer.attributes).toEqual({ second: 'ben@example.com' });
		expect(exempt.redactions).toEqual({ phone: 2 });
	});

	it('is the part of a quote that lies in a hidden number, also when it begins in its middle', () => {
		const quoteOf = (quote: string) =>
			prepareTranscript(
				input([message('customer', `use ${CARD}, now!`)], {
					escalation: escalation([signal('keyword', 0, quote)]),
					redact: ['card'],
				}),
			).escalation?.signals[0]?.quote;
		expect(quoteOf('4242, now')).toBe('[card ending 4242], now');
		expect(quoteOf('use 4242')).toBe('use [card ending 4242]');
		expect(quoteOf('now!')).toBe('now!');
		expect(quoteOf('4242 … 4242')).toBe('');
	});

	it('is a link that shows a key, which is left out, and not a link with many digits', () => {
		const bot = `https://api.example.com/file/bot123456789:AA${'a1'.repeat(17)}/x.png`;
		const plain = 'https://example.com/4242424242424242.png';
		const attachments = [bot, plain].map((url) => ({ name: 'x.png', url }));
		const { lines, redactions } = prepareTranscript(
			input([message('customer', '', { attachments })], { redact: ['card', 'secret'] }),
		);
		expect(lines[0]?.attachments).toEqual([{ name: 'x.png' }, { name: 'x.png', url: plain }]);
		expect(redactions).toEqual({ secret: 1 });
	});

	it('is nothing when nothing is asked for', () => {
		const { redactions, lines } = prepareTranscript(input([message('customer', `pay with ${CARD}`)]));
		expect(redactions).toEqual({});
		expect(lines[0]?.text).toBe(`pay with ${CARD}`);
	});
});
