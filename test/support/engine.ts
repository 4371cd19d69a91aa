import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	NodeHelpers,
	Workflow,
	type IConnections,
	type ICredentialType,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { credentialsHelper, type CredentialData } from './credentialsHelper';

/** n8n's own execution engine around the nodes under test: real parameters, real outputs, real HTTP helper. */
export interface Flow {
	types: Record<string, INodeType>;
	nodes: INode[];
	connections: IConnections;
	/** The items that the first node gets. */
	input: INodeExecutionData[];
	credentialTypes?: ICredentialType[];
	credentials?: Record<string, CredentialData>;
	executeWorkflow?: (workflow: unknown, additionalData: unknown, options: unknown) => Promise<unknown>;
	/** What n8n's modules add to every node's context, such as its Data Tables. */
	modules?: Record<string, unknown>;
	/** Set, the run streams, and each chunk is put here. */
	chunks?: Array<{ type: string; content?: string }>;
}

/** Runs the flow from its first node. Node errors are in the result, as in n8n. */
export async function runFlow(flow: Flow): Promise<IRun> {
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Test',
		nodes: flow.nodes,
		connections: flow.connections,
		active: false,
		nodeTypes: nodeTypesOf(flow.types),
		settings: { executionOrder: 'v1', timezone: 'UTC' },
	});
	const first = flow.nodes[0];
	if (!first) throw new Error('A flow needs a node');
	const runData = createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node: first, data: { main: [flow.input] }, source: null }] },
	});
	return await new WorkflowExecute(additionalDataOf(flow), 'manual', runData).processRunExecutionData(
		workflow,
	);
}

/** What a node put out, per output. Fails with the node's own error where it has none. */
export function outputsOf(run: IRun, node: string): INodeExecutionData[][] {
	const [taskData] = run.data.resultData.runData[node] ?? [];
	if (!taskData?.data) throw taskData?.error ?? run.data.resultData.error ?? new Error(`${node} did not run`);
	return (taskData.data.main ?? []).map((items) => items ?? []);
}

/** The error that ended the run, or undefined. */
export function errorOf(run: IRun): Error | undefined {
	return run.data.resultData.error;
}

/** A node of a flow. */
export function node(
	name: string,
	type: string,
	parameters: IDataObject = {},
	extra: Partial<INode> = {},
): INode {
	return {
		id: name,
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: JSON.parse(JSON.stringify(parameters)),
		...extra,
	};
}

/** The first node of every flow: passes its items on. */
export const startNode: INodeType = {
	description: {
		displayName: 'Start',
		name: 'start',
		group: ['trigger'],
		version: 1,
		description: '',
		defaults: { name: 'Start' },
		inputs: [],
		outputs: ['main'],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

export interface MemoryEntry {
	type: 'human' | 'ai';
	content: string;
}

/** A memory sub-node with a history, in the shape of n8n's memories. What a node writes is added to the history. */
export function memoryNode(history: MemoryEntry[]): INodeType {
	const chatHistory = {
		getMessages: async () => history.map(({ type, content }) => ({ getType: () => type, content })),
		addUserMessage: async (content: string) => void history.push({ type: 'human', content }),
		addAIMessage: async (content: string) => void history.push({ type: 'ai', content }),
	};
	return {
		description: {
			displayName: 'Memory',
			name: 'memory',
			group: ['transform'],
			version: 1,
			description: '',
			defaults: { name: 'Memory' },
			inputs: [],
			outputs: ['ai_memory'],
			properties: [],
		},
		async supplyData() {
			return { response: { chatHistory } };
		},
	};
}

function nodeTypesOf(types: Record<string, INodeType>): INodeTypes {
	const find = (name: string): INodeType => {
		const type = types[name];
		if (!type) throw new Error(`No node type ${name}`);
		return type;
	};
	return {
		getByName: find,
		getByNameAndVersion: (name, version) => NodeHelpers.getVersionedNodeType(find(name), version),
		getKnownTypes: () => ({}),
	};
}

/** Only what the engine asks for; the URLs must be there, else every expression fails. */
function additionalDataOf(flow: Flow): IWorkflowExecuteAdditionalData {
	const hooks = new ExecutionLifecycleHooks('manual', '1', {
		id: 'workflow-1',
		name: 'Test',
		active: false,
		isArchived: false,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		activeVersionId: null,
		nodes: flow.nodes,
		connections: flow.connections,
	});
	const { chunks } = flow;
	if (chunks)
		hooks.addHandler(
			'sendChunk',
			async (chunk) => void chunks.push({ type: chunk.type, content: chunk.content }),
		);
	const data: Record<string, unknown> = {
		currentNodeExecutionIndex: 0,
		executionId: '1',
		streamingEnabled: chunks !== undefined,
		formWaitingBaseUrl: 'http://localhost/form-waiting',
		webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
		webhookBaseUrl: 'http://localhost/webhook',
		webhookTestBaseUrl: 'http://localhost/webhook-test',
		instanceBaseUrl: 'http://localhost/',
		restApiUrl: '',
		variables: {},
		hooks,
		setExecutionStatus: () => undefined,
		...flow.modules,
		executeWorkflow: flow.executeWorkflow,
		credentialsHelper: credentialsHelper(flow.credentialTypes ?? [], flow.credentials ?? {}),
	};
	return data as unknown as IWorkflowExecuteAdditionalData;
}
