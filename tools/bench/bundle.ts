import { build } from 'esbuild';
import { join } from 'node:path';
import { BenchError, saidBy } from './benchError';

/**
 * Bundles `entry` (from `root`) into `outfile` with the options of gulpfile.js: this is the code that users run. What
 * tsx makes of the sources keeps every function's name at half the speed.
 *
 * @throws {BenchError} when the sources do not build.
 */
export async function bundleTo(outfile: string, root: string, entry: string): Promise<void> {
	try {
		await build({
			entryPoints: [join(root, entry)],
			absWorkingDir: root,
			bundle: true,
			platform: 'node',
			target: 'node20',
			format: 'cjs',
			charset: 'utf8',
			outfile,
			logLevel: 'silent',
		});
	} catch (error) {
		throw new BenchError(`${entry} does not build: ${saidBy(error)} "npm run build" says more.`);
	}
}
