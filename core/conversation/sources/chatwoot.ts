import { attachment } from '../attachments';
import type { Role } from '../conversation';
import { customerFrom, type FoundCustomer } from '../customer';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { fieldAt, isRecord, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage } from '../problem';
import type { Source } from './source';

/** Chatwoot's types of message: by name in a message's own webhook, by number inside a conversation. */
const INCOMING: readonly unknown[] = ['incoming', 0];
const OUTGOING: readonly unknown[] = ['outgoing', 1];
const ACTIVITY: readonly unknown[] = ['activity', 2];

const EXAMPLE =
	'{ "event": "message_created", "message_type": "incoming", "content": "Hello", "conversation": { "id": 1 } }';

/** A Chatwoot webhook about a message or a conversation, of an account, an inbox or an agent bot. */
export const chatwoot: Source = {
	name: 'Chatwoot',
	recognises: (json) =>
		/^(?:automation_event\.)?(?:message|conversation)_/.test(textAt(json, 'event') ?? '') &&
		(isRecord(json['conversation']) || json['inbox_id'] !== undefined || isRecord(json['inbox'])),
	read(json) {
		const ownMessage = json['message_type'] === undefined ? [] : [json];
		const conversation = recordAt(json, 'conversation') ?? json;
		const messages = ownMessage.length > 0 ? ownMessage : listAt(conversation, 'messages').filter(isRecord);
		if (messages.length === 0) return { ok: false, problem: notAMessage('Chatwoot', 'event', EXAMPLE) };
		return {
			ok: true,
			value: {
				id: labelAt(conversation, 'id'),
				channel: 'chatwoot',
				customer: customerOf(conversation, messages),
				history: [],
				turn: messages.map(said),
			},
		};
	},
};

function said(message: JsonRecord): FoundMessage {
	const role = roleIn(message);
	return foundMessage(role, textAt(message, 'content'), {
		at: message['created_at'],
		author: role === 'agent' || role === 'bot' ? labelAt(message, 'sender', 'name') : undefined,
		sourceId: message['id'],
		attachments: listAt(message, 'attachments').map((file) =>
			attachment(labelAt(file, 'file_type') ?? 'file', { url: fieldAt(file, 'data_url') }),
		),
	});
}

/** A private note is for the team, not speech; what is sent without a person behind it comes from a bot. */
function roleIn(message: JsonRecord): Role {
	const type = message['message_type'];
	if (message['private'] === true || ACTIVITY.includes(type)) return 'system';
	if (INCOMING.includes(type)) return 'customer';
	const isPerson = labelAt(message, 'sender', 'type') === 'user' || message['sender_type'] === 'User';
	return OUTGOING.includes(type) && isPerson ? 'agent' : 'bot';
}

function customerOf(conversation: JsonRecord, messages: readonly JsonRecord[]): FoundCustomer {
	const incoming = messages.find((message) => roleIn(message) === 'customer');
	const sender = recordAt(incoming, 'sender') ?? recordAt(conversation, 'meta', 'sender');
	return customerFrom({
		id: sender?.['id'],
		name: sender?.['name'],
		email: sender?.['email'],
		phone: sender?.['phone_number'],
		locale: fieldAt(conversation, 'additional_attributes', 'browser_language'),
		custom_attributes: sender?.['custom_attributes'],
	});
}
