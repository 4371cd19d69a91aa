import { attachment } from '../attachments';
import type { Attachment } from '../conversation';
import { customerFrom, type FoundCustomer } from '../customer';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { isRecord, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage } from '../problem';
import type { Source } from './source';

/** The kinds of update that carry a message (Telegram Bot API, "Update"). */
const MESSAGE_UPDATES = [
	'message',
	'edited_message',
	'business_message',
	'edited_business_message',
	'channel_post',
	'edited_channel_post',
] as const;

/** The kinds of file in a message (Telegram Bot API, "Message"). They come as ids, without an address. */
const FILE_KINDS = ['document', 'voice', 'audio', 'video', 'video_note', 'animation', 'sticker'] as const;

/** A Telegram update, as the Telegram Trigger and the bot's webhook give it. */
export const telegram: Source = {
	name: 'Telegram',
	recognises: (json) => typeof json['update_id'] === 'number' || messageIn(json) !== undefined,
	read(json) {
		const message = messageIn(json);
		const press = recordAt(json, 'callback_query');
		const chat = recordAt(message ?? press?.['message'], 'chat');
		const turn = message ? said(message) : press && pressed(press);
		if (turn === undefined) {
			return {
				ok: false,
				problem: notAMessage(
					'Telegram',
					'message',
					'{ "message": { "chat": { "id": 1 }, "text": "Hello" } }',
				),
			};
		}
		const from = recordAt(message ?? press, 'from');
		const id = labelAt(chat, 'id') ?? labelAt(from, 'id');
		const customer = from?.['is_bot'] === true ? {} : customerOf(from, message);
		return { ok: true, value: { id, channel: 'telegram', customer, history: [], turn: [turn] } };
	},
};

function messageIn(json: JsonRecord): JsonRecord | undefined {
	return MESSAGE_UPDATES.map((kind) => recordAt(json, kind)).find(
		(message) => labelAt(message, 'chat', 'id') !== undefined,
	);
}

function said(message: JsonRecord): FoundMessage {
	const isBot = recordAt(message, 'from')?.['is_bot'] === true;
	return foundMessage(
		isBot ? 'bot' : 'customer',
		textAt(message, 'text') ?? textAt(message, 'caption') ?? shared(message),
		{
			at: message['date'],
			author: isBot ? labelAt(message, 'from', 'first_name') : undefined,
			sourceId: message['message_id'],
			attachments: filesOf(message),
		},
	);
}

/** A pressed inline button is the customer's answer; its text is the button's data. */
function pressed(press: JsonRecord): FoundMessage | undefined {
	const data = textAt(press, 'data');
	return data === undefined ? undefined : foundMessage('customer', data, { sourceId: press['id'] });
}

/** A shared place or contact in words. */
function shared(message: JsonRecord): string | undefined {
	const { location, contact } = message;
	if (isRecord(location)) return `${labelAt(location, 'latitude')}, ${labelAt(location, 'longitude')}`;
	if (!isRecord(contact)) return undefined;
	const parts = ['first_name', 'last_name', 'phone_number'].map((field) => labelAt(contact, field));
	return parts.filter((part) => part !== undefined).join(' ');
}

function filesOf(message: JsonRecord): Attachment[] {
	const files = FILE_KINDS.map((kind) => ({ kind: kind.replace('_note', ''), file: recordAt(message, kind) }))
		.filter(({ file }) => file !== undefined)
		.map(({ kind, file }) => attachment(kind, { name: file?.['file_name'], mimeType: file?.['mime_type'] }));
	return listAt(message, 'photo').length > 0
		? [attachment('photo', { mimeType: 'image/jpeg' }), ...files]
		: files;
}

function customerOf(from: JsonRecord | undefined, message: JsonRecord | undefined): FoundCustomer {
	const isOwnContact = labelAt(message, 'contact', 'user_id') === labelAt(from, 'id');
	return customerFrom({
		id: from?.['id'],
		first_name: from?.['first_name'],
		last_name: from?.['last_name'],
		locale: from?.['language_code'],
		username: from?.['username'],
		phone: isOwnContact ? labelAt(message, 'contact', 'phone_number') : undefined,
	});
}
