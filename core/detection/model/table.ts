import { LABELS } from './labels';
import { ROWS } from './features';
import { pack, scaleOf, unpack } from './packed';

/** The trained table as it is stored. */
export interface StoredTable {
	/** Hash of all that it was trained on: corpus, lexicons, features. The tests compare it with the sources. */
	trainedOn: string;
	/** What one step of a weight counts, per label. */
	scales: readonly number[];
	/** The logit of a message without features, per label. */
	biases: readonly number[];
	/** Packed, row by row, one per label. */
	weights: string;
}

/** The table ready for use: row by row, one weight per label. */
export interface Table {
	weights: Int8Array;
	scales: readonly number[];
	biases: readonly number[];
}

/** @throws {Error} when the stored table does not fit the features: it has to be trained again. */
export const readTable = ({ scales, biases, weights }: StoredTable): Table => {
	if (weights.length !== ROWS * LABELS.length)
		throw new Error('The trained table does not fit the features. Run: npm run train');
	return { weights: unpack(weights), scales, biases };
};

/** This share of the weights of a label is stored in full; the few larger ones are cut. */
const KEPT_IN_FULL = 0.9995;

/**
 * Makes trained weights ready to be stored.
 * @param weights row by row, one per label
 */
export const storeTable = (
	weights: Float64Array,
	biases: readonly number[],
	trainedOn: string,
): StoredTable => {
	const columns = LABELS.length;
	const largest = LABELS.map((_, column) => {
		const sizes = Array.from({ length: ROWS }, (__, row) => Math.abs(weights[row * columns + column] ?? 0))
			.filter((size) => size > 0)
			.sort((one, other) => one - other);
		return sizes[Math.floor((sizes.length - 1) * KEPT_IN_FULL)] ?? 1;
	});
	return {
		trainedOn,
		scales: largest.map(scaleOf),
		biases: biases.map((bias) => Number(bias.toPrecision(6))),
		weights: pack(weights, (at) => largest[at % columns] ?? 1),
	};
};
