import { customerFrom, mergeCustomer } from '../customer';
import { itemId } from '../itemId';
import { fieldAt, labelAt, recordAt, type JsonRecord } from '../../json';
import { listOf, looksLikeMessages, readMessageList } from '../messageList';
import { chatItem } from './chatItem';
import type { Source } from './source';

/** Where a list of messages may stand. */
const PATHS = [
	['messages'],
	['conversation', 'messages'],
	['conversation'],
	['history'],
	['transcript'],
	['contents'],
] as const;

/**
 * A list of messages: OpenAI, Anthropic, Gemini, LangChain, or plain `[{ role, text, time }]`; with the newest message
 * beside it in `chatInput` where a builder loaded the history from a database.
 */
export const messageArray: Source = {
	name: 'list of messages',
	recognises: (json) => findList(json) !== undefined,
	read(json) {
		const { list, path } = findList(json) ?? { list: [], path: 'messages' };
		const history = readMessageList(list, path);
		if (!history.ok) return history;
		const item = chatItem(json, { history: history.value });
		const conversation = recordAt(json, 'conversation');
		return {
			ok: true,
			value: {
				...item,
				id: item.id ?? labelAt(conversation, 'id') ?? itemId(conversation),
				channel: item.channel ?? labelAt(conversation, 'channel'),
				customer: mergeCustomer(customerFrom(conversation?.['customer']), item.customer),
			},
		};
	},
};

/** The first list that looks like messages; else `messages`, so that a problem can name what is wrong in it. */
function findList(json: JsonRecord): { list: unknown[]; path: string } | undefined {
	const found = PATHS.map((path) => ({ list: listOf(fieldAt(json, ...path)), path: path.join('.') }));
	const lists = found.filter((one): one is { list: unknown[]; path: string } => one.list !== undefined);
	return (
		lists.find(({ list }) => looksLikeMessages(list)) ??
		lists.find(({ path }) => /(?:^|\.)messages$/.test(path))
	);
}
