import { listedAttachments } from '../attachments';
import { foundMessage } from '../foundMessage';
import { timeIn } from '../isoTime';
import { itemId } from '../itemId';
import { textAt, type JsonRecord } from '../../json';
import { answered, chatItem } from './chatItem';
import type { Source } from './source';

const TEXT_FIELDS = ['message', 'text', 'query', 'question', 'input', 'body'] as const;

/**
 * One message of a builder's own chat: a text beside a conversation id. Without the id it is not recognised: a lone
 * `text` or `message` may as well be a model's output or an error.
 */
export const singleMessage: Source = {
	name: 'message with a conversation id',
	recognises: (json) => itemId(json) !== undefined && textIn(json) !== undefined,
	read(json) {
		const details = { at: timeIn(json), attachments: listedAttachments(json) };
		const asked = foundMessage('customer', textIn(json), details);
		return { ok: true, value: chatItem(json, { turn: [asked, ...answered(json)] }) };
	},
};

function textIn(json: JsonRecord): string | undefined {
	return TEXT_FIELDS.map((field) => textAt(json, field)).find((text) => text !== undefined);
}
