import { deliverToSlack, type SlackHandoff } from '../../../core/delivery/destinations/slack';
import { UNREADABLE_FILE, type ServiceRequest } from '../../../core/delivery/exchange';
import { bodyOf, json, play, silence, unreachable } from '../../support/scriptedService';

const POST = 'POST /chat.postMessage';
const HISTORY = 'GET /conversations.history';
const NOTHING_THERE = json({ ok: true, messages: [] });
const LINK = {
	[HISTORY]: NOTHING_THERE,
	'GET /chat.getPermalink': json({ ok: true, permalink: 'https://acme.slack.com/archives/C1/p1' }),
};
const posted = (ts: string) => json({ ok: true, channel: 'C1', ts });
const refused = (error: string, more = {}) => json({ ok: false, error, ...more });

const words = (text: string) => ({
	text,
	blocks: [{ type: 'header' as const, text: { type: 'plain_text' as const, text, emoji: false as const } }],
});

const handoff = (
	extra: Partial<SlackHandoff['rendering']> = {},
	files: SlackHandoff['files'] = [],
): SlackHandoff => ({
	handoffId: 'ho_1',
	revision: 'abcd1234',
	messages: 5,
	at: '2026-11-22T15:00:00.000Z',
	channel: 'C1',
	rendering: {
		message: {
			text: 'Handoff',
			blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Handoff', emoji: false } }],
		},
		thread: [
			{
				text: 'Transcript',
				blocks: [{ type: 'header', text: { type: 'plain_text', text: 'Handoff', emoji: false } }],
			},
		],
		file: null,
		shortened: null,
		...extra,
	},
	renderUpdate: (since) => ({
		rendering: { thread: [words(`from ${since}`), words('and more')], file: null },
		fileKeys: ['data1'],
	}),
	files,
});

describe('delivery to Slack', () => {
	it('posts the message, puts the transcript into its thread and returns the link', () => {
		const { result, requests } = play(deliverToSlack(handoff()), {
			[POST]: [posted('1.1'), posted('1.2')],
			...LINK,
		});
		expect(result).toEqual({
			ok: true,
			reference: { channel: 'C1', ts: '1.1' },
			url: 'https://acme.slack.com/archives/C1/p1',
			missing: null,
		});
		expect(bodyOf(requests[1])).toMatchObject({
			channel: 'C1',
			unfurl_links: false,
			metadata: { event_payload: { handoff_id: 'ho_1', part: 0 } },
		});
		expect(bodyOf(requests[2])).toMatchObject({ thread_ts: '1.1', metadata: { event_payload: { part: 1 } } });
	});

	it('uploads what is too long for the thread as a file into it', () => {
		const file = { name: 'transcript.txt', mimeType: 'text/plain', content: 'Grüße' };
		const { result, requests, log } = play(deliverToSlack(handoff({ file })), {
			[POST]: [posted('1.1'), posted('1.2')],
			'GET /files.getUploadURLExternal': json({
				ok: true,
				upload_url: 'https://files.example.com/u/1',
				file_id: 'F1',
			}),
			'POST https://files.example.com/u/1': json('OK'),
			'POST /files.completeUploadExternal': json({ ok: true }),
			...LINK,
		});
		expect(result).toMatchObject({ ok: true, missing: null });
		expect(requests[3]?.query).toEqual({ filename: 'transcript.txt', length: 7 });
		expect(requests.find((request) => request.path.startsWith('https://'))?.credential).toBe('none');
		expect(log).toContain('POST /files.completeUploadExternal');
	});

	it.each([
		['channel_not_found', 'Check the channel'],
		['invalid_auth', 'bot token'],
		['is_archived', 'archived'],
	])('says what to do about %s', (error, remedy) => {
		const { result } = play(deliverToSlack(handoff()), { [HISTORY]: NOTHING_THERE, [POST]: refused(error) });
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining(remedy) });
	});

	it('names the scope that is missing', () => {
		const { result } = play(deliverToSlack(handoff()), {
			[HISTORY]: NOTHING_THERE,
			[POST]: refused('missing_scope', { needed: 'chat:write' }),
		});
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('chat:write') });
	});

	it('joins a public channel that the app is not in, and posts again', () => {
		const { result, log } = play(deliverToSlack(handoff({ thread: [] })), {
			[POST]: [refused('not_in_channel'), posted('1.1')],
			'POST /conversations.join': json({ ok: true }),
			...LINK,
		});
		expect(result.ok).toBe(true);
		expect(log.slice(1, 4)).toEqual([POST, 'POST /conversations.join', POST]);
	});

	it('falls back to plain text when Slack refuses the layout', () => {
		const { result, requests } = play(deliverToSlack(handoff({ thread: [] })), {
			[POST]: [refused('invalid_blocks'), posted('1.1')],
			...LINK,
		});
		expect(result.ok).toBe(true);
		expect(bodyOf(requests[2])).toMatchObject({ text: 'Handoff', blocks: undefined });
	});

	it('after a silence finds its own message and does not post it again', () => {
		const ours = {
			ts: '1.1',
			metadata: { event_payload: { handoff_id: 'ho_1', revision: 'abcd1234', part: 0 } },
		};
		const { result, log } = play(deliverToSlack(handoff({ thread: [] })), {
			[POST]: silence(),
			...LINK,
			[HISTORY]: [NOTHING_THERE, json({ ok: true, messages: [{ ts: '0.9' }, ours] })],
		});
		expect(result).toMatchObject({ ok: true, reference: { ts: '1.1' } });
		expect(log.filter((entry) => entry === POST)).toHaveLength(1);
	});

	it('after a silence without its message in the channel posts it again', () => {
		const { result, log } = play(deliverToSlack(handoff({ thread: [] })), {
			[POST]: [json('<html>', 503), posted('1.1')],
			...LINK,
		});
		expect(result.ok).toBe(true);
		expect(log.filter((entry) => entry === POST)).toHaveLength(2);
	});

	it('after a silence that cannot be looked into says that the message may have arrived', () => {
		const { result } = play(deliverToSlack(handoff()), {
			[POST]: silence(),
			[HISTORY]: refused('missing_scope'),
		});
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('may have arrived') });
	});

	it('is delivered when only a part of the transcript failed, and names the part', () => {
		const { result } = play(deliverToSlack(handoff()), {
			[POST]: [posted('1.1'), refused('thread_locked')],
			...LINK,
		});
		expect(result).toMatchObject({ ok: true, missing: expect.stringContaining('Part 1') });
	});

	it("takes a later handoff's message for no proof of this one", () => {
		const other = {
			ts: '1.1',
			metadata: { event_payload: { handoff_id: 'ho_1', revision: 'ffff0000', part: 0 } },
		};
		const { result } = play(deliverToSlack(handoff({ thread: [] })), {
			...LINK,
			[POST]: [silence(), posted('2.1')],
			[HISTORY]: [NOTHING_THERE, json({ ok: true, messages: [other] })],
		});
		expect(result).toMatchObject({ ok: true, reference: { ts: '2.1' } });
	});

	it('finds its message by the id of a block where Slack has dropped the metadata', () => {
		const ours = { ts: '1.1', blocks: [{ type: 'header', block_id: 'ho_1.abcd1234.0' }] };
		const { result, log } = play(deliverToSlack(handoff({ thread: [] })), {
			...LINK,
			[POST]: silence(),
			[HISTORY]: [NOTHING_THERE, json({ ok: true, messages: [ours] })],
		});
		expect(result).toMatchObject({ ok: true, reference: { ts: '1.1' } });
		expect(log.filter((entry) => entry === POST)).toHaveLength(1);
	});

	it('looks through further pages of a busy channel', () => {
		const ours = { ts: '1.1', blocks: [{ block_id: 'ho_1.abcd1234.0' }] };
		const { result, requests } = play(deliverToSlack(handoff({ thread: [] })), {
			...LINK,
			[HISTORY]: [
				json({ ok: true, messages: [], response_metadata: { next_cursor: 'next' } }),
				json({ ok: true, messages: [ours] }),
			],
			'GET /conversations.replies': json({ ok: true, messages: [ours] }),
		});
		expect(result).toMatchObject({ ok: true, reference: { ts: '1.1' } });
		expect(requests[1]?.query).toMatchObject({ cursor: 'next' });
	});

	it('adds only what is missing where an earlier execution has posted a part of it', () => {
		const parent = { ts: '1.1', blocks: [{ block_id: 'ho_1.abcd1234.0' }] };
		const { result, requests, log } = play(deliverToSlack(handoff()), {
			...LINK,
			[HISTORY]: json({ ok: true, messages: [parent] }),
			'GET /conversations.replies': json({ ok: true, messages: [parent] }),
			[POST]: posted('1.2'),
		});
		expect(result).toMatchObject({ ok: true, reference: { ts: '1.1' }, missing: null });
		expect(log.filter((entry) => entry === POST)).toHaveLength(1);
		expect(bodyOf(requests[2])).toMatchObject({ thread_ts: '1.1' });
	});

	it('posts nothing into a thread of an earlier execution that cannot be read', () => {
		const parent = { ts: '1.1', blocks: [{ block_id: 'ho_1.abcd1234.0' }] };
		const { result, log } = play(deliverToSlack(handoff()), {
			...LINK,
			[HISTORY]: json({ ok: true, messages: [parent] }),
			'GET /conversations.replies': refused('ratelimited'),
		});
		expect(result).toMatchObject({ ok: true, missing: expect.stringContaining('Look into the thread') });
		expect(log).not.toContain(POST);
	});

	it('posts where the look for an earlier execution is refused: better twice than not at all', () => {
		const { result, requests } = play(deliverToSlack(handoff({ thread: [] })), {
			...LINK,
			[HISTORY]: refused('missing_scope'),
			[POST]: posted('1.1'),
		});
		expect(result.ok).toBe(true);
		expect(requests[0]).toMatchObject({ isOptional: true });
		const insisted = deliverToSlack({ ...handoff(), mayBeRepeat: true }).next();
		expect(insisted.value).toMatchObject({ isOptional: false });
	});

	it('does not say that a file is missing whose sharing was answered to nobody', () => {
		const file = { name: 'transcript.txt', mimeType: 'text/plain', content: 'Hello' };
		const { result } = play(deliverToSlack(handoff({ file, thread: [] })), {
			...LINK,
			[POST]: posted('1.1'),
			'GET /files.getUploadURLExternal': json({
				ok: true,
				upload_url: 'https://files.example.com/1',
				file_id: 'F1',
			}),
			'POST https://files.example.com/1': json('OK'),
			'POST /files.completeUploadExternal': refused('file_not_found'),
			'GET /conversations.replies': json({ ok: true, messages: [{ files: [{ name: 'transcript.txt' }] }] }),
		});
		expect(result).toMatchObject({ ok: true, missing: null });
	});

	it('asks for nothing without a channel', () => {
		const { result, log } = play(deliverToSlack({ ...handoff(), channel: '' }), {});
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('Slack Channel') });
		expect(log).toEqual([]);
	});

	describe('when the handoff stands already with fewer messages', () => {
		const REPLIES = 'GET /conversations.replies';
		const shown = (ts: string, revision: string, part: number, messages?: number) => ({
			ts,
			metadata: { event_payload: { handoff_id: 'ho_1', revision, part, messages } },
		});
		const parent = shown('1.1', 'ffff0000', 0, 3);
		const script = (...replies: unknown[]) => ({
			...LINK,
			[HISTORY]: json({ ok: true, messages: [parent] }),
			[REPLIES]: json({ ok: true, messages: [parent, ...replies] }),
			[POST]: posted('1.9'),
		});
		const textsOf = (requests: ServiceRequest[]) =>
			requests
				.filter(({ path }) => path === '/chat.postMessage')
				.map((request) => Object(bodyOf(request)).text);

		it('adds what is new to its thread, marked with the new revision', () => {
			const { result, requests } = play(deliverToSlack(handoff()), script());
			expect(result).toMatchObject({ ok: true, reference: { channel: 'C1', ts: '1.1' }, missing: null });
			expect(textsOf(requests)).toEqual(['from 3', 'and more']);
			expect(bodyOf(requests[2])).toMatchObject({
				thread_ts: '1.1',
				metadata: { event_payload: { handoff_id: 'ho_1', revision: 'abcd1234', part: 1, messages: 5 } },
				blocks: [{ block_id: 'ho_1.abcd1234.1.5' }],
			});
		});

		it.each([
			['an update before', [shown('1.2', 'eeee0000', 1, 4)], ['from 4', 'and more']],
			['a part of this update', [shown('1.2', 'abcd1234', 1, 5)], ['and more']],
			['all of this update', [shown('1.2', 'abcd1234', 1, 5), shown('1.3', 'abcd1234', 2, 5)], []],
			[
				'this update, and one after it',
				[shown('1.2', 'abcd1234', 1, 5), shown('1.3', 'abcd1234', 2, 5), shown('1.4', 'dddd0000', 1, 6)],
				[],
			],
		])('adds what the thread lacks where it has %s', (_name, replies, texts) => {
			const { result, requests } = play(deliverToSlack(handoff()), script(...replies));
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(textsOf(requests)).toEqual(texts);
		});

		it('knows by the id of a block how much stands there, and says so where nobody knows', () => {
			for (const [blockId, first] of [
				['ho_1.ffff0000.0.2', 'from 2'],
				['ho_1.ffff0000.0', 'from null'],
			]) {
				const ours = { ts: '1.1', blocks: [{ block_id: blockId }] };
				const { requests } = play(deliverToSlack(handoff()), {
					...script(),
					[HISTORY]: json({ ok: true, messages: [ours] }),
					[REPLIES]: json({ ok: true, messages: [ours] }),
				});
				expect(textsOf(requests)[0]).toBe(first);
			}
		});

		it('does not search for a thread that the item names', () => {
			const openCase = { reference: { channel: 'C7', ts: '7.1' }, messages: 2 };
			const { result, requests, log } = play(deliverToSlack({ ...handoff(), channel: '', openCase }), {
				...script(),
				[REPLIES]: json({ ok: true, messages: [{ ts: '7.1' }] }),
			});
			expect(result).toMatchObject({ ok: true });
			expect(log).not.toContain(HISTORY);
			expect(textsOf(requests)).toEqual(['from 2', 'and more']);
			expect(bodyOf(requests[1])).toMatchObject({ channel: 'C7', thread_ts: '7.1' });
		});

		it('posts a new message where the named thread is gone', () => {
			const openCase = { reference: { channel: 'C1', ts: '7.1' }, messages: 2 };
			const { result } = play(deliverToSlack({ ...handoff(), openCase }), {
				...script(),
				[REPLIES]: refused('thread_not_found'),
				[HISTORY]: NOTHING_THERE,
				[POST]: posted('9.1'),
			});
			expect(result).toMatchObject({ ok: true, reference: { ts: '9.1' } });
		});

		it('fails where no word of it got through', () => {
			const { result } = play(deliverToSlack(handoff()), { ...script(), [POST]: refused('is_archived') });
			expect(result).toMatchObject({ ok: false, why: expect.stringContaining('archived') });
		});

		it('shares only the files that were sent with the new messages', () => {
			const files = ['data0', 'data1'].map((key) => ({
				key,
				name: `${key}.png`,
				mimeType: 'image/png',
				size: 5,
			}));
			const { requests } = play(deliverToSlack(handoff({}, files)), {
				...script(),
				'GET /files.getUploadURLExternal': json({
					ok: true,
					upload_url: 'https://files.example.com/1',
					file_id: 'F1',
				}),
				'POST https://files.example.com/1': json('OK'),
				'POST /files.completeUploadExternal': json({ ok: true }),
			});
			expect(requests.flatMap(({ query }) => query?.['filename'] ?? [])).toEqual(['data1.png']);
		});
	});

	describe("with the customer's files", () => {
		const GET_URL = 'GET /files.getUploadURLExternal';
		const COMPLETE = 'POST /files.completeUploadExternal';
		const REPLIES = 'GET /conversations.replies';
		const photo = { key: 'data0', name: 'photo.png', mimeType: 'image/png', size: 5 };
		const bill = { key: 'data1', name: 'bill.pdf', mimeType: 'application/pdf', size: 9 };
		const target = (id: string) =>
			json({ ok: true, upload_url: `https://files.example.com/${id}`, file_id: id });
		const sent = {
			'POST https://files.example.com/F1': json('OK'),
			'POST https://files.example.com/F2': json('OK'),
		};
		const script = {
			[POST]: posted('1.1'),
			[GET_URL]: [target('F1'), target('F2')],
			...sent,
			[COMPLETE]: json({ ok: true }),
			...LINK,
		};
		const withFiles = () => deliverToSlack(handoff({ thread: [] }, [photo, bill]));

		it('uploads each and shares them in one go in the thread', () => {
			const { result, requests, log } = play(withFiles(), script);
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(requests[2]?.query).toEqual({ filename: 'photo.png', length: 5 });
			expect(requests[3]).toMatchObject({ credential: 'none', body: { file: 'data0' } });
			expect(log.filter((entry) => entry === COMPLETE)).toHaveLength(1);
			expect(bodyOf(requests[6])).toEqual({
				files: [
					{ id: 'F1', title: 'photo.png' },
					{ id: 'F2', title: 'bill.pdf' },
				],
				channel_id: 'C1',
				thread_ts: '1.1',
			});
		});

		it('shares the others when one fails, and names it', () => {
			const { result, requests } = play(withFiles(), {
				...script,
				'POST https://files.example.com/F1': json('too slow', 400),
			});
			expect(result).toMatchObject({
				ok: true,
				missing: expect.stringMatching(/^The file photo\.png: [^\n]+400/),
			});
			expect(bodyOf(requests[6])).toMatchObject({ files: [{ id: 'F2' }] });
		});

		it('names a file that n8n could not read', () => {
			const { result } = play(withFiles(), {
				...script,
				'POST https://files.example.com/F2': unreachable(UNREADABLE_FILE),
			});
			expect(result).toMatchObject({ missing: 'The file bill.pdf: n8n could not read its content.' });
		});

		it('joins a channel that files may not be shared with from outside', () => {
			const { result, log } = play(withFiles(), {
				...script,
				[COMPLETE]: [refused('not_in_channel'), json({ ok: true })],
				'POST /conversations.join': json({ ok: true }),
			});
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(log.filter((entry) => entry.startsWith('POST https://'))).toHaveLength(2);
		});

		it.each([
			['shows them', [{ ts: '1.1' }, { files: [{ id: 'F1' }, { id: 'F2' }] }], 1],
			['does not show them', [{ ts: '1.1' }], 2],
		])('after a silence looks at the thread, which %s', (_name, messages, completions) => {
			const { result, log } = play(withFiles(), {
				...script,
				[COMPLETE]: [silence(), json({ ok: true })],
				[REPLIES]: json({ ok: true, messages }),
			});
			expect(result).toMatchObject({ ok: true, missing: null });
			expect(log.filter((entry) => entry === COMPLETE)).toHaveLength(completions);
		});

		it('after a silence that cannot be looked into says that they may have arrived', () => {
			const { result } = play(withFiles(), {
				...script,
				[COMPLETE]: silence(),
				[REPLIES]: refused('missing_scope'),
			});
			expect(result).toMatchObject({ ok: true, missing: expect.stringContaining('may have arrived') });
		});

		it('is delivered when Slack refuses to share them', () => {
			const { result } = play(withFiles(), {
				...script,
				[COMPLETE]: refused('missing_scope', { needed: 'files:write' }),
				[REPLIES]: json({ ok: true, messages: [{ ts: '1.1' }] }),
			});
			expect(result).toMatchObject({
				ok: true,
				missing: expect.stringMatching(/photo\.png.*files:write.*bill\.pdf/),
			});
		});
	});

	it('says that nobody listens at the address', () => {
		const { result } = play(deliverToSlack(handoff()), { [HISTORY]: unreachable(), [POST]: unreachable() });
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('base URL') });
	});
});
