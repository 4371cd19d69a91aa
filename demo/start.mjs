// `npm run demo`: makes the checkout ready with nothing but Node's own modules, then runs demo/main.ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, projectRoot } from './prepare.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const ORPHAN_CHECK_MS = 1_000;

try {
	await prepare();
	process.exitCode = await runMain(process.argv.slice(2));
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

/**
 * Runs demo/main.ts to its end and answers with its exit code. Signals are passed on. The channel between
 * the two closes when this process is killed outright, and main.ts then ends too.
 */
function runMain(args) {
	const main = spawn(process.execPath, ['--import', 'tsx', join('demo', 'main.ts'), ...args], {
		cwd: projectRoot,
		stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
	});
	for (const signal of SIGNALS) process.on(signal, () => main.kill(signal));
	onLosingNpm(() => main.kill('SIGTERM'));
	return new Promise((resolve, reject) => {
		main.on('error', reject);
		main.on('exit', (code) => resolve(code ?? 1));
	});
}

/**
 * npm passes signals to the shell that it runs scripts in, and some shells die of them without telling their
 * child: this process. It then belongs to somebody else, and nobody can end the demo from the terminal any more.
 */
function onLosingNpm(end) {
	if (process.env.npm_lifecycle_event === undefined) return;
	const parent = process.ppid;
	const timer = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(timer);
		end();
	}, ORPHAN_CHECK_MS);
	timer.unref();
}
