// `npm run backtest`: makes the checkout ready, then runs tools/backtest/main.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepare, projectRoot } from '../demo/prepare.mjs';

try {
	await prepare();
	const { main } = await load(join(projectRoot, 'tools', 'backtest', 'main.ts'));
	const { stdout: out, stderr: err } = process;
	process.exitCode = await main(process.argv.slice(2), { folder: userFolder(), out, err });
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}

/** Bundles a TypeScript file and loads it. Run through tsx, which keeps the name of every function, it is slower. */
async function load(entryPoint) {
	const { build } = await import('esbuild');
	const folder = mkdtempSync(join(tmpdir(), 'handoff-backtest-'));
	try {
		const outfile = join(folder, 'main.cjs');
		await build({
			entryPoints: [entryPoint],
			outfile,
			bundle: true,
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

/** Where the user is: npm runs scripts in the project's folder, and says where it was called. */
function userFolder() {
	const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
	return script === 'backtest' && calledIn ? calledIn : process.cwd();
}
