import type { IConnections, IDataObject, INode, INodeExecutionData, IRun } from 'n8n-workflow';
import { HandoffCrispApi } from '../../credentials/HandoffCrispApi.credentials';
import { HandoffSlackApi } from '../../credentials/HandoffSlackApi.credentials';
import { HandoffWebhookApi } from '../../credentials/HandoffWebhookApi.credentials';
import { HandoffZendeskOAuth2Api } from '../../credentials/HandoffZendeskOAuth2Api.credentials';
import { DetectEscalation } from '../../nodes/DetectEscalation/DetectEscalation.node';
import { FormatTranscript } from '../../nodes/FormatTranscript/FormatTranscript.node';
import { HandoffSession } from '../../nodes/HandoffSession/HandoffSession.node';
import { RouteHandoff } from '../../nodes/RouteHandoff/RouteHandoff.node';
import { modelNode } from './chatModel';
import { memoryNode, node, runFlow, startNode, type Flow, type MemoryEntry } from './engine';

const PACKAGE = 'n8n-nodes-human-handoff';

export const TYPES = {
	start: startNode,
	[`${PACKAGE}.detectEscalation`]: new DetectEscalation(),
	[`${PACKAGE}.formatTranscript`]: new FormatTranscript(),
	[`${PACKAGE}.handoffSession`]: new HandoffSession(),
	[`${PACKAGE}.routeHandoff`]: new RouteHandoff(),
};

export const CREDENTIAL_TYPES = [
	new HandoffSlackApi(),
	new HandoffZendeskOAuth2Api(),
	new HandoffCrispApi(),
	new HandoffWebhookApi(),
];

export type OurNode = 'detectEscalation' | 'formatTranscript' | 'handoffSession' | 'routeHandoff';

interface OneNode {
	type: OurNode;
	parameters?: IDataObject;
	input: Array<IDataObject | INodeExecutionData>;
	memory?: MemoryEntry[];
	/** Supplies the chat model that is wired to the node. */
	model?: () => unknown;
	onError?: INode['onError'];
	/** Outputs that lead nowhere; the others are wired to a node that passes on. */
	unwired?: number[];
	flow?: Partial<Flow>;
}

/** Runs one of our nodes, called "Node", behind a start node. */
export async function runNode({
	type,
	parameters,
	input,
	memory,
	model,
	onError,
	unwired = [],
	flow,
}: OneNode): Promise<IRun> {
	const credentials = Object.fromEntries(
		Object.keys(flow?.credentials ?? {}).map((name) => [name, { id: name, name }]),
	);
	const nodes = [
		node('Start', 'start'),
		node('Node', `${PACKAGE}.${type}`, parameters, { onError, credentials }),
		node('Sink', 'start'),
		...(memory ? [node('Memory', 'memory')] : []),
		...(model ? [node('Model', 'model')] : []),
	];
	const outputs = [0, 1, 2, 3, 4].map((output) => (unwired.includes(output) ? [] : [to('Sink')]));
	const connections: IConnections = {
		Start: { main: [[to('Node')]] },
		Node: { main: outputs },
		...(memory ? { Memory: { ai_memory: [[{ ...to('Node'), type: 'ai_memory' as const }]] } } : {}),
		...(model
			? { Model: { ai_languageModel: [[{ ...to('Node'), type: 'ai_languageModel' as const }]] } }
			: {}),
	};
	return await runFlow({
		types: {
			...TYPES,
			...(memory ? { memory: memoryNode(memory) } : {}),
			...(model ? { model: modelNode(model) } : {}),
		},
		nodes,
		connections,
		input: input.map(toItem),
		credentialTypes: CREDENTIAL_TYPES,
		...flow,
	});
}

function to(name: string) {
	return { node: name, type: 'main' as const, index: 0 };
}

function toItem(item: IDataObject | INodeExecutionData): INodeExecutionData {
	return isItem(item) ? item : { json: item };
}

function isItem(item: IDataObject | INodeExecutionData): item is INodeExecutionData {
	return 'json' in item && typeof item.json === 'object' && item.json !== null;
}
