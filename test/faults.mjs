// `npm run test:faults`: makes the checkout ready, then runs test/faults/main.ts.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare, projectRoot } from '../demo/prepare.mjs';

try {
	await prepare();
	const { main } = await load(join(projectRoot, 'test', 'faults', 'main.ts'));
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

/** Bundles a TypeScript file and loads it. Packages stay outside, so it lies where they are found: in the checkout. */
async function load(entryPoint) {
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
		return createRequire(import.meta.url)(outfile);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
