import { attachment } from '../attachments';
import type { Attachment } from '../conversation';
import { customerFrom } from '../customer';
import { foundMessage } from '../foundMessage';
import { fieldAt, isRecord, labelAt, labelOf, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage } from '../problem';
import type { Found, Source } from './source';

/** The events of Twilio's Event Streams (the Twilio Trigger) that are a message. */
const INBOUND_MESSAGE = 'com.twilio.messaging.inbound-message.received';
const CONVERSATION_MESSAGE = 'com.twilio.conversations.message.added';

/** An address is a phone number, or `<channel>:<address>` ("whatsapp:+4930123456"). */
const ADDRESS = /^(?:([a-z]+):)?(.+)$/i;

/** More files than this in one message are not sent by Twilio ("NumMedia"). */
const MOST_FILES = 10;

/**
 * Twilio: the webhook of an incoming SMS or WhatsApp message, the webhook of Twilio Conversations, and the Twilio
 * Trigger's events of both.
 */
export const twilio: Source = {
	name: 'Twilio',
	recognises: (json) =>
		isEvent(json) ||
		(textAt(json, 'ConversationSid') !== undefined && textAt(json, 'EventType') !== undefined) ||
		(textAt(json, 'MessageSid') ?? textAt(json, 'SmsMessageSid')) !== undefined,
	read(json) {
		const found = isEvent(json) ? readEvent(json) : readWebhook(json);
		if (found !== undefined) return { ok: true, value: found };
		return {
			ok: false,
			problem: notAMessage('Twilio', 'Body', '{ "MessageSid": "SM1", "From": "+15550100", "Body": "Hello" }'),
		};
	},
};

function isEvent(json: JsonRecord): boolean {
	return (textAt(json, 'type') ?? '').startsWith('com.twilio.') && isRecord(json['data']);
}

function readEvent(json: JsonRecord): Found | undefined {
	const data = recordAt(json, 'data') ?? {};
	if (json['type'] === CONVERSATION_MESSAGE) return readConversationMessage(data);
	if (json['type'] !== INBOUND_MESSAGE) return undefined;
	const { from, body: text, messageSid: sid, timestamp } = data;
	return readIncoming({ from, text, at: timestamp ?? json['time'], sid });
}

function readWebhook(json: JsonRecord): Found | undefined {
	if (textAt(json, 'ConversationSid') !== undefined) {
		return json['EventType'] === 'onMessageAdded' ? readConversationMessage(json) : undefined;
	}
	// A status callback has a MessageSid too, but nobody says anything in it.
	if (textAt(json, 'Body') === undefined) return undefined;
	return readIncoming({ from: json['From'], text: json['Body'], sid: json['MessageSid'], json });
}

/** An incoming message. The customer's address is the conversation: Twilio has no other id for it. */
function readIncoming(incoming: {
	from: unknown;
	text: unknown;
	at?: unknown;
	sid: unknown;
	json?: JsonRecord;
}): Found {
	const { text, at, sid, json = {} } = incoming;
	const from = labelOf(incoming.from);
	const { channel, address, phone } = addressOf(from);
	const customer = {
		id: address,
		name: json['ProfileName'],
		phone,
		city: json['FromCity'],
		country: json['FromCountry'],
	};
	return {
		id: from,
		channel: channel ?? 'sms',
		customer: customerFrom(customer),
		history: [],
		turn: [
			foundMessage('customer', textAt({ text }, 'text'), { at, sourceId: sid, attachments: filesOf(json) }),
		],
	};
}

function addressOf(text: string | undefined): { channel?: string; address?: string; phone?: string } {
	const [, channel, address] = ADDRESS.exec(text ?? '') ?? [];
	return { channel: channel?.toLowerCase(), address, phone: address?.startsWith('+') ? address : undefined };
}

function filesOf(json: JsonRecord): Attachment[] {
	const count = Math.min(Number(labelAt(json, 'NumMedia') ?? 0) || 0, MOST_FILES);
	return Array.from({ length: count }, (_, index) =>
		attachment('file', { url: json[`MediaUrl${index}`], mimeType: json[`MediaContentType${index}`] }),
	);
}

/** A message of Twilio Conversations. What came in through the API was written by the builder's bot. */
function readConversationMessage(data: JsonRecord): Found {
	const author = labelAt(data, 'Author');
	const isBot = data['Source'] === 'API' || author === 'system';
	const { channel, address, phone } = addressOf(author);
	const message = foundMessage(
		isBot ? 'bot' : 'customer',
		textAt(data, 'Body') ?? textAt(data, 'MessageBody'),
		{
			at: data['DateCreated'],
			sourceId: data['MessageSid'],
			attachments: listAt(data, 'Media').map((file) =>
				attachment('file', {
					name: fieldAt(file, 'Filename'),
					mimeType: fieldAt(file, 'ContentType'),
				}),
			),
		},
	);
	return {
		id: labelAt(data, 'ConversationSid'),
		channel: channel ?? (phone === undefined ? 'chat' : 'sms'),
		customer: isBot ? {} : customerFrom({ id: address, phone }),
		history: [],
		turn: [message],
	};
}
