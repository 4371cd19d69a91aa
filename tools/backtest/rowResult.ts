import { judge, type Detect, type Verdict } from './judge';
import type { RawRow } from './readRows';
import { errorLine, resultLine } from './resultLine';
import { idOf, readRow, type Row } from './row';
import type { RowSettings } from './settings';

/** What became of one row. */
export type RowResult =
	| { ok: true; id: string | number; row: Row; verdict: Verdict }
	/** `why` never quotes the row. */
	| { ok: false; id: string | number; why: string };

/** Reads and decides one row; whatever is wrong with it is an answer, never an exception. */
export function resultOf(raw: RawRow, number: number, settings: RowSettings, detect: Detect): RowResult {
	if (!raw.ok) return { ok: false, id: number, why: raw.why };
	const id = idOf(raw.value, number);
	try {
		const reading = readRow(raw.value);
		if (!reading.ok) return { ok: false, id, why: reading.why };
		return { ok: true, id, row: reading.row, verdict: judge(reading.row, settings.of(raw.value), detect) };
	} catch (error) {
		const name = error instanceof Error ? error.name : typeof error;
		return { ok: false, id, why: `the detector failed on it (${name})` };
	}
}

/** The output's line about a row. */
export function lineOf(result: RowResult): string {
	return result.ok ? resultLine(result.id, result.verdict) : errorLine(result.id, result.why);
}
