import { pickRow, type SessionRow } from './row';

/**
 * What the rows of a conversation say of a claim, as they were read after it took all rows that were free. `won`: the
 * conversation is the claimant's. `open`: a human has it. `split`: claimants at the same moment hold a
 * part each, or one has just let go.
 * `gone`: the row was deleted by hand between two steps.
 */
export type ClaimReading = { kind: 'won' | 'open' | 'split'; row: SessionRow } | { kind: 'gone' };

/**
 * Whether a claim won.
 *
 * Only who holds every row has won. Of two that both did, the later would hold the earlier one's row, which nobody can
 * take before its claim is released; so there is never a second winner, however late a row became visible.
 */
export function readClaim(rows: readonly SessionRow[], token: string): ClaimReading {
	const others = rows.filter((row) => !isPendingOf(row, token));
	const mine = pickRow(rows.filter((row) => isPendingOf(row, token)));
	const other = pickRow(others);
	if (other === null) return mine ? { kind: 'won', row: mine } : { kind: 'gone' };
	const isOpen = other.owner === 'human' && (!mine || other.delivery === 'confirmed');
	return { kind: isOpen ? 'open' : 'split', row: other };
}

/** Whether a row is held by a claim that is not settled yet. Once it is confirmed, the claimant meets an open handoff too. */
export function isPendingOf({ claim, owner, delivery }: SessionRow, token: string): boolean {
	return claim === token && owner === 'human' && delivery === 'pending';
}
