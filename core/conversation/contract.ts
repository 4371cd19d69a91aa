import { ROLES, type Conversation, type Role } from './conversation';
import { isoTime } from './isoTime';
import { isRecord } from '../json';

/**
 * Whether a value is a conversation as these nodes write it, message by message, so that it can be used as it is.
 * A hand-made one with other words for roles or other times is no such conversation, but may still be readable.
 */
export function isConversation(value: unknown): value is Conversation {
	return (
		isRecord(value) &&
		isLabel(value['id']) &&
		isLabel(value['channel']) &&
		isCustomer(value['customer']) &&
		Array.isArray(value['messages']) &&
		value['messages'].every(isMessage)
	);
}

const ROLE_SET: ReadonlySet<unknown> = new Set<Role>(ROLES);

function isMessage(value: unknown): boolean {
	return (
		isRecord(value) &&
		ROLE_SET.has(value['role']) &&
		typeof value['text'] === 'string' &&
		(value['at'] === undefined || isUtc(value['at'])) &&
		isOptionalText(value['author']) &&
		Array.isArray(value['attachments']) &&
		value['attachments'].every(isAttachment)
	);
}

function isAttachment(value: unknown): boolean {
	return (
		isRecord(value) &&
		isLabel(value['name']) &&
		isOptionalText(value['mimeType']) &&
		isOptionalText(value['url']) &&
		isOptionalText(value['binaryKey'])
	);
}

function isCustomer(value: unknown): boolean {
	return (
		isRecord(value) &&
		['id', 'name', 'email', 'phone', 'locale', 'url'].every((field) => isOptionalText(value[field])) &&
		isRecord(value['attributes']) &&
		Object.values(value['attributes']).every((attribute) =>
			['string', 'number', 'boolean'].includes(typeof attribute),
		)
	);
}

function isLabel(value: unknown): boolean {
	return typeof value === 'string' && value.trim() !== '';
}

function isOptionalText(value: unknown): boolean {
	return value === undefined || typeof value === 'string';
}

function isUtc(value: unknown): boolean {
	return typeof value === 'string' && value.endsWith('Z') && isoTime(value) !== undefined;
}
