import { build } from 'esbuild';
import { join } from 'node:path';
import { bundleOptions } from '../bundleOptions';
import { BenchError, saidBy } from './benchError';

/**
 * Bundles `entry` (from `root`) into `outfile` with the options of the build: this is the code that users run. What
 * tsx makes of the sources keeps every function's name at half the speed.
 *
 * @throws {BenchError} when the sources do not build.
 */
export async function bundleTo(outfile: string, root: string, entry: string): Promise<void> {
	try {
		await build({
			entryPoints: [join(root, entry)],
			absWorkingDir: root,
			...bundleOptions,
			outfile,
			logLevel: 'silent',
		});
	} catch (error) {
		throw new BenchError(`${entry} does not build: ${saidBy(error)} "npm run build" says more.`);
	}
}
