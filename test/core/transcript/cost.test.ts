import { prepareTranscript } from '../../../core/transcript/prepare';
import { partsOf } from '../../../core/transcript/render/slackThread';
import { renderPrepared } from '../../../core/transcript/renderTranscript';
import { FORMATS, REDACTIONS, type TranscriptInput } from '../../../core/transcript/transcript';
import { ownTime } from '../../support/ownTime';
import { input, longConversation } from './samples';

const TEXTS = [
	'Hello, I ordered two lamps last week and only one of them has arrived so far.',
	'Sorry, I did not understand that. Could you put it differently?',
	'Where is my parcel? The tracking page has said "on its way" since Monday 🙂',
	'You can see the state of your order under "My orders".',
	'That is <not> helpful. I paid 49.90 € for order 48213, write to ana@example.com please.',
	'Here is an article that may help: https://help.example.com/articles/42',
];
const conversationOf = (length: number): TranscriptInput =>
	input(
		longConversation(length, (index) => TEXTS[index % TEXTS.length] ?? ''),
		{ redact: REDACTIONS },
	);

function formatAll(source: TranscriptInput): void {
	const prepared = prepareTranscript(source);
	for (const format of FORMATS) renderPrepared(prepared, format);
}

function millisecondsOf(work: () => void, times: number): number {
	const start = ownTime();
	for (let time = 0; time < times; time++) work();
	return (ownTime() - start) / times;
}

/** The best of several rounds: what disturbs a round only ever makes it slower. */
function ratioFor(length: number): number {
	const source = conversationOf(length);
	const times = Math.max(1, 4_000 / length);
	const rounds = Array.from({ length: 5 }, () => {
		const all = millisecondsOf(() => formatAll(source), times);
		return all / millisecondsOf(() => JSON.stringify(source.conversation), times * 20);
	});
	return Math.min(...rounds);
}

describe('all eight formats with every redaction', () => {
	/** The aim is 60, which `npm run bench:formats` measures; the rest is for noise. */
	it.each([100, 1_000, 10_000])(
		'cost at most 90 times a JSON.stringify of the %p messages',
		(length) => {
			ratioFor(100);
			expect(ratioFor(length)).toBeLessThan(90);
		},
		120_000,
	);

	it('grow linearly to 100,000 messages', () => {
		const millisecondsFor = (length: number) => {
			const source = conversationOf(length);
			return Math.min(...[1, 2].map(() => millisecondsOf(() => formatAll(source), 1)));
		};
		millisecondsFor(1_000);
		expect(millisecondsFor(100_000) / millisecondsFor(10_000)).toBeLessThan(20);
	}, 120_000);
});

describe('the size of a part of a Slack thread', () => {
	it.each(['', 'plain', '"quoted"\nand \\ more 🙂', '\ud800'])('is that of its JSON, for %j', (text) => {
		for (const time of [null, '2026-11-22 16:00']) {
			const line = {
				role: 'customer' as const,
				speaker: `Customer (${text})`,
				time,
				text: text.repeat(200),
				attachments: [{ name: text }],
				index: 0,
				deciding: false,
			};
			for (const { block, size } of partsOf(line)) expect(size).toBe(JSON.stringify(block).length + 1);
		}
	});
});
