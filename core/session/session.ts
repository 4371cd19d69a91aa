import { handoffIdOf } from '../delivery/handoffId';
import type { Refusal } from './event';
import { ownershipOf, type Moment } from './ownership';
import { readReferences, type OpenReference } from './references';
import { stretchStartOf, type Owner, type SessionRow } from './row';

/** The `session` key of an item. */
export interface SessionRecord {
	/** null only for an event of an unknown conversation. */
	conversationId: string | null;
	owner: Owner;
	/** Of the newest handoff; null where there was none. */
	handoffId: string | null;
	/** Since when the owner has it, ISO 8601. */
	since: string | null;
	reason: string;
	/** The colleague who has claimed it; '' while nobody has. */
	agent: string;
	/** Where the open handoff lies; empty while the bot owns the conversation. */
	references: OpenReference[];
	lastMessageAt: string | null;
	/** Whether this node changed who owns the conversation, or acted on the event. */
	changed: boolean;
	/** Why an event was not acted on; null for everything else. */
	why: Refusal | 'unknown' | null;
	/** What went wrong beside it, such as a memory that could not be written. */
	notes: string[];
}

/** The id of the handoff that a row is in, or last was in. A claim that is not confirmed has its id already. */
export function handoffIdIn(row: SessionRow): string {
	return row.delivery === 'confirmed' || (row.owner === 'bot' && row.handoffId !== '')
		? row.handoffId
		: handoffIdOf(row.conversation, stretchStartOf(row));
}

/** What an item is told of a conversation. */
export function recordOf(
	conversationId: string | null,
	row: SessionRow | null,
	moment: Moment,
	outcome: Pick<SessionRecord, 'changed' | 'why'>,
): SessionRecord {
	const { owner } = ownershipOf(row, moment);
	const isOpen = owner === 'human' && row?.delivery === 'confirmed';
	return {
		conversationId,
		owner,
		handoffId: row ? handoffIdIn(row) : null,
		since: row?.since ?? null,
		reason: row?.reason ?? '',
		agent: row?.agent ?? '',
		references: isOpen ? readReferences(row.deliveredTo) : [],
		lastMessageAt: row?.lastMessageAt ?? null,
		...outcome,
		notes: [],
	};
}
