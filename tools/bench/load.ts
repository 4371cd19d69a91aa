import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchError } from './benchError';
import { costOfCalls, costOfLoading, type LoadCost } from './children';
import { median } from './statistics';

/** What it takes to have the package, against having `natural`. */
export interface Load {
	milliseconds: number;
	megabytes: number;
	/** The first message that a process reads: word lists are made ready with it. */
	firstCallMilliseconds: number;
	naturalMilliseconds: number;
	naturalMegabytes: number;
}

const CHILDREN = 5;
const FIRST_CALL_TIMEOUT = 10_000;
const FIRST_MESSAGE = 'My order has not arrived and I would like to talk to a person.';
const BYTES_PER_MEGABYTE = 1_000_000;

/** n8n has loaded this before it loads any node, so it counts for nobody. */
const BEFORE = ['n8n-workflow'];

/** Fresh processes in turn, so that what else the machine does meets all alike; a bare one is subtracted. */
export function measureLoad(root: string, bundle: string): Load {
	const dist = distFiles(root);
	const costs = Array.from({ length: CHILDREN }, () => ({
		bare: costOfLoading(BEFORE, []),
		dist: costOfLoading(BEFORE, dist),
		natural: costOfLoading(BEFORE, ['natural']),
		firstCall: firstCall(bundle),
	}));
	const over = (of: 'dist' | 'natural', what: keyof LoadCost) =>
		median(costs.map((each) => each[of][what])) - median(costs.map(({ bare }) => bare[what]));
	return {
		milliseconds: over('dist', 'milliseconds'),
		megabytes: over('dist', 'bytes') / BYTES_PER_MEGABYTE,
		firstCallMilliseconds: median(costs.map((each) => each.firstCall)),
		naturalMilliseconds: over('natural', 'milliseconds'),
		naturalMegabytes: over('natural', 'bytes') / BYTES_PER_MEGABYTE,
	};
}

function firstCall(bundle: string): number {
	const calls = { bundle, batches: [[FIRST_MESSAGE]], warmUp: [], milliseconds: 0 };
	const [cost] = costOfCalls(calls, FIRST_CALL_TIMEOUT);
	if (!cost) throw new BenchError(`The detector's first call took over ${FIRST_CALL_TIMEOUT / 1_000} s.`);
	return cost.median / 1_000;
}

/** Every node and credential file that n8n loads. */
function distFiles(root: string): string[] {
	const described: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const files = filesIn(described, 'credentials')
		.concat(filesIn(described, 'nodes'))
		.map((file) => join(root, file));
	const missing = files.find((file) => !existsSync(file));
	if (missing) throw new BenchError(`${missing} is missing. "npm run build" makes it.`);
	return files;
}

function filesIn(described: unknown, kind: 'nodes' | 'credentials'): string[] {
	if (!isRecord(described) || !isRecord(described.n8n)) return [];
	const files = described.n8n[kind];
	return Array.isArray(files) ? files.filter((file) => typeof file === 'string') : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
