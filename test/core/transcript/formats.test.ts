import { prepareTranscript } from '../../../core/transcript/prepare';
import { renderEmail } from '../../../core/transcript/render/email';
import { renderSlack } from '../../../core/transcript/render/slack';
import { renderPrepared, renderTranscript } from '../../../core/transcript/renderTranscript';
import { CONTENTS, FORMATS, type Content } from '../../../core/transcript/transcript';
import { conversation, input, message, refundInput } from './samples';
import { htmlText, shownText } from './shownText';

const PLAIN = `Human handoff: Ana Ruiz
Handoff ho_1 · Priority high · Channel chat

BRIEF
Customer: Ana Ruiz · ana@example.com
Why: The customer asked for a human: “Let me talk to a person”
Why: The bot gave the same answer twice: “Please check your tracking link!”
Wants: My order 4711-A has not arrived. I paid 49.90 € on 2 November. … That link is dead. When do I get my money back?
Tried: The bot answered twice, each time with “Please check your tracking link!” An agent wrote once.
Given: Number: 4711-A · Amount: 49.90 € · Date: 2 November
Mood: Angry, getting worse
Language: English (en)
Note: Check with the warehouse first.

CONVERSATION
[2026-11-22 16:00] Customer (Ana Ruiz): My order 4711-A has not arrived. I paid 49.90 € on 2 November.
    [file] receipt.png (image/png) https://files.example.com/receipt.png
[2026-11-22 16:00] Bot: Please check your tracking link.
[2026-11-22 16:01] Customer (Ana Ruiz): That link is dead.
    When do I get my money back?
[2026-11-22 16:01] Bot: Please check your tracking link!
[2026-11-22 16:02] Customer (Ana Ruiz): Let me talk to a person
[2026-11-22 16:30] Agent (Lee): I am on it.
`;

const SHORT = input([message('customer', 'Where is it?\nI *need* it.'), message('bot', 'On <its> way.')], {
	conversation: conversation([
		message('customer', 'Where is it?\nI *need* it.'),
		message('bot', 'On <its> way.'),
	]),
	handoffId: null,
});

describe('plain text', () => {
	it('is the brief and every message, set in below its speaker', () => {
		const { text, file, shortened } = renderTranscript({ ...refundInput(), format: 'plainText' });
		expect(text).toBe(PLAIN);
		expect(file).toEqual({ name: 'transcript.txt', mimeType: 'text/plain', content: PLAIN });
		expect(shortened).toBeNull();
	});
});

describe('Markdown', () => {
	it('quotes every message under its speaker', () => {
		expect(renderTranscript({ ...SHORT, format: 'markdown' }).text).toBe(`# Human handoff: anonymous customer

Channel chat

## Brief

- **Customer:** Anonymous
- **Wants:** Where is it? I \\*need\\* it.
- **Tried:** The bot answered once: “On \\<its\\> way.”

## Conversation

**Customer**

> Where is it?\\
> I \\*need\\* it.

**Bot**

> On \\<its\\> way.
`);
	});
});

describe('Zendesk', () => {
	it('is a subject and HTML of plain tags', () => {
		expect(renderTranscript({ ...SHORT, format: 'zendesk' }).payload).toEqual({
			subject: 'Human handoff: anonymous customer - Where is it? I *need* it.',
			htmlBody:
				'<p>Channel chat</p>' +
				'<h3>Brief</h3><ul><li><b>Customer:</b> Anonymous</li><li><b>Wants:</b> Where is it? I *need* it.</li>' +
				'<li><b>Tried:</b> The bot answered once: “On &lt;its&gt; way.”</li></ul>' +
				'<h3>Conversation</h3><p><b>Customer</b></p><blockquote>Where is it?<br>I *need* it.</blockquote>' +
				'<p><b>Bot</b></p><blockquote>On &lt;its&gt; way.</blockquote>',
			file: null,
			shortened: null,
		});
	});
});

describe('Crisp', () => {
	it('is the newest words, the brief as a note, and the transcript as notes', () => {
		expect(renderTranscript({ ...SHORT, format: 'crisp' }).payload).toEqual({
			subject: 'Human handoff: anonymous customer - Where is it? I *need* it.',
			firstMessage: 'Where is it?\nI *need* it.',
			notes: [
				'Human handoff: anonymous customer\nChannel chat\nCustomer: Anonymous\nWants: Where is it? I *need* it.\n' +
					'Tried: The bot answered once: “On <its> way.”',
				'Customer: Where is it?\nCustomer: I *need* it.\nBot: On <its> way.',
			],
			shortened: null,
		});
	});

	it('says a plain sentence where the customer has said nothing', () => {
		const { payload } = renderTranscript({ ...input([message('bot', 'Hello')]), format: 'crisp' });
		expect(payload.firstMessage).toBe('The customer asked for a human.');
	});
});

describe('Slack', () => {
	const {
		message: handoff,
		thread,
		file,
	} = renderSlack(prepareTranscript(SHORT), { mention: '<!here> <@U123>' });

	it('is a message with the brief, and calls whom the builder says', () => {
		expect(handoff.blocks).toEqual([
			{
				type: 'header',
				text: { type: 'plain_text', text: 'Human handoff: anonymous customer', emoji: false },
			},
			{ type: 'section', text: { type: 'mrkdwn', text: '<!here> <@U123>', verbatim: false } },
			{
				type: 'rich_text',
				elements: [
					['Customer: ', 'Anonymous\n'],
					['Wants: ', 'Where is it? I *need* it.\n'],
					['Tried: ', 'The bot answered once: “On <its> way.”'],
				].map(([label, text]) => ({
					type: 'rich_text_section',
					elements: [
						{ type: 'text', text: label, style: { bold: true } },
						{ type: 'text', text },
					],
				})),
			},
			{
				type: 'context',
				elements: [
					{ type: 'plain_text', text: 'Channel chat · The conversation is in the thread.', emoji: false },
				],
			},
		]);
		expect(handoff.text).toBe(
			'Human handoff: anonymous customer\nCustomer: Anonymous\nWants: Where is it? I *need* it.\n' +
				'Tried: The bot answered once: “On &lt;its&gt; way.”',
		);
	});

	it('has the transcript in the thread, with the same as text for where blocks are not shown', () => {
		const block = (speaker: string, text: string) => ({
			type: 'rich_text',
			elements: [
				{ type: 'rich_text_section', elements: [{ type: 'text', text: speaker, style: { bold: true } }] },
				{ type: 'rich_text_quote', elements: [{ type: 'text', text }] },
			],
		});
		expect(thread).toEqual([
			{
				text: 'Customer: Where is it?\n    I *need* it.\nBot: On &lt;its&gt; way.',
				blocks: [block('Customer', 'Where is it?\nI *need* it.'), block('Bot', 'On <its> way.')],
			},
		]);
		expect(file).toBeNull();
	});

	it('shows our own words as fields, the time behind the speaker, and a file as a link', () => {
		const { message: refund, thread } = renderSlack(prepareTranscript(refundInput()));
		expect(refund.blocks).toContainEqual({
			type: 'section',
			fields: [
				{ type: 'mrkdwn', text: '*Mood*\nAngry, getting worse', verbatim: true },
				{ type: 'mrkdwn', text: '*Language*\nEnglish (en)', verbatim: true },
			],
		});
		const [first, second] = thread[0]?.blocks ?? [];
		expect(first).toMatchObject({
			elements: [
				{ elements: [{ text: 'Customer (Ana Ruiz)' }, { text: '  2026-11-22 16:00' }] },
				{ type: 'rich_text_quote' },
			],
		});
		expect(second).toMatchObject({
			elements: [
				{
					elements: [
						{ text: 'Customer (Ana Ruiz), file: ' },
						{ type: 'link', url: 'https://files.example.com/receipt.png', text: 'receipt.png (image/png)' },
					],
				},
			],
		});
	});

	it('has a text for a single message of a builder', () => {
		expect(renderTranscript({ ...SHORT, format: 'slack' }).text).toBe(
			`${handoff.text}\n\nCustomer: Where is it?\n    I *need* it.\nBot: On &lt;its&gt; way.`,
		);
	});
});

describe('e-mail', () => {
	const email = renderEmail(prepareTranscript(refundInput()));

	it('is a subject, a text, a page and the whole as a file', () => {
		expect(email.subject).toBe(
			'[ho_1] Human handoff: Ana Ruiz - My order 4711-A has not arrived. I paid 49.90 € on 2 November. … That link is dead. When do I get my money back?',
		);
		expect(email.text).toBe(PLAIN);
		expect(email.file.content).toBe(PLAIN);
		expect(email.replyTo).toBe('ana@example.com');
		expect(email.shortened).toBeNull();
	});

	it('is a page without scripts, style sheets or anything to load', () => {
		expect(email.html).toMatch(/^<!DOCTYPE html>/);
		expect(email.html).not.toMatch(/<(?:script|style|link|img|iframe|object)\b|url\(|@import/i);
		expect(htmlText(email.html)).toContain('That link is dead.\nWhen do I get my money back?');
	});

	it.each([
		['ana@example.com', 'ana@example.com'],
		[" ana.o'brien+x@mail.example.co.uk ", "ana.o'brien+x@mail.example.co.uk"],
		['анна@пример.рф', 'анна@пример.рф'],
		['ana@example.com, evil@example.com', null],
		['Ana <ana@example.com>', null],
		['"ana"@example.com', null],
		['ana@example.com\nBcc: evil@example.com', null],
		['ana@example.com;evil@example.com', null],
		['ana@@example.com', null],
		['ana@example', null],
		['ana', null],
		[`${'a'.repeat(300)}@example.com`, null],
		[undefined, null],
	])('replies to %p at %p', (address, replyTo) => {
		const customer = address === undefined ? {} : { email: address };
		expect(
			renderEmail(prepareTranscript(input([], { conversation: conversation([], customer) }))).replyTo,
		).toBe(replyTo);
	});

	it('replies to nobody when the address is hidden', () => {
		expect(renderEmail(prepareTranscript(refundInput({ redact: ['email'] }))).replyTo).toBeNull();
	});
});

describe('JSON', () => {
	it('is the handoff as data, redacted', () => {
		const source = refundInput({ redact: ['email'] });
		const { text } = renderTranscript({ ...source, format: 'json' });
		const { brief, redactions } = prepareTranscript(source);
		expect(JSON.parse(text)).toEqual({
			handoffId: 'ho_1',
			conversation: {
				...source.conversation,
				customer: { name: 'Ana Ruiz', email: '[e-mail hidden]', attributes: {} },
			},
			escalation: source.escalation,
			brief,
			redactions,
		});
		expect(redactions).toEqual({ email: 1 });
	});
});

describe.each(FORMATS)('the format %s', (format) => {
	const render = (content: Content) => renderTranscript({ ...refundInput({ content }), format });
	const BRIEF_ONLY = 'Check with the warehouse first.';
	const TRANSCRIPT_ONLY = 'I am on it.';

	it.each(CONTENTS)('shows %s and nothing more', (content) => {
		const { payload, text, file } = render(content);
		for (const shown of [JSON.stringify(payload), text, file.content]) {
			expect(shown.includes(BRIEF_ONLY)).toBe(content !== 'transcript');
			expect(shown.includes(TRANSCRIPT_ONLY)).toBe(content !== 'brief');
		}
	});

	it('gives brief, counts and a file besides', () => {
		const { brief, redactions, file, shortened } = render('briefAndTranscript');
		expect(brief.wants).toBe(
			'My order 4711-A has not arrived. I paid 49.90 € on 2 November. … That link is dead. When do I get my money back?',
		);
		expect(redactions).toEqual({});
		expect(file.name).toMatch(/^transcript\.(?:txt|md|html|json)$/);
		expect(shortened).toBeNull();
	});

	it('comes out for an empty conversation', () => {
		expect(renderTranscript({ ...input([], { escalation: null }), format }).text).toContain('Ana Ruiz');
	});

	it('reads right-to-left, CJK and emoji', () => {
		const texts = ['איפה החבילה שלי?', '注文した商品が届きません。', 'أين طلبي؟', '👩‍👩‍👧‍👦🇩🇪👍🏽'];
		const { payload, text } = renderTranscript({
			...input(texts.map((said) => message('customer', said))),
			format,
		});
		const shown = `${text}${JSON.stringify(payload)}`;
		for (const said of texts) expect(shown).toContain(said);
	});
});

describe('times', () => {
	it('are not shown where there are none', () => {
		expect(renderTranscript({ ...SHORT, format: 'plainText' }).text).toContain('\nCustomer: Where is it?');
	});

	it('are shown in UTC where the zone is unknown', () => {
		const shown = shownText.slack(renderSlack(prepareTranscript(refundInput({ timeZone: 'Middle/Earth' }))));
		expect(shown).toContain('Customer (Ana Ruiz)  2026-11-22 15:00');
	});
});

describe('renderPrepared', () => {
	it('renders one prepared transcript for several destinations', () => {
		const source = refundInput();
		const prepared = prepareTranscript(source);
		for (const format of FORMATS) {
			expect(renderPrepared(prepared, format)).toEqual(renderTranscript({ ...source, format }));
		}
	});
});
