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
