import fc from 'fast-check';
import { englishValence } from '../../../../core/detection/sentiment/valence';
import { tokensOf } from '../../../../core/detection/view/tokens';

const valenceOf = (text: string): number => englishValence(text, tokensOf(text));

/** What a message says, by what it does with words that are good (or bad) by themselves. */
const SIDES: ReadonlyArray<
	readonly [what: string, good: readonly string[], bad: readonly string[], none: readonly string[]]
> = [
	[
		'words',
		['good', 'thanks', 'a great app', 'we won', 'GOOD'],
		['bad', 'a horrible app', 'we lost', 'it is broken, I hate it'],
		['', 'table', 'where is my order', '4711', 'https://great.example', '?!'],
	],
	[
		'negation',
		['not bad', "it isn't bad", 'not a horrible app', 'never bad', 'no problem'],
		[
			...['not good', 'not very good', "isn't good", 'isn’t good', 'isnt good', "don't like it"],
			...['never a good idea', 'hardly good', 'nobody was helpful', 'without joy', "can't recommend it"],
		],
		[],
	],
	[
		'negation that is far off or in another sentence',
		['I did not think it over, a great app', 'Not now. Great app', 'It is not here. Good'],
		['Not yet. Horrible'],
		[],
	],
	[
		'verbs with a negation, which are no words by themselves',
		[],
		["won't win"],
		["I won't", "I won't come", 'I won’t come', "it won't open", "can't open it"],
	],
	[
		'"can\'t wait"',
		["I can't wait to enjoy it", 'I can’t wait to love this', "can't wait, great"],
		[],
		["I can't wait here"],
	],
	[
		'"no" before a feeling, which only turns it round',
		['no problem', 'no damage at all'],
		['no good', 'no help', 'no fun'],
		[],
	],
	['a verb before "like"', ['I like it', 'we really like it', 'they like it'], ["I don't like it"], []],
	[
		'emoji and emoticons',
		['😍', '🙂', ':)', ':-)', ';)', ':D', 'ok :-D', '👍', 'done ❤'],
		['😡', '😢', ':(', ':-(', ":'(", 'ok :(', '👎', '🤬'],
		['📦', ':', '()', '1:30'],
	],
];

/** Each message says more of what the first one says than the next, in the order of the list. */
const ORDERS: ReadonlyArray<readonly [what: string, texts: readonly string[]]> = [
	['boosters before a good word', ['very good', 'good', 'slightly good']],
	['boosters before a bad word', ['slightly bad', 'bad', 'extremely bad']],
	['boosters that are nearer', ['very good', 'very much good', 'good']],
	['two boosters', ['really very good', 'very good']],
	['boosters before a negated word', ['not good', 'not very good']],
	['capitals among small letters', ['this is GREAT', 'this is great']],
	['capitals of a bad word', ['the staff is rude', 'the staff is RUDE']],
	['drawn-out good words', ['goooood', 'good']],
	['drawn-out bad words', ['bad', 'baaaad']],
	['a hyphen', ['a great looking shop', 'a great-looking shop']],
	['a hyphen in a bad word', ['a dead-end street', 'a dead end street']],
	['"like" as a preposition', ['I like rain', 'looks like rain']],
	['marks behind a good word', ['good!!!', 'good!', 'good']],
	['marks behind a bad word', ['bad', 'bad!', 'bad!!!']],
	['questions, from the second on', ['good????', 'good??', 'good?']],
	['degrees', ['great', 'good', 'ok', 'a problem', 'bad', 'hate']],
	['degrees of emoji', ['😍', '🙂', '😢', '😡']],
	['both at once', ['good, great', 'great', 'great, but bad', 'bad, horrible']],
	[
		'"but": what comes behind counts more',
		[
			'the page is bad but the app is good',
			'the page is bad and the app is good',
			'the app is good but the page is bad',
		],
	],
];

/** Each message says exactly the same as the next. */
const SAME: ReadonlyArray<readonly [what: string, texts: readonly string[]]> = [
	['capitals everywhere, which make no word stand out', ['THIS IS GREAT', 'this is great']],
	['one capital at the beginning', ['Great app', 'great app']],
	['one question mark', ['good?', 'good']],
	['marks without a feeling', ['table!!!', 'table']],
	['more than four exclamation marks', ['good!!!!!!!!', 'good!!!!']],
	['a booster in the sentence before', ['So very. Good', 'good']],
	['apostrophes of every kind', ["isn't good", 'isn’t good', 'isn`t good']],
	['a booster behind it', ['good very', 'good']],
	['a hyphen between spaces', ['great - thanks', 'great thanks']],
	['accents and invisible signs', ['gre\u200bat', 'great', 'ｇｒｅａｔ']],
];

describe('the feeling of English words', () => {
	it.each(SIDES)('%s', (_what, good, bad, none) => {
		const sideOf = (text: string) => ({ text, side: Math.sign(valenceOf(text)) });
		expect(good.map(sideOf)).toEqual(good.map((text) => ({ text, side: 1 })));
		expect(bad.map(sideOf)).toEqual(bad.map((text) => ({ text, side: -1 })));
		expect(none.map(sideOf)).toEqual(none.map((text) => ({ text, side: expect.closeTo(0, 9) })));
	});

	it.each(ORDERS)('is told by %s', (_what, texts) => {
		const valences = texts.map((text) => ({ text, valence: valenceOf(text) }));
		expect(valences).toEqual([...valences].sort((one, other) => other.valence - one.valence));
		expect(new Set(valences.map(({ valence }) => valence.toFixed(6))).size).toBe(texts.length);
	});

	it.each(SAME)('is not changed by %s', (_what, texts) => {
		const [first = Number.NaN, ...others] = texts.map(valenceOf);
		for (const other of others) expect(other).toBeCloseTo(first, 9);
		expect(others.length).toBeGreaterThan(0);
	});

	it('turns round what is negated, and makes it weaker', () => {
		for (const word of ['good', 'great', 'bad', 'horrible', 'love', 'hate']) {
			const share = valenceOf(`not ${word}`) / valenceOf(word);
			expect(share).toBeLessThan(-0.3);
			expect(share).toBeGreaterThan(-0.9);
		}
	});

	it('adds up', () => {
		expect(valenceOf('good and bad')).toBeCloseTo(valenceOf('good') + valenceOf('bad'), 9);
	});

	it('is a number, whatever the message', () => {
		const word = fc.constantFrom(
			...['good', 'BAD', 'not', "can't", 'wait', 'but', 'very', 't', 'no', 'like', ':)', '😡', '-', '!', "'"],
		);
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 100 }),
			fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
			fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
		);
		fc.assert(
			fc.property(text, (message) => {
				expect(Number.isFinite(valenceOf(message))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
