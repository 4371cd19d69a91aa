import { LABELS } from './labels';
import { ROWS } from './features';

/** The trained table as it is stored. */
export interface StoredTable {
	/** Hash of all that it was trained on: corpus, lexicons, features. The tests compare it with the sources. */
	trainedOn: string;
	/** What one step of a weight counts, per label. */
	scales: readonly number[];
	/** The logit of a message without features, per label. */
	biases: readonly number[];
	/** Base64 of one signed byte per row and label. */
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
	const bytes = Buffer.from(weights, 'base64');
	if (bytes.length !== ROWS * LABELS.length)
		throw new Error('The trained table does not fit the features. Run: npm run train');
	return { weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), scales, biases };
};

/** The largest step of a weight. */
const LARGEST = 127;
/** This share of the weights is stored in full; the few larger ones are cut to the largest step. */
const KEPT_IN_FULL = 0.9995;

/**
 * Stores trained weights in one byte each.
 * @param weights row by row, one per label
 */
export const storeTable = (
	weights: Float64Array,
	biases: readonly number[],
	trainedOn: string,
): StoredTable => {
	const columns = LABELS.length;
	const scales = LABELS.map((_, column) => {
		const sizes = Array.from({ length: ROWS }, (__, row) => Math.abs(weights[row * columns + column] ?? 0))
			.filter((size) => size > 0)
			.sort((one, other) => one - other);
		return (sizes[Math.floor((sizes.length - 1) * KEPT_IN_FULL)] ?? 1) / LARGEST;
	});
	const bytes = Int8Array.from(weights, (weight, at) => {
		const step = Math.round(weight / (scales[at % columns] ?? 1));
		return Math.max(-LARGEST, Math.min(LARGEST, step));
	});
	return {
		trainedOn,
		scales: scales.map((scale) => Number(scale.toPrecision(6))),
		biases: biases.map((bias) => Number(bias.toPrecision(6))),
		weights: Buffer.from(bytes.buffer).toString('base64'),
	};
};
