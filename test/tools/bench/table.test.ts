import { expect, it } from '@jest/globals';
import { count, numeral, table } from '../../../tools/bench/table';

it('aligns numbers to the right and names to the left', () => {
	const rows = [
		['', 'ms', 'MB'],
		['dist', '12.0', '3'],
		['natural', '1,044', '80'],
		['first', '9'],
	];
	expect(table(rows).split('\n')).toEqual([
		'              ms  MB',
		'  dist      12.0   3',
		'  natural  1,044  80',
		'  first        9',
	]);
});

it.each([
	[0.0086234, '0.00862'],
	[1, '1.00'],
	[12.345, '12.3'],
	[99.96, '100'],
	[1234.5, '1,235'],
])('writes %d as %s', (value, expected) => {
	expect(numeral(value)).toBe(expected);
});

it('counts in whole numbers', () => {
	expect([10, 2_040].map(count)).toEqual(['10', '2,040']);
});
