import { NodeOperationError, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import type { ReadProblem } from '../../core/conversation/readConversation';

/** The one error for a conversation that cannot be read: the field, what is wrong with it, and a shape that works. */
export function unreadableError(
	context: IExecuteFunctions,
	problem: ReadProblem,
	itemIndex: number,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), `The conversation could not be read: ${problem.message}`, {
		itemIndex,
		description: `Field: ${problem.field}. ${problem.remedy}`,
	});
}

/** Anything that was thrown, as an error of this node with the item it happened in. */
export function toNodeError(
	context: Pick<IExecuteFunctions, 'getNode'>,
	thrown: unknown,
	itemIndex: number,
): NodeOperationError {
	if (thrown instanceof NodeOperationError) return thrown;
	if (isEndless(thrown)) return endlessError(context, thrown, itemIndex);
	return new NodeOperationError(context.getNode(), thrown instanceof Error ? thrown : String(thrown), {
		itemIndex,
	});
}

/** n8n goes through all that an expression gives, and so runs out of stack in what holds itself. */
function isEndless(thrown: unknown): thrown is Error {
	return thrown instanceof Error && /call stack/i.test(thrown.message);
}

/** n8n leaves what the parameter holds, the expression, as the cause; by that it is found. */
function endlessError(
	context: Pick<IExecuteFunctions, 'getNode'>,
	thrown: Error,
	itemIndex: number,
): NodeOperationError {
	const held = JSON.stringify(thrown.cause);
	const parameter = Object.entries(context.getNode().parameters).find(
		([, value]) => JSON.stringify(value) === held,
	);
	const where = parameter ? `Parameter: ${parameter[0]}. Let its expression` : 'Let each expression';
	return new NodeOperationError(
		context.getNode(),
		'A parameter gives a value that holds itself or is nested too deeply',
		{
			itemIndex,
			description: `${where} give only what is needed: a text, a number, or a list of messages such as [{ "role": "customer", "text": "Hello" }].`,
		},
	);
}

/**
 * An item that failed, for a node that is set to go on. n8n moves it to the error output only when its JSON holds
 * nothing but the error (it then adds the input itself); on a normal output the input has to stay beside the error.
 */
export function failedItem(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	error: Error,
): INodeExecutionData {
	const hasErrorOutput = context.getNode().onError === 'continueErrorOutput';
	const json = hasErrorOutput ? { error: error.message } : { ...item.json, error: error.message };
	return { json, binary: item.binary, pairedItem: { item: itemIndex } };
}
