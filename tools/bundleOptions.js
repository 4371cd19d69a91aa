/** How esbuild makes what is published, and what `npm run bench` measures: one file with everything it uses inside. */
exports.bundleOptions = {
	bundle: true,
	platform: 'node',
	target: 'node20',
	format: 'cjs',
	charset: 'utf8',
};
