import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preProcessFile } from 'typescript';

const root = join(__dirname, '..');

function sourcesUnder(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => join(folder, file));
}

const importsOf = (source: string): string[] =>
	preProcessFile(source, true, true).importedFiles.map((file) => file.fileName);

/** Libraries that are bundled into the nodes. */
const ALLOWED_LIBRARIES = ['re2js', 'vader-sentiment/src/vader_lexicon'];

describe('core is pure', () => {
	const FORBIDDEN: Array<[string, RegExp]> = [
		['reads the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\./],
		['is random', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
		[
			'does I/O or knows its process',
			/\bprocess\.|\bconsole\.|\bfetch\(|\bsetTimeout\b|\bsetInterval\b|\bglobalThis\b|__dirname/,
		],
	];

	it.each(sourcesUnder('core'))('%s', (file) => {
		const source = readFileSync(join(root, file), 'utf8');
		const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
		expect(FORBIDDEN.filter(([, pattern]) => pattern.test(code)).map(([what]) => what)).toEqual([]);
		const outside = importsOf(source).filter((path) => !path.startsWith('.') && path !== 'node:crypto');
		expect(outside.filter((path) => !ALLOWED_LIBRARIES.some((library) => path.startsWith(library)))).toEqual(
			[],
		);
		expect(importsOf(source).filter((path) => /(nodes|credentials|demo|test)\//.test(path))).toEqual([]);
	});
});

describe('the nodes reach only what they may', () => {
	it.each([...sourcesUnder('nodes'), ...sourcesUnder('credentials')])('%s', (file) => {
		const paths = importsOf(readFileSync(join(root, file), 'utf8'));
		expect(paths.filter((path) => !path.startsWith('.') && path !== 'n8n-workflow')).toEqual([]);
		expect(paths.filter((path) => /(demo|test)\//.test(path))).toEqual([]);
	});

	it('only the transport sends requests', () => {
		const senders = sourcesUnder('nodes').filter((file) =>
			/httpRequest/.test(readFileSync(join(root, file), 'utf8')),
		);
		expect(senders).toEqual([join('nodes', 'shared', 'transport.ts')]);
	});
});
