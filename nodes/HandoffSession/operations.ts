import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { decideEvent, readEvent, type HandoffEvent } from '../../core/session/event';
import {
	linesOfCustomer,
	linesOfEnd,
	linesOfEvent,
	linesOfStart,
	type MemoryLines,
} from '../../core/session/memory';
import { ownershipOf, type Moment } from '../../core/session/ownership';
import { handoffIdIn, recordOf, type SessionRecord } from '../../core/session/session';
import type { SessionStore } from '../../core/session/store';
import { claimToken } from '../shared/sessionStore/claimToken';
import { noEventError, storeError, unsettledError } from './errors';
import { findConversation } from './findConversation';
import { AGENT_REPLY, BOT, DONE, HUMAN, NOT_HANDLED, OTHER_EVENT } from './outputs';
import type { NodeSettings, Operation } from './settings';

/** What an operation has at hand for one item. */
export interface Task {
	context: IExecuteFunctions;
	item: INodeExecutionData;
	itemIndex: number;
	settings: NodeSettings;
	store: SessionStore;
	moment: Moment;
}

/** What became of one item: where it leaves (null: nowhere), and what the memory is to know. */
export interface Result {
	output: number | null;
	session: SessionRecord;
	lines: MemoryLines[];
}

/** An event that meets others at the same row looks again, so often. */
const EVENT_TRIES = 5;

export const OPERATION: Record<Operation, (task: Task) => Promise<Result>> = {
	checkOwner,
	start,
	returnToBot,
	handleEvent,
};

async function checkOwner({ context, item, itemIndex, settings, store, moment }: Task): Promise<Result> {
	const { id, turn } = findConversation(context, item, itemIndex, settings.conversationId);
	const outcome = { changed: false, why: null };
	try {
		const row = await store.get(id, moment);
		const session = recordOf(id, row, moment, outcome);
		if (!row || ownershipOf(row, moment).owner === 'bot') return { output: BOT, session, lines: [] };
		const lines = [linesOfStart(handoffIdIn(row), ''), linesOfCustomer(turn)];
		return { output: HUMAN, session, lines };
	} catch (error) {
		if (settings.ifTableFails !== 'human') throw storeError(context, error, itemIndex);
		const notes = [error instanceof Error ? error.message : String(error)];
		const session = { ...recordOf(id, null, moment, outcome), owner: 'human' as const, notes };
		return { output: HUMAN, session, lines: [] };
	}
}

async function start({ context, item, itemIndex, settings, store, moment }: Task): Promise<Result> {
	const { id, turn } = findConversation(context, item, itemIndex, settings.conversationId);
	const claim = { conversation: id, token: claimToken(context, itemIndex) };
	const claimed = await store.claim(claim, settings.reason, moment);
	if (claimed.kind === 'unsettled') throw unsettledError(context, itemIndex);
	const { row } = claimed;
	const handoffId = handoffIdIn(row);
	const changed = claimed.kind === 'won' && (await store.confirm(claim, handoffId, [], moment.now));
	const now = changed
		? { ...row, delivery: 'confirmed' as const, handoffId, agent: '', deliveredTo: '' }
		: row;
	const session = recordOf(id, now, moment, { changed, why: null });
	return { output: DONE, session, lines: [linesOfStart(handoffId, turn)] };
}

async function returnToBot({ context, item, itemIndex, settings, store, moment }: Task): Promise<Result> {
	const { id } = findConversation(context, item, itemIndex, settings.conversationId);
	const { row, ended } = await store.end(id, 'returned', moment);
	const session = recordOf(id, row, moment, { changed: ended, why: null });
	return { output: DONE, session, lines: row && ended ? [linesOfEnd(handoffIdIn(row))] : [] };
}

async function handleEvent(task: Task): Promise<Result> {
	const { context, item, itemIndex, settings, moment, store } = task;
	const reading = readEvent(item.json);
	if (!reading.ok) throw noEventError(context, reading.field, itemIndex);
	const { event } = reading;
	for (let tried = 1; tried <= EVENT_TRIES; tried += 1) {
		const row = await store.find(event);
		if (!row) {
			const session = recordOf(event.conversationId, null, moment, { changed: false, why: 'unknown' });
			return { output: settings.ifUnknown === 'ignore' ? null : NOT_HANDLED, session, lines: [] };
		}
		const verdict = decideEvent(row, event, moment);
		if (!verdict.handled) {
			const session = recordOf(row.conversation, row, moment, { changed: false, why: verdict.why });
			return { output: NOT_HANDLED, session, lines: [] };
		}
		if (await store.change(row, verdict.set)) {
			const session = recordOf(row.conversation, { ...row, ...verdict.set }, moment, {
				changed: true,
				why: null,
			});
			return { output: outputOf(event), session, lines: [linesOfEvent(handoffIdIn(row), event)] };
		}
	}
	throw unsettledError(context, itemIndex);
}

function outputOf({ event }: HandoffEvent): number {
	return event === 'agentReply' ? AGENT_REPLY : OTHER_EVENT;
}
