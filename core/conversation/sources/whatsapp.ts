import { attachment } from '../attachments';
import type { Attachment } from '../conversation';
import { customerFrom } from '../customer';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { fieldAt, isRecord, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage, severalConversations } from '../problem';
import type { Source } from './source';

/** The types of message that are a file (WhatsApp Cloud API, "Messages webhook"). They come as ids, without an address. */
const FILE_TYPES = ['image', 'document', 'audio', 'video', 'sticker'] as const;

const EXAMPLE = '{ "messages": [{ "from": "15550100", "type": "text", "text": { "body": "Hello" } }] }';

/** A WhatsApp Cloud API webhook, whole or as the WhatsApp Trigger splits it: one change per item. */
export const whatsapp: Source = {
	name: 'WhatsApp',
	recognises: (json) =>
		json['object'] === 'whatsapp_business_account' || json['messaging_product'] === 'whatsapp',
	read(json) {
		const changes = changesOf(json);
		const messages = changes.flatMap((change) => listAt(change, 'messages')).filter(isRecord);
		const senders = new Set(messages.map((message) => labelAt(message, 'from')));
		if (messages.length === 0) return { ok: false, problem: notAMessage('WhatsApp', 'messages', EXAMPLE) };
		if (senders.size > 1) return { ok: false, problem: severalConversations('WhatsApp', 'messages') };
		const [id] = senders;
		const contact = changes
			.flatMap((change) => listAt(change, 'contacts'))
			.find((one) => fieldAt(one, 'wa_id') === id);
		return {
			ok: true,
			value: {
				id,
				channel: 'whatsapp',
				customer: customerFrom({ id, name: fieldAt(contact, 'profile', 'name'), phone: id && `+${id}` }),
				history: [],
				turn: messages.map(said),
			},
		};
	},
};

function changesOf(json: JsonRecord): JsonRecord[] {
	if (json['messaging_product'] === 'whatsapp') return [json];
	return listAt(json, 'entry')
		.flatMap((entry) => listAt(entry, 'changes'))
		.map((change) => recordAt(change, 'value'))
		.filter((value) => value !== undefined);
}

function said(message: JsonRecord): FoundMessage {
	const isReaction = message['type'] === 'reaction';
	return foundMessage(isReaction ? 'system' : 'customer', isReaction ? reaction(message) : textOf(message), {
		at: message['timestamp'],
		sourceId: message['id'],
		attachments: filesOf(message),
	});
}

/** The text, a file's caption, the title of a chosen button or row, a form's answers, or a place. */
function textOf(message: JsonRecord): string | undefined {
	const type = textAt(message, 'type') ?? 'text';
	return (
		textAt(message, 'text', 'body') ??
		textAt(message, type, 'caption') ??
		textAt(message, 'button', 'text') ??
		textAt(message, 'interactive', 'button_reply', 'title') ??
		textAt(message, 'interactive', 'list_reply', 'title') ??
		textAt(message, 'interactive', 'nfm_reply', 'response_json') ??
		placeOf(message)
	);
}

function placeOf(message: JsonRecord): string | undefined {
	if (!isRecord(message['location'])) return undefined;
	const { name, address, latitude, longitude } = message['location'];
	return [name, address, `${String(latitude)}, ${String(longitude)}`].filter(Boolean).join(', ');
}

function reaction(message: JsonRecord): string | undefined {
	const emoji = labelAt(message, 'reaction', 'emoji');
	return emoji && `The customer reacted with ${emoji}`;
}

function filesOf(message: JsonRecord): Attachment[] {
	return FILE_TYPES.filter((type) => isRecord(message[type])).map((type) =>
		attachment(type, {
			name: fieldAt(message, type, 'filename'),
			mimeType: fieldAt(message, type, 'mime_type'),
		}),
	);
}
