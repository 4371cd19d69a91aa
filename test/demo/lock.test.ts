import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, tryLock, waitForLock, type LockAttempt } from '../../demo/lock';

let folder: string;
let path: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lock-'));
	path = join(folder, 'locks', 'install');
});

afterEach(() => rmSync(folder, { recursive: true }));

function taken(attempt: LockAttempt) {
	if (!('lock' in attempt)) throw new Error(`held by ${attempt.heldBy}`);
	return attempt.lock;
}

/** The pid of a process that has ended. */
function deadPid(): number {
	return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('tryLock', () => {
	it('takes a lock that nobody holds, and makes its folder', () => {
		taken(tryLock(path));
		expect(readdirSync(join(folder, 'locks'))).toEqual(['install.1']);
	});

	it('says who holds it', () => {
		taken(tryLock(path));
		expect(tryLock(path)).toEqual({ heldBy: process.pid });
	});

	it('can be taken again after it was released', () => {
		taken(tryLock(path)).release();
		taken(tryLock(path));
		expect(tryLock(path)).toEqual({ heldBy: process.pid });
	});

	it('is taken over from a process that has died', () => {
		taken(tryLock(path)).release();
		writeFileSync(`${path}.1`, String(deadPid()));
		taken(tryLock(path));
		expect(readdirSync(join(folder, 'locks'))).toEqual(['install.1', 'install.2']);
		expect(tryLock(path)).toEqual({ heldBy: process.pid });
	});

	it('keeps apart locks whose names begin alike', () => {
		taken(tryLock(join(folder, 'port-440')));
		taken(tryLock(join(folder, 'port-4401')));
	});

	it('lets exactly one of several processes take it over', async () => {
		taken(tryLock(path)).release();
		writeFileSync(`${path}.1`, String(deadPid()));
		const script = `
			const { tryLock } = require(${JSON.stringify(join(__dirname, '../../demo/lock.ts'))});
			process.stdin.resume();
			process.stdin.once('data', () => console.log('lock' in tryLock(${JSON.stringify(path)}) ? 'won' : 'lost'));
			console.log('ready');`;
		const children = [1, 2, 3, 4].map(() => spawn(process.execPath, ['--import', 'tsx', '-e', script]));
		const nextLine = (child: (typeof children)[number]) =>
			new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
		await Promise.all(children.map(nextLine));
		const results = children.map(nextLine);
		for (const child of children) child.stdin.write('go');
		expect((await Promise.all(results)).sort()).toEqual(['lost', 'lost', 'lost', 'won']);
		for (const child of children) child.kill();
	}, 30_000);
});

describe('waitForLock', () => {
	it('waits for the holder, and says so once', async () => {
		const holder = taken(tryLock(path));
		const waitingFor: number[] = [];
		const waiting = waitForLock(path, (pid) => waitingFor.push(pid));
		setTimeout(() => holder.release(), 700);
		const lock = await waiting;
		expect(waitingFor).toEqual([process.pid]);
		expect(tryLock(path)).toEqual({ heldBy: process.pid });
		lock.release();
	});
});

describe('isAlive', () => {
	it('knows the living from the dead', () => {
		expect(isAlive(process.pid)).toBe(true);
		expect(isAlive(deadPid())).toBe(false);
	});
});
