// `npm run test:faults`: makes the checkout ready, then runs test/faults/main.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../demo/prepare.mjs';

try {
	makeReady();
	process.exitCode = await run(join(projectRoot, 'test', 'faults', 'main.ts'), process.argv.slice(2));
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

/** What npm and the build say goes to stderr, since stdout belongs to the table. */
function makeReady() {
	const script = join(projectRoot, 'tools', 'bench', 'makeReady.mjs');
	const { status } = spawnSync(process.execPath, [script], {
		cwd: projectRoot,
		stdio: ['inherit', 2, 'inherit'],
	});
	if (status !== 0) throw new Error('The checkout could not be made ready.');
}

/** Bundles a TypeScript file and runs it. Packages stay outside, so it lies where they are found: in the checkout. */
async function run(entryPoint, words) {
	const { build } = await import('esbuild');
	mkdirSync(join(projectRoot, '.demo'), { recursive: true });
	const folder = mkdtempSync(join(projectRoot, '.demo', 'faults-'));
	try {
		const outfile = join(folder, 'main.cjs');
		await build({
			entryPoints: [entryPoint],
			outfile,
			bundle: true,
			packages: 'external',
			platform: 'node',
			target: 'node20',
			format: 'cjs',
			charset: 'utf8',
			logLevel: 'error',
		});
		return await createRequire(import.meta.url)(outfile).main(words);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
