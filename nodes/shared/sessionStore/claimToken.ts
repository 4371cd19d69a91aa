import type { IExecuteFunctions } from 'n8n-workflow';

/**
 * Tells this run of this node for this item from every other, and says to who reads the table which execution it was.
 * n8n's Retry on Fail runs the node again with the same token, so that it meets its own claim.
 */
export function claimToken(context: IExecuteFunctions, itemIndex: number): string {
	return `execution ${context.getExecutionId()}, node ${context.getNode().id}, item ${itemIndex}`;
}
