import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { detectEscalation } from '../../../../core/detection/detect';
import { DEFAULT_SETTINGS } from '../../../../core/detection/settings';
import { tokensOf } from '../../../../core/detection/view/tokens';
import { LINK, NumbersOfWords, perWord, type Word, wordOf } from '../../../../core/detection/view/words';
import { says } from '../conversations';

/** Reads hundreds of thousands of words. */
jest.setTimeout(60_000);

const word = (text: string): Word => wordOf(text, 0, text.length);
const MANY = 50_000;
/** Reads this many words that are all different, and different from those of another call with another name. */
const readMany = (name: string, times = MANY): void => {
	for (let at = 0; at < times; at++) word(`${name}${at}`);
};

describe('a word', () => {
	it('is the same object for the same letters, wherever they stand', () => {
		expect(wordOf('a human being', 2, 7)).toBe(word('human'));
		const [first, second] = tokensOf('human, human');
		expect(first?.word).toBe(second?.word);
	});

	it('is another one for other letters, though it reads the same', () => {
		expect(word('HUMAN')).not.toBe(word('human'));
		expect(word('HUMAN').text).toBe('human');
	});

	it.each([
		['Möchte', { text: 'mochte', accented: 'möchte', isNumber: false }],
		['ＨＵＭＡＮ', { text: 'human', accented: 'human', isNumber: false }],
		['hu\u200bman', { text: 'human', accented: 'human', isNumber: false }],
		['mo\u0308chte', { text: 'mochte', accented: 'möchte', isNumber: false }],
		['4711', { text: '4711', accented: '4711', isNumber: true }],
		['5th', { text: '5th', accented: '5th', isNumber: true }],
		['１２', { text: '12', accented: '12', isNumber: true }],
		['n8n', { text: 'n8n', accented: 'n8n', isNumber: false }],
		['😡', { text: '😡', accented: '😡', isNumber: false }],
	])('"%s" is read', (written, read) => {
		expect(word(written)).toMatchObject(read);
	});

	it('that is far too long is known by its beginning', () => {
		expect(word('a'.repeat(10_000)).text.length).toBeLessThan(100);
		expect(word(`${'a'.repeat(100)}b`)).toBe(word(`${'a'.repeat(100)}c`));
	});

	it('that is a link has no letters', () => {
		expect(LINK).toMatchObject({ text: '', accented: '', isNumber: false });
		expect(tokensOf('https://a.example')[0]?.word).toBe(LINK);
	});
});

describe('the words that are remembered', () => {
	it('are forgotten when there are too many, and read as before', () => {
		const before = word('human');
		readMany('flood');
		const after = word('human');
		expect(after).not.toBe(before);
		expect({ ...after, number: 0 }).toEqual({ ...before, number: 0 });
		expect(word('human')).toBe(after);
	});

	it('are not forgotten for an ordinary number of others', () => {
		readMany('flush');
		const before = word('human');
		readMany('few', 5_000);
		expect(word('human')).toBe(before);
	});

	it('may come and go: the detector answers as before', () => {
		const texts = [
			'I want to talk to a human',
			'my card was stolen, 4711',
			'Ich möchte mit einem Menschen sprechen',
			'转人工',
			'this is the worst service ever!!!',
			'where is my order?',
		];
		const answers = () => texts.map((text) => detectEscalation(says(text), DEFAULT_SETTINGS));
		const before = answers();
		expect(before.filter(({ decision }) => decision === 'continue')).toHaveLength(1);
		readMany('wave');
		expect(answers()).toEqual(before);
	});

	it('take no more memory for two hundred thousand than for fifty thousand, nor keep the messages they stood in', () => {
		setFlagsFromString('--expose_gc');
		const collect = runInNewContext('gc') as () => void;
		const megabytes = (): number => {
			collect();
			return process.memoryUsage().heapUsed / 2 ** 20;
		};
		readMany('first');
		const before = megabytes();
		readMany('second', 200_000);
		// Long enough that a part of the message would keep all of it.
		const filler = ' lorem'.repeat(100_000);
		for (let at = 0; at < 200; at++) tokensOf(`extraordinarilylongword${at}${filler}`);
		expect(megabytes() - before).toBeLessThan(30);
	});
});

describe('what is worked out of a word', () => {
	const counting = <T>(make: (word: Word) => T) => {
		const asked: string[] = [];
		const answer = perWord((each) => {
			asked.push(each.text);
			return make(each);
		});
		return { asked, answer };
	};

	it('is worked out once', () => {
		const { asked, answer } = counting(({ text }) => text.length);
		expect([1, 2, 3].map(() => answer(word('human')))).toEqual([5, 5, 5]);
		expect(answer(word('agent'))).toBe(5);
		expect(answer(word('rep'))).toBe(3);
		expect(asked).toEqual(['human', 'agent', 'rep']);
	});

	it.each([[null], [0], [''], [false]])('is worked out once also where it is %p', (nothing) => {
		const { asked, answer } = counting(() => nothing);
		expect([answer(word('human')), answer(word('human'))]).toEqual([nothing, nothing]);
		expect(asked).toHaveLength(1);
	});

	it('is the same object every time', () => {
		const { answer } = counting(({ text }) => ({ text }));
		expect(answer(word('human'))).toBe(answer(word('human')));
	});

	it('by one function is not what another works out', () => {
		const length = perWord(({ text }) => text.length);
		const first = perWord(({ text }) => text[0]);
		expect([length(word('human')), first(word('human')), length(word('human'))]).toEqual([5, 'h', 5]);
	});

	it('of a link is kept as well', () => {
		const { asked, answer } = counting(({ text }) => `<${text}>`);
		expect([answer(LINK), answer(LINK)]).toEqual(['<>', '<>']);
		expect(asked).toHaveLength(1);
	});

	it('is worked out again for a word that was forgotten', () => {
		const { asked, answer } = counting(({ text }) => text.length);
		answer(word('human'));
		readMany('tide');
		expect(answer(word('human'))).toBe(5);
		expect(asked).toEqual(['human', 'human']);
	});
});

describe('numbers of words', () => {
	const counting = () => {
		const asked: string[] = [];
		const numbers = new NumbersOfWords(2, ({ text }, into, at) => {
			asked.push(text);
			into[at] = text.length;
			into[at + 1] = text.charCodeAt(0);
		});
		const readWord = (each: Word): Array<number | undefined> => {
			const at = numbers.placeOf(each);
			return [numbers.values[at], numbers.values[at + 1]];
		};
		const read = (text: string) => readWord(text === '' ? LINK : word(text));
		return { asked, read, readWord };
	};

	it('are worked out once', () => {
		const { asked, read } = counting();
		expect([read('human'), read('rep'), read('human')]).toEqual([
			[5, 104],
			[3, 114],
			[5, 104],
		]);
		expect(asked).toEqual(['human', 'rep']);
	});

	it('are kept for many words, and a link is one', () => {
		const { asked, read } = counting();
		const many = Array.from({ length: 5_000 }, (_, at) => `row${at}`);
		const first = ['', ...many].map(read);
		expect(['', ...many].map(read)).toEqual(first);
		expect(asked).toHaveLength(many.length + 1);
	});

	it('are worked out every time for a word that was forgotten while its message is read', () => {
		const { asked, readWord } = counting();
		const before = word('human');
		readMany('surge');
		const answers = [before, word('rep'), before, word('rep')].map(readWord);
		expect(answers).toEqual([
			[5, 104],
			[3, 114],
			[5, 104],
			[3, 114],
		]);
		expect(asked).toEqual(['human', 'rep', 'human']);
	});
});
