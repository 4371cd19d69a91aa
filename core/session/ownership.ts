import type { Owner, SessionRow } from './row';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long a claim holds without a proof of delivery: longer than any delivery takes, with its retries. */
export const CLAIM_HOLDS_MS = 5 * MINUTE_MS;
/** A human's ownership ends after so long without a message, where the builder says nothing else. */
export const DEFAULT_RETURN_AFTER_HOURS = 24;
/** A row is deleted after so long without a message. The shortest that a handoff of any Return After survives. */
export const RETENTION_DAYS = 90;

/** The moment that a decision is made for, and how long silence lasts until the bot has the conversation again. */
export interface Moment {
	/** ISO 8601. */
	now: string;
	returnAfterMs: number;
}

/** Hours as a builder gives them; the default where the value is no positive number. */
export function returnAfterOf(hours: number | undefined): number {
	return (hours !== undefined && hours > 0 ? hours : DEFAULT_RETURN_AFTER_HOURS) * HOUR_MS;
}

/** A time so many milliseconds before another. */
export function before(at: string, milliseconds: number): string {
	return new Date(Date.parse(at) - milliseconds).toISOString();
}

/** The last moments from which a claim, a human's ownership and a row still count. */
export function limitsAt({ now, returnAfterMs }: Moment): { claim: string; silence: string; row: string } {
	const retentionMs = Math.max(RETENTION_DAYS * 24 * HOUR_MS, 2 * returnAfterMs);
	return {
		claim: before(now, CLAIM_HOLDS_MS),
		silence: before(now, returnAfterMs),
		row: before(now, retentionMs),
	};
}

/** Who owns a conversation, and whether a human's ownership or claim in its row has run out without being ended. */
export interface Ownership {
	owner: Owner;
	expired: 'claim' | 'silence' | null;
}

/**
 * Who owns a conversation now. A row that nobody ended may say human for longer than it holds: a claim without proof
 * of delivery lasts minutes, and silence gives the conversation back, since an e-mail never says that it is done.
 * @param row null for a conversation that was never handed off.
 */
export function ownershipOf(row: SessionRow | null, moment: Moment): Ownership {
	if (row?.owner !== 'human') return { owner: 'bot', expired: null };
	const limits = limitsAt(moment);
	if (row.delivery === 'pending') {
		const isOver = row.since !== null && row.since < limits.claim;
		return isOver ? { owner: 'bot', expired: 'claim' } : { owner: 'human', expired: null };
	}
	// A row that was edited by hand may have no time of a message.
	const lastAt = row.lastMessageAt ?? row.updatedAt;
	const isOver = lastAt !== null && lastAt < limits.silence;
	return isOver ? { owner: 'bot', expired: 'silence' } : { owner: 'human', expired: null };
}
