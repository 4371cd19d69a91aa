import { attachment } from '../attachments';
import type { Attachment, Role } from '../conversation';
import { customerFrom, type FoundCustomer } from '../customer';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { fieldAt, isRecord, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage, severalConversations } from '../problem';
import type { Source } from './source';

/** The content types that are a file (Sunshine Conversations API v2, "Message content"). */
const FILE_TYPES: readonly string[] = ['image', 'file', 'audio', 'video'];
/** The source of what people write in Zendesk's Agent Workspace; the business' other messages are a bot's. */
const AGENT_SOURCE = 'zd:agentWorkspace';

const EXAMPLE =
	'{ "app": { "id": "1" }, "events": [{ "type": "conversation:message", "payload": { "conversation": { "id": "1" }, "message": { … } } }] }';

/** A webhook of Zendesk messaging (Sunshine Conversations, v2). */
export const sunshine: Source = {
	name: 'Zendesk messaging',
	recognises: (json) => (textAt(json, 'events', 0, 'type') ?? '').startsWith('conversation:'),
	read(json) {
		const events = listAt(json, 'events')
			.filter(isRecord)
			.filter(
				(event) =>
					isRecord(fieldAt(event, 'payload', 'message')) || isRecord(fieldAt(event, 'payload', 'postback')),
			);
		const conversations = new Set(events.map((event) => labelAt(event, 'payload', 'conversation', 'id')));
		if (events.length === 0)
			return { ok: false, problem: notAMessage('Zendesk messaging', 'events', EXAMPLE) };
		if (conversations.size > 1)
			return { ok: false, problem: severalConversations('Zendesk messaging', 'events') };
		const [id] = conversations;
		return {
			ok: true,
			value: { id, channel: 'zendesk', customer: customerOf(events), history: [], turn: events.map(said) },
		};
	},
};

function said(event: JsonRecord): FoundMessage {
	const message = recordAt(event, 'payload', 'message');
	if (message === undefined) return pressed(event);
	const role = roleIn(message);
	const content = recordAt(message, 'content');
	return foundMessage(role, textAt(content, 'text') ?? textAt(content, 'altText') ?? placeOf(content), {
		at: message['received'] ?? event['createdAt'],
		author: role === 'customer' ? undefined : labelAt(message, 'author', 'displayName'),
		sourceId: message['id'],
		attachments: filesOf(content),
	});
}

/** A pressed button is the customer's answer. */
function pressed(event: JsonRecord): FoundMessage {
	const postback = recordAt(event, 'payload', 'postback');
	return foundMessage('customer', textAt(postback, 'displayText') ?? textAt(postback, 'payload'), {
		at: event['createdAt'],
		sourceId: event['id'],
	});
}

function roleIn(message: JsonRecord): Role {
	if (fieldAt(message, 'author', 'type') === 'user') return 'customer';
	return fieldAt(message, 'source', 'type') === AGENT_SOURCE ? 'agent' : 'bot';
}

function placeOf(content: JsonRecord | undefined): string | undefined {
	const place = recordAt(content, 'coordinates');
	return place && `${labelAt(place, 'lat')}, ${labelAt(place, 'long')}`;
}

function filesOf(content: JsonRecord | undefined): Attachment[] {
	const type = textAt(content, 'type') ?? '';
	if (!FILE_TYPES.includes(type)) return [];
	return [
		attachment(type, {
			name: content?.['altText'],
			url: content?.['mediaUrl'],
			mimeType: content?.['mediaType'],
		}),
	];
}

function customerOf(events: readonly JsonRecord[]): FoundCustomer {
	const message = events
		.map((event) => recordAt(event, 'payload', 'message'))
		.find((candidate) => candidate && roleIn(candidate) === 'customer');
	const author = recordAt(message, 'author');
	const user = recordAt(author, 'user') ?? recordAt(events[0], 'payload', 'user');
	const profile = recordAt(user, 'profile');
	return customerFrom({
		id: labelAt(user, 'externalId') ?? labelAt(author, 'userId') ?? labelAt(user, 'id'),
		name: author?.['displayName'],
		givenName: profile?.['givenName'],
		surname: profile?.['surname'],
		email: profile?.['email'],
		locale: profile?.['locale'],
		attributes: user?.['metadata'],
	});
}
