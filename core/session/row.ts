import { isoTime } from '../conversation/isoTime';
import { fieldAt, labelAt, textAt } from '../json';

/** Who speaks to the customer: exactly one at any time. */
export const OWNERS = ['bot', 'human'] as const;
export type Owner = (typeof OWNERS)[number];

/** How a human's ownership ended: closed by the team, given back by a workflow, or nobody wrote any more. */
export const ENDINGS = ['closed', 'returned', 'silence'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The columns of the table that keeps the sessions, and how the table keeps them. Dates are ISO 8601 here. */
export const COLUMNS = {
	conversation: 'string',
	owner: 'string',
	handoffId: 'string',
	since: 'date',
	reason: 'string',
	agent: 'string',
	lastMessageAt: 'date',
	deliveredTo: 'string',
	delivery: 'string',
	returnedAt: 'date',
	endedBy: 'string',
	events: 'string',
	claim: 'string',
} as const satisfies Record<string, 'string' | 'date'>;

export type Column = keyof typeof COLUMNS;

/** One row: a conversation that was handed off at least once. Texts are '' and times null where nothing is known. */
export interface SessionRow {
	/** The table's own number of the row. */
	id: number;
	conversation: string;
	owner: Owner;
	/** Of the newest handoff that was delivered. */
	handoffId: string;
	/** Since when the owner has it. */
	since: string | null;
	/** Why a human was needed: ids of reasons, or a builder's words. */
	reason: string;
	/** The colleague who has claimed it or answered first: "Ana Ruiz (U012AB)". */
	agent: string;
	/** When the customer or the team last wrote. */
	lastMessageAt: string | null;
	/** Where it was delivered, as JSON; see `references.ts`. */
	deliveredTo: string;
	/** `pending` while a claim is not yet proved by a delivery. */
	delivery: 'pending' | 'confirmed' | '';
	/** When it last came back to the bot: the start of the stretch. */
	returnedAt: string | null;
	endedBy: Ending | '';
	/** The events that were acted on, newest last; see `events.ts`. */
	events: string;
	/** Whose claim it is: one run of one node for one item. */
	claim: string;
	/** By the table's own clock. */
	createdAt: string | null;
	updatedAt: string | null;
}

/** What a row may be changed to. */
export type RowChange = Partial<Pick<SessionRow, Column>>;

/** A row as the table gives it, which a person may have edited by hand; null where it is no row at all. */
export function readRow(json: unknown): SessionRow | null {
	const id = Number(labelAt(json, 'id'));
	const conversation = textAt(json, 'conversation') ?? '';
	if (!Number.isInteger(id) || conversation === '') return null;
	const text = (column: Column) => labelAt(json, column) ?? '';
	const time = (column: string) => isoTime(fieldAt(json, column)) ?? null;
	return {
		id,
		conversation,
		owner: text('owner').toLowerCase() === 'human' ? 'human' : 'bot',
		handoffId: text('handoffId'),
		since: time('since'),
		reason: text('reason'),
		agent: text('agent'),
		lastMessageAt: time('lastMessageAt'),
		deliveredTo: textAt(json, 'deliveredTo') ?? '',
		delivery: oneOf(text('delivery'), ['pending', 'confirmed']),
		returnedAt: time('returnedAt'),
		endedBy: oneOf(text('endedBy'), ENDINGS),
		events: textAt(json, 'events') ?? '',
		claim: text('claim'),
		createdAt: time('createdAt'),
		updatedAt: time('updatedAt'),
	};
}

function oneOf<T extends string>(value: string, choices: readonly T[]): T | '' {
	return choices.find((choice) => choice === value) ?? '';
}

/**
 * The row that counts. Two inserts at the same moment may have made two for one conversation: one that a human owns
 * outranks the others, else the first counts.
 */
export function pickRow(rows: readonly SessionRow[]): SessionRow | null {
	const sorted = [...rows].sort((a, b) => a.id - b.id);
	return sorted.find(({ owner }) => owner === 'human') ?? sorted[0] ?? null;
}

/**
 * When the stretch of a conversation began: when it last came back to the bot, else when its row was made. It stays
 * the same until the next return, so a claim that failed and is repeated makes the same handoff id.
 */
export function stretchStartOf({ returnedAt, createdAt }: SessionRow): string {
	return returnedAt ?? createdAt ?? '';
}
