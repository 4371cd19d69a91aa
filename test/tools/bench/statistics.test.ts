import { describe, expect, it } from '@jest/globals';
import { evenlySpaced, measured, median, rotated } from '../../../tools/bench/statistics';

describe('median', () => {
	it.each([
		[[3, 1, 2], 2],
		[[4, 1, 3, 2], 2.5],
		[[10, 9], 9.5],
		[[7], 7],
		[[], NaN],
	])('of %j is %d', (values, expected) => {
		expect(median(values)).toBe(expected);
	});

	it('leaves the list as it was', () => {
		const values = [3, 1, 2];
		median(values);
		expect(values).toEqual([3, 1, 2]);
	});
});

it('measured tells the median and the spread', () => {
	expect(measured([5, 1, 3])).toEqual({ median: 3, lowest: 1, highest: 5 });
});

it.each([
	[0, ['a', 'b', 'c']],
	[1, ['b', 'c', 'a']],
	[5, ['c', 'a', 'b']],
])('rotated by %d', (by, expected) => {
	expect(rotated(['a', 'b', 'c'], by)).toEqual(expected);
	expect(rotated([], by)).toEqual([]);
});

it('evenlySpaced thins out, and only where there are too many', () => {
	expect(evenlySpaced([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6]);
	expect(evenlySpaced([0, 1], 4)).toEqual([0, 1]);
});
