import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { preProcessFile } from 'typescript';
import manifest from '../package.json';

const root = join(__dirname, '..');

/** The packed tarball, unpacked: what a user of the package gets. */
const work = mkdtempSync(join(tmpdir(), 'handoff-pack-'));
const packed = join(work, 'package');
let tarball = '';

beforeAll(() => {
	const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', work]));
	tarball = join(work, filename);
	execFileSync('tar', ['-xzf', tarball, '-C', work]);
}, 60_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

function npm(args: string[]): string {
	return execFileSync('npm', args, {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(folder, file)).isFile())
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}

const codeFiles = () => filesUnder(packed).filter((file) => file.endsWith('.js'));

const NODES = ['DetectEscalation', 'FormatTranscript', 'HandoffSession', 'RouteHandoff'];
const CREDENTIALS = [
	'HandoffCrispApi',
	'HandoffSlackApi',
	'HandoffWebhookApi',
	'HandoffZendeskApi',
	'HandoffZendeskOAuth2Api',
	'HandoffZendeskSignInOAuth2Api',
];
const CREDENTIAL_ICONS = ['crisp', 'slack', 'webhook', 'zendesk'];

/** Words and trained tables, which are loaded when the first message comes. */
const LOADED_LATER = [
	'language/table.generated',
	'lexicons/all',
	'model/table.generated',
	'sentiment/ratedWords',
].map((file) => `dist/core/detection/${file}.js`);

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

describe('the packed package', () => {
	it('holds exactly the files that n8n needs', () => {
		const expected = [
			...['LICENSE.md', 'NOTICE.md', 'README.md', 'package.json'],
			...LOADED_LATER,
			...CREDENTIALS.map((name) => `dist/credentials/${name}.credentials.js`),
			...CREDENTIAL_ICONS.flatMap((name) => [
				`dist/credentials/icons/${name}.svg`,
				`dist/credentials/icons/${name}.dark.svg`,
			]),
			...NODES.flatMap((name) => [
				`dist/nodes/${name}/${name}.node.js`,
				`dist/nodes/${name}/${name}.node.json`,
				`dist/nodes/${name}/${lowerFirst(name)}.svg`,
				`dist/nodes/${name}/${lowerFirst(name)}.dark.svg`,
			]),
		];
		expect(filesUnder(packed)).toEqual(expected.sort());
	});

	it('lists every node and credential that it holds', () => {
		const listed = [...manifest.n8n.nodes, ...manifest.n8n.credentials, ...LOADED_LATER].sort();
		expect(codeFiles()).toEqual(listed);
	});

	it('has no runtime dependency, and n8n-workflow as its only peer', () => {
		const published = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
		expect(published.dependencies ?? {}).toEqual({});
		expect(published.optionalDependencies ?? {}).toEqual({});
		expect(published.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	it("requires nothing that is not there: its own files, Node's modules or n8n-workflow", () => {
		for (const file of codeFiles()) {
			const source = readFileSync(join(packed, file), 'utf8');
			const required = preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
			const missing = required.filter((name) =>
				name.startsWith('.')
					? !existsSync(resolve(packed, dirname(file), name))
					: name !== 'n8n-workflow' && !builtinModules.includes(name.replace(/^node:/, '')),
			);
			expect({ file, missing }).toEqual({ file, missing: [] });
		}
	});

	it('loads, and exports what n8n will look for', () => {
		for (const file of codeFiles()) {
			if (LOADED_LATER.includes(file)) continue;
			const [name = ''] = (file.split('/').at(-1) ?? '').split('.');
			const exported: unknown = jest.requireActual(join(root, file));
			expect(Object.keys(Object(exported))).toContain(name);
		}
	});

	it('is smaller than a megabyte', () => {
		expect(statSync(tarball).size).toBeLessThan(1_000_000);
	});
});

describe("n8n's community scanner", () => {
	/** Under NODE_ENV=test, as Jest sets it, one of its plugins takes every file for a trigger node. */
	const scan = (folder: string, leg: string) =>
		JSON.parse(
			execFileSync(process.execPath, [join(__dirname, 'support', 'scan.mjs'), folder, leg], {
				encoding: 'utf8',
				env: { ...process.env, NODE_ENV: 'production' },
			}),
		);
	const CLEAN = { errors: 0, warnings: 0, report: '' };

	it('finds nothing in the sources', () => {
		expect(scan(root, 'source')).toMatchObject(CLEAN);
	}, 60_000);

	it('finds nothing in the tarball', () => {
		const result = scan(packed, 'tarball');
		expect(result).toMatchObject(CLEAN);
		expect(result.files).toBe(codeFiles().length + 1);
	}, 60_000);

	it('would find something', () => {
		appendFileSync(join(packed, codeFiles()[0] ?? ''), '\nconsole.log(process.env);\n');
		expect(scan(packed, 'tarball').errors).toBeGreaterThan(0);
	}, 60_000);
});
