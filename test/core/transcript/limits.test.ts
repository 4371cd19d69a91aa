import fc from 'fast-check';
import type { Message } from '../../../core/conversation/conversation';
import { ROLES } from '../../../core/conversation/conversation';
import { LIMITS } from '../../../core/transcript/limits';
import { prepareTranscript, type PreparedTranscript } from '../../../core/transcript/prepare';
import { renderCrisp } from '../../../core/transcript/render/crisp';
import { renderEmail } from '../../../core/transcript/render/email';
import { renderSlack, type SlackMessage } from '../../../core/transcript/render/slack';
import { renderZendesk } from '../../../core/transcript/render/zendesk';
import { renderPrepared } from '../../../core/transcript/renderTranscript';
import { FORMATS, type TranscriptInput } from '../../../core/transcript/transcript';
import { conversation, escalation, input, longConversation, message, signal } from './samples';
import { letters, shownText } from './shownText';

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function expectSlackMessage({ text, blocks }: SlackMessage): void {
	expect(bytes(text)).toBeLessThanOrEqual(LIMITS.slack.fallbackTextBytes);
	expect(text.trim()).not.toBe('');
	expect(blocks.length).toBeGreaterThan(0);
	expect(blocks.length).toBeLessThanOrEqual(LIMITS.slack.blocksPerMessage);
	expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(LIMITS.slack.blocksJson);
	for (const block of blocks) {
		if (block.type === 'header') expect(block.text.text.length).toBeLessThanOrEqual(LIMITS.slack.header);
		if (block.type === 'section' && 'text' in block)
			expect(block.text.text.length).toBeLessThanOrEqual(LIMITS.slack.textObject);
		if (block.type === 'section' && 'fields' in block) {
			expect(block.fields.length).toBeLessThanOrEqual(LIMITS.slack.fieldsPerSection);
			for (const { text } of block.fields) expect(text.length).toBeLessThanOrEqual(LIMITS.slack.field);
		}
		if (block.type === 'rich_text') {
			for (const { text } of block.elements.flatMap(({ elements }) => elements)) {
				expect(text.length).toBeGreaterThan(0);
				expect(text.length).toBeLessThanOrEqual(LIMITS.slack.richTextElement);
			}
		}
	}
}

function expectWithinLimits(prepared: PreparedTranscript, mention = ''): void {
	const slack = renderSlack(prepared, { mention });
	expect(slack.thread.length).toBeLessThanOrEqual(LIMITS.slack.threadMessages);
	for (const sent of [slack.message, ...slack.thread]) expectSlackMessage(sent);
	expect(bytes(renderPrepared(prepared, 'slack').text)).toBeLessThanOrEqual(LIMITS.slack.fallbackTextBytes);

	const zendesk = renderZendesk(prepared);
	expect(bytes(zendesk.htmlBody)).toBeLessThanOrEqual(LIMITS.zendesk.htmlBytes);
	expect(zendesk.subject.length).toBeLessThanOrEqual(LIMITS.zendesk.subject);

	const crisp = renderCrisp(prepared);
	expect(crisp.notes.length).toBeLessThanOrEqual(LIMITS.crisp.notes);
	for (const note of [crisp.firstMessage, ...crisp.notes]) {
		expect(note.length).toBeLessThanOrEqual(LIMITS.crisp.message);
		expect(note.trim()).not.toBe('');
	}

	const email = renderEmail(prepared);
	expect(bytes(email.html)).toBeLessThanOrEqual(LIMITS.email.inlineBytes);
	expect(bytes(email.text)).toBeLessThanOrEqual(LIMITS.email.inlineBytes);
	expect(email.subject.length).toBeLessThanOrEqual(LIMITS.email.subject);
}

const HUGE: ReadonlyArray<readonly [string, Message[]]> = [
	['thousands of short messages', longConversation(5_000, (index) => `message ${index}`)],
	[
		'hundreds of long messages',
		longConversation(400, (index) => `${index} ${'words and more '.repeat(150)}`),
	],
	['one message of a million characters', [message('customer', 'x'.repeat(1_000_000))]],
	['emoji only', longConversation(300, () => '👩‍👩‍👧‍👦'.repeat(400))],
	['CJK only', longConversation(300, () => '注文した商品が届きません。'.repeat(100))],
	['markup only', longConversation(300, () => `<>&"'{{`.repeat(300))],
	['quotes and backslashes only', longConversation(300, () => '"\\'.repeat(1_000))],
	['line breaks only', longConversation(50, () => '\n'.repeat(5_000))],
	['a letter a line', longConversation(50, () => 'a\n'.repeat(3_000))],
	['one letter with thousands of accents', [message('customer', `a${'\u0301'.repeat(50_000)}`)]],
	[
		'thousands of files',
		[
			message('customer', 'see', {
				attachments: Array.from({ length: 3_000 }, (_, index) => ({
					name: `scan ${index}.png`,
					url: `https://files.example.com/${index}`,
				})),
			}),
		],
	],
	[
		'files with long links',
		longConversation(200, () => 'see').map((said) => ({
			...said,
			attachments: [{ name: 'x'.repeat(500), url: `https://files.example.com/${'y'.repeat(1_900)}` }],
		})),
	],
	['empty messages', longConversation(3_000, () => '')],
];

describe.each(HUGE)('a conversation of %s', (_name, messages) => {
	const prepared = prepareTranscript(
		input(messages, {
			escalation: escalation([signal('keyword', Math.floor(messages.length / 2), 'x')]),
			note: '"<>&'.repeat(3_000),
		}),
	);

	it('keeps every limit', () => {
		expectWithinLimits(prepared, '<!here>'.repeat(500));
	});

	it('is complete in the file of every format', () => {
		const whole = messages.map(({ text }) => letters(text).length).reduce((sum, length) => sum + length, 0);
		for (const format of FORMATS) {
			const { content } = renderPrepared(prepared, format).file;
			expect(letters(content).length).toBeGreaterThanOrEqual(whole);
		}
	});
});

describe('any conversation', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc
			.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), fc.nat(4_000))
			.map(([piece, times]) => piece.repeat(times)),
	);
	const messages = fc.array(
		fc.record({ role: fc.constantFrom(...ROLES), text }).map(({ role, text }) => message(role, text)),
		{ maxLength: 40 },
	);

	it('keeps every limit', () => {
		fc.assert(
			fc.property(messages, text, text, text, (messages, name, note, mention) => {
				const source: TranscriptInput = input(messages, {
					conversation: { ...conversation(messages, { name, attributes: { [name]: note } }), channel: name },
					escalation: escalation(
						messages.map((_message, index) => signal('keyword', index, name, note)),
						{ language: 'de' },
					),
					note,
				});
				expectWithinLimits(prepareTranscript(source), mention);
			}),
			{ numRuns: 30, endOnFailure: true },
		);
	});
});

describe('a conversation that is too long to show', () => {
	const deciding = 700;
	const messages = longConversation(
		5_000,
		(index) => `message number ${index}. ${'Lorem ipsum. '.repeat(10)}`,
	);
	const prepared = prepareTranscript(
		input(messages, {
			escalation: escalation([signal('humanRequest', deciding, `message number ${deciding}`)]),
			content: 'transcript',
		}),
	);
	const slack = renderSlack(prepared);
	const zendesk = renderZendesk(prepared);
	const crisp = renderCrisp(prepared);
	const email = renderEmail(prepared);
	const shown = {
		slack: shownText.slack(slack),
		zendesk: shownText.zendesk(zendesk),
		crisp: shownText.crisp(crisp),
		email: shownText.emailHtml(email),
		emailText: email.text,
	};

	it.each(Object.entries(shown))(
		'shows the first, the deciding and the last message in %s',
		(_name, text) => {
			for (const index of [0, deciding, 4_999]) expect(text).toContain(`message number ${index}.`);
			expect(text).not.toContain('message number 100.');
		},
	);

	it.each([
		['slack', shown.slack, slack.shortened, 'the attached file transcript.txt'],
		['zendesk', shown.zendesk, zendesk.shortened, 'the attached file transcript.txt'],
		['crisp', shown.crisp, crisp.shortened, 'the execution of the workflow in n8n'],
		['email', shown.email, email.shortened, 'the attached file transcript.txt'],
	])('says in %s how much is left out and where it is', (_name, text, shortened, restIsIn) => {
		expect(shortened).toEqual({
			messagesLeftOut: expect.any(Number),
			charactersLeftOut: expect.any(Number),
			restIsIn,
		});
		const shownMessages = text.match(/message number \d+\. Lorem/g) ?? [];
		expect(shownMessages).toHaveLength(5_000 - (shortened?.messagesLeftOut ?? 0));
		expect(text).toContain(
			`Too long to show in full: ${shortened?.messagesLeftOut} messages, ${shortened?.charactersLeftOut} characters are left out. All of it is in ${restIsIn}.`,
		);
		expect(text).toMatch(/\[\d+ messages left out here\]/);
	});

	it('comes with a file of all of it where the destination takes files', () => {
		for (const file of [slack.file, zendesk.file, email.file]) {
			expect(file).toMatchObject({ name: 'transcript.txt', mimeType: 'text/plain' });
			for (const { text } of messages) expect(file?.content).toContain(text.trim());
		}
	});

	it('uses most of the room there is', () => {
		expect(bytes(zendesk.htmlBody)).toBeGreaterThan(LIMITS.zendesk.htmlBytes * 0.9);
		expect(bytes(email.html)).toBeGreaterThan(LIMITS.email.inlineBytes * 0.9);
		expect(crisp.notes.length).toBeGreaterThan(LIMITS.crisp.notes * 0.7);
		expect(slack.thread.length).toBeGreaterThan(LIMITS.slack.threadMessages * 0.7);
	});
});
