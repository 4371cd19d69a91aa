/** Between columns. */
const GAP = '  ';

/** Rows as aligned columns: the first to the left, the others, which are numbers, to the right. */
export function table(rows: ReadonlyArray<readonly string[]>, indent = '  '): string {
	const widths: number[] = [];
	for (const row of rows)
		for (const [column, cell] of row.entries())
			widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
	return rows
		.map((row) => {
			const cells = row.map((cell, column) => {
				const padding = ' '.repeat((widths[column] ?? 0) - [...cell].length);
				return column === 0 ? cell + padding : padding + cell;
			});
			return (indent + cells.join(GAP)).trimEnd();
		})
		.join('\n');
}

const wholes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const threeDigits = new Intl.NumberFormat('en', { minimumSignificantDigits: 3, maximumSignificantDigits: 3 });

/** A number that was counted: `10`, `1,234`. */
export const count = (value: number): string => wholes.format(value);

/** A number that was measured: `1,234`, `12.0`, `0.123`. Three digits, or all that stand before the point. */
export const numeral = (value: number): string =>
	(Math.abs(value) < 100 ? threeDigits : wholes).format(value);
