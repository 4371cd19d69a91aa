import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backtest, escalationOf, seesHuman, signal, temporaryFolder } from './files';

const { folder, write, linesOf } = temporaryFolder();

const jsonl = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
const run = (words: readonly string[]) => backtest(folder, words, seesHuman);

const CHATS = [
	{ id: 'a', text: 'A human please', label: 'human_request' },
	{ id: 'b', text: 'Where is my lamp?', label: 'none' },
	{ id: 'c', text: 'Are you human?', label: false },
	{ text: 'Is anybody there?', label: true },
	{ id: 'e', text: 'My lawyer will write to you.', label: 'legal' },
	{
		id: 'f',
		label: 'humanRequest',
		messages: [
			{ role: 'user', content: 'A human please' },
			{ role: 'assistant', content: 'What about?' },
			{ role: 'user', content: 'A human, now' },
		],
	},
	{ id: 'g', text: 'Hi', label: 'angry' },
	{ id: 'h', messages: [{ role: 'wizard', text: 'Hi' }] },
];

describe('npm run backtest', () => {
	it('writes a line per row, in order', async () => {
		write('chats.jsonl', `${jsonl(CHATS)}\nno row\n`);
		const { code, err } = await run(['--input', 'chats.jsonl', '--output', 'out.jsonl']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const lines = linesOf('out.jsonl');
		expect(lines.map(({ id }) => id)).toEqual(['a', 'b', 'c', 4, 'e', 'f', 'g', 'h', 9]);
		expect(lines[0]).toEqual({
			...{ id: 'a', decision: 'escalate', escalate: true, score: 0.9, language: 'en' },
			signals: [{ reason: 'humanRequest', score: 0.9, quote: 'human' }],
			...{ frustration: 0, sentiment: 0 },
		});
		expect(lines[1]).toMatchObject({ decision: 'continue', escalate: false, signals: [] });
		expect(lines[5]).toMatchObject({ escalate: true, turns: { count: 2, escalated: 1, needed: [2] } });
		expect(lines[7]).toEqual({
			...{ id: 'h', decision: 'continue', escalate: false, score: 0, language: null, signals: [] },
			...{ frustration: 0, sentiment: 0, error: expect.stringMatching(/^messages\[0\]\.role: /) },
		});
		expect(lines[8]).toMatchObject({ id: 9, error: 'the line is not JSON' });
	});

	it('prints what was right and wrong', async () => {
		write('chats.jsonl', `${jsonl(CHATS)}\nno row\n`);
		const { out } = await run(['--input', 'chats.jsonl']);
		const report = out.replace(/\(\d.*rows\/s\)/, '(time)');
		expect(`\n${report}`).toBe(`

chats.jsonl: 9 rows, 7 decided, 6 with a label (time)

Decisions   escalate 3 (42.9 %) · offer 0 (0.0 %) · continue 4 (57.1 %)
Languages   en 7

Reasons
                            labelled  seen  right  missed  false  precision   recall      F1
  humanRequest                     2     3      2       0      1     66.7 %  100.0 %  80.0 %
  legal                            1     0      0       1      0          –    0.0 %   0.0 %
  escalate, for any reason         4     3      2       2      1     66.7 %   50.0 %  57.1 %
  A reason is seen from a score of 0.5 on; false: seen where the label is another. Rows labelled true count in the last line only.

False escalations   500.0 per 1,000 (1 of 2 rows labelled none or false)

At any threshold   rows labelled with a reason against rows labelled none; recall at a precision of
                AUROC  recall at 90 %  recall at 95 %
  humanRequest  0.750           0.0 %           0.0 %
  legal         0.500           0.0 %           0.0 %

Turn by turn   1 of 1 chats of several turns would have been handed over, 1 of them before the newest turn
How early or late   GT-I 0.607 · GT-II 0.882 · GT-III 0.946   (1 is best; the 1 of these chats with a label)
  in the turn that needed it   0
  too early                    1  by 1.0 turns on average
  too late                     0
  needed, and never            0
  not needed, and never        0
  not needed, but handed over  0

Worst misses: a human was needed, and the newest turn called none
  row 4: labelled true, decided continue (nothing seen)
    “Is anybody there?”
  row 5, id e: labelled legal, decided continue (nothing seen)
    “My lawyer will write to you.”

Worst false alarms: no human was needed, and the newest turn called one
  row 3, id c: labelled none, decided escalate (humanRequest 0.90)
    “human”

Rows that could not be used: 2
  1 × messages[…].role: It is not clear who said this: the role is missing or unknown. (row 8)
  1 × the line is not JSON (row 9)

Labels that are not known, so these rows were not compared: 1
  1 × "angry" (row 7)
  Allowed: humanRequest, frustration, legal, security, billingDispute, repeatedFailure, lowConfidence, highValueCustomer, keyword, safety (camelCase or snake_case), none, true or false
`);
	});

	it('reads CSV as it reads JSONL', async () => {
		const cell = '"[{""role"":""bot"",""text"":""Hi""}]"';
		write(
			'chats.csv',
			`\uFEFFid,text,conversation,label\r\n1,"A ""human"",\r\nplease",${cell},TRUE\r\n2,Hi,,\r\n`,
		);
		const { code, out } = await run(['--input', 'chats.csv', '--output', 'csv.jsonl']);
		expect(code).toBe(0);
		expect(linesOf('csv.jsonl')).toMatchObject([
			{ id: '1', escalate: true },
			{ id: '2', escalate: false },
		]);
		expect(out).toContain('2 rows, 2 decided, 1 with a label');
	});

	it('says that nothing can be compared without labels', async () => {
		write('plain.jsonl', jsonl([{ text: 'A human please' }]));
		const { out } = await run(['--input', 'plain.jsonl']);
		expect(out).toContain('No row has a label');
		expect(out).not.toMatch(/precision|False escalations|Worst/);
	});

	it('decides as the exported node would, and names the expressions it cannot work out', async () => {
		write('settings.json', JSON.stringify({ sensitivity: '={{ $vars.how }}', offerFirst: true }));
		write('plain.jsonl', jsonl([{ text: 'Hi' }]));
		const seen: unknown[] = [];
		const words = ['--input', 'plain.jsonl', '--settings', 'settings.json'];
		const { out } = await backtest(folder, words, (_, settings) => {
			seen.push(settings);
			return escalationOf([]);
		});
		expect(seen).toMatchObject([{ sensitivity: 'balanced', offerFirst: true }]);
		expect(out).toContain('Expressions need n8n, so the default holds for: sensitivity');
	});

	it('goes on when the detector fails on a row, and does not repeat its words', async () => {
		write('plain.jsonl', jsonl([{ text: 'secret words' }, { text: 'a human' }]));
		const { code, out } = await backtest(folder, ['--input', 'plain.jsonl'], (conversation, settings) => {
			if (conversation.messages[0]?.text.startsWith('secret')) throw new TypeError('secret words');
			return seesHuman(conversation, settings);
		});
		expect(code).toBe(0);
		expect(out).toContain('2 rows, 1 decided');
		expect(out).toContain('1 × the detector failed on it (TypeError) (row 1)');
		expect(out).not.toContain('secret');
	});

	it('says which checks could not be made', async () => {
		write('plain.jsonl', jsonl([{ text: 'a' }, { text: 'b' }]));
		const failed = [{ check: 'legal' as const, why: 'broken' }];
		const { out } = await backtest(folder, ['--input', 'plain.jsonl'], () => escalationOf([], { failed }));
		expect(out).toContain(
			'Checks that could not be made, so the others decided: 2\n  2 × legal: broken (rows 1, 2)',
		);
	});

	it('cuts quotes to one line of 80 characters that leaves the terminal alone', async () => {
		const quote = `\u001b[2Jhuman\n${'ä'.repeat(100)}`;
		write('plain.jsonl', jsonl([{ text: 'x', label: 'none' }]));
		const { out } = await backtest(folder, ['--input', 'plain.jsonl'], () =>
			escalationOf([signal('humanRequest', 0.9, quote)]),
		);
		const shown = /“(.*)”/.exec(out)?.[1] ?? '';
		expect(shown).toMatch(/^\[2Jhuman ä+…$/);
		expect(shown).toHaveLength(80);
	});

	it('decides with the real detector where no other is given', async () => {
		write('real.jsonl', jsonl([{ text: 'Can I talk to a human please?' }, { text: 'Which bulb fits?' }]));
		const { code } = await backtest(folder, ['--input', 'real.jsonl', '--output', 'real.out.jsonl']);
		expect(code).toBe(0);
		expect(linesOf('real.out.jsonl')).toMatchObject([
			{ escalate: true, language: 'en', signals: [{ reason: 'humanRequest' }] },
			{ escalate: false },
		]);
	});
});

describe('what stops the command', () => {
	beforeAll(() => {
		write('one.jsonl', jsonl([{ text: 'Hi' }]));
		write('blank.jsonl', '\n\n');
	});

	it.each([
		['no input', [], /^--input is missing.*\n\nUsage: npm run backtest/],
		['a file that is not there', ['--input', 'none.jsonl'], /none\.jsonl was not found/],
		['a file without rows', ['--input', 'blank.jsonl'], /blank\.jsonl has no rows/],
		[
			'an output that cannot be',
			['--input', 'one.jsonl', '--output', 'no/out.jsonl'],
			/out\.jsonl was not found\. Check --output/,
		],
		[
			'settings that are not there',
			['--input', 'one.jsonl', '--settings', 's.json'],
			/s\.json was not found\. Check --settings/,
		],
	])('is %s', async (_, words, message) => {
		const { code, out, err } = await run(words);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toMatch(message);
	});

	it('leaves no output behind when the input cannot be opened', async () => {
		await run(['--input', 'none.jsonl', '--output', 'never.jsonl']);
		expect(existsSync(join(folder, 'never.jsonl'))).toBe(false);
	});

	it('explains itself and ends well on --help', async () => {
		expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage/), err: '' });
	});
});
