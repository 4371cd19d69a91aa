import fc from 'fast-check';
import type { TranscriptLine } from '../../../core/transcript/prepare';
import { fitLines, fitParts, sayGap, type Row } from '../../../core/transcript/shorten';

function line(text: string, deciding = false): TranscriptLine {
	return { index: 0, role: 'customer', speaker: 'Customer', text, time: null, attachments: [], deciding };
}

const room = (budget: number) => ({
	budget,
	sizeOf: ({ text, attachments }: TranscriptLine) => text.length + attachments.length * 10,
	gapSize: 5,
	restIsIn: 'the file',
});

const shownIn = (rows: Row[]) => rows.map((row) => (row.kind === 'gap' ? row.messages : row.line.text));

describe('fitLines', () => {
	it('shows everything that fits', () => {
		const { rows, shortened } = fitLines([line('aaa'), line('bbb')], room(6));
		expect(shownIn(rows)).toEqual(['aaa', 'bbb']);
		expect(shortened).toBeNull();
	});

	it('keeps the last, the first and the deciding messages, then the newest, and marks the gaps', () => {
		const lines = Array.from({ length: 20 }, (_, index) =>
			line(`line ${String(index).padStart(5, '0')}`, index === 7),
		);
		const { rows, shortened } = fitLines(lines, room(100));
		const tail = ['line 00014', 'line 00015', 'line 00016', 'line 00017', 'line 00018', 'line 00019'];
		expect(shownIn(rows)).toEqual(['line 00000', 6, 'line 00007', 6, ...tail]);
		expect(shortened).toEqual({ messagesLeftOut: 12, charactersLeftOut: 120, restIsIn: 'the file' });
	});

	it('cuts a message that alone would take the room, and says how much is left out', () => {
		const { rows, shortened } = fitLines([line('x'.repeat(5_000)), line('end')], room(800));
		const [first, last] = shownIn(rows);
		const leftOut = shortened?.charactersLeftOut ?? 0;
		expect(first).toBe(`${'x'.repeat(5_000 - leftOut)} … [${leftOut} characters left out]`);
		expect(last).toBe('end');
		expect(shortened?.messagesLeftOut).toBe(0);
	});

	it('counts the files of a message that leave no room for its words', () => {
		const files = Array.from({ length: 100 }, (_, index) => ({ name: `${index}` }));
		const { rows } = fitLines([{ ...line('look'), attachments: files }, line('end')], room(800));
		expect(shownIn(rows)).toEqual(['look [100 files left out]', 'end']);
	});

	it('never takes more than its room, and its counts add up', () => {
		const lines = fc.array(
			fc.tuple(fc.nat(400), fc.boolean()).map(([length, deciding]) => line('x'.repeat(length), deciding)),
		);
		fc.assert(
			fc.property(lines, fc.integer({ min: 0, max: 2_000 }), (lines, budget) => {
				const { sizeOf, gapSize, ...rest } = room(budget);
				const { rows, shortened } = fitLines(lines, { sizeOf, gapSize, ...rest });
				const size = rows.reduce((sum, row) => sum + (row.kind === 'gap' ? gapSize : sizeOf(row.line)), 0);
				const onlyGap = rows.length === 1 && rows[0]?.kind === 'gap';
				if (!onlyGap) expect(size).toBeLessThanOrEqual(budget);
				const gaps = rows.reduce((sum, row) => sum + (row.kind === 'gap' ? row.messages : 0), 0);
				expect(gaps).toBe(shortened?.messagesLeftOut ?? 0);
				expect(rows.filter(({ kind }) => kind === 'line')).toHaveLength(lines.length - gaps);
			}),
		);
	});
});

describe('fitParts', () => {
	it('takes less until the packed parts are few enough', () => {
		const lines = Array.from({ length: 100 }, () => line('x'.repeat(60)));
		const { parts, shortened } = fitParts(lines, room(1_000), 10, ({ rows }) => shownIn(rows));
		expect(parts.length).toBeLessThanOrEqual(10);
		expect(shortened?.messagesLeftOut).toBeGreaterThan(85);
	});

	it('ends where not even one part is allowed', () => {
		const { parts } = fitParts([line('x')], room(1_000), 0, ({ rows }) => shownIn(rows));
		expect(parts).toEqual([1]);
	});
});

describe('sayGap', () => {
	it('counts in words', () => {
		expect(sayGap(1)).toBe('[1 message left out here]');
		expect(sayGap(2)).toBe('[2 messages left out here]');
	});
});
