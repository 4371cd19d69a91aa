import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { ANONYMOUS_PREFIX } from '../../core/conversation/anonymousId';
import { itemId } from '../../core/conversation/itemId';
import { newestCustomerTurn } from '../../core/conversation/newestTurn';
import { labelAt } from '../../core/json';
import { readItemAlone } from '../shared/readItemConversation';

/** Which conversation an item belongs to, and what the customer wrote last ('' where the item does not say). */
export interface FoundConversation {
	id: string;
	turn: string;
}

/**
 * Finds the conversation of an item by the id that the builder gave, else by what the item holds. Where nothing names
 * it, that is an error: by a made-up id two customers could share one session.
 */
export function findConversation(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	givenId: string,
): FoundConversation {
	const reading = readItemAlone(context, item, itemIndex);
	const read = reading.ok ? reading.conversation : null;
	const readId = read?.id.startsWith(ANONYMOUS_PREFIX) ? undefined : read?.id;
	const id = givenId || (readId ?? itemId(item.json) ?? labelAt(item.json, 'session', 'conversationId'));
	if (!id) {
		throw new NodeOperationError(
			context.getNode(),
			'The item does not say which conversation it belongs to',
			{
				itemIndex,
				description:
					'Give the ID under Conversation ID, for example {{ $json.sessionId }}: anything that all messages of one customer have in common.',
			},
		);
	}
	const turn = read && newestCustomerTurn(read);
	const said = turn ? read.messages.slice(turn.from, turn.to) : [];
	const words = said.flatMap(({ role, text }) => (role === 'customer' && text !== '' ? [text] : []));
	return { id, turn: words.join('\n') };
}
