import type { IExecuteFunctions } from 'n8n-workflow';
import { ANONYMOUS_PREFIX } from '../../core/conversation/anonymousId';
import type { DeliveryStatus, Receipt } from '../../core/delivery/receipt';
import { readReferences, referencesOf, type OpenReference } from '../../core/session/references';
import { stretchStartOf, type SessionRow } from '../../core/session/row';
import type { SessionStore } from '../../core/session/store';
import { claimToken } from '../shared/sessionStore/claimToken';
import { hasDataTables, openDataTableStore } from '../shared/sessionStore/dataTableStore';
import type { StateSettings } from './stateSettings';

/** A handoff that is open already, to which the conversation's newest words belong. */
export interface OpenHandoff {
	handoffId: string;
	/** Where it lies; empty while its own delivery is still under way. */
	openReferences: OpenReference[];
	/** Whether a destination has proved that it has it. */
	isDelivered: boolean;
}

/** What Route Handoff knows of a conversation before it delivers, and how it says what became of it. */
export interface HandoffClaim {
	/** ISO time, or '' where nobody knows. */
	stretchStart: string;
	/** Set where a human has the conversation already: nothing may make a second case of it. */
	open: OpenHandoff | null;
	/** What the builder should know of the state that is kept, or not. */
	notes: string[];
	/** Confirms a handoff that was delivered or queued, and releases one that failed. Never throws. */
	settle(handoffId: string, status: DeliveryStatus, receipts: readonly Receipt[]): Promise<string[]>;
}

const NO_DATA_TABLES =
	'This n8n has no Data Tables, so nothing remembers that a human has this conversation: each message that escalates makes a handoff. Update n8n, or choose Own State.';
const NO_ID =
	'The conversation has no ID, so nothing remembers that a human has it. Give the trigger a session ID, or define one under Conversation.';
const CHANGED_AT_EVERY_TRY = 'The session changed at every try, so it is not known who owns it.';
const NO_LONGER_HELD =
	'While it was delivered, somebody else ended this handoff in the table, so the bot may own the conversation.';

/**
 * Claims a conversation for a human. A handoff must never be lost because the table cannot be used: then it goes on
 * without, and says so in a note.
 */
export async function claimHandoff(
	context: IExecuteFunctions,
	itemIndex: number,
	conversationId: string,
	reason: string,
	state: StateSettings,
): Promise<HandoffClaim> {
	if (state.kind === 'own') return { ...withoutStore([]), open: state.open };
	if (!hasDataTables(context)) return withoutStore([NO_DATA_TABLES]);
	if (conversationId.startsWith(ANONYMOUS_PREFIX)) return withoutStore([NO_ID]);
	const store = openDataTableStore(context, state.table);
	const claim = { conversation: conversationId, token: claimToken(context, itemIndex) };
	const moment = { now: now(), returnAfterMs: state.returnAfterMs };
	try {
		const claimed = await store.claim(claim, reason, moment);
		if (claimed.kind === 'unsettled') return withoutStore([CHANGED_AT_EVERY_TRY]);
		return {
			stretchStart: stretchStartOf(claimed.row),
			open: claimed.kind === 'open' ? openHandoffOf(claimed.row) : null,
			notes: [],
			settle: async (handoffId, status, receipts) => await settle(store, claim, handoffId, status, receipts),
		};
	} catch (error) {
		return withoutStore([sayFailure(error)]);
	}
}

function withoutStore(notes: string[]): HandoffClaim {
	return { stretchStart: '', open: null, notes, settle: async () => await Promise.resolve([]) };
}

function openHandoffOf({ handoffId, delivery, deliveredTo }: SessionRow): OpenHandoff {
	const isDelivered = delivery !== 'pending';
	return { handoffId, isDelivered, openReferences: isDelivered ? readReferences(deliveredTo) : [] };
}

async function settle(
	store: SessionStore,
	claim: Parameters<SessionStore['release']>[0],
	handoffId: string,
	status: DeliveryStatus,
	receipts: readonly Receipt[],
): Promise<string[]> {
	try {
		if (status === 'failed') {
			await store.release(claim, now());
			return [];
		}
		const isHeld = await store.confirm(claim, handoffId, referencesOf(receipts), now());
		return isHeld ? [] : [NO_LONGER_HELD];
	} catch (error) {
		return [sayFailure(error)];
	}
}

function sayFailure(error: unknown): string {
	const why = error instanceof Error ? error.message : String(error);
	return `It is not kept who owns the conversation: ${why}`;
}

function now(): string {
	return new Date().toISOString();
}
