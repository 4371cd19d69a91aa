import { LANGUAGE_ROWS, SPELT_LANGUAGES } from '../../../core/detection/language/spellingFeatures';
import { LANGUAGE_TABLE } from '../../../core/detection/language/table.generated';
import { KNOWN_LANGUAGES, lexiconOf } from '../../../core/detection/lexicons';
import { type Label, LABELS, LEARNT_LANGUAGES } from '../../../core/detection/model/labels';
import { readTable } from '../../../core/detection/model/table';
import { TABLE } from '../../../core/detection/model/table.generated';
import { type CorpusFile, type Example, examplesOf } from '../../../core/detection/training/corpus';
import { hashOfSources, readCorpus } from '../../../tools/train/main';
import { viewOf } from './views';

/** Reads the whole corpus. */
jest.setTimeout(60_000);

const FILES = readCorpus();
const nameOf = ({ language, name }: CorpusFile): string => `${language}/${name}.txt`;
const labelOf = ({ name }: CorpusFile): string => name.split('-')[0] ?? '';
/** The labels that a language has files of. */
const labelsOf = (language: string): string[] =>
	[...new Set(FILES.filter((file) => file.language === language).map(labelOf))].sort();

const FULL_LANGUAGES = KNOWN_LANGUAGES.filter((language) => lexiconOf(language)?.isFull);
const REQUEST_LANGUAGES = LEARNT_LANGUAGES.filter((language) => !FULL_LANGUAGES.includes(language));

describe('the trained tables', () => {
	it('are up to date', () => {
		const isUpToDate = hashOfSources() === TABLE.trainedOn;
		expect(isUpToDate ? 'up to date' : 'older than what they are trained on. Run: npm run train').toBe(
			'up to date',
		);
	});

	it('fit the features and the labels', () => {
		expect(() => readTable(TABLE)).not.toThrow();
		expect(TABLE.scales).toHaveLength(LABELS.length);
		expect(TABLE.biases).toHaveLength(LABELS.length);
		for (const scale of TABLE.scales) expect(scale).toBeGreaterThan(0);
		for (const bias of TABLE.biases) expect(bias).toBeLessThan(0);
	});

	it('fit the languages that are told by their spelling', () => {
		expect(LANGUAGE_TABLE.weights).toHaveLength(LANGUAGE_ROWS * SPELT_LANGUAGES.length);
		expect(LANGUAGE_TABLE.scale).toBeGreaterThan(0);
	});
});

describe('what was learnt', () => {
	const seenIn = ({ text }: Example): Label[] => {
		const likelihoods = viewOf(text).likelihoods();
		return LABELS.filter((label) => likelihoods.of(label) > 0);
	};
	let seen: Array<{ example: Example; labels: Label[] }> = [];
	beforeAll(() => {
		// Every fiftieth message is enough to see that table and features belong together.
		const sample = examplesOf(FILES).filter((_, at) => at % 50 === 0);
		seen = sample.map((example) => ({ example, labels: seenIn(example) }));
	});
	const shareOf = <T>(list: readonly T[], holds: (each: T) => boolean): number =>
		list.filter(holds).length / list.length;

	it.each(LABELS)('is told from an ordinary message: %s', (label) => {
		const own = seen.filter(({ example }) => example.label === label);
		const ordinary = seen.filter(({ example }) => example.label === 'none');
		expect(own.length).toBeGreaterThan(20);
		expect(shareOf(own, ({ labels }) => labels.includes(label))).toBeGreaterThan(0.85);
		expect(shareOf(ordinary, ({ labels }) => labels.includes(label))).toBeLessThan(0.05);
	});
});

describe('the corpus', () => {
	it('has a folder for each language that is said to be learnt', () => {
		const folders = new Set(FILES.map(({ language }) => language));
		expect([...folders].sort()).toEqual([...LEARNT_LANGUAGES].sort());
	});

	it.each(FILES.map((file) => [nameOf(file), file] as const))(
		'%s can be read, has a known label and says something',
		(_name, file) => {
			expect(examplesOf([file]).length).toBeGreaterThan(0);
		},
	);

	it('is of the twelve full languages and some that are understood for requests', () => {
		expect(FULL_LANGUAGES).toHaveLength(12);
		expect(LEARNT_LANGUAGES).toEqual(expect.arrayContaining(FULL_LANGUAGES));
	});

	it.each(FULL_LANGUAGES)('has every label in %s', (language) => {
		expect(labelsOf(language)).toEqual(expect.arrayContaining([...LABELS, 'none']));
	});

	it.each(REQUEST_LANGUAGES)(
		'has requests and ordinary messages in %s, which has no other words',
		(language) => {
			expect(labelsOf(language)).toEqual(['humanRequest', 'none']);
		},
	);

	it('has no line in two files of a language', () => {
		const fileOfLine = new Map<string, string>();
		const twice: string[] = [];
		for (const file of FILES) {
			const own = linesOf(file).map((line) => `${file.language}: ${line}`);
			for (const line of own) {
				const other = fileOfLine.get(line);
				if (other !== undefined && other !== file.name) twice.push(`${line} (${other}, ${file.name})`);
				fileOfLine.set(line, file.name);
			}
		}
		expect(fileOfLine.size).toBeGreaterThan(10_000);
		expect(twice).toEqual([]);
	});

	it('gives messages that a customer may write: no sign of the grammar, no slot taken for a line, not empty', () => {
		const odd = examplesOf(FILES).filter(({ text }) => text === '' || /[()[\]<>|]|^\S+ = /.test(text));
		expect(odd.map(({ language, label, text }) => `${language} ${label}: ${text}`)).toEqual([]);
	});
});

/** The lines of a file that stand for messages, written alike. Lines with slots may stand in two files: they say different things. */
const linesOf = ({ source }: CorpusFile): string[] =>
	source
		.split('\n')
		.map((line) => line.trim().toLowerCase().replace(/\s+/g, ' '))
		.filter((line) => line !== '' && !line.startsWith('#') && !/^\w+ = /.test(line) && !line.includes('<'));
