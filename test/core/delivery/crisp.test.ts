import { CRISP_ORIGIN, deliverToCrisp, type CrispHandoff } from '../../../core/delivery/destinations/crisp';
import { bodyOf, json, play, silence } from '../../support/scriptedService';

const CREATE = 'POST /website/w1/conversation';
const at = (session: string, part: string, method = 'POST') =>
	`${method} /website/w1/conversation/${session}/${part}`;
const done = json({ error: false, reason: 'ok', data: {} });
const refused = (status: number, reason: string) =>
	json({ error: true, reason, data: { message: '' } }, status);

function handoff(extra: Partial<CrispHandoff['conversation']> = {}): CrispHandoff {
	return {
		handoffId: 'ho_1',
		revision: 'abcd1234',
		at: '2026-11-22T15:00:00.000Z',
		websiteId: 'w1',
		conversation: {
			id: 'c1',
			channel: 'chat',
			messages: [],
			customer: { name: 'Ana Ruiz', email: 'ana@example.com', attributes: { plan: 'pro', 'a.b': 1 } },
			...extra,
		},
		rendering: {
			subject: 'Refund',
			firstMessage: 'Where is my refund?',
			notes: ['Brief', 'Transcript'],
			shortened: null,
		},
		settings: { segments: ['handoff'] },
	};
}

const LIST = 'GET /website/w1/conversations/1';
const nothingBefore = json({ error: false, reason: 'listed', data: [] });
const script = {
	[LIST]: nothingBefore,
	[CREATE]: json({ error: false, reason: 'added', data: { session_id: 's1' } }),
	[at('s1', 'meta', 'PATCH')]: done,
	[at('s1', 'message')]: done,
	[at('s1', 'state', 'PATCH')]: done,
};

describe('delivery to Crisp', () => {
	it("creates, describes, says the customer's words, adds the notes and opens the conversation", () => {
		const { result, requests, log } = play(deliverToCrisp(handoff()), script);
		expect(result).toEqual({
			ok: true,
			reference: { sessionId: 's1', websiteId: 'w1' },
			url: 'https://app.crisp.chat/website/w1/inbox/s1/',
			missing: null,
		});
		expect(log).toEqual([
			LIST,
			CREATE,
			at('s1', 'meta', 'PATCH'),
			at('s1', 'message'),
			at('s1', 'message'),
			at('s1', 'message'),
			at('s1', 'state', 'PATCH'),
		]);
		expect(bodyOf(requests[2])).toMatchObject({
			nickname: 'Ana Ruiz',
			data: { plan: 'pro', a_b: 1, handoff_id: 'ho_1' },
		});
		expect(bodyOf(requests[3])).toMatchObject({
			type: 'text',
			from: 'user',
			origin: CRISP_ORIGIN,
			content: 'Where is my refund?',
		});
		expect(bodyOf(requests[4])).toMatchObject({ type: 'note', from: 'operator', content: 'Brief' });
	});

	it("uses the customer's own Crisp session and keeps its segments", () => {
		const own = handoff({ id: 'session_9', channel: 'crisp' });
		const { requests, log } = play(deliverToCrisp(own), {
			[at('session_9', 'messages', 'GET')]: json({ error: false, data: [] }),
			[at('session_9', 'meta', 'GET')]: json({ error: false, data: { segments: ['vip'] } }),
			[at('session_9', 'meta', 'PATCH')]: done,
			[at('session_9', 'message')]: done,
			[at('session_9', 'state', 'PATCH')]: done,
		});
		expect(log).not.toContain(CREATE);
		expect(bodyOf(requests[2])).toMatchObject({ segments: ['vip', 'handoff'] });
		expect(requests.filter((request) => Object(bodyOf(request)).from === 'user')).toEqual([]);
	});

	it('writes messages that the visitor is not told of where the plan has no notes', () => {
		const { result, requests } = play(deliverToCrisp(handoff()), {
			...script,
			[at('s1', 'message')]: [done, refused(403, 'not_allowed'), done, refused(403, 'not_allowed'), done],
		});
		expect(result).toMatchObject({ ok: true, missing: null });
		expect(bodyOf(requests[5])).toMatchObject({
			type: 'text',
			from: 'operator',
			stealth: true,
			content: 'Brief',
		});
	});

	it('after a silence looks for its fingerprint and does not write the message twice', () => {
		const first = play(deliverToCrisp(handoff()), script);
		const fingerprint = Object(bodyOf(first.requests[3])).fingerprint;
		const { log } = play(deliverToCrisp(handoff()), {
			...script,
			[at('s1', 'message')]: [silence(), done],
			[at('s1', 'messages', 'GET')]: json({ error: false, data: [{ fingerprint }] }),
		});
		expect(log.filter((entry) => entry === at('s1', 'message'))).toHaveLength(3);
	});

	it('goes on in the session of an earlier execution, and writes only what is missing', () => {
		const first = play(deliverToCrisp(handoff()), script);
		const written = [3, 4].map((index) => Object(bodyOf(first.requests[index])));
		const { result, log } = play(deliverToCrisp(handoff()), {
			...script,
			[LIST]: json({ error: false, data: [{ session_id: 's1', meta: { data: { handoff_id: 'ho_1' } } }] }),
			[at('s1', 'messages', 'GET')]: json({ error: false, data: written }),
		});
		expect(result).toMatchObject({ ok: true, reference: { sessionId: 's1' }, missing: null });
		expect(log).not.toContain(CREATE);
		expect(log.filter((entry) => entry === at('s1', 'message'))).toHaveLength(1);
	});

	it('writes nothing into the session of an earlier execution whose messages are not shown', () => {
		const { result, log } = play(deliverToCrisp(handoff()), {
			...script,
			[LIST]: json({ error: false, data: [{ session_id: 's1', meta: { data: { handoff_id: 'ho_1' } } }] }),
			[at('s1', 'messages', 'GET')]: refused(403, 'not_allowed'),
		});
		expect(result).toMatchObject({
			ok: true,
			missing: expect.stringContaining('Look into the conversation'),
		});
		expect(log).not.toContain(at('s1', 'message'));
	});

	it('opens a session where the list is refused: better twice than not at all', () => {
		const { result } = play(deliverToCrisp(handoff()), { ...script, [LIST]: refused(403, 'not_allowed') });
		expect(result).toMatchObject({ ok: true, missing: null });
	});

	it('opens none on a second try whose look was not answered', () => {
		const { result, log } = play(deliverToCrisp({ ...handoff(), mayBeRepeat: true }), {
			...script,
			[LIST]: silence(),
		});
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('may have arrived') });
		expect(log).not.toContain(CREATE);
	});

	it('takes a success that is not in its words for no proof, and looks', () => {
		const { result, log } = play(deliverToCrisp(handoff()), {
			...script,
			[at('s1', 'message')]: [json('<html>'), done],
			[at('s1', 'messages', 'GET')]: json({ error: false, data: [] }),
		});
		expect(result).toMatchObject({ ok: true, missing: null });
		expect(log.filter((entry) => entry === at('s1', 'message'))).toHaveLength(4);
	});

	it('fails when the conversation cannot be made visible', () => {
		const { result } = play(deliverToCrisp(handoff()), {
			...script,
			[at('s1', 'message')]: refused(400, 'invalid_data'),
		});
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('invalid_data') });
	});

	it('takes an error envelope for a failure, also with a 200', () => {
		const { result } = play(deliverToCrisp(handoff()), {
			[LIST]: nothingBefore,
			[CREATE]: refused(200, 'not_subscribed'),
		});
		expect(result.ok).toBe(false);
	});
});
