import type { Conversation, Message } from '../../conversation/conversation';
import { newestCustomerTurn } from '../../conversation/newestTurn';

/** How a system message begins that says the conversation went back from a human to the bot. */
export const RETURNED_TO_BOT = 'Returned to the bot';

export const marksReturn = (message: Message): boolean =>
	message.role === 'system' && /\breturned to (?:the )?bot\b/i.test(message.text.slice(0, 200));

/** A customer who writes more messages than this in a row is read from the newest back. */
const TURN_LIMIT = 20;

/** Which messages count. Indexes into `conversation.messages`. */
export interface Stretch {
	/** The first message after the last return to the bot; 0 where there was none. */
	start: number;
	/** The customer's messages since anybody else last spoke, oldest first; empty where the customer said nothing yet. */
	turn: number[];
	/** The bot's last message before the turn, -1 where there is none. */
	botBefore: number;
	/** The bot's last message of all: its answer to the turn where it has answered already, else `botBefore`. */
	botLast: number;
}

const lastBotBefore = (messages: readonly Message[], end: number, start: number): number => {
	for (let index = end - 1; index >= start; index--) if (messages[index]?.role === 'bot') return index;
	return -1;
};

/** Finds the stretch and the newest customer turn in it. */
export const stretchOf = (conversation: Conversation): Stretch => {
	const { messages } = conversation;
	const start = messages.findLastIndex(marksReturn) + 1;
	const newest = newestCustomerTurn(conversation);
	const turn: number[] = [];
	if (newest) {
		for (
			let index = newest.to - 1;
			index >= Math.max(start, newest.from) && turn.length < TURN_LIMIT;
			index--
		)
			if (messages[index]?.role === 'customer') turn.push(index);
	}
	turn.reverse();
	return {
		start,
		turn,
		botBefore: lastBotBefore(messages, turn[0] ?? messages.length, start),
		botLast: lastBotBefore(messages, messages.length, start),
	};
};
