import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(join(__dirname, '../../demo/prepare.mjs')).href;

/** The value of an expression over the functions of prepare.mjs, which Jest itself cannot load. */
function evaluate(expression: string): unknown {
	const script = `import * as prepare from ${JSON.stringify(MODULE)};
		const value = (() => { try { return ${expression}; } catch (error) { return error.message; } })();
		console.log(JSON.stringify(value ?? null));`;
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
	return JSON.parse(output);
}

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'prepare-'));
	mkdirSync(join(root, 'node_modules'));
});

afterEach(() => rmSync(root, { recursive: true }));

function writeLocks(wanted: object, installed: object): void {
	writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
	writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }));
}

const isCurrent = () => evaluate(`prepare.dependenciesAreCurrent(${JSON.stringify(root)})`);

describe('requireNode', () => {
	it.each(['20.6.0', '22.0.0', '24.9.0'])('accepts Node %s', (version) => {
		expect(evaluate(`prepare.requireNode('${version}')`)).toBeNull();
	});

	it.each(['18.20.4', '20.5.1'])('refuses Node %s and says what to do', (version) => {
		const message = evaluate(`prepare.requireNode('${version}')`);
		expect(message).toContain(`running on Node ${version}`);
		expect(message).toContain('https://nodejs.org');
	});
});

describe('dependenciesAreCurrent', () => {
	const jest30 = { 'node_modules/jest': { version: '30.0.0' } };

	it('is true for what npm ci left', () => {
		writeLocks(jest30, jest30);
		expect(isCurrent()).toBe(true);
	});

	it('is false on a fresh clone', () => {
		rmSync(join(root, 'node_modules'), { recursive: true });
		writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: {} }));
		expect(isCurrent()).toBe(false);
	});

	it('is false when a version has changed', () => {
		writeLocks({ 'node_modules/jest': { version: '30.1.0' } }, jest30);
		expect(isCurrent()).toBe(false);
	});

	it('is false when a package is missing', () => {
		writeLocks({ ...jest30, 'node_modules/axios': { version: '1.0.0' } }, jest30);
		expect(isCurrent()).toBe(false);
	});

	it('does not miss what is for other platforms', () => {
		writeLocks({ ...jest30, 'node_modules/@x/darwin': { version: '1.0.0', optional: true } }, jest30);
		expect(isCurrent()).toBe(true);
	});
});

describe('hashOf', () => {
	const hash = () => evaluate(`prepare.hashOf(${JSON.stringify(root)}, ['src', 'package.json', 'absent'])`);

	beforeEach(() => {
		mkdirSync(join(root, 'src/inner'), { recursive: true });
		writeFileSync(join(root, 'src/inner/a.ts'), 'a');
		writeFileSync(join(root, 'package.json'), '{}');
	});

	it.each([
		['a changed file', () => writeFileSync(join(root, 'src/inner/a.ts'), 'b')],
		['a new file', () => writeFileSync(join(root, 'src/b.ts'), '')],
		['a removed file', () => rmSync(join(root, 'src/inner/a.ts'))],
		['a changed package.json', () => writeFileSync(join(root, 'package.json'), '{"a":1}')],
	])('notices %s', (_what, change) => {
		const before = hash();
		expect(hash()).toBe(before);
		change();
		expect(hash()).not.toBe(before);
	});
});
