import { sleep, type IExecuteFunctions } from 'n8n-workflow';
import { labelAt, listAt } from '../../../core/json';
import { COLUMNS } from '../../../core/session/row';
import type { RunSteps } from '../../../core/session/steps';
import { openStore, type SessionStore } from '../../../core/session/store';
import { createCall, ensureCall, stepsCall, type TableCall } from './tableWorkflow';

/** Claims that met wait up to so long before they try again: longer than a claim takes. */
const LONGEST_PAUSE_MS = 400;

/** The table could not be used. The message says why and what to do. */
export class SessionTableError extends Error {
	constructor(
		message: string,
		readonly remedy: string,
	) {
		super(message);
	}
}

/** Whether this n8n lets workflows use Data Tables at all: old ones do not, nor where the module is switched off. */
export function hasDataTables(context: IExecuteFunctions): boolean {
	return context.helpers.getDataTableProxy !== undefined;
}

/**
 * The sessions in an n8n Data Table of the workflow's project, which is made when it is missing. Every call throws a
 * `SessionTableError` where the table cannot be used.
 */
export function openDataTableStore(context: IExecuteFunctions, table: string): SessionStore {
	const run: RunSteps = async (steps) => {
		if (!hasDataTables(context))
			throw new SessionTableError(
				'This n8n has no Data Tables',
				'Update n8n, or switch the module data-table on.',
			);
		const first = await callTable(context, stepsCall(table, steps));
		if (first.ok) return first.rows;
		// Steps may be repeated: what they did before they failed, they do not do twice.
		const problem = await repairTable(context, table, first.why);
		const second = problem ?? (await callTable(context, stepsCall(table, steps)));
		if ('ok' in second && second.ok) return second.rows;
		throw 'remedy' in second ? second : unusable(table, second.why);
	};
	return openStore(run, async () => await sleep(Math.random() * LONGEST_PAUSE_MS));
}

type Answer = { ok: true; rows: unknown[] } | { ok: false; why: string };

/** Items without a row in them only made the next step run. */
async function callTable(context: IExecuteFunctions, { code, input }: TableCall): Promise<Answer> {
	try {
		const { data } = await context.executeWorkflow({ code }, [{ json: input }]);
		const rows = (data[0] ?? []).map(({ json }) => json);
		return { ok: true, rows: rows.filter((json) => labelAt(json, 'id') !== undefined) };
	} catch (error) {
		return { ok: false, why: error instanceof Error ? error.message : String(error) };
	}
}

/**
 * Makes the table where it is missing, in one call, since many executions may find it missing at once. Answers with an
 * error where it is there and no use, or cannot be made.
 */
async function repairTable(
	context: IExecuteFunctions,
	table: string,
	why: string,
): Promise<SessionTableError | null> {
	const listed = await callTable(context, ensureCall(table));
	if (!listed.ok) return unusable(table, why);
	const found = listed.rows.find((json) => labelAt(json, 'name') === table);
	if (found) return lackingColumns(table, found);
	const made = await callTable(context, createCall(table));
	return made.ok ? null : unusable(table, made.why);
}

function lackingColumns(table: string, found: unknown): SessionTableError | null {
	const names = listAt(found, 'columns').map((column) => labelAt(column, 'name'));
	const lacking = Object.keys(COLUMNS).filter((column) => !names.includes(column));
	if (names.length === 0 || lacking.length === 0) return null;
	return new SessionTableError(
		`The Data Table "${table}" lacks the columns ${lacking.join(', ')}`,
		'Add them, delete the table, or choose a table of another name: one that is missing is made.',
	);
}

function unusable(table: string, why: string): SessionTableError {
	return new SessionTableError(
		`The Data Table "${table}" cannot be used: ${why}`,
		'It needs n8n 2.0 or newer and a project in which this workflow may make and change Data Tables.',
	);
}
