import { detectEscalation } from '../../../core/detection/detect';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { says, talk } from './conversations';

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
/** Far above what is usual (30 ms), so that a busy machine does not fail the test, far below what a slow match takes. */
const PATIENCE_MS = 1_000;

describe('a megabyte of', () => {
	beforeAll(() => detectEscalation(says('xqzt'), DEFAULT_SETTINGS));

	it.each(HOSTILE)('%s is read in linear time', (_what, part) => {
		const text = filledWith(part);
		const start = performance.now();
		const { failed } = detectEscalation(says(text), DEFAULT_SETTINGS);
		expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
		expect(failed.filter(({ check }) => check !== 'language')).toEqual([]);
	});
});

describe('a conversation that goes on and on', () => {
	it('costs hardly more than a short one, because only its newest part is read', () => {
		const lines = Array.from({ length: 5_000 }, () => [
			'c: where is my order 17?',
			'b: It is on its way.',
		]).flat();
		const long = talk([...lines, 'c: I want to talk to a human']);
		const start = performance.now();
		expect(detectEscalation(long, DEFAULT_SETTINGS).decision).toBe('escalate');
		expect(performance.now() - start).toBeLessThan(PATIENCE_MS / 4);
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
