import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { sayLeftOut } from '../../core/delivery/customerFiles';
import type { Destination, Outcome, Receipt } from '../../core/delivery/receipt';
import { openDelivery, type Service } from './destinations';
import type { Handoff } from './handoff';
import { openItemFiles, type ItemFiles } from '../shared/itemFiles';
import type { NodeSettings } from './settings';
import { carryOut } from '../shared/transport';
import { callWorkflow } from './callWorkflow';

/**
 * Delivers a handoff by its plan and returns one receipt per destination. With *First That Accepts* the ones after
 * the first proof are skipped; a branch proves nothing, so it ends the chain as queued but never stops an *All*.
 */
export async function deliverPlan(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<Receipt[]> {
	const outcomes: Outcome[] = [];
	const files = settings.sendFiles ? await openItemFiles(context, item.binary) : null;
	for (const destination of handoff.plan.destinations) {
		const taker = handoff.plan.deliverTo === 'firstThatAccepts' ? outcomes.find(accepted) : undefined;
		if (taker) {
			outcomes.push(outcomeOf(destination, 'skipped', `${taker.name} has accepted it.`));
		} else if (destination === 'branch') {
			outcomes.push(
				...handoff.plan.branches.map((branch) => ({ ...outcomeOf('branch', 'queued', null), name: branch })),
			);
		} else if (destination === 'workflow') {
			outcomes.push(await callWorkflow(context, item, itemIndex, handoff, settings, files));
		} else {
			outcomes.push(await deliverToService(context, itemIndex, destination, handoff, settings, files));
		}
	}
	return outcomes.map((outcome) => ({ ...outcome, rule: handoff.plan.rule }));
}

function accepted(outcome: Outcome): boolean {
	return outcome.status === 'delivered' || outcome.status === 'queued';
}

async function deliverToService(
	context: IExecuteFunctions,
	itemIndex: number,
	service: Service,
	handoff: Handoff,
	settings: NodeSettings,
	files: ItemFiles | null,
): Promise<Outcome> {
	try {
		const { delivery, connection, plan } = await openDelivery(
			context,
			itemIndex,
			service,
			handoff,
			settings,
			files,
		);
		const { result, attempts } = await carryOut(context, itemIndex, delivery, connection);
		return result.ok
			? {
					destination: service,
					name: service,
					status: 'delivered',
					reference: result.reference,
					url: result.url,
					attempts,
					why: [result.missing, sayLeftOut(plan)].filter(Boolean).join(' ') || null,
				}
			: { ...outcomeOf(service, 'failed', result.why), attempts };
	} catch (error) {
		return outcomeOf(service, 'failed', error instanceof Error ? error.message : String(error));
	}
}

/** What became of something that was not sent, or not proved. */
export function outcomeOf(destination: Destination, status: Outcome['status'], why: string | null): Outcome {
	return { destination, name: destination, status, reference: null, url: null, attempts: 0, why };
}
