import fc from 'fast-check';
import { Correlation, Ranking } from '../../../tools/backtest/ranking';

const rankingOf = (having: readonly number[], lacking: readonly number[]): Ranking => {
	const ranking = new Ranking();
	for (const score of having) ranking.add(score, true);
	for (const score of lacking) ranking.add(score, false);
	return ranking;
};

describe('a ranking', () => {
	it.each([
		['all in order', [0.9, 0.8], [0.2, 0.1], 1],
		['all the wrong way', [0.1], [0.5, 0.9], 0],
		['all alike', [0.5, 0.5], [0.5], 0.5],
		['one pair of four wrong', [0.9, 0.3], [0.5, 0.1], 0.75],
	])('says how many pairs are in order: %s', (_what, having, lacking, area) => {
		expect(rankingOf(having, lacking).area()).toBe(area);
	});

	it.each([
		['as many as come before the first wrong one', [0.9, 0.8, 0.3], [0.5], 1, 2 / 3],
		['more where some may be wrong', [0.9, 0.8, 0.3], [0.5], 0.75, 1],
		['none where the best is wrong', [0.2], [0.9], 0.9, 0],
		['none that was not seen at all', [0], [], 0.9, 0],
	])('finds the recall at a precision: %s', (_what, having, lacking, precision, recall) => {
		expect(rankingOf(having, lacking).recallAt(precision)).toBe(recall);
	});

	it('is told only where there are rows of both kinds', () => {
		expect(rankingOf([1], []).isTold).toBe(false);
		expect(rankingOf([1], [0]).isTold).toBe(true);
	});

	it('agrees with counting all pairs one by one', () => {
		const steps = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(steps, steps, (having, lacking) => {
				const pairs = having.flatMap((one) =>
					lacking.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)),
				);
				const counted = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
				const ranking = rankingOf(
					having.map((step) => step / 1_000),
					lacking.map((step) => step / 1_000),
				);
				expect(ranking.area()).toBeCloseTo(counted, 10);
			}),
		);
	});
});

describe('a correlation', () => {
	const rOf = (pairs: ReadonlyArray<readonly [number, number]>): number => {
		const correlation = new Correlation();
		for (const [x, y] of pairs) correlation.add(x, y);
		return correlation.r();
	};

	it.each([
		[
			'rising together',
			[
				[-1, 1],
				[0, 3],
				[1, 5],
			],
			1,
		],
		[
			'falling as the other rises',
			[
				[-1, 4],
				[1, -4],
			],
			-1,
		],
		[
			'half of the way',
			[
				[1, 1],
				[2, 3],
				[3, 2],
			],
			0.5,
		],
	] as ReadonlyArray<[string, Array<[number, number]>, number]>)(
		'is right for figures %s',
		(_what, pairs, r) => {
			expect(rOf(pairs)).toBeCloseTo(r, 10);
		},
	);

	it('is no number where one figure never changes', () => {
		expect(
			rOf([
				[1, 1],
				[1, 2],
			]),
		).toBeNaN();
	});
});
