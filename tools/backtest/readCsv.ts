import { pipeline, type Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { BacktestError } from './backtestError';
import type { RawRow } from './readRows';

/** Columns in which a row's words may stand; one of them is needed. */
const WORDS = ['text', 'messages', 'conversation'];
/** Our own columns, which are found in any case; all others keep their names. */
const KNOWN = [...WORDS, 'label', 'id', 'customer'];

/** Spreadsheets of different countries. */
const DELIMITERS = [',', ';', '\t'] as const;
/** A quote that is never closed would gather the rest of the file; no chat is this long. */
const LONGEST_ROW = 10_000_000;

/** The delimiter of a CSV file, by its first line. */
export function delimiterOf(head: string): string {
	const names = (head.split(/\r?\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
	const count = (delimiter: string) => names.split(delimiter).length;
	return DELIMITERS.reduce((best, other) => (count(other) > count(best) ? other : best));
}

/**
 * The rows of a CSV stream whose first row names the columns, in constant memory. Empty cells are left out.
 * @param file for errors.
 */
export async function* readCsv(stream: Readable, delimiter: string, file: string): AsyncGenerator<RawRow> {
	const parser = parse({
		...{ bom: true, delimiter, record_delimiter: ['\r\n', '\n', '\r'] },
		...{ relax_quotes: true, relax_column_count: true, skip_empty_lines: true },
		max_record_size: LONGEST_ROW,
	});
	// Errors of both reach the loop below through the parser.
	pipeline(stream, parser, () => {});
	let columns: string[] | undefined;
	let number = 0;
	try {
		for await (const record of parser) {
			const cells: string[] = record;
			if (columns) yield rowOf(columns, cells);
			else columns = columnsOf(cells, file);
			number += 1;
		}
	} catch (error) {
		throw error instanceof CsvError ? unclosedQuote(file, number) : error;
	}
}

function columnsOf(cells: readonly string[], file: string): string[] {
	const columns = cells.map((cell) => {
		const name = cell.trim();
		return KNOWN.includes(name.toLowerCase()) ? name.toLowerCase() : name;
	});
	if (columns.some((name) => WORDS.includes(name))) return columns;
	// The names are not repeated here: in a file without a first row of names they are what a customer wrote.
	throw new BacktestError(
		`None of the ${columns.length} columns of ${file} is named ${WORDS.join(', ')}. The first row has to name the columns, for example: id,text,label`,
	);
}

function rowOf(columns: readonly string[], cells: readonly string[]): RawRow {
	if (cells.slice(columns.length).some((cell) => cell !== '')) {
		return {
			ok: false,
			why: 'the row has more cells than there are columns: a text with a comma needs quotes',
		};
	}
	const filled = columns
		.map((column, index) => [column, cells[index] ?? ''] as const)
		.filter(([column, cell]) => column !== '' && cell.trim() !== '');
	return { ok: true, value: Object.fromEntries(filled) };
}

function unclosedQuote(file: string, number: number): BacktestError {
	return new BacktestError(
		`${file} cannot be read after row ${Math.max(0, number - 1)}: a quote (") seems to be opened there and never closed. Every quote inside a quoted text is written twice ("").`,
	);
}
