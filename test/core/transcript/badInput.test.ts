import type { Message } from '../../../core/conversation/conversation';
import { prepareTranscript } from '../../../core/transcript/prepare';
import { renderPrepared } from '../../../core/transcript/renderTranscript';
import { FORMATS, REDACTIONS } from '../../../core/transcript/transcript';
import { ownTime } from '../../support/ownTime';
import { escalation, input, longConversation, message, signal } from './samples';

const odd = (text: string, at: string) => message('customer', text, { at, author: text.slice(0, 200) });

/** Each with the milliseconds of computing that all formats together may take. */
const BAD: ReadonlyArray<readonly [string, () => Message[], number]> = [
	[
		'50 MB in 500 messages',
		() => longConversation(500, (i) => `${i} words and 12 numbers. `.repeat(4_200)),
		60_000,
	],
	[
		'50 MB in one message',
		() => [message('customer', 'words and more of them, 49.90 €. '.repeat(1_560_000))],
		60_000,
	],
	['50 MB without a space', () => [message('customer', 'x'.repeat(50_000_000))], 60_000],
	['100,000 messages', () => longConversation(100_000, (i) => `message ${i} about order ${i}`), 30_000],
	[
		'null bytes and other control characters',
		() =>
			longConversation(1_000, () =>
				'\u0000\u0001\u0007\u001b[31m\u0000 text \u202e\ud800\ufeff\u0000'.repeat(20),
			),
		10_000,
	],
	['nothing but null bytes', () => [message('customer', '\u0000'.repeat(1_000_000))], 10_000],
	[
		'wrong dates',
		() =>
			[
				'',
				'soon',
				'0',
				'-1',
				'NaN',
				'2026-02-31T25:61:00Z',
				'+275760-09-13T00:00:00Z',
				'-271821-04-20T00:00:00Z',
			]
				.concat(['9'.repeat(400), '2026-11-22T15:00:00Z\n<b>', '1e99', '\u0000'])
				.map((at) => odd('hello', at)),
		5_000,
	],
];

describe.each(BAD)('%s', (_name, make, most) => {
	it('come out in every format, in time and without an error', () => {
		const messages = make();
		const source = input(messages, {
			redact: REDACTIONS,
			escalation: escalation([signal('keyword', 0, 'words'), signal('keyword', 1e9, '\u0000', '\u0000')]),
			note: '\u0000'.repeat(1_000),
		});
		const start = ownTime();
		const prepared = prepareTranscript(source);
		for (const format of FORMATS) {
			const { text, file } = renderPrepared(prepared, format);
			expect(text.length).toBeGreaterThan(0);
			expect(file.content.includes('\u0000')).toBe(false);
		}
		expect(ownTime() - start).toBeLessThan(most);
	}, 180_000);
});
