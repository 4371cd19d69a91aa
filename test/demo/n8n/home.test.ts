import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkPackage } from '../../../demo/n8n/home';

let folder: string;
let home: string;
let link: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'home-'));
	home = join(folder, 'home');
	link = join(home, '.n8n/nodes/node_modules/n8n-nodes-x');
	for (const checkout of ['one', 'two']) {
		mkdirSync(join(folder, checkout));
		writeFileSync(join(folder, checkout, 'package.json'), '{}');
	}
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('linkPackage', () => {
	it('links the checkout, also when it was linked before', () => {
		linkPackage(home, join(folder, 'one'), 'n8n-nodes-x');
		linkPackage(home, join(folder, 'one'), 'n8n-nodes-x');
		expect(readlinkSync(link)).toBe(join(folder, 'one'));
	});

	it('replaces a link to elsewhere without touching what is there', () => {
		linkPackage(home, join(folder, 'one'), 'n8n-nodes-x');
		linkPackage(home, join(folder, 'two'), 'n8n-nodes-x');
		expect(readlinkSync(link)).toBe(join(folder, 'two'));
		expect(existsSync(join(folder, 'one', 'package.json'))).toBe(true);
	});
});
