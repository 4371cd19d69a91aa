import type { BacktestArguments } from './arguments';
import { BacktestError, fileError } from './backtestError';
import type { Detect } from './judge';
import { LineWriter } from './lineWriter';
import type { RowProgress } from './progress';
import { openRows, type RawRow } from './readRows';
import { lineOf, resultOf } from './rowResult';
import type { RowSettings } from './settings';
import { Summary } from './summary';

/** What a run works with besides its files. */
export interface RunTools {
	settings: RowSettings;
	detect: Detect;
	progress: RowProgress;
}

/**
 * Decides every row of the input in order, and writes a line for each where an output is wanted.
 * @throws {BacktestError} when a file cannot be used. A bad row is counted, and stops nothing.
 */
export async function run(
	{ input, output }: Pick<BacktestArguments, 'input' | 'output'>,
	{ settings, detect, progress }: RunTools,
): Promise<Summary> {
	const { rows, bytesRead, totalBytes } = await openRows(input);
	const writer = output === undefined ? undefined : await LineWriter.open(output);
	const summary = new Summary();
	try {
		for await (const raw of namingFile(rows, input)) {
			const result = resultOf(raw, summary.rows + 1, settings, detect);
			summary.add(result);
			await writer?.add(lineOf(result));
			progress.at(summary.rows, Math.min(1, bytesRead() / totalBytes));
		}
	} finally {
		await writer?.close();
	}
	if (summary.rows === 0) throw new BacktestError(`${input} has no rows.`);
	return summary;
}

async function* namingFile(rows: AsyncIterable<RawRow>, file: string): AsyncGenerator<RawRow> {
	try {
		yield* rows;
	} catch (error) {
		throw fileError(error, '--input', file);
	}
}
