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
	return new NodeOperationError(context.getNode(), thrown instanceof Error ? thrown : String(thrown), {
		itemIndex,
	});
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
