import { ROLE_WORDS } from './roles';

/** Why a conversation could not be read. It never quotes what the customer wrote. */
export interface ReadProblem {
	/** The field to look at, as a path in the item: `messages[3].role`. */
	field: string;
	message: string;
	/** What to do, with a short example of a shape that works. */
	remedy: string;
}

/** A value, or why there is none. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: ReadProblem };

const CHAT_EXAMPLE = '{ "sessionId": "s-1", "chatInput": "Hello" }';
const LIST_EXAMPLE =
	'{ "messages": [{ "role": "customer", "text": "Hello", "time": "2026-11-22T15:00:00Z" }] }';
const MESSAGE_EXAMPLE = '{ "role": "customer", "text": "Hello" }';

/** The item holds nothing that any source knows. */
export function unknownItem(): ReadProblem {
	return {
		field: 'json',
		message: 'No conversation could be read from this item.',
		remedy: `Pass on the item of a chat trigger or messaging webhook, or one like ${CHAT_EXAMPLE} or ${LIST_EXAMPLE}, or set Conversation to Define Below.`,
	};
}

/** The item was understood, but nobody says anything in it. */
export function noMessages(field: string): ReadProblem {
	return {
		field,
		message: 'The conversation has no message with a text or a file.',
		remedy: `At least one message is needed, for example ${LIST_EXAMPLE} or ${CHAT_EXAMPLE}.`,
	};
}

/** A service's webhook about something else than a message: a receipt, a status, a reaction. */
export function notAMessage(service: string, field: string, example: string): ReadProblem {
	return {
		field,
		message: `This ${service} event carries no message, so there is nothing to read.`,
		remedy: `Let only events with a message reach this node (an If node on "${field}"), for example ${example}.`,
	};
}

/** One webhook call with messages of several customers. They are never mixed into one transcript. */
export function severalConversations(service: string, field: string): ReadProblem {
	return {
		field,
		message: `This ${service} event carries messages of more than one conversation.`,
		remedy: `Split "${field}" into one item per message first (Split Out node): each item may hold one conversation only, like ${CHAT_EXAMPLE}.`,
	};
}

/** A list entry that is no object. */
export function notAnEntry(field: string): ReadProblem {
	return {
		field,
		message: 'This entry is not a message.',
		remedy: `Each message is an object with a role and a text, for example ${MESSAGE_EXAMPLE}.`,
	};
}

/** A role that is missing, or a word that nobody knows. */
export function unknownRole(field: string): ReadProblem {
	return {
		field,
		message: 'It is not clear who said this: the role is missing or unknown.',
		remedy: `Use one of ${ROLE_WORDS}, for example ${MESSAGE_EXAMPLE}.`,
	};
}

/** A text that is missing, or is no text. */
export function unreadableText(field: string): ReadProblem {
	return {
		field,
		message: 'The text of this message is missing or is not text.',
		remedy: `Give "text" or "content" as text or as a list of parts, for example ${MESSAGE_EXAMPLE}.`,
	};
}

/** "Define Below" messages that are neither a list nor JSON of one. */
export function notAList(field: string): ReadProblem {
	return {
		field,
		message: 'The messages are not a list, and not JSON of a list.',
		remedy: `Give a list of messages, for example [${MESSAGE_EXAMPLE}].`,
	};
}
