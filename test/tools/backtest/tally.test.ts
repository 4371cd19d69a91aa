import type { Signal } from '../../../core/detection/escalation';
import type { Timing } from '../../../tools/backtest/judge';
import type { Label } from '../../../tools/backtest/label';
import { Skipped } from '../../../tools/backtest/skipped';
import { Tally } from '../../../tools/backtest/tally';
import { Worst } from '../../../tools/backtest/worst';
import { escalationOf, signal } from './files';

function tallyOf(rows: ReadonlyArray<[Signal[], Label | undefined, Timing?]>): Tally {
	const tally = new Tally();
	for (const [signals, label, timing] of rows) {
		tally.add({ escalation: escalationOf(signals), timing }, { label, rating: undefined });
	}
	return tally;
}

const HUMAN = signal('humanRequest', 0.9);
const LEGAL = signal('legal', 0.5);
const UNSURE = signal('legal', 0.49);

describe('the counts of a reason', () => {
	it.each<[string, Signal[], Label | undefined, object]>([
		['seen and right', [LEGAL], 'legal', { labelled: 1, seen: 1, right: 1, wrong: 0 }],
		['labelled and not seen', [], 'legal', { labelled: 1, seen: 0, right: 0, wrong: 0 }],
		['seen too weakly', [UNSURE], 'legal', { labelled: 1, seen: 0, right: 0, wrong: 0 }],
		['seen and labelled none', [LEGAL], 'none', { labelled: 0, seen: 1, right: 0, wrong: 1 }],
		[
			'seen beside the labelled one',
			[HUMAN, LEGAL],
			'humanRequest',
			{ labelled: 0, seen: 1, right: 0, wrong: 1 },
		],
		['seen and labelled true', [LEGAL], 'some', { labelled: 0, seen: 1, right: 0, wrong: 0 }],
		['seen without a label', [LEGAL], undefined, { labelled: 0, seen: 1, right: 0, wrong: 0 }],
	])('when it is %s', (_, signals, label, counts) => {
		expect(tallyOf([[signals, label]]).reasons.get('legal')).toEqual(counts);
	});
});

it('compares the decision to escalate with any label', () => {
	const tally = tallyOf([
		[[HUMAN], 'humanRequest'],
		[[LEGAL], 'frustration'],
		[[HUMAN], 'some'],
		[[], 'some'],
		[[UNSURE], 'none'],
		[[HUMAN], 'none'],
		[[HUMAN], undefined],
	]);
	expect(tally.escalate).toEqual({ labelled: 4, seen: 5, right: 3, wrong: 1 });
	expect(tally).toMatchObject({ rows: 7, labelled: 6, none: 2 });
	expect(tally.decisions).toEqual({ escalate: 5, offer: 0, continue: 2 });
	expect(Object.fromEntries(tally.languages)).toEqual({ en: 7 });
});

it('adds up how early and late', () => {
	const at = (escalated: number | null, needed: number[] | null): [Signal[], Label, Timing] => [
		...([[], 'none'] as [Signal[], Label]),
		{ turns: 5, escalated, needed },
	];
	const { timing } = tallyOf([
		...[at(3, [3]), at(1, [3]), at(4, [1, 3]), at(5, [3]), at(null, [3])],
		...[at(null, []), at(5, []), at(2, null), at(null, null)],
	]);
	expect(timing).toMatchObject({
		...{ chats: 9, escalated: 6, beforeNewest: 4, known: 7, onTurn: 1 },
		...{ early: 1, turnsEarly: 2, late: 2, turnsLate: 3, never: 1, rightlyNever: 1, needless: 1 },
	});
	const nearness = [2, 1, 2].map((off) => Math.exp(-(off ** 2) / 2));
	expect(timing.gtT[0]).toBeCloseTo(2 + nearness.reduce((sum, each) => sum + each), 10);
});

describe('Worst', () => {
	it('keeps the worst, of equals the first, however many there are', () => {
		const worst = new Worst<string>(3);
		for (let index = 0; index < 1_000; index++) worst.add(index % 10, `${index % 10} of ${index}`);
		expect(worst.entries).toEqual(['9 of 9', '9 of 19', '9 of 29']);
	});
});

describe('Skipped', () => {
	it('names five rows of each problem, the most frequent first', () => {
		const skipped = new Skipped();
		for (let row = 1; row <= 9; row++) skipped.add(row, row === 1 ? 'rare' : 'frequent');
		expect(skipped.list()).toEqual([
			{ what: 'frequent', count: 8, rows: [2, 3, 4, 5, 6] },
			{ what: 'rare', count: 1, rows: [1] },
		]);
	});

	it('stays small when every row has a problem of its own', () => {
		const skipped = new Skipped();
		for (let row = 1; row <= 1_000; row++) skipped.add(row, `problem ${row}`);
		expect(skipped.list()).toHaveLength(21);
		expect(skipped.list()[0]).toEqual({ what: 'other problems', count: 980, rows: [21, 22, 23, 24, 25] });
	});
});
