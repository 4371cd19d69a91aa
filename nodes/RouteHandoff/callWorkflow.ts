import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Receipt } from '../../core/delivery/receipt';
import { renderEmail } from '../../core/transcript/render/email';
import type { Handoff } from './handoff';
import type { NodeSettings } from './settings';

/** The binary field in which the sub-workflow finds the whole transcript as a file. */
export const TRANSCRIPT_FIELD = 'transcript';

/**
 * Calls the sub-workflow with everything it may need and waits for it: that it succeeds is the proof of delivery.
 * It gets the item, `handoff` with id and rule, `email` (subject, html, text, replyTo) and the transcript as a file.
 */
export async function callWorkflow(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<Receipt> {
	const id = settings.workflowId;
	const receipt: Receipt = {
		destination: 'workflow',
		name: 'workflow',
		status: 'failed',
		reference: null,
		url: null,
		attempts: 0,
		why: 'No workflow is chosen. Choose one under Workflow.',
	};
	if (id === '') return receipt;
	try {
		const input = await inputOf(context, item, itemIndex, handoff);
		const { executionId } = await context.executeWorkflow({ id }, [input]);
		return {
			...receipt,
			status: 'delivered',
			reference: { workflowId: id, executionId: String(executionId) },
			attempts: 1,
			why: null,
		};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			...receipt,
			attempts: 1,
			why: `The workflow failed: ${reason} Open its last execution to see where.`,
		};
	}
}

async function inputOf(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	handoff: Handoff,
): Promise<INodeExecutionData> {
	const { file, subject, html, text, replyTo } = renderEmail(handoff.preparedFor('workflow'));
	const bytes = Buffer.from(file.content, 'utf8');
	const json: IDataObject = {
		...item.json,
		handoff: {
			id: handoff.id,
			conversationId: handoff.conversation.id,
			rule: handoff.plan.rule,
			priority: handoff.plan.priority,
		},
		email: { subject, html, text, replyTo },
	};
	const transcript = await context.helpers.prepareBinaryData(bytes, file.name, file.mimeType);
	return {
		json,
		binary: { ...item.binary, [TRANSCRIPT_FIELD]: transcript },
		pairedItem: { item: itemIndex },
	};
}
