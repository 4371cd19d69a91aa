import { table } from '../../tools/bench/table';
import type { Cell } from './matrix';
import { VERDICTS, type Verdict } from './judge';

const HEADINGS: Readonly<Record<Verdict, string>> = {
	once: 'once',
	fallback: 'by fallback',
	notDelivered: 'not delivered',
	lost: 'LOST',
	doubled: 'DOUBLED',
	wrongReceipt: 'WRONG RECEIPT',
};
const BAD: readonly Verdict[] = ['lost', 'doubled', 'wrongReceipt'];
const PROBLEMS_SHOWN = 30;

export interface Sum {
	conversations: number;
	verdicts: Record<Verdict, number>;
	standsUnproved: number;
	bad: number;
}

/** All cells together; `bad`: lost, doubled and wrongly reported. */
export function sumOf(cells: readonly Cell[]): Sum {
	const verdicts = Object.fromEntries(
		VERDICTS.map((verdict) => [verdict, cells.reduce((sum, cell) => sum + cell.verdicts[verdict], 0)]),
	) as Record<Verdict, number>;
	return {
		verdicts,
		conversations: cells.reduce((sum, cell) => sum + cell.conversations, 0),
		standsUnproved: cells.reduce((sum, cell) => sum + cell.standsUnproved, 0),
		bad: BAD.reduce((sum, verdict) => sum + verdicts[verdict], 0),
	};
}

/** The same as data. */
export function jsonOf(cells: readonly Cell[], seconds: number): object {
	return { total: { ...sumOf(cells), seconds }, cells };
}

/** The table, what went wrong, and one line of totals. */
export function textOf(cells: readonly Cell[], seconds: number): string {
	const { conversations, verdicts, standsUnproved } = sumOf(cells);
	const rows = cells.map((cell) => [
		`${cell.service}  ${cell.fault}`,
		...VERDICTS.map((verdict) => String(cell.verdicts[verdict])),
		String(cell.standsUnproved),
	]);
	const total = ['total', ...VERDICTS.map((verdict) => String(verdicts[verdict])), String(standsUnproved)];
	const heading = ['', ...VERDICTS.map((verdict) => HEADINGS[verdict]), 'may stand'];
	const problems = cells.flatMap((cell) =>
		cell.problems.map(({ token, problem }) => `  ${token}: ${problem}`),
	);
	return [
		table([heading, ...rows, total]),
		...(problems.length > 0 ? ['', ...problems.slice(0, PROBLEMS_SHOWN)] : []),
		'',
		`${conversations} conversations: ${VERDICTS.map((verdict) => `${verdicts[verdict]} ${HEADINGS[verdict]}`).join(', ')}. ${seconds.toFixed(0)} s.`,
	].join('\n');
}
