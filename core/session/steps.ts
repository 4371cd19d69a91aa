import type { Column, RowChange } from './row';

/**
 * One condition on a row. `not` holds for an empty cell too; `contains` looks for a text anywhere in the cell;
 * `empty` holds for '' and for a cell that was never set.
 */
export interface Condition {
	column: Column;
	is: 'equal' | 'not' | 'before' | 'from' | 'contains' | 'empty';
	value?: string;
}

/**
 * One operation on the table. All conditions must hold. An `update` that changed no row, because another was faster,
 * is how a race is lost. `ensure` makes a row of `set` where no row fits.
 */
export type Step =
	| { do: 'update' | 'ensure'; where: readonly Condition[]; set: RowChange }
	| { do: 'delete' | 'get'; where: readonly Condition[] };

/**
 * Carries out steps in this order, each on its own atomic, and returns the rows that the last one found or changed,
 * as the table gives them.
 */
export type RunSteps = (steps: readonly Step[]) => Promise<unknown[]>;

export const equal = (column: Column, value: string): Condition => ({ column, is: 'equal', value });
export const not = (column: Column, value: string): Condition => ({ column, is: 'not', value });
export const earlierThan = (column: Column, value: string): Condition => ({ column, is: 'before', value });
export const noEarlierThan = (column: Column, value: string): Condition => ({ column, is: 'from', value });
export const contains = (column: Column, value: string): Condition => ({ column, is: 'contains', value });
/** Equal also where the value is '' and the cell was never set. */
export const sameAs = (column: Column, value: string): Condition =>
	value === '' ? { column, is: 'empty' } : equal(column, value);
