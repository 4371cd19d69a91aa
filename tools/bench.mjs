// `npm run bench`: makes the checkout ready with nothing but Node's own modules, then runs tools/bench/main.ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../demo/prepare.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

const ENVIRONMENT = {
	...process.env,
	// Where npm says the user is; `npm run` itself goes to the checkout.
	INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
	// Requiring `natural` loads dotenv, which else writes to stdout.
	DOTENV_CONFIG_QUIET: 'true',
};

try {
	// What npm and the build say goes to stderr, since stdout belongs to the answer.
	const ready = await run([join('tools', 'bench', 'makeReady.mjs')], ['inherit', 2, 'inherit']);
	const main = [
		'--expose-gc',
		'--import',
		'tsx',
		join('tools', 'bench', 'main.ts'),
		...process.argv.slice(2),
	];
	process.exitCode = ready === 0 ? await run(main, 'inherit') : ready;
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

/** Runs Node in the checkout, signals passed on, and answers with its exit code. */
function run(args, stdio) {
	const child = spawn(process.execPath, args, { cwd: projectRoot, env: ENVIRONMENT, stdio });
	for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
