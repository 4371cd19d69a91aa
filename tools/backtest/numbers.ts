/** Where there is nothing to divide by. */
export const NOTHING = '–';

/** 1234567 as "1,234,567". */
export function inThousands(count: number): string {
	return count.toLocaleString('en-US');
}

/** "12.5 %" */
export function share(part: number, whole: number): string {
	return whole === 0 ? NOTHING : `${((100 * part) / whole).toFixed(1)} %`;
}
