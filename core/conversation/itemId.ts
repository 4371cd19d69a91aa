import { firstLabel, isRecord } from '../json';

/** Fields by which n8n's nodes and builders name a conversation, n8n's own first. */
const ID_FIELDS = [
	'sessionId',
	'session_id',
	'chatId',
	'chat_id',
	'conversationId',
	'conversation_id',
	'threadId',
	'thread_id',
] as const;

/** The conversation id that stands in the item itself, whatever source it came from. */
export function itemId(json: unknown): string | undefined {
	return isRecord(json) ? firstLabel(json, ID_FIELDS) : undefined;
}

/** Whether a field only says whose conversation it is, not what was said. */
export function isIdField(field: string): boolean {
	return ID_FIELDS.some((name) => name === field);
}
