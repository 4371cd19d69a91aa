import { createHash } from 'node:crypto';
import type { Conversation } from '../conversation/conversation';

/**
 * The id of a handoff, the same in every destination: a hash of the conversation's id and the start of the stretch
 * (ISO time, or '' while the conversation was never handed off). A retried execution makes the same id.
 * Only letters, digits and `_`: it travels as header, metadata value and `external_id`.
 */
export function handoffIdOf(conversationId: string, stretchStart: string): string {
	return `ho_${shortHash(`${conversationId}\n${stretchStart}`, 16)}`;
}

/** A short hash of what was said, which tells a repeat of the same handoff from a later one with more messages. */
export function revisionOf(conversation: Conversation): string {
	return shortHash(JSON.stringify(conversation.messages.map(({ role, text }) => [role, text])), 8);
}

function shortHash(text: string, length: number): string {
	return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, length);
}
