import { attachment } from '../attachments';
import type { Role } from '../conversation';
import { customerFrom } from '../customer';
import { foundMessage } from '../foundMessage';
import { fieldAt, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage } from '../problem';
import { unescapeSlack } from '../slackText';
import type { Source } from './source';

const MESSAGE_TYPES: readonly unknown[] = ['message', 'app_mention'];
/** The subtypes of a message in which somebody speaks; the others tell of joins, topics and pins. */
const SPOKEN_SUBTYPES: readonly unknown[] = [
	undefined,
	'file_share',
	'thread_broadcast',
	'bot_message',
	'me_message',
];
const EXAMPLE =
	'{ "type": "message", "channel": "D1", "user": "U1", "text": "Hello", "ts": "1795359600.000100" }';

/** A Slack event, whole (`event_callback`) or as the Slack Trigger gives it: the inner event. */
export const slack: Source = {
	name: 'Slack',
	recognises: (json) =>
		(json['type'] === 'event_callback' && recordAt(json, 'event') !== undefined) || isMessage(json),
	read(json) {
		const event = recordAt(json, 'event') ?? json;
		const problem = notAMessage('Slack', 'type', EXAMPLE);
		if (!isMessage(event) || event['subtype'] === 'message_deleted') return { ok: false, problem };
		const message = event['subtype'] === 'message_changed' ? recordAt(event, 'message') : event;
		if (message === undefined) return { ok: false, problem };
		const role = roleOf(message);
		const said = foundMessage(role, unescapeSlack(textAt(message, 'text') ?? ''), {
			at: message['ts'],
			sourceId: message['client_msg_id'] ?? message['ts'],
			author: role === 'bot' ? (message['username'] ?? fieldAt(message, 'bot_profile', 'name')) : undefined,
			attachments: listAt(message, 'files').map((file) =>
				attachment('file', {
					name: fieldAt(file, 'name'),
					url: fieldAt(file, 'permalink'),
					mimeType: fieldAt(file, 'mimetype'),
				}),
			),
		});
		const customer = role === 'customer' ? customerOf(message, event) : {};
		return {
			ok: true,
			value: { id: conversationId(event, message), channel: 'slack', customer, history: [], turn: [said] },
		};
	},
};

function isMessage(event: JsonRecord): boolean {
	return (
		MESSAGE_TYPES.includes(event['type']) &&
		textAt(event, 'channel') !== undefined &&
		textAt(event, 'ts') !== undefined
	);
}

function roleOf(message: JsonRecord): Role {
	if (!SPOKEN_SUBTYPES.includes(message['subtype'])) return 'system';
	return labelAt(message, 'bot_id') === undefined ? 'customer' : 'bot';
}

/** A thread is a conversation; a direct message without a thread goes on in its channel. */
function conversationId(event: JsonRecord, message: JsonRecord): string | undefined {
	const channel = labelAt(event, 'channel');
	const isDirect = event['channel_type'] === 'im' || channel?.startsWith('D');
	const thread = labelAt(message, 'thread_ts') ?? (isDirect ? undefined : labelAt(message, 'ts'));
	return thread === undefined ? channel : `${channel}:${thread}`;
}

function customerOf(message: JsonRecord, event: JsonRecord) {
	const profile = recordAt(message, 'user_profile');
	return customerFrom({
		id: message['user'],
		name: event['user_resolved'] ?? labelAt(profile, 'real_name') ?? labelAt(profile, 'display_name'),
	});
}
