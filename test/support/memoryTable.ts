import type { Condition, RunSteps, Step } from '../../core/session/steps';

export type TableRow = Record<string, unknown>;

/** A table in memory that carries out the steps of a session store, each on its own atomic, as n8n's does. */
export function memoryTable(clock: () => string = () => '2026-11-23T11:00:00.000Z') {
	const rows: TableRow[] = [];
	let ids = 0;
	const insert = (row: TableRow) => {
		const now = clock();
		const made = { id: (ids += 1), createdAt: now, updatedAt: now, ...row };
		rows.push(made);
		return made;
	};
	const carryOut = (step: Step): TableRow[] => {
		const found = rows.filter((row) => step.where.every((condition) => holds(row, condition)));
		if (step.do === 'delete') found.forEach((row) => rows.splice(rows.indexOf(row), 1));
		if ('set' in step) found.forEach((row) => Object.assign(row, step.set, { updatedAt: clock() }));
		if (step.do === 'ensure' && found.length === 0) return [insert({ ...step.set })];
		return found.map((row) => ({ ...row }));
	};
	const run: RunSteps = async (steps) => {
		let found: TableRow[] = [];
		for (const step of steps) found = carryOut(step);
		return await Promise.resolve(found);
	};
	return { rows, insert, carryOut, run };
}

function holds(row: TableRow, { column, is, value = '' }: Condition): boolean {
	const cell = row[column] ?? null;
	const text = String(cell);
	const tests: Record<Condition['is'], boolean> = {
		equal: cell === value,
		not: cell !== value,
		before: cell !== null && text < value,
		from: cell !== null && text >= value,
		contains: cell !== null && text.includes(value),
		empty: cell === null || cell === '',
	};
	return tests[is];
}
