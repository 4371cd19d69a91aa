import fc from 'fast-check';
import { pack, scaleOf, unpack } from '../../../../core/detection/model/packed';

/** Weights as they come back: packed with this largest one, unpacked and scaled. */
const roundTrip = (weights: readonly number[], largest: number): number[] =>
	Array.from(unpack(pack(weights, () => largest)), (each) => each * scaleOf(largest));

/** Half a step, of 15 on each side that are finer near zero, and the rounding to one byte. */
const errorBound = (weight: number, largest: number): number => {
	const place = Math.min(1, Math.abs(weight) / largest) ** (1 / 1.5);
	const halfStep = 1.5 * Math.sqrt(Math.min(1, place + 1 / 30)) * (1 / 30);
	return largest * (halfStep + 0.5 / 127 + 1e-5);
};

const largest = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const share = fc.double({ min: -1, max: 1, noNaN: true });

describe('packed weights', () => {
	it('come back nearly as they were, the small ones the nearest', () => {
		fc.assert(
			fc.property(fc.array(share), largest, (shares, most) => {
				const weights = shares.map((each) => each * most);
				for (const [at, back] of roundTrip(weights, most).entries()) {
					const weight = weights[at] ?? 0;
					expect(Math.abs(back - weight)).toBeLessThanOrEqual(errorBound(weight, most));
				}
			}),
		);
	});

	it('come back so at every place of the scale', () => {
		const weights = Array.from({ length: 2_001 }, (_, at) => at / 1_000 - 1);
		const back = roundTrip(weights, 1);
		const off = weights.filter((weight, at) => Math.abs((back[at] ?? 9) - weight) > errorBound(weight, 1));
		expect(off).toEqual([]);
	});

	it('never change sides, and nothing comes back as nothing', () => {
		fc.assert(
			fc.property(share, largest, (each, most) => {
				const [back = Number.NaN] = roundTrip([each * most], most);
				expect(back * each).toBeGreaterThanOrEqual(0);
			}),
		);
		expect(roundTrip([0, -0], 1)).toEqual([0, 0]);
	});

	it('keep their order', () => {
		fc.assert(
			fc.property(share, share, (one, other) => {
				const [back = 0, backOfOther = 0] = roundTrip([one, other], 1);
				expect((back - backOfOther) * (one - other)).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('are cut to the largest', () => {
		const [over, under, far, within] = roundTrip([2.5, -2.5, 1e300, 1], 2);
		expect(over).toBeCloseTo(2, 4);
		expect(under).toBeCloseTo(-2, 4);
		expect(far).toBeCloseTo(2, 4);
		expect(within).toBeCloseTo(1, 0);
	});

	it('may have a largest of their own, by their place', () => {
		const packed = pack([4, 4, 4, 4], (at) => (at % 2 === 0 ? 4 : 64));
		expect(packed[0]).toBe(packed[2]);
		expect(packed[1]).toBe(packed[3]);
		expect(Array.from(unpack(packed))[0]).toBe(127);
		expect(Array.from(unpack(packed))[1]).toBeLessThan(20);
	});

	it('are one plain letter each, which a source file may hold unescaped', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ noNaN: true })), largest, (weights, most) => {
				expect(pack(weights, () => most)).toMatch(new RegExp(`^[a-zA-Z]{${weights.length}}$`));
			}),
		);
	});

	it('pack to the same letters again', () => {
		fc.assert(
			fc.property(fc.array(share), largest, (shares, most) => {
				const packed = pack(
					shares.map((each) => each * most),
					() => most,
				);
				const back = Array.from(unpack(packed), (each) => each * scaleOf(most));
				expect(pack(back, () => most)).toBe(packed);
			}),
		);
	});

	it('use 31 steps, as far to one side as to the other', () => {
		const many = Array.from({ length: 2_001 }, (_, at) => at / 1_000 - 1);
		const steps = [...new Set(unpack(pack(many, () => 1)))];
		expect(steps).toHaveLength(31);
		expect(steps).toEqual(steps.map((step) => (step === 0 ? 0 : -step)).reverse());
		expect(Math.max(...steps)).toBe(127);
	});

	it('are nothing where there is nothing', () => {
		expect(pack([], () => 1)).toBe('');
		expect(unpack('')).toHaveLength(0);
	});
});
