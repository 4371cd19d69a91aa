import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { killTree } from '../../demo/n8n/processTree';

const CHECKOUT = join(__dirname, '..', '..');
/** It starts an n8n of its own, with an empty database. */
const WITHIN_MS = 240_000;

let child: ChildProcess | undefined;
afterAll(() => {
	if (child && child.exitCode === null) killTree(child);
});

it(
	'npm run demo -- --check plays a conversation, prints the four deliveries and exits 0',
	async () => {
		const { code, output } = await run('npm', ['run', 'demo', '--', '--check']);
		const deliveries = [/^ {2}Slack, #support$/m, /^ {2}Zendesk, ticket \d+$/m];
		deliveries.push(/^ {2}Crisp, conversation session_\S+$/m, /^ {2}E-mail, mail to support@example\.com$/m);
		for (const delivery of deliveries) expect(output).toMatch(delivery);
		expect(output).toMatch(/All \d+ checks passed\./);
		expect(output).not.toContain('✗');
		expect(code).toBe(0);
	},
	WITHIN_MS,
);

function run(command: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
	const started = spawn(command, args, {
		cwd: CHECKOUT,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: process.platform !== 'win32',
		shell: process.platform === 'win32',
	});
	child = started;
	const output: string[] = [];
	for (const stream of [started.stdout, started.stderr])
		stream.on('data', (data) => output.push(String(data)));
	return new Promise((resolve, reject) => {
		started.on('error', reject);
		started.on('close', (code) => resolve({ code, output: output.join('') }));
	});
}
