import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { EVENTS } from '../../core/session/event';
import { toNodeError } from '../shared/failures';
import { SessionTableError } from '../shared/sessionStore/dataTableStore';

/** Whatever was thrown, as an error of this node; where the table cannot be used, with what to do. */
export function storeError(
	context: IExecuteFunctions,
	thrown: unknown,
	itemIndex: number,
): NodeOperationError {
	if (!(thrown instanceof SessionTableError)) return toNodeError(context, thrown, itemIndex);
	return new NodeOperationError(context.getNode(), thrown.message, {
		itemIndex,
		description: thrown.remedy,
	});
}

/** The table was changed between two steps, again and again. */
export function unsettledError(context: IExecuteFunctions, itemIndex: number): NodeOperationError {
	return new NodeOperationError(context.getNode(), 'The session changed at every try', {
		itemIndex,
		description:
			'Many executions change this conversation at the same moment, or its row is deleted again and again. Retry on Fail repeats it.',
	});
}

export function noEventError(
	context: IExecuteFunctions,
	field: string,
	itemIndex: number,
): NodeOperationError {
	return new NodeOperationError(context.getNode(), `The item is no event: "${field}" is missing`, {
		itemIndex,
		description: `Wire a Handoff Trigger to this node, or give it such an item: { "event": "${EVENTS[0]}", "eventId": "e-1", "agent": { "name": "Ana", "id": "U1" }, "text": "…", "conversationId": "…" }. Instead of conversationId it may have the reference of a receipt.`,
	});
}
