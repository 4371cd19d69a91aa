import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** 2.41.x cannot be installed: one of its dependencies is missing on the registry. */
export const N8N_VERSION = '2.40.7';

/** n8n 2.40.7 asks for Node 24 or newer (its package.json, `engines`). */
export const NODE_VERSION = '24.9.0';

const APPLICATION = 'n8n-nodes-human-handoff';

/**
 * The folder that n8n is installed in, outside the checkout so that clones share it:
 * $HANDOFF_DEMO_CACHE, else the platform's place for caches.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
	if (env.HANDOFF_DEMO_CACHE) return env.HANDOFF_DEMO_CACHE;
	const caches =
		platform === 'win32'
			? (env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
			: env.XDG_CACHE_HOME || join(homedir(), '.cache');
	return join(caches, APPLICATION);
}

/** Written into an installed folder as the last thing. Without it the install was cut short. */
const MARKER = 'complete.json';

/** What was installed, by name, e.g. `{ n8n: '2.40.7', platform: 'linux-x64' }`. */
export type Versions = Record<string, string>;

/** `linux-x64` and the like: a cache folder on a shared disk may have been filled by another platform. */
export const PLATFORM = `${process.platform}-${process.arch}`;

export type InstallState = 'complete' | 'unfinished' | 'absent';

/** What is in `folder`: `unfinished` also means complete, but not with these versions. */
export function installState(folder: string, versions: Versions): InstallState {
	if (!existsSync(folder)) return 'absent';
	const marker = readMarker(folder);
	return marker && sameVersions(marker, versions) ? 'complete' : 'unfinished';
}

export function markComplete(folder: string, versions: Versions): void {
	writeFileSync(join(folder, MARKER), `${JSON.stringify(versions, null, '\t')}\n`);
}

/** A folder that is about to be worked in again, or removed, must not look complete meanwhile. */
export function unmark(folder: string): void {
	rmSync(join(folder, MARKER), { force: true });
}

function readMarker(folder: string): object | undefined {
	try {
		const marker: unknown = JSON.parse(readFileSync(join(folder, MARKER), 'utf8'));
		return typeof marker === 'object' && marker !== null ? marker : undefined;
	} catch {
		return undefined;
	}
}

function sameVersions(marker: object, versions: Versions): boolean {
	const found = new Map<string, unknown>(Object.entries(marker));
	return Object.entries(versions).every(([name, version]) => found.get(name) === version);
}
