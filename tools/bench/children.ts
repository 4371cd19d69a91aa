import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BenchError } from './benchError';
import { conversationOf, customerMessage, WHOLE_DETECTOR } from './detector';

/** Calls of the detector that a child makes. */
export interface Calls {
	bundle: string;
	/** Texts that are measured together; each text a conversation of one message. */
	batches: ReadonlyArray<readonly string[]>;
	/** Read before the clock starts. */
	warmUp: readonly string[];
	/** Passes over a batch begin within this time; the first always does. */
	milliseconds: number;
}

/** Microseconds per call. */
export interface CallCost {
	median: number;
	slowest: number;
}

/** Of one process. */
export interface LoadCost {
	milliseconds: number;
	bytes: number;
}

type Pair = [number, number];

const LOAD_TIMEOUT = 30_000;
const ERROR_LINES = 6;

/**
 * Has the detector called in a process of its own.
 * @param timeout in milliseconds, after which the process is ended
 * @returns a cost for each batch, fewer where the time ran out.
 */
export function costOfCalls({ batches, warmUp, ...calls }: Calls, timeout: number): CallCost[] {
	const conversations = (list: readonly string[]) =>
		list.map((text) => conversationOf([customerMessage(text)]));
	const input = JSON.stringify({
		...calls,
		settings: WHOLE_DETECTOR,
		warmUp: conversations(warmUp),
		batches: batches.map(conversations),
	});
	return runChild('callChild.cjs', [], { input, timeout }).map(([median, slowest]) => ({ median, slowest }));
}

/** Requires `wanted`, and before that what is not counted, in a fresh process. */
export function costOfLoading(before: readonly string[], wanted: readonly string[]): LoadCost {
	const lists = [JSON.stringify(before), JSON.stringify(wanted)];
	const [cost] = runChild('loadChild.cjs', lists, { input: '', timeout: LOAD_TIMEOUT });
	if (!cost) throw new BenchError(`Loading ${wanted.join(', ')} took over ${LOAD_TIMEOUT / 1_000} s.`);
	return { milliseconds: cost[0], bytes: cost[1] };
}

/** Runs one of the scripts beside this file in plain Node; answers with its lines of two numbers until the timeout. */
function runChild(
	script: string,
	args: readonly string[],
	{ input, timeout }: { input: string; timeout: number },
): Pair[] {
	const { error, status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, script), ...args], {
		...{ input, timeout, encoding: 'utf8', killSignal: 'SIGKILL' },
	});
	const ranOut = error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
	if (error && !ranOut) throw new BenchError(`${script} could not be run: ${error.message}`);
	if (status !== 0 && !ranOut) {
		const said = stderr.trim().split('\n').slice(0, ERROR_LINES).join('\n');
		throw new BenchError(`${script} ended with ${status ?? 'a signal'}. It said:\n${said}`);
	}
	return stdout.split('\n').flatMap(pairIn);
}

/** What else a child's packages write on stdout is passed over. */
function pairIn(line: string): Pair[] {
	if (!line.startsWith('[')) return [];
	const numbers: unknown = JSON.parse(line);
	return isPair(numbers) ? [numbers] : [];
}

const isPair = (value: unknown): value is Pair =>
	Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number');
