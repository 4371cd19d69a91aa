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

/** The newest finished execution of a workflow, when there are at least `count`. */
export async function newestExecution(workflowId: string, count: number): Promise<Execution> {
	const deadline = performance.now() + SAVED_WITHIN_MS;
	for (;;) {
		const executions = await executionsOf(workflowId);
		const [newest] = executions;
		const isFinished = newest && !['running', 'new', 'waiting'].includes(newest.status);
		if (executions.length >= count && isFinished) return newest;
		if (performance.now() > deadline)
			throw new Error(`Workflow ${workflowId} has ${executions.length} of ${count} executions`);
		await sleep(RETRY_MS);
	}
}

/** What a node put out in an execution, per output. */
export function outputsOf({ data }: Execution, node: string): RunItem[][] {
	const [run] = data.resultData.runData[node] ?? [];
	return (run?.data?.main ?? []).map((items) => items ?? []);
}

async function executionsOf(workflowId: string): Promise<Execution[]> {
	const { url, apiKey } = runningInstance();
	const { data } = await axios.get<{ data: Execution[] }>(`${url}/api/v1/executions`, {
		params: { workflowId, includeData: true, limit: 50 },
		headers: { 'X-N8N-API-KEY': apiKey },
		proxy: false,
	});
	return data.data;
}
