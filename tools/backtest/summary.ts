import type { Decision, Escalation, Reason } from '../../core/detection/escalation';
import type { Label } from './label';
import { printable } from './printable';
import type { RowResult } from './rowResult';
import { Skipped } from './skipped';
import { Tally } from './tally';
import { newestWords } from './turns';
import { Worst } from './worst';

/** So many of the worst are shown. */
const WORST = 5;
/** Without a human in sight is worse than with an offer of one; within each, the less was seen the worse. */
const BADNESS: Readonly<Record<Decision, number>> = { escalate: 0, offer: 1, continue: 2 };

const WHY_WIDTH = 120;
/** Which message of a list it is differs from row to row; what is wrong with it does not. */
const LIST_INDEX = /\[\d+\]/g;

/** A row worth looking at. */
export interface Example {
	number: number;
	id: string | number;
	label: Label;
	decision: Decision;
	score: number;
	/** The strongest reason that was seen, if any. */
	reason: Reason | undefined;
	/** The earlier turn in which the chat would have been handed over. */
	escalatedInTurn: number | undefined;
	/** The words that it was seen in, else what the customer wrote last. */
	words: string;
}

/** What a run found, in constant memory. */
export class Summary {
	/** Rows read so far, bad ones too. */
	rows = 0;
	readonly tally = new Tally();
	/** Rows that needed a human and were not escalated, and those that needed none and were. */
	readonly misses = new Worst<Example>(WORST);
	readonly falseAlarms = new Worst<Example>(WORST);
	/** Rows that could not be decided, and labels that could not be used. */
	readonly unreadable = new Skipped();
	readonly unlabelled = new Skipped();
	/** Checks that could not be made, so that the rest decided: a broken rule, a language that is not understood. */
	readonly unchecked = new Skipped();

	add(result: RowResult): void {
		this.rows += 1;
		if (!result.ok) {
			this.unreadable.add(this.rows, result.why.replace(LIST_INDEX, '[…]'));
			return;
		}
		const { row, verdict } = result;
		if (row.unknownLabel !== undefined) this.unlabelled.add(this.rows, row.unknownLabel);
		for (const { check, why } of verdict.escalation.failed)
			this.unchecked.add(this.rows, `${check}: ${printable(why, WHY_WIDTH)}`);
		this.tally.add(verdict, row);
		if (row.label !== undefined) this.keepExample(row.label, result);
	}

	private keepExample(label: Label, { id, row, verdict }: RowResult & { ok: true }): void {
		const { decision, score, signals } = verdict.escalation;
		const isEscalated = decision === 'escalate';
		if (isEscalated === (label !== 'none')) return;
		const [strongest] = signals;
		const words = (isEscalated && strongest?.quote) || newestWords(row.conversation);
		const example = {
			...{ number: this.rows, id, label, decision, score, reason: strongest?.reason, words },
			escalatedInTurn: verdict.timing?.escalated ?? undefined,
		};
		if (isEscalated) this.falseAlarms.add(score, example);
		else if (label !== 'none')
			this.misses.add(BADNESS[decision] - scoreFor(label, verdict.escalation), example);
	}
}

/** How nearly a needed reason was seen. */
function scoreFor(label: Label, { score, signals }: Escalation): number {
	if (label === 'some') return score;
	return signals.find(({ reason }) => reason === label)?.score ?? 0;
}
