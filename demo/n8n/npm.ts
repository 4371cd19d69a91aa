import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cleanup } from '../cleanup';
import { DemoError } from '../demoError';
import { npmEnvironment } from './environment';
import { lastLines } from './lastLines';
import { killTree } from './processTree';

export interface NpmRun {
	/** A folder with a package.json. */
	folder: string;
	args: readonly string[];
	/** The Node that npm, and the build scripts it starts, run on. */
	node: string;
	/** npm's output goes to the end of this file. */
	logFile: string;
	env?: Record<string, string>;
	cleanup: Cleanup;
}

/** @throws {DemoError} with the last lines of the output when npm fails. */
export async function runNpm({ folder, args, node, logFile, env, cleanup }: NpmRun): Promise<void> {
	mkdirSync(dirname(logFile), { recursive: true });
	const log = openSync(logFile, 'a');
	const [command, ...words] = npmCommand(node);
	const child = spawn(command, [...words, ...args], {
		cwd: folder,
		stdio: ['ignore', log, log],
		env: { ...npmEnvironment(process.env, node), ...env },
		detached: process.platform !== 'win32',
		shell: process.platform === 'win32' && words.length === 0,
		windowsHide: true,
	});
	closeSync(log);
	const end = () => killTree(child);
	const ended = cleanup.add({ close: end, kill: end });
	const problem = await problemOf(child);
	ended();
	if (problem === undefined) return;
	throw new DemoError(
		`"npm ${args.join(' ')}" failed (${problem}) in ${folder}.\n${lastLines(logFile, 25)}\n` +
			`All of its output is in ${logFile}.`,
	);
}

/** How a process went wrong, or undefined when it did not. */
function problemOf(child: ChildProcess): Promise<string | undefined> {
	return new Promise((resolve) => {
		child.on('error', (error) => resolve(error.message));
		child.on('close', (code, signal) => resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
	});
}

/** Under `npm run`, npm tells where its own script is; else it is looked for on the path. */
function npmCommand(node: string): [string, ...string[]] {
	const npmScript = process.env.npm_execpath ?? '';
	return /npm-cli\.c?js$/.test(npmScript) ? [node, npmScript] : ['npm'];
}
