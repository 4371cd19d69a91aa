/**
 * Trained weights as text: one letter a weight, which a package manager's compression likes and a reader's eye survives.
 * 31 steps, finer near zero where most weights are; on public labelled messages as good as 255 even ones.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDE';
const MOST_STEPS = (LETTERS.length - 1) / 2;
/** The larger a weight, the coarser its step. */
const COARSENING = 1.5;
/** The largest weight that an unpacked one takes: one signed byte. */
const LARGEST = 127;

const valueOfStep = (step: number): number =>
	Math.round(Math.sign(step) * (Math.abs(step) / MOST_STEPS) ** COARSENING * LARGEST);

/**
 * @param weights of any size
 * @param largest what the largest step stands for; larger weights are cut to it
 */
export const pack = (weights: ArrayLike<number>, largest: (at: number) => number): string => {
	let packed = '';
	for (let at = 0; at < weights.length; at++) {
		const share = Math.min(1, Math.abs(weights[at] ?? 0) / largest(at));
		const step = Math.round(MOST_STEPS * share ** (1 / COARSENING)) * Math.sign(weights[at] ?? 0);
		packed += LETTERS.charAt(MOST_STEPS + step);
	}
	return packed;
};

/** What an unpacked weight of 1 is worth, where the largest step stands for this. */
export const scaleOf = (largest: number): number => Number((largest / LARGEST).toPrecision(6));

/** @returns one signed byte a weight, to be multiplied by its scale */
export const unpack = (packed: string): Int8Array => {
	const values = new Int8Array(128);
	for (let letter = 0; letter < LETTERS.length; letter++)
		values[LETTERS.charCodeAt(letter)] = valueOfStep(letter - MOST_STEPS);
	const weights = new Int8Array(packed.length);
	for (let at = 0; at < packed.length; at++) weights[at] = values[packed.charCodeAt(at)] ?? 0;
	return weights;
};
