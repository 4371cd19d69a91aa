import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { backtest, escalationOf, seesHuman, temporaryFolder } from './files';

const { folder, write, linesOf } = temporaryFolder();

/** The heap after everything unused is thrown away. */
function heapInUse(): number {
	setFlagsFromString('--expose-gc');
	runInNewContext('gc')();
	return process.memoryUsage().heapUsed;
}

describe('a long file', () => {
	const ROWS = 20_000;
	const FIRST_LOOK = 2_000;
	const ROW_BYTES = 250;
	/** What is read between the two looks is five times as much. */
	const MOST_GROWTH = 1_000_000;

	const filler = 'x'.repeat(ROW_BYTES);
	const contents = {
		jsonl: (row: number) => JSON.stringify({ id: row, text: `${row} ${filler}`, label: `unknown ${row}` }),
		csv: (row: number) => `${row},"${row} ""quoted"",\n${filler}",none`,
	};

	it.each(['jsonl', 'csv'] as const)(
		'of %s is read in constant memory',
		async (format) => {
			const rows = Array.from({ length: ROWS }, (_, index) => contents[format](index + 1));
			write(`long.${format}`, [...(format === 'csv' ? ['id,text,label'] : []), ...rows].join('\n'));
			rows.length = 0;
			let row = 0;
			let before = 0;
			let growth = Infinity;
			const { code } = await backtest(folder, ['--input', `long.${format}`, '--output', 'long.out'], () => {
				row += 1;
				if (row === FIRST_LOOK) before = heapInUse();
				if (row === ROWS) growth = heapInUse() - before;
				return escalationOf([]);
			});
			expect(code).toBe(0);
			expect(growth).toBeLessThan(MOST_GROWTH);
			expect(linesOf('long.out').map(({ id }) => Number(id))).toEqual(rowNumbers(ROWS));
		},
		30_000,
	);
});

const rowNumbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

it('answers any rows at all with one line each, in order', async () => {
	const role = fc.constantFrom('user', 'assistant', 'agent', 'system', 'wizard', '');
	const message = fc.record({ role, text: fc.oneof(fc.string(), fc.constant('a human')) });
	const label = fc.oneof(fc.constantFrom('none', 'legal', 'human_request', true, false), fc.jsonValue());
	const good = fc.record(
		{ text: fc.string(), conversation: fc.array(message), messages: fc.array(message), label, id: fc.nat() },
		{ requiredKeys: [] },
	);
	const line = fc.oneof(
		good.map((row) => JSON.stringify(row)),
		fc.jsonValue().map((value) => JSON.stringify(value)),
		fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/[\r\n]/g, '')}`),
	);
	await fc.assert(
		fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
			write('any.jsonl', `{"id":"first"}\n${lines.join('\n')}`);
			const { code, out } = await backtest(
				folder,
				['--input', 'any.jsonl', '--output', 'any.out'],
				seesHuman,
			);
			expect(code).toBe(0);
			const ids = lines.map((text, index) => idIn(text) ?? index + 2);
			expect(linesOf('any.out').map(({ id }) => id)).toEqual(['first', ...ids]);
			expect(out).toContain(`any.jsonl: ${lines.length + 1} rows`);
		}),
		{ numRuns: 60 },
	);
});

function idIn(line: string): unknown {
	try {
		const { id } = JSON.parse(line);
		return typeof id === 'number' || (typeof id === 'string' && id !== '') ? id : undefined;
	} catch {
		return undefined;
	}
}
