import { isConversation } from './contract';
import type { Conversation } from './conversation';
import { isRecord, recordAt, type JsonRecord } from '../json';
import { looksLikeMessages } from './messageList';
import type { ReadProblem } from './problem';
import { SOURCES } from './sources';
import type { Found } from './sources/source';

/** What one item turned out to be. `unknown`: no source knows its shape; `problem`: one does, and something is wrong. */
export type ItemReading =
	| { kind: 'conversation'; conversation: Conversation }
	| { kind: 'found'; found: Found }
	| { kind: 'problem'; problem: ReadProblem }
	| { kind: 'unknown' };

/** Reads one item: our own `conversation` where it is there already, else by the first source that recognises it. */
export function readItem(json: unknown): ItemReading {
	const item = unwrapped(json);
	if (item === undefined) return { kind: 'unknown' };
	if (isConversation(item['conversation']))
		return { kind: 'conversation', conversation: item['conversation'] };
	const source = SOURCES.find((candidate) => candidate.recognises(item));
	if (source === undefined) return { kind: 'unknown' };
	const read = source.read(item);
	return read.ok ? { kind: 'found', found: read.value } : { kind: 'problem', problem: read.problem };
}

/**
 * The object that a source can look at. n8n's Webhook node puts what was sent under `body` (or `query`, for GET) next
 * to `headers`; a list of messages stands alone; Twilio sends a list of one event.
 */
export function unwrapped(json: unknown): JsonRecord | undefined {
	if (Array.isArray(json)) return fromList(json);
	if (!isRecord(json)) return undefined;
	if (!isRecord(json['headers'])) return json;
	const { body } = json;
	if (Array.isArray(body)) return fromList(body);
	if (isRecord(body) && Object.keys(body).length > 0) return body;
	return recordAt(json, 'query') ?? json;
}

function fromList(list: readonly unknown[]): JsonRecord | undefined {
	const [first] = list;
	if (looksLikeMessages(list)) return { messages: list };
	return list.length === 1 && isRecord(first) ? first : undefined;
}
