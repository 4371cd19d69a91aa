import { type CorpusFile, examplesOf } from '../../../../core/detection/training/corpus';
import { GrammarError } from '../../../../core/detection/training/grammar';
import { LABELS } from '../../../../core/detection/model/labels';

const fileOf = (name: string, ...lines: readonly string[]): CorpusFile => ({
	language: 'en',
	name,
	source: lines.join('\n'),
});

const WORDS = Array.from({ length: 120 }, (_, at) => `word${at}`);
/** One line that stands for 120 messages, "zap word0" to "zap word119", in that order. */
const LARGE = fileOf('none', `zap (${WORDS.join('|')})`);

describe('the label of a corpus file', () => {
	it.each([...LABELS, 'none', 'unrecognisedPayment'])('is its name: %s', (label) => {
		expect(examplesOf([fileOf(label, 'hello')])).toEqual([
			expect.objectContaining({ label, language: 'en', text: 'hello' }),
			expect.objectContaining({ label }),
		]);
	});

	it('is the part of its name before a hyphen', () => {
		const labels = examplesOf([fileOf('none-hard', 'hi'), fileOf('humanRequest-by-name', 'hi')]).map(
			(example) => example.label,
		);
		expect([...new Set(labels)]).toEqual(['none', 'humanRequest']);
	});

	it.each(['prais', 'None', '', 'hard-none', 'humanrequest'])(
		'that nobody knows is refused, with the file and the labels there are: "%s"',
		(name) => {
			const reading = () => examplesOf([fileOf('none', 'hi'), fileOf(name, 'hi')]);
			const [label] = name.split('-');
			expect(reading).toThrow(`corpus/en/${name}.txt: "${label}" is no label`);
			for (const known of LABELS) expect(reading).toThrow(known);
		},
	);

	it('is refused even where the file is empty', () => {
		expect(() => examplesOf([fileOf('prais')])).toThrow('corpus/en/prais.txt');
	});
});

describe('the examples of a corpus', () => {
	const files = [
		fileOf('none', 'where is (my|the) parcel', 'thanks'),
		fileOf('legal', '(a|b|c) lawyer'),
		LARGE,
	];

	it('are always the same ones', () => {
		expect(examplesOf(files)).toEqual(examplesOf(structuredClone(files)));
	});

	it('stay the same where a file is added behind them', () => {
		const before = examplesOf(files);
		const after = examplesOf([...files, fileOf('safety', 'fire')]);
		expect(after.slice(0, before.length)).toEqual(before);
		expect(after.length).toBeGreaterThan(before.length);
	});

	it('know their line, numbered over all files', () => {
		const lines = examplesOf(files).map((example) => example.line);
		expect([...new Set(lines)]).toEqual([1, 2, 3, 4]);
		const texts = examplesOf(files).filter((example) => example.line === 3);
		expect(texts.every((example) => example.label === 'legal')).toBe(true);
	});

	it('know the language of their file', () => {
		const both = examplesOf([fileOf('none', 'hi'), { ...fileOf('none', 'hallo'), language: 'de' }]);
		expect(both.map((example) => example.language)).toEqual(['en', 'en', 'de', 'de']);
	});

	it('do not come from comments and slots', () => {
		const source = fileOf('none', '# a comment', 'colour = red | blue', 'a <colour> pen');
		const texts = examplesOf([source]).map((example) => example.text);
		expect(texts.slice(0, 2).sort()).toEqual(['a blue pen', 'a red pen']);
		expect(texts).toHaveLength(3);
	});

	it('do not exist where a line has a mistake', () => {
		expect(() => examplesOf([fileOf('none', '(hello')])).toThrow(GrammarError);
	});

	it('are none for no files and for empty ones', () => {
		expect(examplesOf([])).toEqual([]);
		expect(examplesOf([fileOf('none', '', '# nothing')])).toEqual([]);
	});
});

describe('of one line', () => {
	const textsOf = (line: string): string[] => examplesOf([fileOf('none', line)]).map(({ text }) => text);

	it('all messages are learnt where there are few', () => {
		const few = WORDS.slice(0, 12).map((word) => `zap ${word}`);
		expect(
			textsOf(`zap (${WORDS.slice(0, 12).join('|')})`)
				.slice(0, 12)
				.sort(),
		).toEqual([...few].sort());
	});

	it('a dozen are learnt where there are many, spread over all of them', () => {
		const texts = examplesOf([LARGE]).map(({ text }) => text);
		const known = texts.filter((text) => WORDS.includes(text.slice('zap '.length)));
		const places = [...new Set(known.map((text) => Number(text.slice('zap word'.length))))].sort(
			(one, other) => one - other,
		);
		expect(places.length).toBeLessThanOrEqual(12 + 2);
		expect(places.length).toBeGreaterThanOrEqual(9);
		const gaps = places.map((place, at) => ((places[at + 1] ?? (places[0] ?? 0) + 120) - place + 120) % 120);
		expect(Math.max(...gaps)).toBeLessThanOrEqual(20);
	});

	it.each([
		['one message', 'parcel', 1, 1],
		['two messages', '(parcel|letter)', 2, 1],
		['three messages', '(parcel|letter|bottle)', 3, 2],
		['twelve messages', `(${WORDS.slice(0, 12).join('|')})`, 12, 2],
	])('%s: some are learnt misspelt as well', (_what, line, messages, slips) => {
		const texts = textsOf(line);
		expect(texts).toHaveLength(messages + slips);
		const right = new Set(texts.slice(0, messages));
		expect(right.size).toBe(messages);
		for (const [at, slip] of texts.slice(messages).entries()) {
			expect(right.has(slip)).toBe(false);
			// Of the messages from the first on, one each.
			expect(slip[0]).toBe(texts[at]?.[0]);
		}
	});

	it('many messages count more than one, but less than so many times as much', () => {
		const weightOf = (file: CorpusFile) => examplesOf([file]).reduce((sum, { weight }) => sum + weight, 0);
		const one = weightOf(fileOf('none', 'parcel'));
		const many = weightOf(LARGE);
		expect(many).toBeGreaterThan(1.5 * one);
		expect(many).toBeLessThan(4 * one);
		expect(new Set(examplesOf([LARGE]).map(({ weight }) => weight)).size).toBe(1);
	});
});
