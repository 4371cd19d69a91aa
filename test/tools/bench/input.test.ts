import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../../tools/bench/arguments';
import { textsOf } from '../../../tools/bench/readMessages';
import { sizeIn } from '../../../tools/bench/tarball';
import { hostileTexts, ordinaryTexts } from '../../../tools/bench/texts';

describe('parseArguments', () => {
	it.each([
		[[], { json: false, formats: false }],
		[['--json'], { json: true, formats: false }],
		[['--formats'], { json: false, formats: true }],
		[['--input', 'mine.jsonl'], { json: false, formats: false, input: '/home/ana/mine.jsonl' }],
	])('reads %j', (words, value) => {
		expect(parseArguments(words, '/home/ana')).toEqual({ kind: 'run', value });
	});

	it.each([['--jsn'], ['json'], ['--input=']])('does not take %s', (word) => {
		expect(parseArguments([word], '/').kind).toBe('problem');
	});
});

describe('textsOf', () => {
	it('takes the text of each line', () => {
		expect(textsOf('{"text":"one"}\n\n{"text":"two","label":"none"}\r\n', 'a.jsonl')).toEqual(['one', 'two']);
	});

	it.each(['{"text":1}', '"text"', 'null', '{"text":"a"'])('names the line that is %s', (line) => {
		expect(() => textsOf(`{"text":"one"}\n${line}`, 'a.jsonl')).toThrow('a.jsonl, line 2: ');
	});
});

describe('texts of a size', () => {
	it.each([10, 1_000, 100_000])('ordinary ones have %d bytes, less what a cut sign leaves', (bytes) => {
		for (const text of ordinaryTexts(
			['where is my order', 'ich will einen Menschen für müde Füße', '人'],
			bytes,
		)) {
			expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
			expect(Buffer.byteLength(text)).toBeGreaterThan(bytes - 7);
			expect(text).not.toContain('\ufffd');
		}
	});

	it.each(hostileTexts(1_000))('$name has about 1,000 bytes', ({ text }) => {
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000);
		expect(Buffer.byteLength(text)).toBeGreaterThan(950);
	});
});

it.each([
	['[{"name":"a","size":42}]', 42],
	['{"a":{"name":"a","size":42}}', 42],
	['[]', undefined],
	['{"error":{"code":"E"}}', undefined],
])('reads the size of the package in %s', (json, expected) => {
	expect(sizeIn(json)).toBe(expected);
});
