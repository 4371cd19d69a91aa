import { attachment } from '../attachments';
import type { Role } from '../conversation';
import { customerFrom, type FoundCustomer } from '../customer';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { readHtml } from '../htmlText';
import { fieldAt, isRecord, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage } from '../problem';
import type { Source } from './source';

/** Intercom's types of author (REST API, "Conversation part author"). A team speaks by its members. */
const ROLE_OF_AUTHOR: ReadonlyMap<string, Role> = new Map([
	['user', 'customer'],
	['lead', 'customer'],
	['contact', 'customer'],
	['admin', 'agent'],
	['team', 'agent'],
	['bot', 'bot'],
]);

const EXAMPLE =
	'{ "type": "notification_event", "data": { "item": { "type": "conversation", "id": "1", "source": { … } } } }';

/** An Intercom webhook about a conversation, or a conversation as Intercom's API returns it. */
export const intercom: Source = {
	name: 'Intercom',
	recognises: (json) => json['type'] === 'notification_event' || isConversation(json),
	read(json) {
		const conversation = isConversation(json) ? json : recordAt(json, 'data', 'item');
		const source = recordAt(conversation, 'source');
		const parts = listAt(conversation, 'conversation_parts', 'conversation_parts').filter(isRecord);
		const opening = source && said(source, conversation?.['created_at']);
		const turn = parts.map((part) => said(part, part['created_at']));
		if (!conversation || !isConversation(conversation) || (!opening && turn.length === 0)) {
			return { ok: false, problem: notAMessage('Intercom', 'data.item', EXAMPLE) };
		}
		return {
			ok: true,
			value: {
				id: labelAt(conversation, 'id'),
				channel: 'intercom',
				customer: customerOf(conversation, source, parts),
				history: opening && turn.length > 0 ? [opening] : [],
				turn: opening && turn.length === 0 ? [opening] : turn,
			},
		};
	},
};

function isConversation(json: JsonRecord): boolean {
	return (
		json['type'] === 'conversation' && (isRecord(json['source']) || isRecord(json['conversation_parts']))
	);
}

function said(part: JsonRecord, at: unknown): FoundMessage {
	const role = roleIn(part);
	const { text, images } = readHtml(textAt(part, 'body') ?? '');
	return foundMessage(role, text, {
		at,
		author: role === 'agent' || role === 'bot' ? labelAt(part, 'author', 'name') : undefined,
		sourceId: part['id'],
		attachments: [
			...images.map((url) => attachment('image', { url })),
			...listAt(part, 'attachments').map((file) =>
				attachment('file', {
					name: fieldAt(file, 'name'),
					url: fieldAt(file, 'url'),
					mimeType: fieldAt(file, 'content_type'),
				}),
			),
		],
	});
}

/** A note is for the team, not speech. An answer that Fin wrote names an admin as its author. */
function roleIn(part: JsonRecord): Role {
	const type = textAt(part, 'part_type');
	if (type === 'note' || type === 'note_and_reopen') return 'system';
	const author = recordAt(part, 'author');
	if (author?.['from_ai_agent'] === true || author?.['is_ai_answer'] === true) return 'bot';
	return ROLE_OF_AUTHOR.get(labelAt(author, 'type') ?? '') ?? 'system';
}

function customerOf(
	conversation: JsonRecord,
	source: JsonRecord | undefined,
	parts: readonly JsonRecord[],
): FoundCustomer {
	const author = [source, ...parts].find((part) => part && roleIn(part) === 'customer')?.['author'];
	const contact = fieldAt(conversation, 'contacts', 'contacts', 0);
	return customerFrom({
		id: labelAt(author, 'id') ?? labelAt(contact, 'id'),
		name: fieldAt(author, 'name'),
		email: fieldAt(author, 'email'),
		external_id: fieldAt(contact, 'external_id'),
	});
}
