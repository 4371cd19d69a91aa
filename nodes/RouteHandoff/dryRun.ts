import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Destination, Receipt } from '../../core/delivery/receipt';
import { rehearse } from '../../core/delivery/rehearsal';
import { openItemFiles, type ItemFiles } from '../shared/itemFiles';
import { NO_WORKFLOW, workflowInput } from './callWorkflow';
import { outcomeOf } from './deliverPlan';
import { openDelivery, type Service } from './destinations';
import type { DryRun, Handoff } from './handoff';
import type { NodeSettings } from './settings';

const NOT_SENT = 'Dry run: nothing was sent.';

/**
 * Goes through the whole plan without a single request: each destination, also one that an earlier one would have
 * spared, with what it would have been sent.
 */
export async function rehearsePlan(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<{ receipts: Receipt[]; dryRun: DryRun }> {
	const { plan } = handoff;
	const dryRun: DryRun = { plan, messages: {} };
	const receipts: Receipt[] = [];
	const files = settings.sendFiles ? await openItemFiles(context, item.binary) : null;
	const skip = (destination: Destination, problem: string | null, name: string = destination) =>
		receipts.push({
			...outcomeOf(
				destination,
				'skipped',
				problem ? `${NOT_SENT} It would have failed: ${problem}` : NOT_SENT,
			),
			name,
			rule: plan.rule,
		});
	for (const destination of plan.destinations) {
		if (destination === 'branch') {
			for (const branch of plan.branches) skip('branch', null, branch);
		} else if (destination === 'workflow') {
			dryRun.messages.workflow = workflowInput(handoff, files).json;
			skip('workflow', settings.workflowId === '' ? NO_WORKFLOW : null);
		} else {
			const { messages, problem } = await rehearseService(
				context,
				itemIndex,
				destination,
				handoff,
				settings,
				files,
			);
			dryRun.messages[destination] = messages;
			skip(destination, problem);
		}
	}
	return { receipts, dryRun };
}

async function rehearseService(
	context: IExecuteFunctions,
	itemIndex: number,
	service: Service,
	handoff: Handoff,
	settings: NodeSettings,
	files: ItemFiles | null,
): Promise<ReturnType<typeof rehearse>> {
	try {
		const { delivery } = await openDelivery(context, itemIndex, service, handoff, settings, files);
		return rehearse(delivery, service);
	} catch (error) {
		return { messages: [], problem: error instanceof Error ? error.message : String(error) };
	}
}
