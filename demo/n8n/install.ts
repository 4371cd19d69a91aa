import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cleanup } from '../cleanup';
import { DemoError } from '../demoError';
import { waitForLock } from '../lock';
import type { Progress } from '../progress';
import {
	installState,
	markComplete,
	N8N_VERSION,
	NODE_VERSION,
	PLATFORM,
	unmark,
	type Versions,
} from './cache';
import { runNpm } from './npm';

/** An n8n that can be started. */
export interface InstalledN8n {
	/** The Node to run it with. */
	node: string;
	/** n8n's own start script. */
	script: string;
}

export interface InstallOptions {
	/** The cache folder, see cache.ts. */
	cache: string;
	progress: Progress;
	cleanup: Cleanup;
}

/** The only two packages of n8n whose install script is needed: SQLite, and the sandbox of expressions. */
const NATIVE_PACKAGES = ['sqlite3', 'isolated-vm'];

const SMALL_NPM = ['--no-audit', '--no-fund', '--no-progress', '--no-update-notifier'];

/**
 * Makes sure that the cache holds Node 24 and n8n, and answers with where they are. What is complete is
 * used as it is; what was cut short is said, removed and installed anew. While one process installs,
 * others wait for it.
 */
export async function ensureInstalled({ cache, progress, cleanup }: InstallOptions): Promise<InstalledN8n> {
	const lock = await waitForLock(join(cache, 'locks', 'install'), (pid) =>
		progress.line(`  Another demo (process ${pid}) is installing n8n; waiting for it …`),
	);
	const forget = cleanup.add({ close: () => lock.release(), kill: () => lock.release() });
	try {
		const node = await ensureNode({ cache, progress, cleanup });
		return { node, script: await ensureN8n({ cache, progress, cleanup }, node) };
	} finally {
		lock.release();
		forget();
	}
}

async function ensureNode({ cache, progress, cleanup }: InstallOptions): Promise<string> {
	if (process.versions.node.startsWith('24.')) return process.execPath;
	const folder = join(cache, `node-${NODE_VERSION}`);
	await ensureFolder({
		folder,
		versions: { node: NODE_VERSION, platform: PLATFORM },
		progress,
		install: async () => {
			writePackage(folder, { node: NODE_VERSION });
			await progress.step(`Getting Node ${NODE_VERSION} from npm, for n8n to run on (once)`, () =>
				// The package's own install script fetches the Node of this platform.
				runNpm({ ...npmIn(folder, cleanup), args: ['install', '--ignore-scripts=false', ...SMALL_NPM] }),
			);
		},
	}).catch((error: unknown) => {
		throw new DemoError(
			`${messageOf(error)}\n\nNode ${NODE_VERSION} could not be had from npm for ${PLATFORM}. ` +
				'Install Node 24 from https://nodejs.org and run the demo with it.',
		);
	});
	return nodeIn(folder);
}

async function ensureN8n({ cache, progress, cleanup }: InstallOptions, node: string): Promise<string> {
	const folder = join(cache, `n8n-${N8N_VERSION}`);
	const npm = { ...npmIn(folder, cleanup), node };
	await ensureFolder({
		folder,
		versions: { n8n: N8N_VERSION, platform: PLATFORM },
		progress,
		install: async () => {
			writePackage(folder, { n8n: N8N_VERSION });
			await progress.step(`Installing n8n ${N8N_VERSION} (once, about 3 GB, takes some minutes)`, () =>
				runNpm({ ...npm, args: ['install', '--ignore-scripts', ...SMALL_NPM] }),
			);
			await progress.step(`Building ${NATIVE_PACKAGES.join(' and ')} for it (once)`, () =>
				runNpm({
					...npm,
					args: ['rebuild', '--ignore-scripts=false', ...NATIVE_PACKAGES],
					env: headersSetting(node),
				}),
			);
		},
	});
	return join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
}

interface FolderInstall {
	folder: string;
	versions: Versions;
	progress: Progress;
	/** Fills the folder, which exists and is empty. */
	install: () => Promise<void>;
}

/** Runs `install` unless `folder` is complete with these versions; what is there otherwise is removed first. */
export async function ensureFolder({ folder, versions, progress, install }: FolderInstall): Promise<void> {
	const state = installState(folder, versions);
	if (state === 'complete') return;
	if (state === 'unfinished') {
		progress.line(`  ${folder} holds an install that was cut short; doing it again.`);
		unmark(folder);
		await progress.step('Removing it', () => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
	}
	mkdirSync(folder, { recursive: true });
	await install();
	markComplete(folder, versions);
}

function npmIn(folder: string, cleanup: Cleanup) {
	return { folder, node: process.execPath, logFile: join(folder, 'install.log'), cleanup };
}

function writePackage(folder: string, dependencies: Record<string, string>): void {
	// npm asks which packages may run install scripts; it warns about, later refuses, the others.
	const allowScripts = Object.fromEntries([...NATIVE_PACKAGES, 'node'].map((name) => [name, true]));
	writeFileSync(
		join(folder, 'package.json'),
		JSON.stringify({ private: true, dependencies, allowScripts }, null, '\t'),
	);
}

/** The `node` package keeps the executable in bin/. */
function nodeIn(folder: string): string {
	return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * Tells the compiler scripts where this Node's C++ headers are, so that they need not be downloaded. They
 * lie two folders above the executable, or, with Node from npm, in the platform's package beside it.
 */
function headersSetting(node: string): Record<string, string> {
	const installed = dirname(dirname(node));
	const packages = join(installed, 'node_modules');
	const candidates = existsSync(packages) ? readdirSync(packages).map((name) => join(packages, name)) : [];
	const found = [installed, ...candidates].find((folder) => existsSync(join(folder, 'include/node/node.h')));
	return found ? { npm_config_nodedir: found } : {};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
