// `npm test`: makes a fresh clone ready, then runs the tests. `npm run test:e2e` does the same with the real n8n, and
// `npm run test:forgery` sends each inbound parser 10,000 requests that it must refuse.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, projectRoot } from '../demo/prepare.mjs';

/** Jest's two projects: everything that needs no n8n, and everything that does. */
const CONFIGS = { unit: 'jest.config.js', e2e: 'test/e2e/jest.config.js' };

const [first, ...rest] = process.argv.slice(2);
const suite = first === 'e2e' ? 'e2e' : 'unit';
const FORGERY = ['--runTestsByPath', 'test/core/inbound/forgery.test.ts'];
if (first === 'forgery') process.env.FORGERIES = '10000';
const jestArguments =
	first === 'forgery' ? [...FORGERY, ...rest] : suite === 'e2e' ? rest : process.argv.slice(2);

try {
	await prepare();
	process.exitCode = await jest(['--config', CONFIGS[suite], ...jestArguments]);
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

function jest(args) {
	const script = join(projectRoot, 'node_modules', 'jest', 'bin', 'jest.js');
	const child = spawn(process.execPath, [script, ...args], { cwd: projectRoot, stdio: 'inherit' });
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
}
