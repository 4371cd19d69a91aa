import { attachment } from '../attachments';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { fieldAt, isRecord, labelAt, listAt, textAt, type JsonRecord } from '../../json';
import { notAMessage, severalConversations } from '../problem';
import type { Source } from './source';

/**
 * The apps through which people answer by hand: Facebook's Page Inbox and Instagram's (Messenger Platform,
 * "Conversation Routing"). An echo of any other app was sent by a bot.
 */
const INBOX_APPS: readonly string[] = ['263902037430900', '1217981644879628'];

const EXAMPLE = '{ "messaging": [{ "sender": { "id": "1" }, "message": { "text": "Hello" } }] }';

/** A Messenger or Instagram webhook, whole or as the Facebook Trigger splits it: one entry per item. */
export const messenger: Source = {
	name: 'Messenger',
	recognises: (json) =>
		((json['object'] === 'page' || json['object'] === 'instagram') && Array.isArray(json['entry'])) ||
		isRecord(fieldAt(json, 'messaging', 0, 'sender')),
	read(json) {
		const entries = Array.isArray(json['entry']) ? json['entry'] : [json];
		const events = entries
			.flatMap((entry) => [...listAt(entry, 'messaging'), ...listAt(entry, 'standby')])
			.filter(isRecord)
			.filter((event) => isRecord(event['message']) || isRecord(event['postback']));
		const customers = new Set(events.map(customerIdOf));
		if (events.length === 0) return { ok: false, problem: notAMessage('Messenger', 'messaging', EXAMPLE) };
		if (customers.size > 1) return { ok: false, problem: severalConversations('Messenger', 'messaging') };
		const [id] = customers;
		return {
			ok: true,
			value: {
				id,
				channel: json['object'] === 'instagram' ? 'instagram' : 'messenger',
				customer: id === undefined ? {} : { id },
				history: [],
				turn: events.map(said),
			},
		};
	},
};

/** An echo is sent by the page, so there the customer is who receives it. */
function customerIdOf(event: JsonRecord): string | undefined {
	return labelAt(event, isEcho(event) ? 'recipient' : 'sender', 'id');
}

function isEcho(event: JsonRecord): boolean {
	return fieldAt(event, 'message', 'is_echo') === true;
}

function said(event: JsonRecord): FoundMessage {
	const appId = labelAt(event, 'message', 'app_id') ?? '';
	const sender = INBOX_APPS.includes(appId) ? 'agent' : 'bot';
	return foundMessage(
		isEcho(event) ? sender : 'customer',
		textAt(event, 'message', 'text') ??
			textAt(event, 'postback', 'title') ??
			textAt(event, 'postback', 'payload'),
		{
			at: event['timestamp'],
			sourceId: labelAt(event, 'message', 'mid') ?? labelAt(event, 'postback', 'mid'),
			attachments: listAt(event, 'message', 'attachments').map((file) =>
				attachment(labelAt(file, 'type') ?? 'file', { url: fieldAt(file, 'payload', 'url') }),
			),
		},
	);
}
