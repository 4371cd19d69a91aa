import {
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { modelInput } from '../shared/askModel';
import { failedItem, toNodeError, unreadableError } from '../shared/failures';
import { readItemConversation, withJson } from '../shared/readItemConversation';
import type { HandoffRecord } from './handoff';
import { outputsFor } from './outputs';
import { collectOutputs } from './collectOutputs';
import { credentials } from './credentials';
import { properties } from './properties';
import { TOOL_DESCRIPTION } from './properties/tool';
import { routeItem } from './routeItem';
import { readSettings } from './settings';
import { sayToCustomer } from './sayToCustomer';

export class RouteHandoff implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Route Handoff',
		name: 'routeHandoff',
		icon: { light: 'file:routeHandoff.svg', dark: 'file:routeHandoff.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["destinations"].join(", ") }}',
		description:
			'Hands a conversation to a human in Slack, Zendesk, Crisp or anywhere else, and proves that it arrived',
		defaults: { name: 'Route Handoff' },
		usableAsTool: {
			replacements: {
				displayName: 'Transfer to a Human',
				description: TOOL_DESCRIPTION,
			},
		},
		inputs: [{ type: NodeConnectionTypes.Main }, modelInput],
		outputs: `={{(${outputsFor})($parameter)}}`,
		credentials,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outputs = collectOutputs(this);
		for (const [itemIndex, item] of this.getInputData().entries()) {
			try {
				const settings = readSettings(this, itemIndex);
				const reading = await readItemConversation(this, item, itemIndex);
				if (!reading.ok) throw unreadableError(this, reading.problem, itemIndex);
				const { item: whole } = reading;
				const { conversation, record } = await routeItem(
					this,
					whole,
					itemIndex,
					reading.conversation,
					settings,
				);
				const reply = await sayToCustomer(this, itemIndex, record, settings);
				outputs.add(
					withJson(whole, itemIndex, { conversation, handoff: record, ...reply }),
					record,
					settings,
				);
			} catch (error) {
				if (!this.continueOnFail()) throw toNodeError(this, error, itemIndex);
				outputs.addFailed(failedItem(this, item, itemIndex, toNodeError(this, error, itemIndex)));
			}
		}
		const lost = outputs.undelivered();
		if (lost && !this.continueOnFail()) throw notDeliveredError(this, lost.record, lost.itemIndex);
		return outputs.all();
	}
}

/** Says of each destination why it did not take the handoff, after all items had their turn. */
function notDeliveredError(
	context: IExecuteFunctions,
	record: HandoffRecord,
	itemIndex: number,
): NodeOperationError {
	const reasons = record.receipts
		.map((receipt) => `${receipt.name}: ${receipt.why ?? receipt.status}`)
		.join('\n');
	return new NodeOperationError(context.getNode(), 'No destination took the handoff', {
		itemIndex,
		description: `${reasons}\nTo tell the customer and go on instead, wire the Not Delivered output and leave If Nothing Accepts at Use Output.`,
	});
}
