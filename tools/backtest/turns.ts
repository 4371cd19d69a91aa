import type { Conversation, Message } from '../../core/conversation/conversation';
import { newestCustomerTurn } from '../../core/conversation/newestTurn';

/**
 * Where each turn of the customer ends, as `slice` takes it. A turn is what the customer writes until the bot or an
 * agent speaks; system lines do not end one.
 */
export function turnEnds(messages: readonly Message[]): number[] {
	const ends: number[] = [];
	let isOpen = false;
	for (const [index, { role }] of messages.entries()) {
		if (role === 'customer') {
			if (isOpen) ends.pop();
			ends.push(index + 1);
		}
		if (role !== 'system') isOpen = role === 'customer';
	}
	return ends;
}

/**
 * The part of a chat in which the bot had to decide. Once an agent has taken over for good nothing is decided any
 * more, so a chat is judged where that happened. In a chat without a bot, `agent` may be what the bot is called.
 */
export function untilTakeover(messages: readonly Message[]): readonly Message[] {
	const lastBot = messages.findLastIndex(({ role }) => role === 'bot');
	if (lastBot === -1) return messages;
	const takeover = messages.findIndex(({ role }, index) => index > lastBot && role === 'agent');
	const before = messages.slice(0, Math.max(0, takeover));
	return before.some(({ role }) => role === 'customer') ? before : messages;
}

/** What the customer wrote last. */
export function newestWords(conversation: Conversation): string {
	const turn = newestCustomerTurn(conversation);
	return conversation.messages
		.slice(turn?.from ?? 0, turn?.to ?? 0)
		.filter(({ role }) => role === 'customer')
		.map(({ text }) => text)
		.join(' ');
}
