import { readContent } from './content';
import { foundMessage, type FoundMessage } from './foundMessage';
import { isRecord } from '../json';
import { listOf } from './messageList';
import { notAList, unreadableText, type Outcome } from './problem';
import { memoryManager } from './sources/memoryManager';
import { messageArray } from './sources/messageArray';

/** The shapes in which a builder may define a whole conversation. */
const LIST_SOURCES = [memoryManager, messageArray] as const;

/** Whether a builder defined something: an empty field of the node, or an expression without a result, is nothing. */
export function isDefined(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() !== '';
	return value !== undefined && value !== null;
}

/**
 * Reads the messages that a builder defined: a list in any readable form, JSON text of one, or an object that holds
 * one; undefined where nothing is defined.
 */
export function readDefinedMessages(messages: unknown): Outcome<FoundMessage[] | undefined> {
	if (!isDefined(messages)) return { ok: true, value: undefined };
	const list = listOf(messages);
	const json = list === undefined ? messages : { messages: list };
	const source = isRecord(json) ? LIST_SOURCES.find((candidate) => candidate.recognises(json)) : undefined;
	if (!isRecord(json) || source === undefined) return { ok: false, problem: notAList('messages') };
	const read = source.read(json);
	return read.ok ? { ok: true, value: [...read.value.history, ...read.value.turn] } : read;
}

/** The customer's newest message with the words that a builder defined; files and time of the found one stay. */
export function readDefinedMessage(message: unknown, found: readonly FoundMessage[]): Outcome<FoundMessage> {
	const content = readContent(message);
	if (content === undefined) return { ok: false, problem: unreadableText('message') };
	const replaced = found.findLast(({ role }) => role === 'customer');
	const details = {
		at: replaced?.at,
		attachments: [...content.attachments, ...(replaced?.attachments ?? [])],
	};
	return { ok: true, value: foundMessage('customer', content.text, details) };
}
