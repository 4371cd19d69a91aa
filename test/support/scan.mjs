// node scan.mjs <folder> source|tarball: lints a package as n8n's community scanner does and prints {errors, warnings,
// report}. Its own command line only takes published packages, so its configuration is run here.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const scannerFile = createRequire(import.meta.url).resolve('@n8n/scan-community-package/scanner/scanner.mjs');
const { buildScanConfig, SOURCE_FILE_PATTERNS } = await import(pathToFileURL(scannerFile).href);
const requireOfScanner = createRequire(scannerFile);
const { ESLint } = requireOfScanner('eslint');
const glob = requireOfScanner('fast-glob');

const [, , folder, leg] = process.argv;
const patterns = leg === 'source' ? SOURCE_FILE_PATTERNS : ['**/*.js', 'package.json'];
const files = glob.sync(patterns, {
	cwd: folder,
	absolute: true,
	ignore: ['node_modules/**', '**/package-lock.json'],
});

const eslint = new ESLint({
	cwd: folder,
	allowInlineConfig: false,
	overrideConfigFile: true,
	overrideConfig: await buildScanConfig(),
});
const results = await eslint.lintFiles(files);
const formatter = await eslint.loadFormatter('stylish');
const sum = (count) => results.reduce((total, result) => total + result[count], 0);
console.log(
	JSON.stringify({
		files: files.length,
		errors: sum('errorCount'),
		warnings: sum('warningCount'),
		report: await formatter.format(results),
	}),
);
