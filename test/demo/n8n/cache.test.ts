import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, installState, markComplete } from '../../../demo/n8n/cache';
import { ensureFolder } from '../../../demo/n8n/install';
import { Progress } from '../../../demo/progress';

const NAME = 'n8n-nodes-human-handoff';
const VERSIONS = { n8n: '2.40.7', platform: 'linux-x64' };

let parent: string;
let folder: string;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'cache-'));
	folder = join(parent, 'n8n-2.40.7');
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('cacheFolder', () => {
	it.each([
		[
			'the folder the user names',
			{ HANDOFF_DEMO_CACHE: '/data/n8n', XDG_CACHE_HOME: '/xdg' },
			'linux',
			'/data/n8n',
		],
		['the cache folder of the desktop', { XDG_CACHE_HOME: '/xdg' }, 'linux', join('/xdg', NAME)],
		['~/.cache', {}, 'darwin', join(homedir(), '.cache', NAME)],
		['the local application data', { LOCALAPPDATA: '/local' }, 'win32', join('/local', NAME)],
	] as const)('is in %s', (_where, env, platform, expected) => {
		expect(cacheFolder(env, platform)).toBe(expected);
	});
});

describe('installState', () => {
	it('is absent without a folder', () => {
		expect(installState(folder, VERSIONS)).toBe('absent');
	});

	it('is complete once marked with these versions', () => {
		mkdirSync(folder);
		markComplete(folder, VERSIONS);
		expect(installState(folder, VERSIONS)).toBe('complete');
	});

	it.each([
		['no marker', null],
		['a marker cut short', '{"n8n":"2.4'],
		['a marker of another version', JSON.stringify({ ...VERSIONS, n8n: '2.39.0' })],
		['a marker of another platform', JSON.stringify({ ...VERSIONS, platform: 'darwin-arm64' })],
		['a marker without meaning', 'null'],
	])('is unfinished with %s', (_what, marker) => {
		mkdirSync(folder);
		if (marker !== null) writeFileSync(join(folder, 'complete.json'), marker);
		expect(installState(folder, VERSIONS)).toBe('unfinished');
	});
});

describe('ensureFolder', () => {
	const said: string[] = [];
	const progress = new Progress({ write: (text) => said.push(text) }, () => 0);
	const ensure = (install: () => Promise<void>) =>
		ensureFolder({ folder, versions: VERSIONS, progress, install });
	const installFile = async () => writeFileSync(join(folder, 'new'), '');

	beforeEach(() => void said.splice(0));

	it('installs into an empty folder and marks it', async () => {
		await ensure(installFile);
		expect(readdirSync(folder).sort()).toEqual(['complete.json', 'new']);
		expect(installState(folder, VERSIONS)).toBe('complete');
	});

	it('leaves a complete install as it is', async () => {
		await ensure(installFile);
		await ensure(() => Promise.reject(new Error('must not install')));
		expect(said).toEqual([]);
	});

	it('says that an install was cut short, and does it anew', async () => {
		mkdirSync(folder);
		writeFileSync(join(folder, 'half'), '');
		await ensure(installFile);
		expect(said.join('')).toContain(`${folder} holds an install that was cut short`);
		expect(readdirSync(folder).sort()).toEqual(['complete.json', 'new']);
	});

	it('does not mark an install that failed', async () => {
		await expect(ensure(() => Promise.reject(new Error('no network')))).rejects.toThrow('no network');
		expect(existsSync(folder)).toBe(true);
		expect(installState(folder, VERSIONS)).toBe('unfinished');
	});
});
