import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { failedItem } from '../shared/failures';
import { withJson } from '../shared/readItemConversation';
import { openDataTableStore } from '../shared/sessionStore/dataTableStore';
import { storeError } from './errors';
import { OPERATION } from './operations';
import { DONE, HUMAN, NOT_HANDLED, outputsFor } from './outputs';
import { properties } from './properties';
import { remember } from './remember';
import { readOperation, readSettings, type Operation } from './settings';

/** Where an item leaves that failed while errors are to continue: where the bot does not speak. */
const OUTPUT_OF_FAILED: Record<Operation, number> = {
	checkOwner: HUMAN,
	start: DONE,
	returnToBot: DONE,
	handleEvent: NOT_HANDLED,
};

export class HandoffSession implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Session',
		name: 'handoffSession',
		icon: { light: 'file:handoffSession.svg', dark: 'file:handoffSession.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { checkOwner: "Check owner", start: "Start", returnToBot: "Return to bot", handleEvent: "Handle event" }[$parameter["operation"]] }}',
		description: 'Knows whether the bot or a human owns a conversation, so that only one of them speaks',
		defaults: { name: 'Handoff Session' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main },
			{ type: NodeConnectionTypes.AiMemory, displayName: 'Memory', maxConnections: 1, required: false },
		],
		outputs: `={{(${outputsFor})($parameter)}}`,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outputs: INodeExecutionData[][] = this.getNodeOutputs().map(() => []);
		const operation = readOperation(this);
		for (const [itemIndex, item] of this.getInputData().entries()) {
			try {
				const settings = readSettings(this, itemIndex);
				const store = openDataTableStore(this, settings.table);
				const moment = { now: new Date().toISOString(), returnAfterMs: settings.returnAfterMs };
				const task = { context: this, item, itemIndex, settings, store, moment };
				const { output, session, lines } = await OPERATION[operation](task);
				const problem = await remember(this, itemIndex, lines);
				const notes = problem === null ? session.notes : [...session.notes, problem];
				if (output !== null)
					outputs[output]?.push(withJson(item, itemIndex, { session: { ...session, notes } }));
			} catch (error) {
				if (!this.continueOnFail()) throw storeError(this, error, itemIndex);
				const failed = failedItem(this, item, itemIndex, storeError(this, error, itemIndex));
				outputs[OUTPUT_OF_FAILED[operation]]?.push(failed);
			}
		}
		return outputs;
	}
}
