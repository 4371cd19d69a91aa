import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { HandoffStatus } from '../../core/delivery/receipt';
import type { HandoffRecord } from './handoff';
import { DELIVERED, FIRST_BRANCH, NOT_DELIVERED } from './outputs';
import type { NodeSettings } from './settings';
import { isWired } from './wiring';

/** What a human has, or a branch will bring. */
const TAKEN: readonly HandoffStatus[] = ['delivered', 'queued', 'alreadyOpen'];

interface Undelivered {
	record: HandoffRecord;
	itemIndex: number;
}

/**
 * Sorts the items into the node's outputs: each by exactly one of Delivered and Not Delivered, and in addition by
 * every branch that it was queued for. What waits for a contact or was a dry run is not delivered, and not lost either.
 * As an agent's tool the node has one output, from which the agent reads.
 */
export function collectOutputs(context: IExecuteFunctions) {
	const isTool = context.isToolExecution();
	const names = isTool ? ['Delivered'] : context.getNodeOutputs().map((output) => output.displayName ?? '');
	const items: INodeExecutionData[][] = names.map(() => []);
	const undelivered: Undelivered[] = [];
	const push = (output: number, item: INodeExecutionData) => items[isTool ? DELIVERED : output]?.push(item);

	return {
		add(item: INodeExecutionData, record: HandoffRecord, settings: NodeSettings): void {
			const failed = record.status === 'failed';
			push(TAKEN.includes(record.status) ? DELIVERED : NOT_DELIVERED, item);
			const isLost = settings.ifNothingAccepts === 'stopWithError' || !isWired(context, NOT_DELIVERED);
			if (failed && isLost && !isTool) undelivered.push({ record, itemIndex: itemIndexOf(item) });
			for (const receipt of record.receipts) {
				const branch = receipt.destination === 'branch' ? names.indexOf(receipt.name, FIRST_BRANCH) : -1;
				if (branch >= FIRST_BRANCH && receipt.status === 'queued' && !isTool) push(branch, item);
			}
		},
		addFailed(item: INodeExecutionData): void {
			push(NOT_DELIVERED, item);
		},
		/** The first item that nobody took and that must not go unnoticed; undefined where all is well. */
		undelivered: (): Undelivered | undefined => undelivered[0],
		all: (): INodeExecutionData[][] => items,
	};
}

function itemIndexOf(item: INodeExecutionData): number {
	return typeof item.pairedItem === 'object' && !Array.isArray(item.pairedItem) ? item.pairedItem.item : 0;
}
