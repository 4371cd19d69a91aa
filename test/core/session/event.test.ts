import fc from 'fast-check';
import { decideEvent, EVENTS, readEvent, type HandoffEvent } from '../../../core/session/event';
import { readRow, type SessionRow } from '../../../core/session/row';

const NOW = '2026-11-23T11:00:00.000Z';
const DAY = 86_400_000;
const moment = { now: NOW, returnAfterMs: DAY };
const ago = (days: number) => new Date(Date.parse(NOW) - days * DAY).toISOString();

const rowWith = (cells: object): SessionRow => {
	const row = readRow({
		...{ id: 1, conversation: 'c1', owner: 'human', delivery: 'confirmed', lastMessageAt: ago(0.5) },
		...cells,
	});
	if (!row) throw new Error('no row');
	return row;
};
const eventWith = (fields: Partial<HandoffEvent>): HandoffEvent => ({
	...{ event: 'agentReply', eventId: 'E1', agent: { name: 'Ana', id: 'U1' }, text: 'Hello' },
	...{ conversationId: 'c1', reference: null },
	...fields,
});

describe('an event', () => {
	it.each<[string, object, Partial<HandoffEvent>, object]>([
		['a reply', {}, {}, { handled: true, set: { agent: 'Ana (U1)', lastMessageAt: NOW } }],
		['a reply of a second colleague', { agent: 'Bo (U2)' }, {}, { handled: true, set: { agent: 'Bo (U2)' } }],
		['a claim', {}, { event: 'claimed' }, { handled: true, set: { agent: 'Ana (U1)' } }],
		['one own claim again', { agent: 'Ana (U1)' }, { event: 'claimed' }, { handled: true }],
		[
			'a claim that came second',
			{ agent: 'Bo (U2)' },
			{ event: 'claimed' },
			{ handled: false, why: 'claimedByOther' },
		],
		[
			'closing',
			{},
			{ event: 'closed' },
			{ handled: true, set: { owner: 'bot', returnedAt: NOW, endedBy: 'closed' } },
		],
		['a note', {}, { event: 'noteAdded' }, { handled: true, set: { lastMessageAt: NOW } }],
		['a reply after closing', { owner: 'bot', endedBy: 'closed' }, {}, { handled: false, why: 'ended' }],
		[
			'a reply after it was given back',
			{ owner: 'bot', endedBy: 'returned' },
			{},
			{ handled: false, why: 'ended' },
		],
		[
			'a reply after silence had ended it',
			{ owner: 'bot', endedBy: 'silence' },
			{},
			{ handled: true, set: { owner: 'human', delivery: 'confirmed', endedBy: '' } },
		],
		[
			'a reply after silence that nobody noticed yet',
			{ lastMessageAt: ago(2) },
			{},
			{ handled: true, set: { owner: 'human', lastMessageAt: NOW } },
		],
		[
			'closing after silence',
			{ owner: 'bot', endedBy: 'silence' },
			{ event: 'closed' },
			{ handled: false, why: 'ended' },
		],
	])('%s', (_what, cells, fields, verdict) => {
		expect(decideEvent(rowWith(cells), eventWith(fields), moment)).toMatchObject(verdict);
	});

	it('acts once, whatever it is and however many came between', () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(
				ids,
				fc.constantFrom(...EVENTS.filter((event) => event !== 'closed')),
				(eventIds, event) => {
					let row = rowWith({});
					for (const eventId of eventIds) {
						const verdict = decideEvent(row, eventWith({ event, eventId }), moment);
						if (!verdict.handled) throw new Error(verdict.why);
						row = { ...row, ...verdict.set };
					}
					for (const eventId of eventIds)
						expect(decideEvent(row, eventWith({ event, eventId }), moment)).toEqual({
							handled: false,
							why: 'duplicate',
						});
				},
			),
		);
	});

	it('keeps the row small however many come', () => {
		let row = rowWith({});
		for (let index = 0; index < 500; index++) {
			const verdict = decideEvent(row, eventWith({ eventId: `E${index}` }), moment);
			if (verdict.handled) row = { ...row, ...verdict.set };
		}
		expect(row.events.length).toBeLessThan(1_000);
		expect(decideEvent(row, eventWith({ eventId: 'E499' }), moment)).toMatchObject({ why: 'duplicate' });
	});
});

describe('reading an event', () => {
	const whole = {
		event: 'agentReply',
		eventId: 7,
		reference: { ticketId: 5 },
		agent: { name: 'Ana' },
		text: 'Hi',
	};
	it('takes numbers for ids', () => {
		expect(readEvent(whole)).toMatchObject({
			ok: true,
			event: { eventId: '7', agent: { name: 'Ana', id: '' } },
		});
	});

	it.each([
		['event', { ...whole, event: 'typing' }],
		['eventId', { ...whole, eventId: '' }],
		['reference', { ...whole, reference: 'C1' }],
		['event', null],
	])('names the missing field: %s', (field, json) => {
		expect(readEvent(json)).toEqual({ ok: false, field });
	});
});
