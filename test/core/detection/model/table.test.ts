import { ROWS } from '../../../../core/detection/model/features';
import { LABELS } from '../../../../core/detection/model/labels';
import { readTable, storeTable } from '../../../../core/detection/model/table';
import { seeded } from '../../../../core/detection/training/random';

/** Sorts half a million weights several times. */
jest.setTimeout(60_000);

const COLUMNS = LABELS.length;
const SIZE = ROWS * COLUMNS;

/** Weights of every size up to 1 in the first column, up to 2 in the second, and so on. */
const someWeights = (): Float64Array => {
	const random = seeded(3);
	return Float64Array.from({ length: SIZE }, (_, at) => (random() * 2 - 1) * ((at % COLUMNS) + 1));
};
const BIASES = LABELS.map((_, column) => -column / 3);

describe('the stored table', () => {
	const weights = someWeights();
	const stored = storeTable(weights, BIASES, 'a hash');

	it('reads as the weights that were stored, each label to its own scale', () => {
		const table = readTable(stored);
		expect(table.weights).toHaveLength(SIZE);
		const worst = LABELS.map(() => 0);
		for (let at = 0; at < SIZE; at++) {
			const column = at % COLUMNS;
			const back = (table.weights[at] ?? Number.NaN) * (table.scales[column] ?? Number.NaN);
			const error = Math.abs(back - (weights[at] ?? 0)) / (column + 1);
			worst[column] = Math.max(worst[column] ?? 0, error);
		}
		for (const each of worst) expect(each).toBeLessThan(0.06);
	});

	it('says what it was trained on, and its biases to six digits', () => {
		expect(stored.trainedOn).toBe('a hash');
		expect(stored.biases).toEqual(BIASES.map((bias) => Number(bias.toPrecision(6))));
		expect(stored.biases[1]).toBe(-0.333333);
	});

	it('is the same for the same weights', () => {
		expect(JSON.stringify(storeTable(someWeights(), BIASES, 'a hash')) === JSON.stringify(stored)).toBe(true);
	});

	it('keeps its scale where a few weights are far larger: those are cut', () => {
		const withGiants = someWeights();
		for (let row = 0; row < 10; row++) withGiants[row * COLUMNS] = row % 2 === 0 ? 1e6 : -1e6;
		const table = readTable(storeTable(withGiants, BIASES, ''));
		expect(table.scales[0]).toBeCloseTo(stored.scales[0] ?? 0, 4);
		expect([table.weights[0], table.weights[COLUMNS]]).toEqual([127, -127]);
		expect(table.scales.slice(1)).toEqual(stored.scales.slice(1));
	});

	it('reads as nothing where a label has learnt nothing', () => {
		const table = readTable(storeTable(new Float64Array(SIZE), BIASES, ''));
		expect(table.weights.every((weight) => weight === 0)).toBe(true);
		expect(table.scales.every((scale) => scale > 0 && Number.isFinite(scale))).toBe(true);
	});

	it.each([
		['a weight too few', (text: string) => text.slice(1)],
		['a weight too many', (text: string) => `${text}a`],
		['a label too few', (text: string) => text.slice(ROWS)],
		['no weights', () => ''],
	])('is refused where it has %s, with what to do', (_what, change) => {
		const broken = { ...stored, weights: change(stored.weights) };
		expect(() => readTable(broken)).toThrow('npm run train');
	});
});
