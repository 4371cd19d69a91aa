import { join } from 'node:path';
import { parseArguments } from '../../../tools/backtest/arguments';

const folder = join(__dirname, 'work');

describe('parseArguments', () => {
	it('takes paths from the folder that the user is in', () => {
		const words = ['--input', 'chats.jsonl', '--output=out/out.jsonl', '--settings', '/etc/settings.json'];
		expect(parseArguments(words, folder)).toEqual({
			kind: 'run',
			value: {
				input: join(folder, 'chats.jsonl'),
				output: join(folder, 'out', 'out.jsonl'),
				settings: '/etc/settings.json',
			},
		});
	});

	it.each([['--help'], ['-h']])('explains itself for %s', (word) => {
		expect(parseArguments([word], folder)).toEqual({ kind: 'help' });
	});

	it.each([
		['a missing input', [], '--input is missing'],
		['a misspelt option', ['--imput', 'a'], '--imput'],
		['a word too many', ['--input', 'a', 'b'], "'b'"],
		['an option without a value', ['--input'], '--input'],
		['an output over the input', ['--input', 'a', '--output', './a'], 'would overwrite'],
		['an output over the settings', ['--input', 'a', '--settings', 'b', '--output', 'b'], 'would overwrite'],
	])('names %s', (_, words, problem) => {
		const parsed = parseArguments(words, folder);
		expect(parsed).toMatchObject({ kind: 'problem', problem: expect.stringContaining(problem) });
	});
});
