// `npm run train`: makes the checkout ready with nothing but Node's own modules, then runs tools/train/main.ts.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { prepare, projectRoot } from '../demo/prepare.mjs';

try {
	await prepare();
	const main = ['--import', 'tsx', join('tools', 'train', 'main.ts'), ...process.argv.slice(2)];
	const child = spawn(process.execPath, main, { cwd: projectRoot, stdio: 'inherit' });
	process.exitCode = await new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('exit', (code) => resolve(code ?? 1));
	});
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}
