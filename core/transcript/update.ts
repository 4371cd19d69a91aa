import type { Message } from '../conversation/conversation';
import type { PreparedTranscript } from './prepare';

/** What stands above the new words in a case that is open. */
export const UPDATE_HEADING = 'The customer writes on:';

/**
 * The transcript from the `since`th message on, without a brief. Where nobody knows how many messages were handed
 * over, or the conversation is no longer than that (a memory that keeps only the newest), it is the customer's newest
 * turn and what the bot said before it. The input is left as it is.
 */
export function updateOf(prepared: PreparedTranscript, since: number | null): PreparedTranscript {
	const { messages } = prepared.conversation;
	const start = since !== null && since < messages.length ? since : newestTurn(messages);
	return { ...prepared, content: 'transcript', lines: prepared.lines.filter(({ index }) => index >= start) };
}

/** The keys of the customer's files that are shown in it. */
export function fileKeysOf({ lines }: PreparedTranscript): string[] {
	return lines.flatMap(({ attachments }) => attachments.flatMap(({ binaryKey }) => binaryKey ?? []));
}

function newestTurn(messages: readonly Message[]): number {
	const last = messages.findLastIndex(({ role }) => role === 'customer');
	const before = messages.findLastIndex(({ role }, index) => index < last && role !== 'customer');
	const bot = messages.findLastIndex(({ role }, index) => index <= before && role === 'bot');
	return bot === -1 ? before + 1 : bot;
}
