import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout this file lies in. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** `--import tsx`, which runs the TypeScript of this project, needs it. */
const OLDEST_NODE = [20, 6];

/** What `dist` is made from. */
const BUILD_INPUTS = ['core', 'nodes', 'credentials', 'package.json', 'tsconfig.json', 'gulpfile.js'];

/**
 * What `npm ci` would install, without writing to the lock file. `npm ci` itself refuses a lock file that lacks
 * the binaries for some other platform, which npm leaves out where the registry has none of that version.
 */
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** Written after a build that succeeded. */
const BUILD_STAMP = join('node_modules', '.handoff-build');

/**
 * Makes a fresh clone ready to run: checks Node, installs the devDependencies when they are missing or are
 * not those of `package-lock.json`, and builds `dist` when it is missing or made from other sources.
 * Does nothing, in milliseconds, when all is there.
 *
 * @throws {Error} with a message for the user when Node is too old or a command fails.
 */
export async function prepare(root = projectRoot) {
	requireNode(process.versions.node);
	if (!dependenciesAreCurrent(root)) {
		await npm(root, 'Installing the development dependencies', INSTALL);
	}
	const sources = hashOf(root, BUILD_INPUTS);
	if (!buildIsCurrent(root, sources)) {
		await npm(root, 'Building the nodes', ['run', '--silent', 'build']);
		writeFileSync(join(root, BUILD_STAMP), sources);
	}
}

/** @throws {Error} when `version` (such as `20.11.1`) is older than the project needs. */
export function requireNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor, oldestMinor] = OLDEST_NODE;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	throw new Error(
		`This needs Node ${OLDEST_NODE.join('.')} or newer, and is running on Node ${version}.\n` +
			'Install a newer one from https://nodejs.org and try again.',
	);
}

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. npm leaves a list of what it installed in
 * `node_modules/.package-lock.json`. Packages for other platforms are in the first and not in the second.
 */
export function dependenciesAreCurrent(root) {
	const wanted = packagesOf(join(root, 'package-lock.json'));
	const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
	if (!wanted || !installed) return false;
	return Object.entries(wanted).every(([path, { version, optional, devOptional, link }]) => {
		if (path === '' || link) return true;
		const found = installed[path];
		return found ? found.version === version : Boolean(optional || devOptional);
	});
}

function packagesOf(lockFile) {
	if (!existsSync(lockFile)) return undefined;
	return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** Whether `dist` was built from sources with this hash. */
function buildIsCurrent(root, sources) {
	const stamp = join(root, BUILD_STAMP);
	return existsSync(join(root, 'dist')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/** One hash over the names and contents of the given files and folders. */
export function hashOf(root, paths) {
	const hash = createHash('sha256');
	const add = (path) => {
		const full = join(root, path);
		for (const entry of readdirSync(full, { withFileTypes: true }).sort(byName)) {
			const inner = `${path}/${entry.name}`;
			if (entry.isDirectory()) add(inner);
			else hash.update(`${inner}\0`).update(readFileSync(join(root, inner)));
		}
	};
	for (const path of paths.filter((path) => existsSync(join(root, path)))) {
		if (path.includes('.')) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
		else add(path);
	}
	return hash.digest('hex');
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** Runs npm in the checkout, its output in the user's sight, and says how long it took. */
async function npm(root, title, args) {
	console.log(`${title} (npm ${args.join(' ')}) …`);
	const started = Date.now();
	const code = await run(root, args);
	if (code !== 0)
		throw new Error(`"npm ${args.join(' ')}" failed with exit code ${code}; see its output above.`);
	console.log(`${title}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Under `npm run`, npm tells where it is itself; else it is looked for on the path. */
function run(root, args) {
	const npmScript = process.env.npm_execpath ?? '';
	const child = /npm-cli\.c?js$/.test(npmScript)
		? spawn(process.execPath, [npmScript, ...args], { cwd: root, stdio: 'inherit' })
		: spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(code ?? signal));
	});
}
