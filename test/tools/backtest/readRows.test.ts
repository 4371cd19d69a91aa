import { openRows, type RawRow } from '../../../tools/backtest/readRows';
import { temporaryFolder } from './files';

const { folder, write } = temporaryFolder();

async function rowsIn(name: string, content: string | Buffer): Promise<RawRow[]> {
	const rows: RawRow[] = [];
	for await (const row of (await openRows(write(name, content))).rows) rows.push(row);
	return rows;
}

const values = (rows: readonly RawRow[]) => rows.map((row) => (row.ok ? row.value : row.why));

describe('JSONL', () => {
	it.each([
		['line by line', '{"text":"a"}\n{"text":"b"}\n', [{ text: 'a' }, { text: 'b' }]],
		['without a last line break', '{"text":"a"}\n{"text":"b"}', [{ text: 'a' }, { text: 'b' }]],
		['with the line breaks of Windows and a byte order mark', '\uFEFF{"text":"a"}\r\n', [{ text: 'a' }]],
		['past empty lines', '\n{"text":"a"}\n  \n', [{ text: 'a' }]],
		['with U+2028 inside a text', '{"text":"a\u2028b"}\n', [{ text: 'a\u2028b' }]],
		[
			'past lines that are no rows',
			'{"text":"a"\nnull\n[1]\n{"text":"b"}',
			[
				'the line is not JSON',
				...Array(2).fill('the line is JSON, but not an object like {"text": "…"}'),
				{ text: 'b' },
			],
		],
	])('is read %s', async (_, content, expected) => {
		expect(values(await rowsIn('rows.jsonl', content))).toEqual(expected);
	});

	it('is read across the borders of what is read at a time, letters of several bytes too', async () => {
		const text = 'é😀'.repeat(40_000);
		const content = Array.from({ length: 3 }, () => JSON.stringify({ text })).join('\n');
		expect(values(await rowsIn('long.jsonl', content))).toEqual([{ text }, { text }, { text }]);
	});

	it('is told by its first character where the name does not say', async () => {
		expect(values(await rowsIn('rows.txt', '{"text":"a"}'))).toEqual([{ text: 'a' }]);
		expect(values(await rowsIn('cells.txt', 'text\na'))).toEqual([{ text: 'a' }]);
	});
});

describe('CSV', () => {
	it.each([
		['plain', 'id,text,label\n1,Hello,none\n', [{ id: '1', text: 'Hello', label: 'none' }]],
		[
			'with quotes, commas and line breaks in a text',
			'text,label\n"He said ""no"",\nthen left",legal\n',
			[{ text: 'He said "no",\nthen left', label: 'legal' }],
		],
		['with a byte order mark', '\uFEFFtext,id\r\na,1\r\n', [{ text: 'a', id: '1' }]],
		['with semicolons, as in much of Europe', 'id;text\n1;a, b\n', [{ id: '1', text: 'a, b' }]],
		['with tabs', 'id\ttext\n1\ta, b; c\n', [{ id: '1', text: 'a, b; c' }]],
		['with its own columns in any case', 'ID, Text,Plan\n1,a,pro\n', [{ id: '1', text: 'a', Plan: 'pro' }]],
		['past empty cells and lines', 'id,text,label\n\n,a,\n', [{ text: 'a' }]],
		[
			'with too few and too many empty cells',
			'id,text,label\n1,a\n2,b,none,,\n',
			[
				{ id: '1', text: 'a' },
				{ id: '2', text: 'b', label: 'none' },
			],
		],
		['with a stray quote', 'text\na 5" pipe\n', [{ text: 'a 5" pipe' }]],
		[
			'past a row with too many cells',
			'text,label\nHi, there,none\nb,none\n',
			[expect.stringContaining('more cells than there are columns'), { text: 'b', label: 'none' }],
		],
		['without reaching a prototype', 'text,__proto__\na,b\n', [JSON.parse('{"text":"a","__proto__":"b"}')]],
	])('is read %s', async (_, content, expected) => {
		expect(values(await rowsIn('rows.csv', content))).toEqual(expected);
	});

	it('says which columns it needs, and not what stands in the first row', async () => {
		const error = await rowsIn('names.csv', 'I am Ana,and I am angry\n').catch((each) => each);
		expect(error.message).toMatch(/None of the 2 columns of .*names\.csv is named text, messages/);
		expect(error.message).not.toContain('Ana');
	});

	it('says where a quote is not closed', async () => {
		const reading = rowsIn('open.csv', 'text\na\n"b\nc\n');
		await expect(reading).rejects.toThrow(/open\.csv cannot be read after row 1: a quote/);
	});
});

describe('a file that cannot be used', () => {
	it.each([
		['is missing', 'missing.jsonl', undefined, /missing\.jsonl was not found\. Check --input/],
		['is empty', 'empty.jsonl', '', /empty\.jsonl is empty/],
		['is one JSON list', 'list.json', '[\n{"text":"a"}\n]', /one JSON list.*jq -c/],
		['is UTF-16', 'wide.csv', Buffer.from('\uFEFFtext', 'utf16le'), /UTF-16\. Save it as UTF-8/],
		['is a folder', '', undefined, /is a folder/],
	])('is refused when it %s', async (_, name, content, message) => {
		const file = content === undefined ? `${folder}/${name}` : write(name, content);
		await expect(openRows(file)).rejects.toThrow(message);
	});
});
