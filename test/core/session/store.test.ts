import fc from 'fast-check';
import { readReferences } from '../../../core/session/references';
import type { SessionRow } from '../../../core/session/row';
import { stretchStartOf } from '../../../core/session/row';
import type { RunSteps } from '../../../core/session/steps';
import { openStore, type ClaimResult } from '../../../core/session/store';
import { memoryTable } from '../../support/memoryTable';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-23T11:00:00.000Z');
const at = (hours: number) => ({
	now: new Date(START + hours * HOUR).toISOString(),
	returnAfterMs: 24 * HOUR,
});
const noPause = async () => await Promise.resolve();
const claimOf = (token: string) => ({ conversation: 'c1', token });

function open() {
	const table = memoryTable();
	return { ...table, store: openStore(table.run, noPause) };
}
const rowOf = (result: ClaimResult): SessionRow => {
	if (result.kind === 'unsettled') throw new Error('unsettled');
	return result.row;
};
const SLACK = [
	{ destination: 'slack', name: 'slack', reference: { channel: 'C1', ts: '1.0001' }, url: null },
] as const;

describe('a claim', () => {
	it('wins once, holds while it is confirmed, and is open to nobody else', async () => {
		const { store, rows } = open();
		expect((await store.claim(claimOf('a'), 'legal', at(0))).kind).toBe('won');
		expect((await store.claim(claimOf('b'), 'legal', at(0))).kind).toBe('open');
		expect(await store.confirm(claimOf('b'), 'ho_b', [], at(0).now)).toBe(false);
		expect(await store.confirm(claimOf('a'), 'ho_a', [...SLACK], at(0).now)).toBe(true);
		const later = await store.claim(claimOf('c'), 'legal', at(1));
		expect([later.kind, rowOf(later).handoffId]).toEqual(['open', 'ho_a']);
		expect(readReferences(rowOf(later).deliveredTo)).toEqual(SLACK);
		expect(rows).toHaveLength(1);
	});

	it('meets its own again where the node is run once more, until it is confirmed', async () => {
		const { store } = open();
		await store.claim(claimOf('a'), '', at(0));
		expect((await store.claim(claimOf('a'), '', at(0))).kind).toBe('won');
		await store.confirm(claimOf('a'), 'ho_a', [], at(0).now);
		expect((await store.claim(claimOf('a'), '', at(0))).kind).toBe('open');
		expect((await store.get('c1', at(0)))?.owner).toBe('human');
	});

	it.each([
		[
			'released',
			async ({ store }: ReturnType<typeof open>) => await store.release(claimOf('a'), at(0).now),
			0,
		],
		['not proved within minutes', noPause, 0.1],
	])(
		'that is %s leaves the conversation to the next, with the same stretch',
		async (_what, giveUp, hours) => {
			const opened = open();
			const first = rowOf(await opened.store.claim(claimOf('a'), '', at(0)));
			await giveUp(opened);
			const second = await opened.store.claim(claimOf('b'), '', at(hours));
			expect(second.kind).toBe('won');
			expect(stretchStartOf(rowOf(second))).toBe(stretchStartOf(first));
		},
	);

	it('that was confirmed cannot be released', async () => {
		const { store, rows } = open();
		await store.claim(claimOf('a'), '', at(0));
		await store.confirm(claimOf('a'), 'ho_a', [], at(0).now);
		await store.release(claimOf('a'), at(0).now);
		expect(rows).toMatchObject([{ owner: 'human', delivery: 'confirmed' }]);
	});

	it('deletes rows in which nobody wrote for the retention time, and no others', async () => {
		const { store, insert, rows } = open();
		insert({ conversation: 'old', owner: 'bot', lastMessageAt: at(-91 * 24).now });
		insert({ conversation: 'newer', owner: 'bot', lastMessageAt: at(-89 * 24).now });
		await store.claim(claimOf('a'), '', at(0));
		expect(rows.map(({ conversation }) => conversation)).toEqual(['newer', 'c1']);
	});
});

describe('of any number of claims at once, in any order of their steps', () => {
	/** Each step waits for its turn; an insert may come to light only later, as in a database that does not lock. */
	const racing = (scheduler: fc.Scheduler, blindInserts: boolean) => {
		const table = memoryTable();
		const run: RunSteps = async (steps) => {
			let found: unknown[] = [];
			for (const step of steps) {
				const isBlind =
					blindInserts &&
					step.do === 'ensure' &&
					!table.rows.some(({ conversation }) => conversation === 'c1');
				await scheduler.schedule(Promise.resolve(), step.do);
				if (isBlind && step.do === 'ensure') found = [table.insert({ ...step.set })];
				else found = table.carryOut(step);
			}
			return found;
		};
		return { table, store: openStore(run, async () => await scheduler.schedule(Promise.resolve(), 'pause')) };
	};

	it.each([
		['one row', false],
		['a row of each', true],
	])('at most one wins, and with a single row exactly one (%s)', async (_what, blindInserts) => {
		await fc.assert(
			fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (scheduler, count) => {
				const { table, store } = racing(scheduler, blindInserts);
				const claims = Array.from({ length: count }, (_, n) => store.claim(claimOf(`t${n}`), '', at(0)));
				await scheduler.waitFor(Promise.all(claims));
				const kinds = (await Promise.all(claims)).map(({ kind }) => kind);
				const won = kinds.filter((kind) => kind === 'won').length;
				expect(won).toBeLessThanOrEqual(1);
				if (!blindInserts || !kinds.includes('unsettled')) expect(won).toBe(1);
				const owned = table.rows.filter(({ owner }) => owner === 'human');
				expect(new Set(owned.map(({ claim }) => claim)).size).toBe(won);
			}),
			{ numRuns: 300 },
		);
	});

	it('a row left over from two inserts hinders nobody', async () => {
		const { store, insert } = open();
		insert({ conversation: 'c1' });
		insert({ conversation: 'c1' });
		expect((await store.claim(claimOf('a'), '', at(0))).kind).toBe('won');
		expect(await store.confirm(claimOf('a'), 'ho_a', [], at(0).now)).toBe(true);
		expect((await store.claim(claimOf('b'), '', at(0))).kind).toBe('open');
		expect((await store.end('c1', 'returned', at(1))).ended).toBe(true);
		expect((await store.claim(claimOf('c'), '', at(2))).kind).toBe('won');
	});
});

describe("a human's ownership", () => {
	const owned = async () => {
		const opened = open();
		await opened.store.claim(claimOf('a'), '', at(0));
		await opened.store.confirm(claimOf('a'), 'ho_a', [], at(0).now);
		return opened;
	};

	it('lasts as long as somebody writes, and ends after Return After without a message', async () => {
		const { store, rows } = await owned();
		expect((await store.get('c1', at(23)))?.owner).toBe('human');
		expect((await store.get('c1', at(46)))?.owner).toBe('human');
		expect(await store.get('c1', at(71))).toMatchObject({ owner: 'bot', endedBy: 'silence' });
		expect(rows).toMatchObject([{ owner: 'bot', returnedAt: at(71).now }]);
	});

	it('ends once, by whoever ends it first', async () => {
		const { store } = await owned();
		expect(await store.end('c1', 'returned', at(1))).toMatchObject({ ended: true, row: { owner: 'bot' } });
		expect((await store.end('c1', 'returned', at(2))).ended).toBe(false);
		expect((await store.end('unknown', 'returned', at(2))).row).toBeNull();
	});

	it('begins another stretch after each return', async () => {
		const { store } = await owned();
		await store.end('c1', 'closed', at(1));
		expect(stretchStartOf(rowOf(await store.claim(claimOf('b'), '', at(2))))).toBe(at(1).now);
	});

	it('needs no row to be read, and makes none', async () => {
		const { store, rows } = open();
		expect(await store.get('c1', at(0))).toBeNull();
		expect(rows).toEqual([]);
	});
});
