import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { prepareTranscript } from '../../core/transcript/prepare';
import { modelInput } from '../shared/askModel';
import { failedItem, toNodeError, unreadableError } from '../shared/failures';
import { askForBrief } from '../shared/modelBrief';
import { readItemConversation } from '../shared/readItemConversation';
import { formatItem } from './formatItem';
import { readEscalation } from '../shared/readEscalation';
import { properties } from './properties';
import { readSettings } from './settings';

export class FormatTranscript implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Format Transcript',
		name: 'formatTranscript',
		icon: { light: 'file:formatTranscript.svg', dark: 'file:formatTranscript.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["format"] }}',
		description: 'Writes a conversation and its brief for Slack, Zendesk, Crisp, e-mail or any other reader',
		defaults: { name: 'Format Transcript' },
		usableAsTool: true,
		inputs: [
			{ type: NodeConnectionTypes.Main },
			{ type: NodeConnectionTypes.AiMemory, displayName: 'Memory', maxConnections: 1, required: false },
			modelInput,
		],
		outputs: [NodeConnectionTypes.Main],
		properties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const formatted: INodeExecutionData[] = [];
		for (const [itemIndex, item] of this.getInputData().entries()) {
			try {
				const settings = readSettings(this, itemIndex);
				const reading = await readItemConversation(this, item, itemIndex);
				if (!reading.ok) throw unreadableError(this, reading.problem, itemIndex);
				const { conversation } = reading;
				const escalation = readEscalation(item.json);
				const ours = prepareTranscript({ ...settings.rendering, conversation, escalation });
				const briefed = await askForBrief(this, itemIndex, ours, settings.modelBrief);
				formatted.push(
					await formatItem(this, reading.item, itemIndex, conversation, briefed(ours), settings),
				);
			} catch (error) {
				if (!this.continueOnFail()) throw toNodeError(this, error, itemIndex);
				formatted.push(failedItem(this, item, itemIndex, toNodeError(this, error, itemIndex)));
			}
		}
		return [formatted];
	}
}
