import { TOLERANCES } from './gtt';
import { inThousands, share } from './numbers';
import { table } from './table';
import { SEEN_FROM, type Counts, type Tally, type TimingCounts } from './tally';

const ROMAN = ['I', 'II', 'III'];
const ANY = 'escalate, for any reason';

/** Per reason and for the decision to escalate: what was labelled, seen, right, missed and wrong. */
export function reasonTable({ reasons, escalate, labelled }: Tally): string[] {
	const rows: Array<[string, Counts]> = [...reasons].filter(
		([, counts]) => counts.labelled + counts.seen > 0,
	);
	rows.push([ANY, escalate]);
	if (labelled === 0) {
		return [
			...table([['', 'seen'], ...rows.map(([name, { seen }]) => [name, inThousands(seen)])]),
			'  No row has a label that could be compared with. Add "label" to the rows to see how right this is.',
		];
	}
	const heading = ['', 'labelled', 'seen', 'right', 'missed', 'false', 'precision', 'recall', 'F1'];
	return [
		...table([heading, ...rows.map(([name, counts]) => [name, ...cells(counts)])]),
		`  A reason is seen from a score of ${SEEN_FROM} on; false: seen where the label is another. Rows labelled true count in the last line only.`,
	];
}

function cells({ labelled, seen, right, wrong }: Counts): string[] {
	const numbers = [labelled, seen, right, labelled - right, wrong].map(inThousands);
	return [
		...numbers,
		share(right, right + wrong),
		share(right, labelled),
		share(2 * right, labelled + right + wrong),
	];
}

const PRECISIONS = [0.9, 0.95] as const;

/** What other thresholds would give, per reason that rows are labelled with, and how sentiment and ratings go together. */
export function rankingLines({ rankings, rated }: Tally): string[] {
	const told = [...rankings].filter(([, ranking]) => ranking.isTold);
	const heading = ['', 'AUROC', ...PRECISIONS.map((precision) => `recall at ${100 * precision} %`)];
	const rows = told.map(([reason, ranking]) => [
		reason,
		ranking.area().toFixed(3),
		...PRECISIONS.map((precision) => share(ranking.recallAt(precision), 1)),
	]);
	const r = rated.r();
	return [
		...(rows.length > 0
			? [
					'At any threshold   rows labelled with a reason against rows labelled none; recall at a precision of',
					...table([heading, ...rows]),
				]
			: []),
		...(Number.isFinite(r)
			? [`Sentiment   r = ${r.toFixed(3)} with the ratings of ${inThousands(rated.count)} rows`]
			: []),
	];
}

/** How many rows that needed no human were escalated, per 1,000 of them. */
export function falseEscalations({ none, escalate }: Tally): string[] {
	if (none === 0) return [];
	const perThousand = ((1_000 * escalate.wrong) / none).toFixed(1);
	return [
		`False escalations   ${perThousand} per 1,000 (${inThousands(escalate.wrong)} of ${inThousands(none)} rows labelled none or false)`,
	];
}

/** When the chats of several turns would have been handed over and, where that is known, how early or late. */
export function timingLines(counts: TimingCounts): string[] {
	const { chats, escalated, beforeNewest } = counts;
	if (chats === 0) return [];
	const early = `${inThousands(beforeNewest)} of them before the newest turn`;
	return [
		`Turn by turn   ${inThousands(escalated)} of ${inThousands(chats)} chats of several turns would have been handed over, ${early}`,
		...comparisonLines(counts),
	];
}

function comparisonLines(counts: TimingCounts): string[] {
	const { known, onTurn, early, late, turnsEarly, turnsLate, never, needless, rightlyNever } = counts;
	if (known === 0) return [];
	const scores = TOLERANCES.map((_, index) => `GT-${ROMAN[index]} ${meanGtT(counts, index)}`);
	return [
		`How early or late   ${scores.join(' · ')}   (1 is best; the ${inThousands(known)} of these chats with a label)`,
		...table([
			['in the turn that needed it', inThousands(onTurn), ''],
			['too early', inThousands(early), meanTurns(turnsEarly, early)],
			['too late', inThousands(late), meanTurns(turnsLate, late)],
			['needed, and never', inThousands(never), ''],
			['not needed, and never', inThousands(rightlyNever), ''],
			['not needed, but handed over', inThousands(needless), ''],
		]),
	];
}

function meanGtT({ gtT, known }: TimingCounts, index: number): string {
	return ((gtT[index] ?? 0) / known).toFixed(3);
}

function meanTurns(turns: number, chats: number): string {
	return chats === 0 ? '' : `by ${(turns / chats).toFixed(1)} turns on average`;
}
