import {
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
} from 'n8n-workflow';
import type { AttributeValue, Customer } from '../../core/conversation/conversation';
import {
	readConversation,
	type MemoryMessage,
	type ReadInput,
	type ReadResult,
} from '../../core/conversation/readConversation';
import { chatHistoryOf, storedMessages } from './itemMemory';
import { parseJson, textParameter, toRecord, toText } from './parameters';

/**
 * Reads the conversation of one item as its parameters say, with the history of an attached memory where the node
 * has that input. Unreadable input is a value with field and remedy; only a memory that fails throws.
 * @returns also the item to go on with: it carries every file that the conversation names, those of the chat trigger too.
 */
export async function readItemConversation(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
): Promise<ReadResult & { item: INodeExecutionData }> {
	return read(context, item, itemIndex, await readMemory(context, itemIndex));
}

/** The same without the memory: what this item says and no more. */
export function readItemAlone(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
): ReadResult {
	return read(context, item, itemIndex, undefined);
}

function read(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	memory: MemoryMessage[] | undefined,
): ReadResult & { item: INodeExecutionData } {
	const trigger = readChatTrigger(context, item, itemIndex);
	const binary = trigger.binary ? { ...trigger.binary, ...item.binary } : item.binary;
	const reading = readConversation({
		json: item.json,
		binary,
		memory,
		trigger: trigger.json,
		defined: readDefined(context, itemIndex),
	});
	return { ...reading, item: { ...item, binary } };
}

interface TriggerItem {
	json?: unknown;
	binary?: IBinaryKeyData;
}

/**
 * The item of the Chat Trigger, for an item that does not hold the customer's turn itself: behind an AI Agent it has
 * only the answer, and no files. Asked for only then, since evaluating an expression is what costs most in n8n. A tool
 * runs outside the item flow and is told everything by its parameters.
 */
function readChatTrigger(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
): TriggerItem {
	const holdsTurn = 'chatInput' in item.json || 'conversation' in item.json;
	const trigger = holdsTurn || context.isToolExecution() ? null : context.getChatTrigger();
	if (!trigger || trigger.disabled) return {};
	const reference = `$(${JSON.stringify(trigger.name)})`;
	const read = (field: string): unknown =>
		context.evaluateExpression(
			`{{ ${reference}.isExecuted ? ${reference}.first().${field} : undefined }}`,
			itemIndex,
		);
	const json = read('json');
	const binary = 'files' in toRecord(json) ? read('binary') : undefined;
	return { json, binary: isBinary(binary) ? binary : undefined };
}

function isBinary(value: unknown): value is IBinaryKeyData {
	const files = Object.values(toRecord(value));
	return files.length > 0 && files.every((file) => typeof toRecord(file).mimeType === 'string');
}

async function readMemory(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<MemoryMessage[] | undefined> {
	const history = await chatHistoryOf(context, itemIndex);
	return history && (await storedMessages(history));
}

function readDefined(context: IExecuteFunctions, itemIndex: number): ReadInput['defined'] {
	if (context.getNodeParameter('conversationSource', itemIndex, 'automatic') !== 'defineBelow')
		return undefined;
	return {
		id: textParameter(context, 'conversationId', itemIndex) || undefined,
		message: textParameter(context, 'newestMessage', itemIndex) || undefined,
		messages: unlessEmpty(parseJson(context.getNodeParameter('earlierMessages', itemIndex, ''))),
		customer: readCustomer(toRecord(context.getNodeParameter('customer', itemIndex, {}))),
	};
}

function readCustomer(fields: Record<string, unknown>): Partial<Customer> {
	const own = ['name', 'email', 'phone', 'locale'] as const;
	const given = own.flatMap((field) => (toText(fields[field]) ? [[field, toText(fields[field])]] : []));
	return { ...Object.fromEntries(given), attributes: readAttributes(parseJson(fields.attributes)) };
}

function readAttributes(value: unknown): Record<string, AttributeValue> {
	return Object.fromEntries(
		Object.entries(toRecord(value)).flatMap(([name, entry]) => (isAttribute(entry) ? [[name, entry]] : [])),
	);
}

function isAttribute(value: unknown): value is AttributeValue {
	return ['string', 'number', 'boolean'].includes(typeof value);
}

/** An empty list is what the field holds before anybody touched it. */
function unlessEmpty(messages: unknown): unknown {
	return Array.isArray(messages) && messages.length === 0 ? undefined : messages;
}

/** A copy of the item with keys added to its JSON; binary data and pairing stay. */
export function withJson(item: INodeExecutionData, itemIndex: number, added: object): INodeExecutionData {
	const json: IDataObject = { ...item.json, ...added };
	return { json, binary: item.binary, pairedItem: { item: itemIndex } };
}
