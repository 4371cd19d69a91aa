import { deliverToSlack, type SlackHandoff } from '../../../core/delivery/destinations/slack';
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

const handoff = (extra: Partial<SlackHandoff['rendering']> = {}): SlackHandoff => ({
	handoffId: 'ho_1',
	revision: 'abcd1234',
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
			[HISTORY]: json({ ok: true, messages: [other] }),
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

	it.each([
		['silent', silence(), false],
		['refused', refused('missing_scope'), true],
		['refused for a while', refused('ratelimited'), true],
	])('on a second try whose look is %s: %s', (_what, look, isPosted) => {
		const { result, log } = play(deliverToSlack({ ...handoff({ thread: [] }), mayBeRepeat: true }), {
			...LINK,
			[HISTORY]: look,
			[POST]: posted('1.1'),
		});
		expect(result.ok).toBe(isPosted);
		expect(log.includes(POST)).toBe(isPosted);
		if (!result.ok) expect(result.why).toMatch(/may have arrived/);
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

	it('says that nobody listens at the address', () => {
		const { result } = play(deliverToSlack(handoff()), { [HISTORY]: unreachable(), [POST]: unreachable() });
		expect(result).toMatchObject({ ok: false, why: expect.stringContaining('base URL') });
	});
});
