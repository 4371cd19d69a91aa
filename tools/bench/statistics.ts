/** A number that was measured several times. */
export type Measured = Record<'median' | 'lowest' | 'highest', number>;

const ascending = (one: number, other: number) => one - other;

/** The middle value; of an even number of values the mean of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort(ascending);
	const middle = sorted.length / 2;
	const upper = sorted[Math.floor(middle)] ?? NaN;
	return Number.isInteger(middle) ? ((sorted[middle - 1] ?? NaN) + upper) / 2 : upper;
}

/** The mean; NaN of no values. */
export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** Median and spread. */
export const measured = (values: readonly number[]): Measured => ({
	median: median(values),
	lowest: Math.min(...values),
	highest: Math.max(...values),
});

/** Rounded to so many digits behind the point. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The list begun `by` places later, so that nobody always runs first, or behind the same neighbour's garbage. */
export function rotated<T>(list: readonly T[], by: number): T[] {
	const start = list.length === 0 ? 0 : by % list.length;
	return [...list.slice(start), ...list.slice(0, start)];
}

/** At most so many, evenly spaced over the list, in its order. */
export function evenlySpaced<T>(list: readonly T[], most: number): T[] {
	if (list.length <= most) return [...list];
	return Array.from({ length: most }, (_, place) => Math.floor((place * list.length) / most)).flatMap((at) =>
		list.slice(at, at + 1),
	);
}
