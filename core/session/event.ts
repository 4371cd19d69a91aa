import { createHash } from 'node:crypto';
import { isRecord, labelAt, textAt, type JsonRecord } from '../json';
import { ownershipOf, type Moment } from './ownership';
import type { RowChange, SessionRow } from './row';

/** What a colleague did in the service where the handoff lies. */
export const EVENTS = ['agentReply', 'claimed', 'closed', 'noteAdded'] as const;
export type EventKind = (typeof EVENTS)[number];

/** An event as Handoff Trigger gives it, as far as the session needs it. */
export interface HandoffEvent {
	event: EventKind;
	/** The same for every delivery of the same event. */
	eventId: string;
	agent: { name: string; id: string };
	text: string;
	conversationId: string | null;
	reference: JsonRecord | null;
}

export type EventReading = { ok: true; event: HandoffEvent } | { ok: false; field: string };

/** Reads the event of an item; where it is none, says which field is missing. */
export function readEvent(json: unknown): EventReading {
	const event = EVENTS.find((known) => known === textAt(json, 'event'));
	if (!event) return { ok: false, field: 'event' };
	const eventId = labelAt(json, 'eventId');
	if (eventId === undefined) return { ok: false, field: 'eventId' };
	const conversationId = labelAt(json, 'conversationId') ?? null;
	const reference = isRecord(json) && isRecord(json.reference) ? json.reference : null;
	if (conversationId === null && reference === null) return { ok: false, field: 'reference' };
	const agent = { name: labelAt(json, 'agent', 'name') ?? '', id: labelAt(json, 'agent', 'id') ?? '' };
	return {
		ok: true,
		event: { event, eventId, agent, text: textAt(json, 'text') ?? '', conversationId, reference },
	};
}

/**
 * Why an event changes nothing. duplicate: it was acted on before; ended: the conversation is back with the bot;
 * claimedByOther: a colleague was faster.
 */
export const REFUSALS = ['duplicate', 'ended', 'claimedByOther'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type EventVerdict = { handled: true; set: RowChange } | { handled: false; why: Refusal };

/** So many events are remembered per conversation. Services repeat an event within minutes, or at most a few hours. */
const REMEMBERED_EVENTS = 50;

/**
 * What an event does to the conversation that it is about.
 *
 * A reply or a claim takes a conversation back that only silence had ended: the colleague is there after all. What was
 * closed or given back stays with the bot, since colleagues go on talking in a thread among themselves.
 */
export function decideEvent(row: SessionRow, event: HandoffEvent, moment: Moment): EventVerdict {
	const seen = row.events.split(' ').filter(Boolean);
	const mark = markOf(event.eventId);
	if (seen.includes(mark)) return { handled: false, why: 'duplicate' };
	const changes = changesOf(row, event, moment);
	if (typeof changes === 'string') return { handled: false, why: changes };
	return {
		handled: true,
		set: { ...changes, events: [...seen, mark].slice(-REMEMBERED_EVENTS).join(' ') },
	};
}

function changesOf(row: SessionRow, { event, agent }: HandoffEvent, moment: Moment): RowChange | Refusal {
	const { now } = moment;
	const { owner, expired } = ownershipOf(row, moment);
	const isSilent = owner === 'bot' && (expired === 'silence' || row.endedBy === 'silence');
	if (owner === 'bot' && !(isSilent && (event === 'agentReply' || event === 'claimed'))) return 'ended';
	const name = nameOf(agent);
	if (event === 'claimed' && row.agent !== '' && row.agent !== name) return 'claimedByOther';
	if (event === 'closed')
		return { owner: 'bot', delivery: '', claim: '', since: now, returnedAt: now, endedBy: 'closed' };
	if (event === 'noteAdded') return { lastMessageAt: now };
	return {
		...(isSilent && { owner: 'human', delivery: 'confirmed', since: now, endedBy: '' }),
		agent: row.agent || name,
		lastMessageAt: now,
	};
}

/** "Ana Ruiz (U012AB)", or the part of it that is known. */
export function nameOf({ name, id }: HandoffEvent['agent']): string {
	return name && id ? `${name} (${id})` : name || id;
}

/** Short, and without the blank that stands between two. */
function markOf(eventId: string): string {
	return createHash('sha256').update(eventId, 'utf8').digest('hex').slice(0, 16);
}
