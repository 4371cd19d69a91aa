import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { storeTable, type StoredTable } from '../../core/detection/model/table';
import type { StoredLanguageTable } from '../../core/detection/language/spellingFeatures';
import { type CorpusFile, examplesOf } from '../../core/detection/training/corpus';
import type { Score } from '../../core/detection/training/report';
import { trainLanguages } from '../../core/detection/training/trainLanguages';

const DETECTION = join(__dirname, '..', '..', 'core', 'detection');
const CORPUS = join(DETECTION, 'corpus');
const TABLE = join(DETECTION, 'model', 'table.generated.ts');
const LANGUAGE_TABLE = join(DETECTION, 'language', 'table.generated.ts');
/** Whatever changes the features or the examples: the table has to be trained again then. */
const SOURCES = ['corpus', 'language', 'lexicons', 'model', 'training', 'view', 'context.ts'];

/** The files of the corpus, in an order that is the same everywhere. */
export function readCorpus(): CorpusFile[] {
	return filesUnder(CORPUS)
		.filter((file) => file.endsWith('.txt'))
		.map((file) => {
			const [language = '', name = ''] = relative(CORPUS, file).split(/[\\/]/);
			return { language, name: name.replace('.txt', ''), source: readFileSync(file, 'utf8') };
		});
}

/** A hash over all that the table depends on. */
export function hashOfSources(): string {
	const hash = createHash('sha256');
	for (const source of SOURCES.flatMap((each) => filesUnder(join(DETECTION, each)))) {
		hash.update(relative(DETECTION, source).replaceAll('\\', '/'));
		hash.update(readFileSync(source, 'utf8').replaceAll('\r\n', '\n'));
	}
	return hash.digest('hex').slice(0, 16);
}

function filesUnder(path: string): string[] {
	if (/\.\w+$/.test(path)) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|txt)$/.test(file) && !file.includes('.generated.'))
		.sort()
		.map((file) => join(path, file));
}

function writeTable({ trainedOn, scales, biases, weights }: StoredTable): void {
	const lines = [
		'// Made by `npm run train` from core/detection/corpus. Do not edit.',
		"import type { StoredTable } from './table';",
		'',
		'export const TABLE: StoredTable = {',
		`\ttrainedOn: '${trainedOn}',`,
		`\tscales: [${scales.join(', ')}],`,
		`\tbiases: [${biases.join(', ')}],`,
		`\tweights: '${weights}',`,
		'};',
		'',
	];
	writeFileSync(TABLE, lines.join('\n'));
}

function writeLanguageTable({ scale, weights }: StoredLanguageTable): void {
	const lines = [
		'// Made by `npm run train` from core/detection/corpus. Do not edit.',
		"import type { StoredLanguageTable } from './spellingFeatures';",
		'',
		'export const LANGUAGE_TABLE: StoredLanguageTable = {',
		`\tscale: ${scale},`,
		`\tweights: '${weights}',`,
		'};',
		'',
	];
	writeFileSync(LANGUAGE_TABLE, lines.join('\n'));
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function print(scores: readonly Score[]): void {
	console.log('\nOn lines that were held out, a quarter at a time (at a logit of 0; %):\n');
	console.log('label            lang  examples  precision  recall      F1');
	for (const { label, language, positives, precision, recall, f1 } of scores) {
		const head = `${label.padEnd(17)}${language.padEnd(6)}${String(positives).padStart(8)}`;
		console.log(`${head}  ${percent(precision)}   ${percent(recall)}  ${percent(f1)}`);
	}
}

/** `npm run train`: trains both tables from the corpus and prints a report; with `--no-report` only the first. */
async function main(): Promise<void> {
	const started = performance.now();
	const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
	const examples = examplesOf(readCorpus());
	console.log(`${examples.length} messages from the corpus (${seconds()})`);
	writeLanguageTable(trainLanguages(examples));
	console.log(`Languages trained (${seconds()})`);
	// Loaded only now: what the lexicons see in a message depends on its language, so on the table just written.
	const { toFeatures, train } = await import('../../core/detection/training/train');
	const { heldOutLogits, scoresOf } = await import('../../core/detection/training/report');
	const features = examples.map(toFeatures);
	const { weights, biases } = train(features);
	writeTable(storeTable(weights, biases, hashOfSources()));
	console.log(`Labels trained (${seconds()})`);
	if (!process.argv.includes('--no-report'))
		print(scoresOf(examples, features, heldOutLogits(examples, features)));
}

if (require.main === module)
	main().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	});
