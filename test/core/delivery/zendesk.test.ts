import { deliverToZendesk, type ZendeskHandoff } from '../../../core/delivery/destinations/zendesk';
import { bodyOf, json, play as playAll, silence } from '../../support/scriptedService';

const CREATE = 'POST /api/v2/tickets.json';
const FIND = 'GET /api/v2/tickets.json';
const UPDATE = 'PUT /api/v2/tickets/7.json';
const COMMENTS = 'GET /api/v2/tickets/7/comments.json';
const UPLOAD = 'POST /api/v2/uploads.json';
const created = json({ ticket: { id: 7 } }, 201, { 'x-idempotency-lookup': 'miss' });
const replayed = json({ ticket: { id: 7 } }, 201, { 'x-idempotency-lookup': 'hit' });
const file = { name: 'transcript.txt', mimeType: 'text/plain', content: 'all of it' };

function handoff(extra: Partial<ZendeskHandoff> = {}): ZendeskHandoff {
	return {
		handoffId: 'ho_1',
		revision: 'abcd1234',
		messages: 5,
		accountUrl: 'https://acme.zendesk.com',
		customer: { name: 'Ana Ruiz', email: 'ana@example.com', attributes: {} },
		rendering: { subject: 'Human handoff', htmlBody: '<p>Brief</p>', file: null, shortened: null },
		renderUpdate: (since) => ({
			rendering: { htmlBody: `<p>From ${since}</p>`, file: null },
			fileKeys: ['data1'],
		}),
		files: [],
		settings: {
			priority: 'high',
			tags: ['n8n_handoff'],
			groupId: 3,
			customFields: [{ id: 5, value: 'bot' }],
			publicComment: false,
		},
		...extra,
	};
}

/** Plays a delivery, and checks and drops its first step: the look for an open ticket, which finds none. */
function play(...[delivery, script]: Parameters<typeof playAll>): ReturnType<typeof playAll> {
	const { result, requests, log } = playAll(delivery, { [FIND]: json({ tickets: [] }), ...script });
	expect(log[0]).toBe(FIND);
	return { result, requests: requests.slice(1), log: log.slice(1) };
}
const withFile = () => handoff({ rendering: { ...handoff().rendering, file } });

describe('delivery to Zendesk', () => {
	it('creates an internal ticket for the customer under its own key', () => {
		const { result, requests } = play(deliverToZendesk(handoff()), { [CREATE]: created });
		expect(result).toEqual({
			ok: true,
			reference: { ticketId: '7' },
			url: 'https://acme.zendesk.com/agent/tickets/7',
			missing: null,
		});
		expect(requests[0]?.headers).toEqual({ 'Idempotency-Key': 'ho_1' });
		expect(bodyOf(requests[0])).toMatchObject({
			ticket: {
				comment: { html_body: '<p>Brief</p><p>Reference: ho_1.abcd1234.5</p>', public: false },
				requester: { name: 'Ana Ruiz', email: 'ana@example.com' },
				external_id: 'ho_1',
				priority: 'high',
				group_id: 3,
				custom_fields: [{ id: 5, value: 'bot' }],
			},
		});
	});

	it('creates a ticket without a requester for an anonymous customer', () => {
		const { requests } = play(deliverToZendesk(handoff({ customer: { attributes: {} } })), {
			[CREATE]: created,
		});
		expect(bodyOf(requests[0])).toMatchObject({ ticket: { requester: undefined } });
	});

	it('attaches the file in a second, internal comment', () => {
		const { result, requests } = play(deliverToZendesk(withFile()), {
			[CREATE]: created,
			[UPLOAD]: json({ upload: { token: 't' } }, 201),
			[UPDATE]: json({}),
		});
		expect(result).toMatchObject({ ok: true, missing: null });
		expect(bodyOf(requests[2])).toMatchObject({ ticket: { comment: { public: false, uploads: ['t'] } } });
	});

	it('does not attach the file again when the ticket has it already', () => {
		const { log } = play(deliverToZendesk(withFile()), {
			[CREATE]: replayed,
			[COMMENTS]: json({ comments: [{ attachments: [{ file_name: 'transcript.txt' }] }] }),
		});
		expect(log).toEqual([CREATE, COMMENTS]);
	});

	describe("with the customer's files", () => {
		const photo = { key: 'data0', name: 'photo.png', mimeType: 'image/jpeg', size: 5 };
		const bill = { key: 'data1', name: '{{bill}}.pdf', mimeType: 'application/pdf', size: 9 };
		const withFiles = () => handoff({ ...withFile(), files: [photo, bill] });
		const token = (value: string) => json({ upload: { token: value } }, 201);
		const script = {
			[CREATE]: created,
			[UPLOAD]: [token('t1'), token('t2'), token('t3')],
			[UPDATE]: json({}),
		};

		it('attaches them with the transcript in one internal comment, whose words fill in no placeholder', () => {
			const { result, requests, log } = play(deliverToZendesk(withFiles()), script);
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(log).toEqual([CREATE, UPLOAD, UPLOAD, UPLOAD, UPDATE]);
			expect(requests[2]).toMatchObject({
				query: { filename: 'photo.png' },
				body: { file: 'data0', contentType: 'image/jpeg' },
			});
			expect(bodyOf(requests[4])).toMatchObject({
				ticket: { comment: { public: false, uploads: ['t1', 't2', 't3'] } },
			});
			expect(JSON.stringify(bodyOf(requests[4]))).not.toContain('{{');
		});

		it('sends a file as bytes of no kind when Zendesk finds that name and type do not match', () => {
			const mismatch = json(
				{ error: 'x', description: 'The file type and file extension do not match.' },
				422,
			);
			const { result, requests } = play(deliverToZendesk(handoff({ files: [photo] })), {
				...script,
				[UPLOAD]: [mismatch, token('t1')],
			});
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(requests[2]?.body).toEqual({ file: 'data0', contentType: 'application/octet-stream' });
		});

		it('attaches the others when one fails, and names it', () => {
			const { result, requests } = play(deliverToZendesk(withFiles()), {
				...script,
				[UPLOAD]: [token('t1'), json({}, 413), token('t3')],
			});
			expect(result).toMatchObject({
				ok: true,
				missing: expect.stringMatching(/^The file photo\.png: [^;]*too large/),
			});
			expect(bodyOf(requests[4])).toMatchObject({ ticket: { comment: { uploads: ['t1', 't3'] } } });
		});

		it('uploads only what the ticket lacks when the handoff is repeated', () => {
			const standing = [{ file_name: 'transcript.txt' }, { file_name: 'photo.png' }];
			const { log } = play(deliverToZendesk(withFiles()), {
				...script,
				[CREATE]: replayed,
				[COMMENTS]: json({ comments: [{ attachments: [] }, { attachments: standing }] }),
			});
			expect(log).toEqual([CREATE, COMMENTS, UPLOAD, UPDATE]);
		});

		it('after a silence finds the files on the ticket', () => {
			const { result } = play(deliverToZendesk(handoff({ files: [photo] })), {
				...script,
				[UPDATE]: silence(),
				[COMMENTS]: json({ comments: [{ attachments: [{ file_name: 'photo.png' }] }] }),
			});
			expect(result).toMatchObject({ ok: true, missing: null });
		});

		it('is delivered when the comment with them is refused', () => {
			const { result } = play(deliverToZendesk(withFiles()), { ...script, [UPDATE]: json({}, 403) });
			expect(result).toMatchObject({ ok: true, missing: expect.stringContaining('The file photo.png') });
		});
	});

	it('makes an internal ticket when the requester is suspended', () => {
		const suspended = json(
			{ error: 'RecordInvalid', details: { requester: [{ description: 'Requester is suspended.' }] } },
			422,
		);
		const { result, requests } = play(deliverToZendesk(handoff()), { [CREATE]: [suspended, created] });
		expect(result.ok).toBe(true);
		expect(requests[1]?.headers).toEqual({ 'Idempotency-Key': 'ho_1-internal' });
		expect(bodyOf(requests[1])).toMatchObject({ ticket: { requester: undefined } });
	});

	describe('when the key was used for another body', () => {
		const conflict = json({ error: 'IdempotentRequestError', description: 'Key reused' }, 400);
		const found = [json({ tickets: [] }), json({ tickets: [{ id: 7 }] })];

		it('adds a later handoff to the open ticket', () => {
			const { result, log } = play(deliverToZendesk(handoff()), {
				[CREATE]: conflict,
				[FIND]: found,
				[COMMENTS]: json({ comments: [{ plain_body: 'Reference: ho_1.00000000' }] }),
				[UPDATE]: json({}),
			});
			expect(result).toMatchObject({ ok: true, reference: { ticketId: '7' } });
			expect(log).toEqual([CREATE, FIND, COMMENTS, UPDATE]);
		});

		it('adds nothing when the ticket has these very words', () => {
			const { log } = play(deliverToZendesk(handoff()), {
				[CREATE]: conflict,
				[FIND]: found,
				[COMMENTS]: json({ comments: [{ plain_body: 'Reference: ho_1.abcd1234' }] }),
			});
			expect(log).toEqual([CREATE, FIND, COMMENTS]);
		});
	});

	describe('when the comment on the open ticket got no answer', () => {
		const script = {
			[CREATE]: json({ error: 'IdempotentRequestError' }, 400),
			[FIND]: [json({ tickets: [] }), json({ tickets: [{ id: 7 }] })],
		};
		const absent = json({ comments: [] });
		const there = json({ comments: [{ html_body: '<p>Reference: ho_1.abcd1234</p>' }] });

		it('finds it and does not write it again', () => {
			const { result, log } = play(deliverToZendesk(handoff()), {
				...script,
				[COMMENTS]: [absent, there],
				[UPDATE]: silence(),
			});
			expect(result).toMatchObject({ ok: true, reference: { ticketId: '7' } });
			expect(log.filter((entry) => entry === UPDATE)).toHaveLength(1);
		});

		it('writes it again where it is not there', () => {
			const { result, log } = play(deliverToZendesk(handoff()), {
				...script,
				[COMMENTS]: absent,
				[UPDATE]: [silence(), json({})],
			});
			expect(result.ok).toBe(true);
			expect(log.filter((entry) => entry === UPDATE)).toHaveLength(2);
		});

		it('writes nothing where the comments cannot be read', () => {
			const { result, log } = play(deliverToZendesk(handoff()), { ...script, [COMMENTS]: silence() });
			expect(result).toMatchObject({ ok: false, why: expect.stringContaining('may have arrived') });
			expect(log).not.toContain(UPDATE);
		});
	});

	it('takes a success without a ticket for no proof, and looks for it', () => {
		const { result, requests } = play(deliverToZendesk(handoff()), {
			[CREATE]: json('<html>Welcome</html>'),
			[FIND]: [json({ tickets: [] }), json({ tickets: [{ id: 7 }] })],
		});
		expect(result).toMatchObject({ ok: true, reference: { ticketId: '7' } });
		expect(requests[0]).toMatchObject({ repeatable: true, expectsJson: true });
	});

	describe('when the handoff has a ticket', () => {
		const open = json({
			tickets: [
				{ id: 3, status: 'closed' },
				{ id: 7, status: 'open' },
			],
		});
		const mark = (words: string) => ({ plain_body: `Reference: ${words}\nmore` });
		const comments = (...marks: string[]) => json({ comments: marks.map(mark) });

		it('adds what is new to it as a comment, marked with the new revision', () => {
			const { result, requests, log } = playAll(deliverToZendesk(handoff()), {
				[FIND]: open,
				[COMMENTS]: comments('ho_1.ffff0000.3'),
				[UPDATE]: json({}),
			});
			expect(result).toMatchObject({ ok: true, reference: { ticketId: '7' }, missing: null });
			expect(log).toEqual([FIND, COMMENTS, UPDATE]);
			expect(bodyOf(requests[2])).toEqual({
				ticket: { comment: { html_body: '<p>From 3</p><p>Reference: ho_1.abcd1234.5</p>', public: false } },
			});
		});

		it.each([
			[['ho_1.eeee0000.4', 'ho_1.ffff0000.3'], 4],
			[['ho_1.ffff0000.3', 'ho_1.eeee0000.4'], 4],
			[['ho_1.ffff0000'], null],
			[[], null],
		])('with the comments %j adds what comes after %j', (marks, since) => {
			const { requests } = playAll(deliverToZendesk(handoff()), {
				[FIND]: open,
				[COMMENTS]: comments(...marks),
				[UPDATE]: json({}),
			});
			expect(JSON.stringify(bodyOf(requests[2]))).toContain(`From ${since}<`);
		});

		it.each([
			[['ho_1.abcd1234.5', 'ho_1.ffff0000.3']],
			[['ho_1.dddd0000.6', 'ho_1.abcd1234.5', 'ho_1.ffff0000.3']],
			[['ho_1.abcd1234.5']],
		])('adds nothing where it has this revision: %j', (marks) => {
			const { result, log } = playAll(deliverToZendesk(handoff()), {
				[FIND]: open,
				[COMMENTS]: comments(...marks),
			});
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(log).toEqual([FIND, COMMENTS]);
		});

		it('does not search for a ticket that the item names', () => {
			const openCase = { reference: { ticketId: '7' }, messages: 2 };
			const { log, requests } = playAll(deliverToZendesk(handoff({ openCase })), {
				'GET /api/v2/tickets/7.json': json({ ticket: { id: 7, status: 'pending' } }),
				[COMMENTS]: comments(),
				[UPDATE]: json({}),
			});
			expect(log).not.toContain(FIND);
			expect(JSON.stringify(bodyOf(requests[2]))).toContain('From 2<');
		});

		it.each(['solved', 'closed'])(
			'creates a new ticket, under a key of its own, where it is %s',
			(status) => {
				const { result, requests } = playAll(deliverToZendesk(handoff()), {
					[FIND]: json({ tickets: [{ id: 7, status }] }),
					[CREATE]: json({ ticket: { id: 8 } }, 201),
				});
				expect(result).toMatchObject({ ok: true, reference: { ticketId: '8' } });
				expect(requests[1]?.headers).toEqual({ 'Idempotency-Key': 'ho_1-after-7' });
				expect(JSON.stringify(bodyOf(requests[1]))).toContain('Brief');
			},
		);

		it('finds the ticket that came after the solved one that the item names', () => {
			const openCase = { reference: { ticketId: '3' }, messages: 2 };
			const { result } = playAll(deliverToZendesk(handoff({ openCase })), {
				'GET /api/v2/tickets/3.json': json({ ticket: { id: 3, status: 'solved' } }),
				[FIND]: open,
				[COMMENTS]: comments('ho_1.abcd1234.5'),
			});
			expect(result).toMatchObject({ ok: true, reference: { ticketId: '7' } });
		});
	});

	it('finds the ticket after a silence', () => {
		const { result } = play(deliverToZendesk(handoff()), {
			[CREATE]: silence(),
			[FIND]: [json({ tickets: [] }), json({ tickets: [{ id: 7 }] })],
		});
		expect(result).toMatchObject({ ok: true, reference: { ticketId: '7' } });
	});

	it('reports a silence without a ticket as not delivered', () => {
		const { result } = play(deliverToZendesk(handoff()), {
			[CREATE]: silence(),
			[FIND]: json({ tickets: [] }),
		});
		expect(result.ok).toBe(false);
	});

	it('shows every field that Zendesk refuses', () => {
		const details = {
			base: [{ description: 'Form: is required' }],
			group: [{ description: 'Group is invalid' }],
		};
		const { result } = play(deliverToZendesk(handoff()), {
			[CREATE]: json({ error: 'RecordInvalid', details }, 422),
		});
		expect(result).toMatchObject({
			ok: false,
			why: expect.stringMatching(/Form: is required; Group is invalid/),
		});
	});
});
