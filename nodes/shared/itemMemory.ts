import { NodeConnectionTypes, type IExecuteFunctions } from 'n8n-workflow';
import { toText } from './parameters';

/** The part of an n8n memory that we rely on; newer and older memory nodes share it. */
export interface ChatHistory {
	getMessages(): Promise<unknown[]>;
}

/** A memory that can also be written to, as every memory of n8n can. */
export interface WritableHistory extends ChatHistory {
	addUserMessage(text: string): Promise<void>;
	addAIMessage(text: string): Promise<void>;
}

/** A message of a memory: 'human' | 'ai' | 'system' | 'tool', and text or a list of parts. */
export interface StoredMessage {
	type: string;
	content: unknown;
}

/**
 * The history of the memory at the input Memory; undefined where there is none. Only nodes that declare the input may
 * ask for it, and none has it when it runs as an agent's tool.
 */
export async function chatHistoryOf(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<ChatHistory | undefined> {
	const hasInput = context.getNodeInputs().some(({ type }) => type === NodeConnectionTypes.AiMemory);
	if (!hasInput || context.isToolExecution()) return undefined;
	const memory: unknown = await context.getInputConnectionData(NodeConnectionTypes.AiMemory, itemIndex);
	const history = withMethods(memory)?.chatHistory;
	return isHistory(history) ? history : undefined;
}

export function isWritable(history: ChatHistory): history is WritableHistory {
	return (
		typeof withMethods(history)?.addUserMessage === 'function' &&
		typeof withMethods(history)?.addAIMessage === 'function'
	);
}

/** What stands in a memory, oldest first. */
export async function storedMessages(history: ChatHistory): Promise<StoredMessage[]> {
	return (await history.getMessages()).flatMap(toStoredMessage);
}

function isHistory(value: unknown): value is ChatHistory {
	return typeof withMethods(value)?.getMessages === 'function';
}

/** Memories are class instances, whose methods a copied record would lose. */
function withMethods(
	value: unknown,
): Partial<Record<'chatHistory' | 'getMessages' | 'addUserMessage' | 'addAIMessage', unknown>> | null {
	return typeof value === 'object' && value !== null ? value : null;
}

function toStoredMessage(message: unknown): StoredMessage[] {
	if (typeof message !== 'object' || message === null || !('content' in message)) return [];
	return [{ type: typeOf(message), content: message.content }];
}

function typeOf(message: object): string {
	if ('getType' in message && typeof message.getType === 'function') return toText(message.getType());
	return 'type' in message ? toText(message.type) : '';
}
