import fc from 'fast-check';
import { hashOf, WordTable } from '../../../../core/detection/view/wordTable';

const find = (table: WordTable, word: string): number => table.find(word, 0, word.length);
/** The number of the word, added where it is new. */
const numberOf = (table: WordTable, word: string): number => {
	const known = find(table, word);
	return known >= 0 ? known : table.add(word, 0, word.length);
};

describe('a table of words', () => {
	it('numbers them in the order in which they come, and knows them again', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 8 })), (words) => {
				const table = new WordTable();
				const numbers = new Map<string, number>();
				for (const word of words) {
					const expected = numbers.get(word) ?? numbers.size;
					numbers.set(word, expected);
					expect(numberOf(table, word)).toBe(expected);
				}
				for (const [word, number] of numbers) expect(find(table, word)).toBe(number);
			}),
		);
	});

	it('finds a word where it stands in a text', () => {
		const table = new WordTable();
		const human = numberOf(table, 'human');
		expect(table.find('a human being', 2, 7)).toBe(human);
		expect(table.find('a human being', 2, 6)).toBe(-1);
	});

	it('knows the empty word', () => {
		const table = new WordTable();
		expect(find(table, '')).toBe(-1);
		expect([numberOf(table, ''), numberOf(table, 'a'), find(table, '')]).toEqual([0, 1, 0]);
	});

	it('grows', () => {
		const table = new WordTable();
		const words = Array.from({ length: 10_000 }, (_, at) => `a fairly long word ${at}`);
		expect(words.map((word) => numberOf(table, word))).toEqual([...words.keys()]);
		expect(words.map((word) => find(table, word))).toEqual([...words.keys()]);
	});

	it('forgets all of them', () => {
		const table = new WordTable();
		for (const word of ['a', 'b', 'c']) numberOf(table, word);
		table.clear();
		expect(['a', 'b', 'c'].map((word) => find(table, word))).toEqual([-1, -1, -1]);
		expect([numberOf(table, 'c'), numberOf(table, 'a')]).toEqual([0, 1]);
	});

	it('searches no longer for words that are made to share a slot: those beyond a limit it does not take', () => {
		const sharing: string[] = [];
		for (let at = 0; sharing.length < 80; at++) {
			const word = `w${at}`;
			if ((hashOf(word, 0, word.length) & 0xfff) === 0) sharing.push(word);
		}
		const table = new WordTable();
		const numbers = sharing.map((word) => numberOf(table, word));
		expect(numbers.slice(0, 64)).toEqual([...Array(64).keys()]);
		expect(new Set(numbers.slice(64))).toEqual(new Set([-1]));
		expect(sharing.map((word) => find(table, word))).toEqual(numbers);
		expect(find(table, 'other')).toBe(-1);
		expect(numberOf(table, 'other')).toBe(64);
	});
});
