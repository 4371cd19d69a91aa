const { src, dest, series, parallel } = require('gulp');
const { build: bundle } = require('esbuild');
const { rm } = require('node:fs/promises');
const { n8n } = require('./package.json');

const OUT = 'dist';

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
		entryPoints,
		bundle: true,
		platform: 'node',
		target: 'node20',
		format: 'cjs',
		charset: 'utf8',
		external: ['n8n-workflow'],
		outbase: '.',
		outdir: OUT,
		logLevel: 'warning',
	});
}

/** Icons (light and dark) and codex files, which n8n reads from beside the code. */
function assets() {
	return src(['nodes/**/*.{svg,node.json}', 'credentials/icons/*.svg'], { base: '.', encoding: false }).pipe(
		dest(OUT),
	);
}

exports.build = series(clean, parallel(code, assets));
exports.default = exports.build;
