import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { HandoffRecord } from './handoff';
import type { NodeSettings } from './settings';

/**
 * The text for the customer as the field that the chat shows; where the chat streams its answer, it is sent there
 * as well, because a streaming chat shows nothing else. Of a dry run the chat promises nothing.
 */
export async function sayToCustomer(
	context: IExecuteFunctions,
	itemIndex: number,
	record: HandoffRecord,
	settings: NodeSettings,
): Promise<IDataObject> {
	if (settings.reply.field === null) return {};
	const text =
		record.status === 'dryRun'
			? `Dry run: nothing was sent. The customer would read: ${record.customerMessage}`
			: record.customerMessage;
	if (!context.isToolExecution() && context.isStreaming()) {
		await context.sendChunk('begin', itemIndex);
		await context.sendChunk('item', itemIndex, text);
		await context.sendChunk('end', itemIndex);
	}
	return { [settings.reply.field]: text };
}
