import { detectEscalation } from '../../../core/detection/detect';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { hostileTexts } from '../../../tools/bench/texts';
import { says, talk } from './conversations';
import { ownTime } from '../../support/ownTime';

const MEGABYTE = 1_000_000;
const filledWith = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length));

/** Long texts that make careless matching slow. */
const HOSTILE: ReadonlyArray<readonly [what: string, part: string]> = [
	['one letter', 'a'],
	['one-letter words', 'a '],
	['one sign', '人'],
	['a word that the rules know', 'human '],
	['pairs that the rules look for', 'card lost stolen '],
	['negated pairs', 'not want talk bot '],
	['quotation marks', '"'],
	['nested quotes', '"human '],
	['emoticons', ':('],
	['exclamation marks', '!'],
	['mail addresses without end', 'a@'],
	['lone surrogates', '\ud800'],
	['zero-width spaces', '\u200b'],
	['letters with accents apart', 'a\u0301'],
	['a letter that folds into many', '\ufdfa'],
	['right-to-left text', 'أريد التحدث مع موظف '],
	['emoji', '😡'],
];
/** The kinds that `npm run bench` measures; as lists, so that no title prints a megabyte. */
const BENCHED = hostileTexts(MEGABYTE).map(({ name, text }) => [name, () => text] as const);
/** Far above what is usual (30 ms), so that a busy machine does not fail the test, far below what a slow match takes. */
const PATIENCE_MS = 1_000;

const expectQuick = (lines: readonly string[]): void => {
	const conversation = talk(lines);
	const start = ownTime();
	const { failed } = detectEscalation(conversation, DEFAULT_SETTINGS);
	expect(ownTime() - start).toBeLessThan(PATIENCE_MS);
	expect(failed.filter(({ check }) => check !== 'language')).toEqual([]);
};

describe('a megabyte of', () => {
	beforeAll(() => detectEscalation(says('xqzt'), DEFAULT_SETTINGS));

	it.each(HOSTILE)('%s is read in linear time', (_what, part) => {
		expectQuick([`c: ${filledWith(part)}`]);
	});

	it.each(BENCHED)('the benched kind %s is read in linear time', (_name, text) => {
		expect(text().length).toBeGreaterThan(MEGABYTE / 10);
		expectQuick([`c: ${text()}`]);
	});

	it.each(BENCHED)(
		'the benched kind %s is read in linear time where it was written before, by the bot too',
		(_name, text) => {
			expectQuick([`c: ${text()}`, `b: ${text()}`, `c: ${text()}`]);
		},
	);
});

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;

describe('a conversation that goes on and on', () => {
	it('costs hardly more than a short one, because only its newest part is read', () => {
		const lines = Array.from({ length: 5_000 }, () => [
			'c: where is my order 17?',
			'b: It is on its way.',
		]).flat();
		const long = talk([...lines, 'c: I want to talk to a human']);
		const start = ownTime();
		expect(detectEscalation(long, DEFAULT_SETTINGS).decision).toBe('escalate');
		expect(ownTime() - start).toBeLessThan(PATIENCE_MS / 4);
	});

	it('costs at ten thousand messages at most three times what it costs at a few hundred', () => {
		const long = talk([]);
		const turns = talk([
			'c: where is my order 17?',
			'b: It is on its way.',
			'c: and when will it come?',
			'b: On Tuesday.',
		]).messages;
		/** Lets it grow by one message at a time to this length, and measures every call. */
		const growTo = (length: number): number[] =>
			Array.from({ length: length - long.messages.length }, (_, at) => {
				long.messages.push(turns[at % turns.length] ?? { role: 'bot', text: '', attachments: [] });
				const start = ownTime();
				detectEscalation(long, DEFAULT_SETTINGS);
				return ownTime() - start;
			});
		// Long enough that as many messages are looked back over as ever are, and that the code is warm.
		growTo(400);
		const few = median(growTo(900));
		while (long.messages.length < 9_500) long.messages.push(...turns);
		const many = median(growTo(10_000));
		expect(long.messages).toHaveLength(10_000);
		expect(many).toBeLessThan(3 * few);
	});
});

describe('a request', () => {
	it.each([
		['at the beginning', (filler: string) => `I want to talk to a human. ${filler}`],
		['at the end', (filler: string) => `${filler} I want to talk to a human.`],
	])('%s of a very long message is seen', (_where, wrap) => {
		const { decision, signals } = detectEscalation(says(wrap(filledWith('lorem ipsum '))), DEFAULT_SETTINGS);
		expect(decision).toBe('escalate');
		expect(signals[0]?.quote).toContain('talk to a human');
	});
});
