import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { FILE_LIMITS, planFiles, remarksOf } from '../../core/delivery/customerFiles';
import type { Outcome } from '../../core/delivery/receipt';
import { withFileRemarks } from '../../core/transcript/fileRemarks';
import { renderEmail } from '../../core/transcript/render/email';
import type { RenderedFile } from '../../core/transcript/transcript';
import type { Handoff } from './handoff';
import type { ItemFiles } from '../shared/itemFiles';
import type { NodeSettings } from './settings';

/** The binary field in which the sub-workflow finds the whole transcript as a file. */
export const TRANSCRIPT_FIELD = 'transcript';

export const NO_WORKFLOW = 'No workflow is chosen. Choose one under Workflow.';

/**
 * Calls the sub-workflow with everything it may need and waits for it: that it succeeds is the proof of delivery.
 * It gets the item with its files, `handoff` with id and rule, `email` (subject, html, text, replyTo, attachments) and
 * the transcript as a file. `attachments` are the names of the binary fields that a mail should carry, with commas
 * between them, as Send Email wants them.
 */
export async function callWorkflow(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	handoff: Handoff,
	settings: NodeSettings,
	files: ItemFiles | null,
): Promise<Outcome> {
	const id = settings.workflowId;
	const outcome: Outcome = {
		destination: 'workflow',
		name: 'workflow',
		status: 'failed',
		reference: null,
		url: null,
		attempts: 0,
		why: NO_WORKFLOW,
	};
	if (id === '') return outcome;
	try {
		const input = await inputOf(context, item, itemIndex, handoff, files);
		const { executionId } = await context.executeWorkflow({ id }, [input]);
		return {
			...outcome,
			status: 'delivered',
			reference: { workflowId: id, executionId: String(executionId) },
			attempts: 1,
			why: null,
		};
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return {
			...outcome,
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
	files: ItemFiles | null,
): Promise<INodeExecutionData> {
	const { json, file } = workflowInput(handoff, files);
	const bytes = Buffer.from(file.content, 'utf8');
	const transcript = await context.helpers.prepareBinaryData(bytes, file.name, file.mimeType);
	return {
		json: { ...item.json, ...json },
		binary: { ...item.binary, [TRANSCRIPT_FIELD]: transcript },
		pairedItem: { item: itemIndex },
	};
}

/** What the sub-workflow gets beside the item: fields, and the whole transcript as a file. */
export function workflowInput(
	handoff: Handoff,
	files: ItemFiles | null,
): { json: IDataObject; file: RenderedFile } {
	const redacted = handoff.preparedFor('workflow');
	const plan = planFiles(redacted.conversation, files?.sizes ?? null, FILE_LIMITS.email);
	const prepared = withFileRemarks(redacted, remarksOf(plan));
	const { file, subject, html, text, replyTo } = renderEmail(prepared);
	const attachments = [TRANSCRIPT_FIELD, ...plan.files.map(({ key }) => key)].join(',');
	return {
		json: {
			handoff: {
				id: handoff.id,
				conversationId: handoff.conversation.id,
				rule: handoff.plan.rule,
				priority: handoff.plan.priority,
			},
			email: { subject, html, text, replyTo, attachments },
		},
		file,
	};
}
