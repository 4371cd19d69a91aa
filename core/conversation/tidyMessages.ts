import { withBinary, withoutLostBinary, type BinaryFiles } from './attachments';
import type { Message } from './conversation';
import type { FoundMessage } from './foundMessage';
import { newestCustomerTurn } from './newestTurn';

/**
 * Makes found messages into those of a conversation: the item's binary data goes to the newest customer message,
 * messages that say nothing and messages that were delivered twice are dropped, and where every message has a time
 * they are put in its order.
 */
export function tidyMessages(found: readonly FoundMessage[], binary: BinaryFiles): Message[] {
	const messages = withoutRepeats(withFiles(found, binary).filter(saysSomething)).map(toMessage);
	return messages.every(hasTime) ? messages.sort(byTime) : messages;
}

function withFiles(messages: readonly FoundMessage[], binary: BinaryFiles): FoundMessage[] {
	const newest = (newestCustomerTurn({ messages })?.to ?? 0) - 1;
	return messages.map((message, index) => {
		const files = withoutLostBinary(message.attachments, binary);
		return { ...message, attachments: index === newest ? withBinary(files, binary) : files };
	});
}

function saysSomething({ text, attachments }: FoundMessage): boolean {
	return text !== '' || attachments.length > 0;
}

/** Same id, speaker and words. The id alone is not enough: a database row may repeat the conversation's id. */
function withoutRepeats(messages: readonly FoundMessage[]): FoundMessage[] {
	const seen = new Set<string>();
	return messages.filter(({ sourceId, role, text }) => {
		if (sourceId === undefined) return true;
		const key = JSON.stringify([sourceId, role, text]);
		return !seen.has(key) && seen.add(key);
	});
}

function toMessage({ sourceId, ...message }: FoundMessage): Message {
	return message;
}

type TimedMessage = Message & { at: string };

function hasTime(message: Message): message is TimedMessage {
	return message.at !== undefined;
}

/** All times have the same form (`isoTime`), so their text has their order. */
function byTime(one: TimedMessage, other: TimedMessage): number {
	if (one.at === other.at) return 0;
	return one.at < other.at ? -1 : 1;
}
