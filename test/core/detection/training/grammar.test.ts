import fc from 'fast-check';
import {
	expand,
	GrammarError,
	parseCorpus,
	type Pattern,
	sizeOf,
} from '../../../../core/detection/training/grammar';

const allOf = (pattern: Pattern): string[] =>
	Array.from({ length: sizeOf(pattern) }, (_, index) => expand(pattern, index));

/** All messages of all lines of a file. */
const messagesOf = (...lines: readonly string[]): string[] => parseCorpus(lines.join('\n')).flatMap(allOf);

interface Case {
	what: string;
	lines: readonly string[];
	messages: readonly string[];
}

const CASES: readonly Case[] = [
	{ what: 'itself, where it has no signs', lines: ['hello there'], messages: ['hello there'] },
	{ what: 'each choice', lines: ['(red|blue) pen'], messages: ['red pen', 'blue pen'] },
	{ what: 'each choice without brackets too', lines: ['red|blue'], messages: ['red', 'blue'] },
	{ what: 'nothing, where a choice is empty', lines: ['pen(| please)'], messages: ['pen', 'pen please'] },
	{
		what: 'an optional part and its absence',
		lines: ['[please] stop'],
		messages: ['please stop', 'stop'],
	},
	{
		what: 'each choice of an optional part and its absence',
		lines: ['stop[ now| here]'],
		messages: ['stop now', 'stop here', 'stop'],
	},
	{
		what: 'what stands in a slot',
		lines: ['colour = red | blue', 'a <colour> pen'],
		messages: ['a red pen', 'a blue pen'],
	},
	{
		what: 'what stands in a slot of a slot',
		lines: ['colour = red | blue', 'thing = pen | <colour> hat', 'a <thing>'],
		messages: ['a pen', 'a red hat', 'a blue hat'],
	},
	{
		what: 'a part within a part',
		lines: ['((red|blue) pen|hat[ (now|here)])'],
		messages: ['red pen', 'blue pen', 'hat now', 'hat here', 'hat'],
	},
	{
		what: 'every pair of two choices, the first changing first',
		lines: ['(a|b)-(c|d)'],
		messages: ['a-c', 'b-c', 'a-d', 'b-d'],
	},
	{ what: 'one space for any white space', lines: ['  a \t [b]   c '], messages: ['a b c', 'a c'] },
	{ what: 'the same in any script', lines: ['转(人工|客服)'], messages: ['转人工', '转客服'] },
	{
		what: 'nothing, where it is a comment or empty',
		lines: ['# (a|b)', '', '   ', 'hello', '\t# bye'],
		messages: ['hello'],
	},
	{ what: 'the same with line ends of Windows', lines: ['w = a|b\r', 'x <w>\r'], messages: ['x a', 'x b'] },
	{
		what: 'itself, where "=" makes no slot',
		lines: ['is 1 + 1 = 2', 'a=b'],
		messages: ['is 1 + 1 = 2', 'a=b'],
	},
];

const MISTAKES: ReadonlyArray<readonly [line: string, what: string, character: number]> = [
	['talk (to|with me', 'nothing closes "("', 17],
	['[please stop', 'nothing closes "["', 13],
	['stop (now]', 'nothing closes "("', 10],
	['stop [now)', 'nothing closes "["', 10],
	['stop)', 'nothing opens ")"', 5],
	['stop] now', 'nothing opens "]"', 5],
	['a > b', 'nothing opens ">"', 3],
	['a <colour> pen', 'there is no slot <colour>', 3],
	['a <colour pen', 'there is no slot <>', 3],
	['((a|b)', 'nothing closes "("', 7],
];

describe('a corpus line stands for', () => {
	it.each(CASES)('$what', ({ lines, messages }) => {
		expect(messagesOf(...lines)).toEqual(messages);
	});
});

describe('a mistake in a corpus line', () => {
	it.each(MISTAKES)('%s: %s, at character %d', (line, what, character) => {
		const reading = () => parseCorpus(line);
		expect(reading).toThrow(GrammarError);
		expect(reading).toThrow(`${what}, at character ${character} of: ${line}`);
	});

	it('is also a slot that is defined only further down', () => {
		expect(() => messagesOf('a <colour> pen', 'colour = red | blue')).toThrow('there is no slot <colour>');
	});

	it('is found in a slot as well', () => {
		expect(() => messagesOf('colour = (red | blue')).toThrow(GrammarError);
	});
});

/** A line as a tree. A text is numbered when it is written, so that no two texts of a line are alike. */
type Tree = { kind: 'text' } | { kind: 'choice' | 'optional' | 'slot'; choices: readonly Tree[][] };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		fc.constant<Tree>({ kind: 'text' }),
		fc.record({
			kind: fc.constantFrom('choice' as const, 'optional' as const, 'slot' as const),
			choices: fc.array(fc.array(tie('tree'), { maxLength: 2 }), { minLength: 1, maxLength: 3 }),
		}),
	),
}));
const line = fc.array(tree, { minLength: 1, maxLength: 3 });

/** Writes trees as lines of a corpus file, and beside them, by itself, all that they stand for. */
class Writer {
	readonly slots: string[] = [];
	private words = 0;

	write(trees: readonly Tree[]): { line: string; messages: string[] } {
		let line = '';
		let messages = [''];
		for (const part of trees) {
			const written = this.writeOne(part);
			line += written.line;
			messages = messages.flatMap((before) => written.messages.map((after) => before + after));
		}
		return { line, messages };
	}

	private writeOne(part: Tree): { line: string; messages: string[] } {
		const word = ` w${++this.words}`;
		if (part.kind === 'text') return { line: word, messages: [word] };
		// Each choice begins with a word of its own, so no two are alike.
		const choices = part.choices.map((trees) => this.write([{ kind: 'text' }, ...trees]));
		const inside = choices.map((choice) => choice.line).join('|');
		const messages = choices.flatMap((choice) => choice.messages);
		if (part.kind === 'choice') return { line: `(${inside})`, messages };
		if (part.kind === 'optional') return { line: `[${inside}]`, messages: [...messages, ''] };
		this.slots.push(`slot${this.words} = ${inside}`);
		return { line: `<slot${this.words}>`, messages };
	}
}

/** Larger lines are left out: listing all that they stand for would take too long. */
const MOST_MESSAGES = 3_000;

describe('any corpus line', () => {
	it('stands for as many different messages as it says, and for none but its own', () => {
		fc.assert(
			fc.property(line, (trees) => {
				const writer = new Writer();
				const written = writer.write(trees);
				fc.pre(written.messages.length <= MOST_MESSAGES);
				const [pattern, ...others] = parseCorpus([...writer.slots, written.line].join('\n'));
				expect(others).toEqual([]);
				const found = allOf(pattern ?? []);
				expect(sizeOf(pattern ?? [])).toBe(written.messages.length);
				expect(new Set(found).size).toBe(found.length);
				expect([...found].sort()).toEqual(written.messages.map((message) => message.trim()).sort());
			}),
			{ numRuns: 300 },
		);
	});

	it('is a mistake that is named, or gives messages without signs of the grammar', () => {
		const anything = fc.string({
			unit: fc.constantFrom(...'ab  |()[]<>=#.é人\t\n', 'w = ', '<w>', '(a|b)', '[c]'),
			maxLength: 30,
		});
		let read = 0;
		fc.assert(
			fc.property(anything, fc.nat(), (source, number) => {
				let patterns: Pattern[];
				try {
					patterns = parseCorpus(source);
				} catch (error) {
					expect(error).toBeInstanceOf(GrammarError);
					return;
				}
				for (const pattern of patterns) {
					read++;
					expect(sizeOf(pattern)).toBeGreaterThanOrEqual(1);
					const message = expand(pattern, number % sizeOf(pattern));
					expect(message).not.toMatch(/[()[\]<>|]/);
					expect(message).toBe(message.replace(/\s+/g, ' ').trim());
				}
			}),
			{ numRuns: 2_000 },
		);
		expect(read).toBeGreaterThan(200);
	});
});
