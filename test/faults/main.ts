import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runMatrix, type Cell, type MatrixOptions } from './matrix';
import { jsonOf, sumOf, textOf } from './report';
import { SERVICE_NAMES } from './standIns';

const USAGE = `Usage: npm run test:faults -- [--json] [--conversations 200] [--only words]

  --json           print one JSON object; "npm run --silent test:faults -- --json" prints nothing else on stdout
  --conversations  in each cell of the table; 200 by default
  --only           only the rows whose name holds these words
  --help           this text`;

/** Executions at the same time in each process. */
const CONCURRENCY = 64;
/** No run takes longer than this; then it is stuck. */
const STUCK_MS = 15 * 60_000;

/**
 * Runs the matrix and prints it.
 * @param words after `npm run test:faults --`
 * @returns the exit code: 1 where anything was lost, doubled or wrongly reported
 */
export async function main(words: string[]): Promise<number> {
	const { values } = parseArgs({
		args: words,
		options: {
			json: { type: 'boolean', default: false },
			conversations: { type: 'string', default: '200' },
			only: { type: 'string', default: '' },
			help: { type: 'boolean', short: 'h', default: false },
		},
	});
	const conversations = Number(values.conversations);
	const isUnderstood = Number.isInteger(conversations) && conversations > 0;
	if (values.help || !isUnderstood) {
		console.log(USAGE);
		return values.help ? 0 : 1;
	}
	const startedAt = performance.now();
	const parts = await Promise.all(
		// One process each: while one waits out a silence, another computes.
		SERVICE_NAMES.map((service) =>
			runInChild({ services: [service], conversations, concurrency: CONCURRENCY, only: values.only }),
		),
	);
	const seconds = (performance.now() - startedAt) / 1000;
	const cells = parts.flat();
	console.log(values.json ? JSON.stringify(jsonOf(cells, seconds)) : `\n${textOf(cells, seconds)}\n`);
	return sumOf(cells).bad > 0 ? 1 : 0;
}

/** n8n's engine logs to stdout, which belongs to the table: what a child says there is dropped. */
async function runInChild(options: MatrixOptions): Promise<Cell[]> {
	const child = fork(__filename, [JSON.stringify(options)], {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	const timer = setTimeout(() => child.kill('SIGKILL'), STUCK_MS);
	const cells: Cell[] = [];
	child.on('message', (cell: Cell) => {
		cells.push(cell);
		process.stderr.write(`  ${cell.service}: ${cell.fault} (${cell.seconds.toFixed(1)} s)\n`);
	});
	try {
		const code = await new Promise((resolve, reject) => {
			child.on('error', reject);
			child.on('exit', resolve);
		});
		if (code !== 0) throw new Error(`The run of ${options.services.join(' and ')} ended with code ${code}.`);
		return cells;
	} finally {
		clearTimeout(timer);
	}
}

/** Run as a program, this file is such a child. */
if (require.main === module) {
	const options: MatrixOptions = JSON.parse(process.argv[2] ?? '');
	// Without a parent to tell there is nothing left to do, however the parent ended.
	process.once('disconnect', () => process.exit(0));
	runMatrix({ ...options, onCell: (cell) => void process.send?.(cell) }).then(
		() => process.disconnect(),
		(error) => {
			console.error(error);
			process.exit(1);
		},
	);
}
