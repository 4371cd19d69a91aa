import fc from 'fast-check';
import { gtT, TOLERANCES } from '../../../tools/backtest/gtt';

describe('gtT', () => {
	it.each<[string, number[], number[], number[]]>([
		['no handoff made or needed', [], [], [1, 1, 1]],
		['none made', [], [3], [0, 0, 0]],
		['none needed', [3], [], [0, 0, 0]],
		['one in the very turn', [3], [3], [1, 1, 1]],
		['one a turn late', [4], [3], [0.607, 0.882, 0.946]],
		['one a turn early', [2], [3], [0.607, 0.882, 0.946]],
		['one near the second of two', [5], [1, 6], [0.607, 0.882, 0.946]],
		['two, one of them right', [3, 4], [3], [0.803, 0.941, 0.973]],
	])('scores %s', (_, made, needed, expected) => {
		const scores = TOLERANCES.map((tolerance) => gtT(made, needed, tolerance));
		scores.forEach((score, index) => expect(score).toBeCloseTo(expected[index] ?? NaN, 3));
	});

	it('counts late more than early where that is wanted', () => {
		const [early, late] = [gtT([2], [3], 1, 0.5), gtT([4], [3], 1, 0.5)];
		expect(early).toBeCloseTo(Math.exp(-1 / 3), 10);
		expect(late).toBeCloseTo(Math.exp(-1), 10);
	});

	it('is between 0 and 1, and more tolerance never scores less', () => {
		const turns = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 5 });
		fc.assert(
			fc.property(turns, turns, (made, needed) => {
				const [one = NaN, two = NaN, three = NaN] = TOLERANCES.map((t) => gtT(made, needed, t));
				expect(0 <= one && one <= two && two <= three && three <= 1).toBe(true);
			}),
		);
	});
});
