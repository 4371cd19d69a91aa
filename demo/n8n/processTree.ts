import { spawnSync, type ChildProcess } from 'node:child_process';

/**
 * Ends a process and everything it started, at once. Outside Windows the process must have been spawned
 * `detached`, which makes it the leader of a group of its own.
 */
export function killTree({ pid }: ChildProcess): void {
	if (pid === undefined) return;
	if (process.platform === 'win32') {
		spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true });
		return;
	}
	try {
		process.kill(-pid, 'SIGKILL');
	} catch {
		// Nobody of the group is left.
	}
}
