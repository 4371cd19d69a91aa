import { createZendeskHook, findZendeskHook, removeZendeskHook } from '../../../core/inbound/zendeskSetUp';
import { readZendesk, zendeskBody, type ZendeskNotice } from '../../../core/inbound/zendesk';
import { lookUpZendesk } from '../../../core/inbound/zendeskLookUp';
import { HANDOFF_EVENTS } from '../../../core/inbound/handoffEvent';
import comments from '../../fixtures/inbound/zendeskComments.json';
import { fromZendesk, NOW, SECRET, zendeskNotice } from '../../support/inbound';
import { bodyOf, json, playDialogue, silence } from '../../support/scriptedService';

const COMMENTS = 'GET /api/v2/tickets/35436/comments.json';
const TICKET = 'GET /api/v2/tickets/35436.json';
const REFERENCE = { ticketId: '35436', handoffId: 'ho_0123456789abcdef' };

const noticeOf = (body: object, signing = {}): ZendeskNotice => {
	const inbound = readZendesk(SECRET, fromZendesk(body, signing));
	if (inbound.kind !== 'event') throw new Error(inbound.kind);
	return inbound.event;
};

describe('a notice of Zendesk', () => {
	it('says which ticket, of which handoff, since when', () => {
		expect(noticeOf(zendeskNotice('agentReply'))).toEqual({
			event: 'agentReply',
			ticketId: '35436',
			handoffId: 'ho_0123456789abcdef',
			requestId: expect.stringMatching(/^[0-9a-f]{16}$/),
			since: '2026-11-22T09:59:00.000Z',
			at: '2026-11-22T10:01:30.000Z',
		});
	});

	it('has the same request id when it is repeated later, another for another change', () => {
		const first = noticeOf(zendeskNotice('closed'));
		expect(noticeOf(zendeskNotice('closed'), { at: NOW + 60_000 }).requestId).toBe(first.requestId);
		const later = zendeskNotice('closed', { updated_at: '2026-11-22T10:01+0000' });
		expect(noticeOf(later).requestId).not.toBe(first.requestId);
	});

	it('without a time of the change is told from others by when it was signed', () => {
		const body = zendeskNotice('closed', { updated_at: '' });
		expect(noticeOf(body).since).toBe('2026-11-22T10:00:30.000Z');
		expect(noticeOf(body, { at: NOW + 60_000 }).requestId).not.toBe(noticeOf(body).requestId);
	});

	it('of a ticket that is not ours has no handoff', () => {
		expect(noticeOf(zendeskNotice('closed', { external_id: '' })).handoffId).toBeNull();
		expect(noticeOf(zendeskNotice('closed', { external_id: 'order-7' })).handoffId).toBeNull();
	});

	it.each<[string, unknown]>([
		['another body', { ticket_id: '1' }],
		['an unknown event', { event: 'deleted', ticket_id: '1' }],
		['a placeholder that was not filled in', JSON.parse(zendeskBody('closed'))],
		['a ticket that would lead elsewhere', { event: 'closed', ticket_id: '../users/1' }],
		['no JSON', 'hello'],
		['nothing', ''],
	])('is ignored with %s', (_what, body) => {
		expect(readZendesk(SECRET, fromZendesk(body))).toEqual({ kind: 'ignored', why: expect.any(String) });
	});

	it('is refused without a secret or with another one', () => {
		expect(readZendesk('', fromZendesk({}))).toEqual({ kind: 'refused', why: 'noSecret' });
		expect(readZendesk(SECRET, fromZendesk({}, { secret: 'x' }))).toEqual({
			kind: 'refused',
			why: 'mismatch',
		});
	});
});

describe('looking up what happened', () => {
	const lookUp = (body: object, script: Parameters<typeof playDialogue>[1]) =>
		playDialogue(lookUpZendesk(noticeOf(body)), script);

	it("finds the agent's public comment, and neither the customer's, nor ours, nor an old one", () => {
		const { result } = lookUp(zendeskNotice('agentReply'), { [COMMENTS]: json(comments) });
		expect(result).toEqual({
			ok: true,
			events: [
				{
					event: 'agentReply',
					eventId: '35436:comment:905',
					agent: { name: 'Lee Park', id: '11' },
					text: 'Hi Ana,\n\nyour money is on its way.',
					attachments: [
						{ name: 'receipt.pdf', mimeType: 'application/pdf', url: 'https://example.com/receipt.pdf' },
					],
					reference: REFERENCE,
					at: '2026-11-22T10:00:31.000Z',
				},
			],
		});
	});

	it('finds a private comment as a note only', () => {
		const { result } = lookUp(zendeskNotice('noteAdded'), { [COMMENTS]: json(comments) });
		expect(result).toMatchObject({
			events: [{ event: 'noteAdded', eventId: '35436:comment:904', text: 'She is our best customer' }],
		});
	});

	it('leaves out a comment that our delivery signed, whatever way it came', () => {
		const own = comments.comments.map((comment) => ({
			...comment,
			plain_body: 'Transcript\nReference: ho_0123456789abcdef.01234567',
		}));
		const { result } = lookUp(zendeskNotice('agentReply'), {
			[COMMENTS]: json({ ...comments, comments: own }),
		});
		expect(result).toEqual({ ok: true, events: [] });
	});

	it('tells several comments oldest first', () => {
		const more = [
			...comments.comments,
			{ ...comments.comments[0], id: 906, plain_body: 'First', created_at: '2026-11-22T10:00:01Z' },
		];
		const { result } = lookUp(zendeskNotice('agentReply'), {
			[COMMENTS]: json({ ...comments, comments: more }),
		});
		expect(result).toMatchObject({ events: [{ text: 'First' }, { eventId: '35436:comment:905' }] });
	});

	const ticket = (fields: object) =>
		json({ ticket: { id: 35436, status: 'open', assignee_id: 11, ...fields }, users: comments.users });

	it.each<['claimed' | 'closed', object]>([
		['claimed', {}],
		['closed', { status: 'solved' }],
		['closed', { status: 'closed' }],
	])('finds who %s it', (event, fields) => {
		const { result } = lookUp(zendeskNotice(event), { [TICKET]: ticket(fields) });
		expect(result).toMatchObject({
			ok: true,
			events: [
				{
					event,
					agent: { name: 'Lee Park', id: '11' },
					reference: REFERENCE,
					at: '2026-11-22T10:01:30.000Z',
				},
			],
		});
	});

	it.each<[string, 'claimed' | 'closed', object]>([
		['was given to nobody', 'claimed', { assignee_id: null }],
		['is open again', 'closed', {}],
	])('finds nothing on a ticket that %s', (_what, event, fields) => {
		expect(lookUp(zendeskNotice(event), { [TICKET]: ticket(fields) }).result).toEqual({
			ok: true,
			events: [],
		});
	});

	it('finds nothing on a ticket that is gone', () => {
		expect(lookUp(zendeskNotice('closed'), { [TICKET]: json({}, 404) }).result).toEqual({
			ok: true,
			events: [],
		});
	});

	it.each([
		['does not answer', silence()],
		['has a fault', json({}, 500)],
		['turns us away', json({}, 401)],
		['answers with a page', json('<html>')],
	])('knows that it does not know when Zendesk %s', (_what, answer) => {
		const { result } = lookUp(zendeskNotice('agentReply'), { [COMMENTS]: answer });
		expect(result).toEqual({ ok: false, why: expect.stringContaining('Zendesk') });
	});
});

describe('setting Zendesk up', () => {
	const WEBHOOKS = 'POST /api/v2/webhooks';
	const TRIGGERS = 'POST /api/v2/triggers.json';
	const setUp = {
		name: 'n8n handoff: Support',
		url: 'https://n8n.example.com/webhook/1/handoff',
		events: HANDOFF_EVENTS,
		tag: 'n8n_handoff',
	};
	const webhookMade = json({ webhook: { id: '01J' } }, 201);
	const made = (id: number) => json({ trigger: { id } }, 201);

	it('makes a webhook, and one trigger for each event that calls it', () => {
		const { result, requests } = playDialogue(createZendeskHook(setUp), {
			[WEBHOOKS]: webhookMade,
			[TRIGGERS]: [made(1), made(2), made(3), made(4)],
		});
		expect(result).toEqual({ ok: true, hook: { webhookId: '01J', triggerIds: ['1', '2', '3', '4'] } });
		expect(bodyOf(requests[0])).toEqual({
			webhook: {
				name: setUp.name,
				endpoint: setUp.url,
				http_method: 'POST',
				request_format: 'json',
				status: 'active',
				subscriptions: ['conditional_ticket_events'],
			},
		});
		expect(bodyOf(requests[1])).toEqual({
			trigger: {
				title: 'n8n handoff: Support (public comment)',
				conditions: {
					all: [
						{ field: 'update_type', operator: 'is', value: 'Change' },
						{ field: 'current_tags', operator: 'includes', value: 'n8n_handoff' },
						{ field: 'current_via_id', operator: 'is_not', value: 5 },
						{ field: 'comment_is_public', operator: 'is', value: 'true' },
					],
					any: [],
				},
				actions: [{ field: 'notification_webhook', value: ['01J', zendeskBody('agentReply')] }],
			},
		});
		expect(requests.every(({ repeatable }) => !repeatable)).toBe(true);
	});

	it('removes what it made when a trigger is refused', () => {
		const { result, log } = playDialogue(createZendeskHook(setUp), {
			[WEBHOOKS]: webhookMade,
			[TRIGGERS]: [made(1), json({ error: 'Forbidden' }, 403)],
			'DELETE /api/v2/triggers/1.json': json('', 204),
			'DELETE /api/v2/webhooks/01J': json('', 204),
		});
		expect(result).toEqual({ ok: false, why: expect.stringContaining('admin') });
		expect(log.slice(-2)).toEqual(['DELETE /api/v2/triggers/1.json', 'DELETE /api/v2/webhooks/01J']);
	});

	const hook = { webhookId: '01J', triggerIds: ['1'] };
	const webhook = (endpoint: string) => json({ webhook: { id: '01J', endpoint } });
	it.each([
		['is there', webhook(setUp.url), json({ trigger: { id: 1, active: true } }), { ok: true, found: true }],
		['calls another address', webhook('https://example.com'), json({}), { ok: true, found: false }],
		['is gone', json({}, 404), json({}), { ok: true, found: false }],
		['has lost a trigger', webhook(setUp.url), json({}, 404), { ok: true, found: false }],
		[
			'has a trigger that is off',
			webhook(setUp.url),
			json({ trigger: { id: 1, active: false } }),
			{ ok: true, found: false },
		],
		['cannot be seen', json({}, 401), json({}), { ok: false, why: expect.any(String) }],
	])('knows whether it %s', (_what, webhookAnswer, triggerAnswer, expected) => {
		const { result } = playDialogue(findZendeskHook(hook, setUp.url), {
			'GET /api/v2/webhooks/01J': webhookAnswer,
			'GET /api/v2/triggers/1.json': triggerAnswer,
		});
		expect(result).toEqual(expected);
	});

	it('removes what is left, and says what could not be removed', () => {
		const remove = (trigger: ReturnType<typeof json>) =>
			playDialogue(removeZendeskHook(hook), {
				'DELETE /api/v2/triggers/1.json': trigger,
				'DELETE /api/v2/webhooks/01J': json('', 204),
			}).result;
		expect(remove(json('', 204))).toBeNull();
		expect(remove(json({}, 404))).toBeNull();
		expect(remove(json({}, 403))).toContain('Zendesk');
	});
});
