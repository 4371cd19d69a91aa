import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A lock between processes. It is kept as numbered files `<path>.1`, `<path>.2`, …, each with the pid of its
 * holder; the highest number counts. Who finds the highest one's holder dead takes the next number, and
 * a number can be taken only once, so of several that find the same dead holder exactly one wins. A dead
 * holder's file therefore stays, and only the holder itself removes its own.
 */
export interface Lock {
	release(): void;
}

export type LockAttempt = { lock: Lock } | { heldBy: number };

const WAIT_MS = 500;

/** Takes the lock, or answers with the pid of the living process that holds it. */
export function tryLock(path: string): LockAttempt {
	mkdirSync(dirname(path), { recursive: true });
	for (;;) {
		const last = highestNumber(path);
		const heldBy = last === 0 ? 'nobody' : pidIn(`${path}.${last}`);
		if (heldBy === 'released') continue;
		if (heldBy !== 'nobody' && isAlive(heldBy)) return { heldBy };
		const own = last + 1;
		if (takeNumber(path, own)) return { lock: { release: () => rmSync(`${path}.${own}`, { force: true }) } };
	}
}

/**
 * Takes the lock, however long another process holds it.
 * @param onWait called once, with the holder's pid, when there is something to wait for.
 */
export async function waitForLock(path: string, onWait: (heldBy: number) => void): Promise<Lock> {
	let told = false;
	for (;;) {
		const attempt = tryLock(path);
		if ('lock' in attempt) return attempt.lock;
		if (!told) onWait(attempt.heldBy);
		told = true;
		await sleep(WAIT_MS);
	}
}

/** Whether a process with this pid exists, also one that belongs to somebody else. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return codeOf(error) === 'EPERM';
	}
}

function highestNumber(path: string): number {
	const prefix = `${basename(path)}.`;
	const numbers = readdirSync(dirname(path))
		.filter((name) => name.startsWith(prefix))
		.map((name) => Number(name.slice(prefix.length)))
		.filter(Number.isInteger);
	return Math.max(0, ...numbers);
}

function pidIn(file: string): number | 'released' {
	try {
		return Number(readFileSync(file, 'utf8'));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return 'released';
		throw error;
	}
}

/** A link appears with its content in one step, so nobody ever reads a lock without a pid. */
function takeNumber(path: string, number: number): boolean {
	const draft = join(dirname(path), `.${basename(path)}-${process.pid}`);
	writeFileSync(draft, String(process.pid));
	try {
		linkSync(draft, `${path}.${number}`);
		return true;
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return false;
		throw error;
	} finally {
		unlinkSync(draft);
	}
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && 'code' in error ? error.code : undefined;
}
