import fc from 'fast-check';
import {
	cutText,
	headOf,
	headThatFits,
	splitText,
	utf8Length,
	type Measure,
} from '../../../core/transcript/cut';

const MEASURES: readonly Measure[] = ['chars', 'utf8'];
const sizeOf = (text: string, measure: Measure) =>
	measure === 'chars' ? text.length : Buffer.byteLength(text);
const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const graphemes = fc.string({ unit: 'grapheme-composite', maxLength: 120 });

const FAMILY = '👩‍👩‍👧‍👦';
const ENGLAND = '🏴󠁧󠁢󠁥󠁮󠁧󠁿';

describe('splitText', () => {
	it.each([
		['nothing', '', 10, []],
		['a text that fits', 'hello', 5, ['hello']],
		['after a paragraph', 'one two\n\nthree four', 14, ['one two\n\n', 'three four']],
		['after a line', 'one two\nthree four', 13, ['one two\n', 'three four']],
		['after a word', 'one two three', 10, ['one two ', 'three']],
		['in the middle of a word that is too long', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
		['between signs of a script without spaces', '注文した商品が', 3, ['注文し', 'た商品', 'が']],
		['not at a space in the first half', 'a bcdefghijkl', 8, ['a bcdefg', 'hijkl']],
		['before a family, not inside it', `abc${FAMILY}`, 8, ['abc', FAMILY.slice(0, 8), FAMILY.slice(8)]],
		['before a flag', 'ab🇩🇪🇪🇸', 8, ['ab🇩🇪', '🇪🇸']],
		['before a flag made of tags', `ab${ENGLAND}`, 15, ['ab', ENGLAND]],
		['before a letter with its accent', 'abce\u0301', 4, ['abc', 'e\u0301']],
		['not between a space and the accent on it', 'abcdef \u0301gh', 8, ['abcdef \u0301', 'gh']],
	])('splits %s', (_name, text, max, pieces) => {
		expect(splitText(text, max)).toEqual(pieces);
	});

	it('counts bytes when it is told to', () => {
		expect(splitText('äöü', 4, 'utf8')).toEqual(['äö', 'ü']);
		expect(splitText('👍👍', 7, 'utf8')).toEqual(['👍', '👍']);
	});

	it.each(MEASURES)('loses nothing and keeps the limit, measured in %s', (measure) => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 4, max: 80 }), (text, max) => {
				const pieces = splitText(text, max, measure);
				expect(pieces.join('')).toBe(text);
				for (const piece of pieces) expect(sizeOf(piece, measure)).toBeLessThanOrEqual(max);
				expect(pieces).not.toContain('');
			}),
		);
	});

	it('never tears a grapheme that is smaller than the limit', () => {
		const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
		fc.assert(
			fc.property(graphemes, fc.integer({ min: 64, max: 90 }), (text, max) => {
				const whole = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
				let end = 0;
				for (const piece of splitText(text, max)) {
					end += piece.length;
					expect(whole).toContain(end);
				}
			}),
		);
	});
});

describe('utf8Length', () => {
	it('is what an encoder writes', () => {
		fc.assert(fc.property(anyText, (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text))));
	});
});

describe('cutText', () => {
	it('leaves a text that fits as it is', () => {
		expect(cutText('hello', 5)).toBe('hello');
	});

	it('says with an ellipsis that it was cut, within the limit', () => {
		expect(cutText('hello world', 8)).toBe('hello…');
		expect(cutText('hello world', 8, 'utf8')).toBe('hello…');
	});

	it.each(MEASURES)('keeps the limit, measured in %s', (measure) => {
		fc.assert(
			fc.property(anyText, fc.integer({ min: 8, max: 50 }), (text, max) => {
				expect(sizeOf(cutText(text, max, measure), measure)).toBeLessThanOrEqual(max);
			}),
		);
	});
});

describe('headOf and headThatFits', () => {
	it('give a beginning of the text that fits as rendered', () => {
		const escaped = (text: string) => text.replaceAll('<', '&lt;').length;
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('<', 'a', ' ', '👍'), maxLength: 400 }),
				fc.nat(200),
				(text, max) => {
					const head = headThatFits(text, max, escaped);
					expect(text.startsWith(head)).toBe(true);
					expect(escaped(head)).toBeLessThanOrEqual(max);
				},
			),
		);
	});

	it('give nothing where there is no room', () => {
		expect(headOf('👍', 1)).toBe('');
		expect(headThatFits('👍', 1, (text) => text.length)).toBe('');
		expect(headOf('hello', 0)).toBe('');
		expect(headThatFits('hello', 0, (text) => text.length)).toBe('');
	});

	it('do not give away more than they must', () => {
		expect(headThatFits('a'.repeat(1_000), 500, (text) => text.length).length).toBeGreaterThan(400);
	});
});
