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
	const parameter = isEndless(thrown) ? parameterOf(context, thrown) : undefined;
	if (parameter !== undefined) return endlessError(context, parameter, itemIndex);
	return new NodeOperationError(context.getNode(), thrown instanceof Error ? thrown : String(thrown), {
		itemIndex,
	});
}

/** n8n goes through all that an expression gives, and so runs out of stack in what holds itself. */
function isEndless(thrown: unknown): thrown is Error {
	return thrown instanceof Error && /call stack/i.test(thrown.message);
}

/** n8n leaves what the parameter holds, the expression, as the cause; by that it is found. Without one it is a bug. */
function parameterOf(context: Pick<IExecuteFunctions, 'getNode'>, { cause }: Error): string | undefined {
	if (cause === undefined) return undefined;
	const held = JSON.stringify(cause);
	const { parameters } = context.getNode();
	return Object.keys(parameters).find((name) => JSON.stringify(parameters[name]) === held);
}

function endlessError(
	context: Pick<IExecuteFunctions, 'getNode'>,
	parameter: string,
	itemIndex: number,
): NodeOperationError {
	return new NodeOperationError(
		context.getNode(),
		'A parameter gives a value that holds itself or is nested too deeply',
		{
			itemIndex,
			description: `Parameter: ${parameter}. Let its expression give only what is needed: a text, a number, or a list of messages such as [{ "role": "customer", "text": "Hello" }].`,
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
