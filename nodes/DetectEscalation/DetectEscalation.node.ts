import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { Decision, Escalation } from '../../core/detection/escalation';
import { detectEscalation } from '../../core/detection/detect';
import { modelInput } from '../shared/askModel';
import { failedItem, toNodeError, unreadableError } from '../shared/failures';
import { readItemConversation, withJson } from '../shared/readItemConversation';
import { properties } from './properties';
import { outputsFor } from './outputs';
import { withSecondOpinion } from './secondOpinion';
import { readSettings, type NodeSettings } from './settings';
import { escalationOfUnreadable } from './unreadable';

/** The output each decision leaves by. The order never changes, so switching options moves no wire. */
const OUTPUT_OF: Record<Decision, number> = { escalate: 0, continue: 1, offer: 2 };

export class DetectEscalation implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Detect Escalation',
		name: 'detectEscalation',
		icon: { light: 'file:detectEscalation.svg', dark: 'file:detectEscalation.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["offerFirst"] ? "Escalate, continue or offer" : "Escalate or continue" }}',
		description: 'Decides whether a human should take over a chatbot conversation, and says why',
		defaults: { name: 'Detect Escalation' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main },
			{ type: NodeConnectionTypes.AiMemory, displayName: 'Memory', maxConnections: 1, required: false },
			modelInput,
		],
		outputs: `={{(${outputsFor})($parameter)}}`,
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outputs: INodeExecutionData[][] = this.getNodeOutputs().map(() => []);
		for (const [itemIndex, item] of this.getInputData().entries()) {
			try {
				const settings = readSettings(this, itemIndex);
				const reading = await readItemConversation(this, item, itemIndex);
				if (reading.ok) {
					const { conversation } = reading;
					const seen = detectEscalation(conversation, settings.detection);
					const escalation = await withSecondOpinion(this, itemIndex, conversation, seen, settings);
					const found = { conversation, escalation, ...offerOf(escalation, settings) };
					outputs[OUTPUT_OF[escalation.decision]]?.push(withJson(reading.item, itemIndex, found));
				} else if (settings.ifUnreadable === 'escalate') {
					const escalation = escalationOfUnreadable(reading.problem);
					outputs[OUTPUT_OF.escalate]?.push(withJson(item, itemIndex, { escalation }));
				} else {
					throw unreadableError(this, reading.problem, itemIndex);
				}
			} catch (error) {
				if (!this.continueOnFail()) throw toNodeError(this, error, itemIndex);
				outputs[OUTPUT_OF.escalate]?.push(
					failedItem(this, item, itemIndex, toNodeError(this, error, itemIndex)),
				);
			}
		}
		return outputs;
	}
}

/** An item that leaves by Offer carries the question as `output`, which the chat shows. */
function offerOf(escalation: Escalation, settings: NodeSettings): { output?: string } {
	return escalation.decision === 'offer' ? { output: settings.offerText(escalation.language) } : {};
}
