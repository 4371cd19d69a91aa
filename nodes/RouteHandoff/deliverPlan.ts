import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import type { Destination, Receipt } from '../../core/delivery/receipt';
import { openDelivery, type Service } from './destinations';
import type { Handoff } from './handoff';
import type { NodeSettings } from './settings';
import { carryOut } from './transport';
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
	const receipts: Receipt[] = [];
	for (const destination of handoff.plan.destinations) {
		const taker = handoff.plan.deliverTo === 'firstThatAccepts' ? receipts.find(accepted) : undefined;
		if (taker) {
			receipts.push(receiptOf(destination, 'skipped', `${taker.name} has accepted it.`));
		} else if (destination === 'branch') {
			receipts.push(
				...handoff.plan.branches.map((branch) => ({ ...receiptOf('branch', 'queued', null), name: branch })),
			);
		} else if (destination === 'workflow') {
			receipts.push(await callWorkflow(context, item, itemIndex, handoff, settings));
		} else {
			receipts.push(await deliverToService(context, itemIndex, destination, handoff, settings));
		}
	}
	return receipts;
}

function accepted(receipt: Receipt): boolean {
	return receipt.status === 'delivered' || receipt.status === 'queued';
}

async function deliverToService(
	context: IExecuteFunctions,
	itemIndex: number,
	service: Service,
	handoff: Handoff,
	settings: NodeSettings,
): Promise<Receipt> {
	try {
		const { delivery, connection } = await openDelivery(context, itemIndex, service, handoff, settings);
		const { result, attempts } = await carryOut(context, itemIndex, delivery, connection);
		return result.ok
			? {
					destination: service,
					name: service,
					status: 'delivered',
					reference: result.reference,
					url: result.url,
					attempts,
					why: result.missing,
				}
			: { ...receiptOf(service, 'failed', result.why), attempts };
	} catch (error) {
		return receiptOf(service, 'failed', error instanceof Error ? error.message : String(error));
	}
}

/** A receipt of something that was not sent, or not proved. */
export function receiptOf(destination: Destination, status: Receipt['status'], why: string | null): Receipt {
	return { destination, name: destination, status, reference: null, url: null, attempts: 0, why };
}
