import { describe, expect, it } from '@jest/globals';
import { parseArguments } from '../../demo/arguments';

describe('parseArguments', () => {
	it.each([
		[[], { check: false, fresh: false, help: false }],
		[['--check'], { check: true, fresh: false, help: false }],
		[['--fresh', '--check'], { check: true, fresh: true, help: false }],
		[['-h'], { check: false, fresh: false, help: true }],
	])('reads %j', (words, expected) => {
		expect(parseArguments(words)).toEqual({ ok: true, value: expected });
	});

	it.each([['--chek'], ['check'], ['--check=yes']])('names %s as not understood', (word) => {
		const parsed = parseArguments([word]);
		expect(parsed.ok).toBe(false);
		expect('problem' in parsed && parsed.problem).toContain(word.split('=')[0]);
	});
});
