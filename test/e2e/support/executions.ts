import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { runningInstance } from './instance';

/** One item as an execution keeps it. */
export interface RunItem {
	json: Record<string, unknown>;
}

/** An execution as n8n's public API shows it. */
export interface Execution {
	id: string;
	status: string;
	data: {
		resultData: {
			error?: { message: string; description?: string | null; node?: { name: string } };
			runData: Record<string, Array<{ data?: { main: Array<RunItem[] | null> } }>>;
		};
	};
}

/** n8n writes an execution down shortly after it has answered. */
const SAVED_WITHIN_MS = 15_000;
const RETRY_MS = 200;
const UNFINISHED: readonly string[] = ['new', 'running', 'waiting'];

/** The newest execution of a workflow, once it has ended. */
export async function newestExecution(workflowId: string): Promise<Execution> {
	const deadline = performance.now() + SAVED_WITHIN_MS;
	for (;;) {
		const newest = await findNewest(workflowId);
		if (newest && !UNFINISHED.includes(newest.status)) return newest;
		if (performance.now() > deadline) throw new Error(`Workflow ${workflowId} has no finished execution`);
		await sleep(RETRY_MS);
	}
}

/** What a node put out in an execution, per output. */
export function outputsOf({ data }: Execution, node: string): RunItem[][] {
	const [run] = data.resultData.runData[node] ?? [];
	return (run?.data?.main ?? []).map((items) => items ?? []);
}

/** How often a workflow has been started, up to 100 times. */
export async function executionCount(workflowId: string): Promise<number> {
	return (await list(workflowId, { includeData: false, limit: 100 })).length;
}

async function findNewest(workflowId: string): Promise<Execution | undefined> {
	const [newest] = await list(workflowId, { includeData: true, ignoreDataSizeLimit: true, limit: 1 });
	return newest;
}

async function list(workflowId: string, params: object): Promise<Execution[]> {
	const { url, apiKey } = runningInstance();
	const { data } = await axios.get<{ data: Execution[] }>(`${url}/api/v1/executions`, {
		params: { workflowId, ...params },
		headers: { 'X-N8N-API-KEY': apiKey },
		proxy: false,
	});
	return data.data;
}
