import { spawnSync } from 'node:child_process';
import { BenchError } from './benchError';

const PACK = ['pack', '--dry-run', '--json', '--loglevel=error'];
const TIMEOUT = 30_000;

/**
 * How many bytes npm would publish.
 * @throws {BenchError} when npm does not say.
 */
export function tarballBytes(root: string): number {
	const npmScript = process.env.npm_execpath ?? '';
	const [command, args] = /npm-cli\.c?js$/.test(npmScript)
		? [process.execPath, [npmScript, ...PACK]]
		: ['npm', PACK];
	const { status, stdout, stderr, error } = spawnSync(command, args, {
		...{
			cwd: root,
			encoding: 'utf8',
			timeout: TIMEOUT,
			shell: command === 'npm' && process.platform === 'win32',
		},
	});
	const size = status === 0 ? sizeIn(stdout) : undefined;
	if (size !== undefined) return size;
	const why = error?.message ?? (stderr.trim() || `exit code ${status}`);
	throw new BenchError(`"npm ${PACK.join(' ')}" does not tell the size of the package: ${why}`);
}

/** npm answers with a list, or in newer versions with an object by package name. */
export function sizeIn(json: string): number | undefined {
	const answer: unknown = JSON.parse(json);
	if (typeof answer !== 'object' || answer === null) return undefined;
	const [packed]: unknown[] = Object.values(answer);
	if (typeof packed !== 'object' || packed === null || !('size' in packed)) return undefined;
	return typeof packed.size === 'number' ? packed.size : undefined;
}
