import { attachment } from '../attachments';
import type { Attachment, Role } from '../conversation';
import { customerFrom } from '../customer';
import { foundMessage } from '../foundMessage';
import { fieldAt, labelAt, listAt, recordAt, textAt, type JsonRecord } from '../../json';
import { notAMessage } from '../problem';
import type { Source } from './source';

/** The events that are a message, named as the visitor's chat box sees them: it sends, and it receives. */
const MESSAGE_EVENTS: readonly unknown[] = ['message:send', 'message:received'];
/** The types of message whose content is a file. */
const FILE_TYPES: readonly string[] = ['file', 'audio', 'animation'];

const EXAMPLE =
	'{ "event": "message:send", "data": { "session_id": "session_1", "from": "user", "type": "text", "content": "Hello" } }';

/** A Crisp hook (website or plugin). */
export const crisp: Source = {
	name: 'Crisp',
	recognises: (json) =>
		textAt(json, 'event') !== undefined &&
		(textAt(json, 'data', 'session_id') !== undefined || textAt(json, 'website_id') !== undefined),
	read(json) {
		const data = recordAt(json, 'data');
		if (!data || !MESSAGE_EVENTS.includes(json['event'])) {
			return { ok: false, problem: notAMessage('Crisp', 'event', EXAMPLE) };
		}
		const role = roleIn(data);
		const message = foundMessage(role, textOf(data), {
			at: data['timestamp'],
			author: role === 'customer' ? undefined : labelAt(data, 'user', 'nickname'),
			sourceId: data['fingerprint'],
			attachments: filesOf(data),
		});
		const visitor = role === 'customer' ? recordAt(data, 'user') : undefined;
		return {
			ok: true,
			value: {
				id: labelAt(data, 'session_id'),
				channel: 'crisp',
				customer: customerFrom({ id: visitor?.['user_id'], name: visitor?.['nickname'] }),
				history: [],
				turn: [message],
			},
		};
	},
};

/** Notes are for the team and events for the log; an operator's automated message comes from a bot. */
function roleIn(data: JsonRecord): Role {
	if (data['type'] === 'note' || data['type'] === 'event') return 'system';
	if (data['from'] === 'user') return 'customer';
	return data['automated'] === true ? 'bot' : 'agent';
}

/** Text as it stands; of a form or a choice, what was entered or chosen, else what was asked. */
function textOf(data: JsonRecord): string | undefined {
	const content = data['content'];
	if (typeof content === 'string') return content;
	return textAt(content, 'value') ?? chosen(content) ?? textAt(content, 'text');
}

function chosen(content: unknown): string | undefined {
	const choice = listAt(content, 'choices').find((one) => fieldAt(one, 'selected') === true);
	return textAt(choice, 'label');
}

function filesOf(data: JsonRecord): Attachment[] {
	const type = textAt(data, 'type') ?? '';
	const file = recordAt(data, 'content');
	if (!FILE_TYPES.includes(type) || file === undefined) return [];
	return [attachment(type, { name: file['name'], url: file['url'], mimeType: file['type'] })];
}
