import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import type { Cleanup } from '../cleanup';
import { DemoError } from '../demoError';
import { cacheFolder } from './cache';
import { n8nEnvironment } from './environment';
import type { InstalledN8n } from './install';
import { lastLines } from './lastLines';
import { killTree } from './processTree';

export interface N8nStart {
	installed: InstalledN8n;
	home: string;
	port: number;
	brokerPort: number;
	/** n8n's output; written anew. */
	logFile: string;
	cleanup: Cleanup;
}

export interface RunningN8n {
	url: string;
	/** Resolves when n8n has ended, whatever ended it. */
	ended: Promise<void>;
}

/** A fresh database with all migrations took 15 s on two cores; a machine may be ten times as busy. */
const READY_WITHIN_MS = 180_000;
const POLL_MS = 250;
/** Longer than lifeline.cjs gives n8n. */
const STOP_WITHIN_MS = 10_000;

/**
 * Starts n8n and waits until it answers.
 * @throws {DemoError} with the last lines of its output when it ends, or does not answer in time.
 */
export async function startN8n({
	installed,
	home,
	port,
	brokerPort,
	logFile,
	cleanup,
}: N8nStart): Promise<RunningN8n> {
	const log = openSync(logFile, 'w');
	const child = spawn(
		installed.node,
		['--require', join(__dirname, 'lifeline.cjs'), installed.script, 'start'],
		{
			cwd: home,
			stdio: ['pipe', log, log],
			env: n8nEnvironment(process.env, { home, port, brokerPort, node: installed.node }),
			detached: process.platform !== 'win32',
			windowsHide: true,
		},
	);
	closeSync(log);
	let isRunning = true;
	const ended = new Promise<void>((resolve) => {
		child.once('error', () => resolve());
		child.once('exit', () => resolve());
	}).then(() => {
		isRunning = false;
	});
	cleanup.add({ close: () => stop(child, ended), kill: () => killTree(child) });

	const url = `http://127.0.0.1:${port}`;
	const deadline = performance.now() + READY_WITHIN_MS;
	while (!(await isReady(url))) {
		if (!isRunning) throw new DemoError(`n8n ended while starting. ${whatItSaid(logFile)}`);
		if (performance.now() > deadline) {
			throw new DemoError(`n8n did not answer within ${READY_WITHIN_MS / 1_000} s. ${whatItSaid(logFile)}`);
		}
		await sleep(POLL_MS);
	}
	return { url, ended };
}

/** Readiness is answered before the editor's own routes are there, so both are asked. */
async function isReady(url: string): Promise<boolean> {
	for (const path of ['/healthz/readiness', '/rest/settings']) {
		const response = await axios
			.get(url + path, { proxy: false, timeout: 5_000, validateStatus: () => true })
			.catch(() => undefined);
		if (response?.status !== 200) return false;
	}
	return true;
}

/** What n8n wrote last, and what to do about it. */
export function whatItSaid(logFile: string): string {
	return (
		`The last lines of ${logFile}:\n\n${lastLines(logFile, 20)}\n\n` +
		'Try "npm run demo -- --fresh", which starts with an empty n8n. If n8n itself seems broken, remove ' +
		`${cacheFolder()} and start again: it is then installed anew.`
	);
}

/** Asks n8n to end, and ends it after a while if it does not; what it started ends with it. */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
	child.stdin?.end();
	await Promise.race([ended, sleep(STOP_WITHIN_MS, undefined, { ref: false })]);
	killTree(child);
}
