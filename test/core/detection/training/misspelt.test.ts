import fc from 'fast-check';
import { misspelt } from '../../../../core/detection/training/misspelt';
import { seeded } from '../../../../core/detection/training/random';

/** Everything that one slip makes of a word; the first letter is never touched. */
const slipsOf = (word: string): { left: string[]; swapped: string[]; doubled: string[] } => {
	const letters = [...word];
	const spots = letters.map((_, at) => at).slice(1, -1);
	return {
		left: spots.map((at) => letters.toSpliced(at, 1).join('')),
		swapped: spots.map((at) => letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '').join('')),
		doubled: spots.map((at) => letters.toSpliced(at, 0, letters[at] ?? '').join('')),
	};
};

const message = fc
	.array(fc.string({ unit: fc.constantFrom(...'abcdé人ж😡'), minLength: 1, maxLength: 9 }), {
		minLength: 1,
		maxLength: 6,
	})
	.map((words) => words.join(' '));

describe('a misspelt message', () => {
	it('has at most one slip, in a word of four letters or more', () => {
		fc.assert(
			fc.property(message, fc.integer(), (text, seed) => {
				const before = text.split(' ');
				const after = misspelt(text, seeded(seed)).split(' ');
				expect(after).toHaveLength(before.length);
				const changed = before.flatMap((word, at) => (word === after[at] ? [] : [{ word, now: after[at] }]));
				expect(changed.length).toBeLessThanOrEqual(1);
				for (const { word, now } of changed) {
					expect([...word].length).toBeGreaterThanOrEqual(4);
					expect(Object.values(slipsOf(word)).flat()).toContain(now);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('shows all three slips, in every word that is long enough, and at every inner letter', () => {
		const seen = new Set(
			Array.from({ length: 3_000 }, (_, seed) => misspelt('parcel to table', seeded(seed))),
		);
		const ofWord = (word: string) => Object.values(slipsOf(word)).flat();
		const expected = [
			...ofWord('parcel').map((slip) => `${slip} to table`),
			...ofWord('table').map((slip) => `parcel to ${slip}`),
			'parcel to table',
		];
		expect([...seen].sort()).toEqual([...new Set(expected)].sort());
	});

	it('is the message itself where all words are short', () => {
		fc.assert(
			fc.property(fc.integer(), (seed) => {
				expect(misspelt('is it on', seeded(seed))).toBe('is it on');
			}),
		);
	});

	it('is the same one for the same numbers', () => {
		const twice = [1, 2].map(() => misspelt('please send the parcel today', seeded(42)));
		expect(twice[0]).toBe(twice[1]);
	});

	it('leaves a sign of two UTF-16 units whole', () => {
		for (let seed = 0; seed < 50; seed++)
			expect(misspelt('😡😢😡😢😡', seeded(seed))).not.toMatch(/\p{Surrogate}/u);
	});
});

describe('the random numbers', () => {
	it('are the same for the same seed, others for another, and lie in 0..1 without leaning to a side', () => {
		const numbersOf = (seed: number) => Array.from({ length: 10_000 }, seeded(seed));
		const numbers = numbersOf(7);
		expect(numbersOf(7)).toEqual(numbers);
		expect(numbersOf(8)).not.toEqual(numbers);
		expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...numbers)).toBeLessThan(1);
		expect(numbers.reduce((sum, each) => sum + each, 0) / numbers.length).toBeCloseTo(0.5, 1);
	});
});
