import type { Conversation } from '../../core/conversation/conversation';
import { listOf } from '../../core/conversation/messageList';
import { readConversation } from '../../core/conversation/readConversation';
import { fieldAt, type JsonRecord } from '../../core/json';
import { readLabel, type Label } from './label';
import { turnEnds, untilTakeover } from './turns';

/** What a row says of its chat. */
export interface Judgement {
	/** What the newest customer turn needed, where the row says so. */
	label: Label | undefined;
	/** A label that is not known, fit to be printed. */
	unknownLabel: string | undefined;
	/** The customer turns, counted from 1, that needed a human, where the row says so of all of them. */
	needed: number[] | undefined;
	/** How people rated the newest message, from bad to good on any scale, where the row says so. */
	rating: number | undefined;
	/** Whether it is of interest what would have been decided at earlier turns: in a chat, not in one message of it. */
	isChat: boolean;
}

/** A chat as it was, and what is known of it. */
export interface Row extends Judgement {
	conversation: Conversation;
}

export type RowReading = { ok: true; row: Row } | { ok: false; why: string };

/** Nothing is handed over here, so one will do for all. */
const CONVERSATION_ID = 'backtest';
const NO_TEXT = 'there is no text and no list of messages';
const NOT_TEXT = '"text" is not text';

/** The row's own id, else its number. */
export function idOf(value: JsonRecord, number: number): string | number {
	const id = value['id'];
	return typeof id === 'number' || (typeof id === 'string' && id !== '') ? id : number;
}

/**
 * Reads `{ text, conversation?, label? }` or `{ messages, label? }`, with the roles and message shapes that the node
 * reads. A problem names fields, never what was written in them.
 */
export function readRow(value: JsonRecord): RowReading {
	const text = value['text'] ?? '';
	const history = value['messages'] ?? value['conversation'];
	if (typeof text !== 'string' && typeof text !== 'number') return { ok: false, why: NOT_TEXT };
	const message = String(text);
	const isMessage = message.trim() !== '';
	if (!isMessage && history === undefined) return { ok: false, why: NO_TEXT };

	const customer = recordIn(value['customer']) ?? fieldAt(value['conversation'], 'customer');
	const defined = { id: CONVERSATION_ID, messages: history, message };
	const read = readConversation({ json: { customer }, defined });
	if (!read.ok) return { ok: false, why: `${read.problem.field}: ${read.problem.message}` };
	if (isMessage) return { ok: true, row: withJudgement(read.conversation, value) };
	const messages = [...untilTakeover(read.conversation.messages)];
	return { ok: true, row: withJudgement({ ...read.conversation, messages }, value, history) };
}

/** Details of the customer, also where a CSV cell has them as JSON text. */
function recordIn(value: unknown): unknown {
	if (typeof value !== 'string' || !value.startsWith('{')) return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}

/** @param chat the list of messages where the row's label is about all of it, not only about its newest message. */
function withJudgement(conversation: Conversation, value: JsonRecord, chat?: unknown): Row {
	const turns = turnEnds(conversation.messages).length;
	const marked = markedTurns(chat);
	const reading = readLabel(value['label']);
	const label = reading.ok ? (reading.label ?? (marked && labelOf(turns, marked))) : undefined;
	const isChat = chat !== undefined;
	return {
		...{ conversation, label, isChat },
		rating: ratingIn(value['rating'] ?? value['score']),
		unknownLabel: reading.ok ? undefined : reading.shown,
		needed: turns > 1 ? (marked ?? neededTurns(turns, label, isChat)) : undefined,
	};
}

function ratingIn(value: unknown): number | undefined {
	const rating = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	return typeof rating === 'number' && Number.isFinite(rating) ? rating : undefined;
}

/** Of a turn after one that was marked nothing is known: a human should have had the chat by then. */
function labelOf(turn: number, marked: readonly number[]): Label | undefined {
	if (marked.includes(turn)) return 'some';
	return marked.length === 0 ? 'none' : undefined;
}

/** Without marks, a chat ends where it needed a human; what a message is labelled says nothing of those before it. */
function neededTurns(turns: number, label: Label | undefined, isChat: boolean): number[] | undefined {
	if (label === undefined) return undefined;
	if (label !== 'none') return [turns];
	return isChat ? [] : undefined;
}

/** The customer turns at or before the messages with `handoff: true`; undefined where no message has a `handoff`. */
function markedTurns(chat: unknown): number[] | undefined {
	const list = listOf(chat) ?? listOf(fieldAt(chat, 'messages')) ?? [];
	const marks = list.map((entry) => fieldAt(entry, 'handoff'));
	if (!marks.some((mark) => typeof mark === 'boolean')) return undefined;
	const turns = marks.flatMap((mark, index) => (mark === true ? turnsIn(list.slice(0, index + 1)) : []));
	return [...new Set(turns)];
}

function turnsIn(messages: readonly unknown[]): number {
	const read = readConversation({ json: {}, defined: { messages } });
	return Math.max(1, read.ok ? turnEnds(read.conversation.messages).length : 0);
}
