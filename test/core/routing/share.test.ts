import fc from 'fast-check';
import { chooseByShare } from '../../../core/routing/share';

const IDS = Array.from({ length: 10_000 }, (_, index) => `conversation-${index}`);

describe('shares', () => {
	it.each<[number[]]>([[[1, 1]], [[3, 1]], [[20, 80]], [[1, 1, 1]], [[0.5, 2.5, 1]]])(
		'%j are met within two points by 10,000 conversations',
		(shares) => {
			const sharers = shares.map((share, index) => ({ share, index }));
			const whole = shares.reduce((sum, share) => sum + share, 0);
			const counts = shares.map(() => 0);
			for (const id of IDS) {
				const index = chooseByShare(sharers, id)?.index ?? -1;
				counts[index] = (counts[index] ?? 0) + 1;
			}
			for (const [index, share] of shares.entries())
				expect(Math.abs((counts[index] ?? 0) / IDS.length - share / whole)).toBeLessThan(0.02);
		},
	);

	it('put the same conversation always on the same side', () => {
		const sharers = [{ share: 2 }, { share: 3 }, { share: 5 }];
		fc.assert(
			fc.property(fc.string(), (id) => {
				const chosen = chooseByShare(sharers, id);
				expect(chosen).toBeDefined();
				expect(chooseByShare(sharers, id)).toBe(chosen);
			}),
		);
	});

	it('of nobody are nobody', () => {
		expect(chooseByShare([], 'c1')).toBeUndefined();
	});
});
