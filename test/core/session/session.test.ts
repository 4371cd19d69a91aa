import fc from 'fast-check';
import { agentLine, endLine, readHumanStretch, startLine } from '../../../core/conversation/humanStretch';
import { readConversation } from '../../../core/conversation/readConversation';
import { stretchOf } from '../../../core/detection/view/stretch';
import { linesOfCustomer, linesOfEvent, linesOfStart, missingLines } from '../../../core/session/memory';
import { ownershipOf } from '../../../core/session/ownership';
import { readReferences, refersTo, searchTextOf, writeReferences } from '../../../core/session/references';
import { pickRow, readRow } from '../../../core/session/row';

const NOW = '2026-11-23T11:00:00.000Z';
const moment = { now: NOW, returnAfterMs: 86_400_000 };
const minutesAgo = (minutes: number) => new Date(Date.parse(NOW) - minutes * 60_000).toISOString();

describe('the owner', () => {
	it.each<[string, object | null, string, string | null]>([
		['of a conversation that was never handed off', null, 'bot', null],
		['that the row names', { owner: 'bot' }, 'bot', null],
		['with a fresh claim', { owner: 'human', delivery: 'pending', since: minutesAgo(4) }, 'human', null],
		['with an old claim', { owner: 'human', delivery: 'pending', since: minutesAgo(6) }, 'bot', 'claim'],
		[
			'with a delivery',
			{ owner: 'human', delivery: 'confirmed', lastMessageAt: minutesAgo(60) },
			'human',
			null,
		],
		[
			'after a day',
			{ owner: 'human', delivery: 'confirmed', lastMessageAt: minutesAgo(1_441) },
			'bot',
			'silence',
		],
		['that a person typed in', { owner: ' Human', updatedAt: minutesAgo(1) }, 'human', null],
		['that a person typed in yesterday', { owner: 'human', updatedAt: minutesAgo(2_000) }, 'bot', 'silence'],
		['that is nonsense', { owner: 'Ana' }, 'bot', null],
	])('%s', (_what, cells, owner, expired) => {
		const row = cells && readRow({ id: 1, conversation: 'c1', ...cells });
		expect(ownershipOf(row, moment)).toEqual({ owner, expired });
	});

	it('is read from the row that a human owns, else from the first', () => {
		const rows = [3, 1, 2].flatMap(
			(id) => readRow({ id, conversation: 'c1', owner: id === 2 ? 'human' : 'bot' }) ?? [],
		);
		expect(pickRow(rows)?.id).toBe(2);
		expect(pickRow(rows.filter(({ owner }) => owner === 'bot'))?.id).toBe(1);
	});
});

describe('references', () => {
	const open = readReferences([
		{
			destination: 'slack',
			name: 'slack',
			reference: { channel: 'C1', ts: '1.0001' },
			url: 'https://example.com',
		},
		{ destination: 'zendesk', reference: { ticketId: 77 } },
		{ destination: 'fax', reference: { number: '1' } },
	]);

	it('are read as they were written, without what is none', () => {
		expect(open).toHaveLength(2);
		expect(readReferences(writeReferences(open))).toEqual(open);
		expect(readReferences('not JSON')).toEqual([]);
	});

	it.each([
		[{ channel: 'C1', ts: '1.0001', user: 'U1' }, true],
		[{ channel: 'C2', ts: '1.0001' }, false],
		[{ ts: '1.0001' }, false],
		[{ ticketId: '77' }, true],
		[{ ticketId: 77 }, true],
		[{ ticketId: '7' }, false],
		[{}, false],
		['77', false],
	])('%j: %s', (reference, expected) => {
		expect(refersTo(open, reference)).toBe(expected);
		const text = searchTextOf(reference);
		if (expected) expect(writeReferences(open)).toContain(text);
	});
});

describe('the memory', () => {
	it('says the same when it is read again, whatever was said and by whom', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (name, text) => {
				const read = readHumanStretch(agentLine(name, text));
				expect(read).toMatchObject({ role: 'agent', text });
			}),
		);
	});

	it.each(['Hello', '[Used tools: Tool: x]', 'Returned to the bot', '[Human colleagues are nice]'])(
		'takes nothing else for a human: %s',
		(text) => expect(readHumanStretch(text)).toBeNull(),
	);

	it('begins the stretch anew for the detector where the human is gone', () => {
		const reading = readConversation({
			json: { sessionId: 'c1', chatInput: 'Thanks' },
			memory: [
				{ type: 'human', content: 'A human please' },
				{ type: 'ai', content: startLine('ho_1') },
				{ type: 'ai', content: agentLine('Ana', 'Done.') },
				{ type: 'ai', content: endLine('ho_1') },
			],
		});
		if (!reading.ok) throw new Error(reading.problem.message);
		expect(reading.conversation.messages.map(({ role }) => role)).toEqual([
			...['customer', 'system', 'agent', 'system', 'customer'],
		]);
		expect(stretchOf(reading.conversation)).toMatchObject({ start: 4, turn: [4] });
	});

	it('gets each end of a stretch once, and the turn unless it ends with it', () => {
		const start = linesOfStart('ho_1', 'A human please');
		const [turn, marker] = start.lines.map(({ text }) => text);
		const missing = (history: string[], ...groups: Array<typeof start>) =>
			missingLines(history, groups).map(({ text }) => text);
		expect(missing(['Hi'], start)).toEqual([turn, marker]);
		expect(missing(['A human please'], start)).toEqual([marker]);
		expect(missing(['A human please', String(marker)], start)).toEqual([]);
		expect(missing([], linesOfStart('ho_1', ''), linesOfCustomer('Hello?'))).toEqual([marker, 'Hello?']);
		expect(missing([], linesOfCustomer(''))).toEqual([]);
	});

	it('never gets a private note', () => {
		const note = {
			eventId: 'E',
			agent: { name: '', id: '' },
			text: 'secret',
			conversationId: 'c',
			reference: null,
		};
		expect(linesOfEvent('ho_1', { ...note, event: 'noteAdded' }).lines).toEqual([]);
	});
});
