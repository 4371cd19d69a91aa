import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isRecord, type JsonRecord } from '../../core/json';
import { BacktestError, fileError } from './backtestError';
import { delimiterOf, readCsv } from './readCsv';
import { linesOf } from './readLines';

/** One row as it stands in the file, or why it is none. */
export type RawRow = { ok: true; value: JsonRecord } | { ok: false; why: string };

/** The rows of a file, read as they are asked for. */
export interface RowSource {
	rows: AsyncIterable<RawRow>;
	totalBytes: number;
	/** How far the reading is. */
	bytesRead: () => number;
}

type Format = 'jsonl' | 'csv';

const FORMATS: Readonly<Record<string, Format>> = {
	'.jsonl': 'jsonl',
	'.ndjson': 'jsonl',
	'.json': 'jsonl',
	'.csv': 'csv',
	'.tsv': 'csv',
};

/** Enough to see the first line of nearly every file. */
const HEAD_BYTES = 65_536;
const BYTE_ORDER_MARK = /^\uFEFF/;
const NOT_JSON = 'the line is not JSON';
const NO_OBJECT = 'the line is JSON, but not an object like {"text": "…"}';

/**
 * Opens a file of rows. JSONL or CSV is told by its name, else by its first character.
 * @throws {BacktestError} when it cannot be opened, or is a file of another kind.
 */
export async function openRows(file: string): Promise<RowSource> {
	const { head, totalBytes } = await look(file);
	const format = FORMATS[extname(file).toLowerCase()] ?? (/^\s*[{[]/.test(head) ? 'jsonl' : 'csv');
	if (format === 'jsonl') refuseOneList(file, head);
	const stream = createReadStream(file);
	const rows = format === 'jsonl' ? readJsonl(linesOf(stream)) : readCsv(stream, delimiterOf(head), file);
	return { rows, totalBytes, bytesRead: () => stream.bytesRead };
}

/** The beginning of a file and its size. */
async function look(file: string): Promise<{ head: string; totalBytes: number }> {
	try {
		const { size } = await stat(file);
		const handle = await open(file);
		const { buffer, bytesRead } = await handle
			.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
			.finally(() => handle.close());
		if (bytesRead === 0) throw new BacktestError(`${file} is empty. Put one chat in each row.`);
		refuseWideText(file, buffer);
		return { head: buffer.toString('utf8', 0, bytesRead).replace(BYTE_ORDER_MARK, ''), totalBytes: size };
	} catch (error) {
		throw fileError(error, '--input', file);
	}
}

/** Excel's "Unicode Text" is UTF-16; read as UTF-8 it would be rows of nonsense. */
function refuseWideText(file: string, [first, second]: Buffer): void {
	const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
	if (isWide)
		throw new BacktestError(`${file} is written in UTF-16. Save it as UTF-8 ("CSV UTF-8" in Excel).`);
}

/** One JSON list over many lines: its lines are no rows, and thousands of complaints would say so. */
function refuseOneList(file: string, head: string): void {
	if (!head.trimStart().startsWith('[')) return;
	if (parse(head.trimStart().split('\n')[0] ?? '') !== undefined) return;
	throw new BacktestError(
		`${file} is one JSON list; the command reads one row a line. Convert it: jq -c '.[]' chats.json > chats.jsonl`,
	);
}

async function* readJsonl(lines: AsyncIterable<string>): AsyncGenerator<RawRow> {
	for await (const line of lines) {
		if (line.trim() === '') continue;
		const value = parse(line);
		if (isRecord(value)) yield { ok: true, value };
		else yield { ok: false, why: value === undefined ? NOT_JSON : NO_OBJECT };
	}
}

/** Undefined for what is not JSON. The parser's own message would quote the line. */
function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
