import { ErrorCode, WebClient } from '@slack/web-api';
import axios from 'axios';
import { sha256 } from '../../../demo/services/sha256';
import { startSlack } from '../../../demo/services/slack';
import type { SlackService } from '../../../demo/services/slack';
import { SLACK_SCOPES } from '../../../demo/services/slackCall';

const token = 'bot-token';
let now = 1_763_800_000_000;
let slack: SlackService;

beforeAll(async () => {
	slack = await startSlack({
		port: 0,
		clock: () => now,
		tokens: {
			[token]: SLACK_SCOPES,
			'narrow-token': ['chat:write'],
			'revoked-token': 'token_revoked',
		},
	});
});
beforeEach(() => slack.reset());
afterAll(() => slack.close());

function client(as: string = token): WebClient {
	return new WebClient(as, {
		slackApiUrl: `${slack.url}/api/`,
		retryConfig: { retries: 0 },
		rejectRateLimitedCalls: true,
	});
}

function post(method: string, body: object, as: string = token) {
	return axios.post(`${slack.url}/api/${method}`, body, {
		headers: { authorization: `Bearer ${as}` },
		validateStatus: () => true,
	});
}

/** The `data` of the error that the official client throws for `ok: false`. */
async function refusalOf(call: Promise<unknown>): Promise<unknown> {
	try {
		await call;
	} catch (error) {
		if (
			error instanceof Error &&
			'code' in error &&
			error.code === ErrorCode.PlatformError &&
			'data' in error
		) {
			return error.data;
		}
		throw error;
	}
	throw new Error('expected a refusal');
}

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const richText = (text: string) => ({
	type: 'rich_text',
	elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }],
});

describe('Slack, driven by the official client', () => {
	it('links to a message that stands', async () => {
		const { ts = '', channel = '' } = await client().chat.postMessage({ channel: '#support', text: 'Hello' });
		const { permalink } = await client().chat.getPermalink({ channel, message_ts: ts });
		expect(permalink).toContain(ts.replace('.', ''));
	});

	it('says who the bot is', async () => {
		const answer = await client().auth.test();
		expect(answer).toMatchObject({ ok: true, team_id: 'T01', user_id: 'U0BOT', bot_id: 'B0BOT' });
	});

	it('posts a message with blocks and metadata, and a reply in its thread', async () => {
		const metadata = { event_type: 'handoff_created', event_payload: { handoff_id: 'ho_1' } };
		const blocks = [section('*Ana Ruiz* asked for a human'), richText('Customer: where is my refund?')];
		const parent = await client().chat.postMessage({
			channel: 'C0SUPPORT',
			text: 'Handoff',
			blocks,
			metadata,
		});
		const ts = parent.ts ?? '';
		const reply = await client().chat.postMessage({
			channel: 'C0SUPPORT',
			text: 'Transcript',
			thread_ts: ts,
		});

		expect(slack.received.messages).toEqual([
			expect.objectContaining({ channel: 'C0SUPPORT', ts, text: 'Handoff', blocks, metadata }),
			expect.objectContaining({ ts: reply.ts, threadTs: ts, text: 'Transcript', broadcast: false }),
		]);
		expect(ts).toMatch(/^\d{10}\.\d{6}$/);
		expect(reply.ts).not.toBe(ts);
	});

	it('gives metadata back only where it was asked for', async () => {
		const metadata = { event_type: 'handoff_created', event_payload: { handoff_id: 'ho_1' } };
		const { ts = '' } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'Handoff', metadata });
		const without = await client().conversations.replies({ channel: 'C0SUPPORT', ts });
		const within = await client().conversations.replies({
			channel: 'C0SUPPORT',
			ts,
			include_all_metadata: true,
		});
		expect(without.messages?.[0]).not.toHaveProperty('metadata');
		expect(within.messages?.[0]).toMatchObject({ ts, metadata });
	});

	it('lists the channel newest first, without the replies, page by page', async () => {
		const { ts: first = '' } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'one' });
		await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'reply', thread_ts: first });
		await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'two' });
		const page = await client().conversations.history({ channel: 'C0SUPPORT', limit: 1 });
		const cursor = page.response_metadata?.next_cursor;
		const rest = await client().conversations.history({ channel: 'C0SUPPORT', limit: 1, cursor });
		expect([page.messages?.[0]?.text, rest.messages?.[0]?.text]).toEqual(['two', 'one']);
		expect([page.has_more, rest.has_more]).toEqual([true, false]);
		const later = await client().conversations.history({ channel: 'C0SUPPORT', oldest: first });
		expect(later.messages?.map(({ text }) => text)).toEqual(['two']);
	});

	it('updates a message, and drops its blocks where only text is sent', async () => {
		const { ts = '' } = await client().chat.postMessage({
			channel: 'C0SUPPORT',
			text: 'a',
			blocks: [section('a')],
		});
		await client().chat.update({ channel: 'C0SUPPORT', ts, text: 'Claimed' });
		expect(slack.received.messages).toEqual([
			expect.objectContaining({ ts, text: 'Claimed', blocks: [], edited: true }),
		]);
	});

	it('takes a file in three steps and shares it in the thread', async () => {
		const { ts = '' } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'Handoff' });
		const content = 'Customer: Wo bleibt mein Geld? 💶\n'.repeat(40);
		await client().filesUploadV2({
			channel_id: 'C0SUPPORT',
			thread_ts: ts,
			initial_comment: 'Full transcript',
			filename: 'transcript.txt',
			title: 'Chat transcript',
			file: Buffer.from(content),
		});
		expect(slack.received.messages[1]).toMatchObject({
			threadTs: ts,
			text: 'Full transcript',
			files: [
				{ name: 'transcript.txt', title: 'Chat transcript', text: content, size: Buffer.byteLength(content) },
			],
		});
	});

	it('takes several files of any bytes and shares them in one message', async () => {
		const { ts = '' } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'Handoff' });
		const bytes = [Buffer.from([0, 255, 254, 128, 10, 13]), Buffer.alloc(300_000, 7)];
		await client().filesUploadV2({
			channel_id: 'C0SUPPORT',
			thread_ts: ts,
			file_uploads: bytes.map((file, index) => ({ file, filename: `photo ${index}.png` })),
		});
		expect(slack.received.messages[1]?.files).toMatchObject(
			bytes.map((file, index) => ({ name: `photo ${index}.png`, sha256: sha256(file) })),
		);
	});

	it('lists and joins channels', async () => {
		const open = await client().conversations.list({ exclude_archived: true });
		expect(open.channels?.map(({ name }) => name)).toEqual(['support', 'billing']);
		const closed = await client().conversations.list({ types: 'private_channel' });
		expect(closed.channels?.map(({ name }) => name)).toEqual(['on-call']);
		await client().conversations.join({ channel: 'C0BILLING' });
		const again = await client().conversations.join({ channel: 'C0BILLING' });
		expect(again).toMatchObject({ ok: true, warning: 'already_in_channel' });
	});

	it('reacts to a message once', async () => {
		const { ts = '' } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'Handoff' });
		const reaction = { channel: 'C0SUPPORT', timestamp: ts, name: 'eyes' };
		await client().reactions.add(reaction);
		expect(await refusalOf(client().reactions.add(reaction))).toMatchObject({ error: 'already_reacted' });
		expect(slack.received.messages[0]?.reactions).toEqual(['eyes']);
	});

	it('names a user, with the e-mail address only where the scope allows it', async () => {
		const user = await client().users.info({ user: 'U0LEE' });
		expect(user.user?.profile?.email).toBe('lee@example.com');
		expect(await refusalOf(client('narrow-token').users.info({ user: 'U0LEE' }))).toMatchObject({
			error: 'missing_scope',
			needed: 'users:read',
			provided: 'chat:write',
		});
	});

	it('limits a channel to one message per second after a burst', async () => {
		for (let count = 0; count < 30; count += 1) {
			await client().chat.postMessage({ channel: 'C0SUPPORT', text: `message ${count}` });
		}
		const limited = client().chat.postMessage({ channel: 'C0SUPPORT', text: 'one too many' });
		await expect(limited).rejects.toMatchObject({ code: ErrorCode.RateLimitedError, retryAfter: 1 });
		await client().chat.postMessage({ channel: 'C0ONCALL', text: 'another channel has its own limit' });
		now += 1000;
		await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'a second later' });
	});
});

describe('whom a message notifies', () => {
	it.each([
		['the channel, by the control sequence', { text: 'hi <!channel>' }, ['channel']],
		[
			'a user group named in a section',
			{ text: 'x', blocks: [section('<!subteam^S0ONCALL|@oncall>')] },
			['S0ONCALL'],
		],
		[
			'a user named in a markdown block',
			{ text: 'x', blocks: [{ type: 'markdown', text: '<@U0LEE>' }] },
			['U0LEE'],
		],
		[
			'a mention element of rich text',
			{
				text: 'x',
				blocks: [
					{
						type: 'rich_text',
						elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
					},
				],
			},
			['here'],
		],
		['nobody by escaped text', { text: 'hi &lt;!channel&gt;' }, []],
		['nobody by preformatted text', { text: 'x', blocks: [richText('<!channel> @here')] }, []],
		['nobody by a bare name', { text: 'hi @channel' }, []],
		['the channel by a bare name with link_names', { text: 'hi @channel', link_names: true }, ['channel']],
	])('is %s', async (_name, message, pings) => {
		const { data } = await post('chat.postMessage', { channel: 'C0SUPPORT', ...message });
		expect(data.ok).toBe(true);
		expect(slack.received.messages[0]?.pings).toEqual(pings);
	});
});

const metadata = (event_payload: object, event_type = 'handoff_created') => ({ event_type, event_payload });
const button = { type: 'button', action_id: 'claim', text: { type: 'plain_text', text: 'Claim' } };

describe('what Slack refuses', () => {
	it.each([
		['an unknown channel', { channel: 'C0NONE', text: 'x' }, 'channel_not_found'],
		['a channel that is hidden from the bot', { channel: 'C0BOARD', text: 'x' }, 'channel_not_found'],
		['a private channel without the bot', { channel: 'C0LEGAL', text: 'x' }, 'not_in_channel'],
		['an archived channel', { channel: 'C0OLD', text: 'x' }, 'is_archived'],
		['a call without a channel', { text: 'x' }, 'invalid_arguments'],
		['an empty message', { channel: 'C0SUPPORT' }, 'no_text'],
		['an empty text with empty blocks', { channel: 'C0SUPPORT', text: '', blocks: [] }, 'no_text'],
		[
			'a thread that does not exist',
			{ channel: 'C0SUPPORT', text: 'x', thread_ts: '1.000001' },
			'thread_not_found',
		],
		['blocks that are no list', { channel: 'C0SUPPORT', text: 'x', blocks: {} }, 'invalid_blocks_format'],
		[
			'blocks as broken JSON text',
			{ channel: 'C0SUPPORT', text: 'x', blocks: '[{' },
			'invalid_blocks_format',
		],
		[
			'over 12,000 characters of markdown_text',
			{ channel: 'C0SUPPORT', markdown_text: 'x'.repeat(12_001) },
			'msg_too_long',
		],
		[
			'markdown_text beside text',
			{ channel: 'C0SUPPORT', text: 'x', markdown_text: 'x' },
			'markdown_text_conflict',
		],
		[
			'101 attachments',
			{ channel: 'C0SUPPORT', text: 'x', attachments: Array(101).fill({}) },
			'too_many_attachments',
		],
		[
			'blocks of over 13,200 characters',
			{ channel: 'C0SUPPORT', text: 'x', blocks: Array(5).fill(section('x'.repeat(2_900))) },
			'msg_blocks_too_long',
		],
		[
			'nested metadata',
			{ channel: 'C0SUPPORT', text: 'x', metadata: metadata({ customer: { address: { city: 'Bonn' } } }) },
			'invalid_metadata_format',
		],
		[
			'a list of plain values in metadata',
			{ channel: 'C0SUPPORT', text: 'x', metadata: metadata({ tags: ['a'] }) },
			'invalid_metadata_format',
		],
		[
			'a metadata key in capitals',
			{ channel: 'C0SUPPORT', text: 'x', metadata: metadata({ Id: 1 }) },
			'invalid_metadata_format',
		],
		[
			'an event type with spaces',
			{ channel: 'C0SUPPORT', text: 'x', metadata: metadata({}, 'handoff created') },
			'invalid_metadata_format',
		],
		[
			'metadata of over 8,000 bytes',
			{ channel: 'C0SUPPORT', text: 'x', metadata: metadata({ text: 'x'.repeat(8_000) }) },
			'metadata_too_large',
		],
	])('%s', async (_name, message, error) => {
		const { status, data } = await post('chat.postMessage', message);
		expect([status, data.ok, data.error]).toEqual([200, false, error]);
		expect(slack.received.messages).toEqual([]);
	});

	it.each([
		['not_authed', '', {}],
		['invalid_auth', 'wrong-token', {}],
		['token_revoked', 'revoked-token', {}],
		['missing_scope', 'narrow-token', { needed: 'reactions:write', provided: 'chat:write' }],
	])('a call with %s', async (error, as, more) => {
		const { status, data } = await post('reactions.add', { channel: 'C0SUPPORT', name: 'eyes' }, as);
		expect([status, data]).toEqual([200, { ok: false, error, ...more }]);
	});

	it('a public channel without membership and without chat:write.public', async () => {
		const { data } = await post('chat.postMessage', { channel: 'C0BILLING', text: 'x' }, 'narrow-token');
		expect(data.error).toBe('not_in_channel');
	});

	it('a reply to a reply', async () => {
		const { ts } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'a' });
		const reply = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'b', thread_ts: ts });
		const call = client().chat.postMessage({ channel: 'C0SUPPORT', text: 'c', thread_ts: reply.ts });
		expect(await refusalOf(call)).toMatchObject({ error: 'cannot_reply_to_message' });
	});

	it('an update of over 4,000 bytes, which 4,000 characters can be', async () => {
		const { ts } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'a' });
		const update = (text: string) => post('chat.update', { channel: 'C0SUPPORT', ts, text });
		expect((await update('x'.repeat(4_000))).data.ok).toBe(true);
		expect((await update('ü'.repeat(2_001))).data.error).toBe('msg_too_long');
		expect((await update('')).data.error).toBe('no_text');
	});

	it.each([
		['chat.update', { channel: 'C0SUPPORT', ts: '1.000001', text: 'x' }, 'message_not_found'],
		['reactions.add', { channel: 'C0SUPPORT', timestamp: '1.000001', name: 'eyes' }, 'message_not_found'],
		['reactions.add', { channel: 'C0SUPPORT', timestamp: '1.000001', name: ':eyes:' }, 'invalid_name'],
		['conversations.join', { channel: 'C0ONCALL' }, 'method_not_supported_for_channel_type'],
		['conversations.join', { channel: 'C0OLD' }, 'is_archived'],
		['files.completeUploadExternal', { files: [{ id: 'F9999' }] }, 'file_not_found'],
		['chat.shout', {}, 'unknown_method'],
	])('%s: %j', async (method, args, error) => {
		expect((await post(method, args)).data.error).toBe(error);
	});

	it('reading a channel without the bot, and a private one without its scope', async () => {
		const refused = client().conversations.history({ channel: 'C0BILLING' });
		expect(await refusalOf(refused)).toMatchObject({ error: 'not_in_channel' });
		const unscoped = client('narrow-token').conversations.replies({ channel: 'C0ONCALL', ts: '1.000001' });
		expect(await refusalOf(unscoped)).toMatchObject({ error: 'missing_scope', needed: 'groups:history' });
	});

	it('JSON for a method that only reads forms and queries', async () => {
		const { ts = '' } = await client().chat.postMessage({ channel: 'C0SUPPORT', text: 'a' });
		const asJson = await post('conversations.replies', { channel: 'C0SUPPORT', ts });
		const asQuery = await axios.get(`${slack.url}/api/conversations.replies`, {
			params: { channel: 'C0SUPPORT', ts },
			headers: { authorization: `Bearer ${token}` },
		});
		expect([asJson.data.error, asQuery.data.ok]).toEqual(['invalid_arguments', true]);
	});

	it('a file of another length than announced, and a file for a channel without the bot', async () => {
		const asked = await axios.get(`${slack.url}/api/files.getUploadURLExternal`, {
			params: { filename: 'a.txt', length: 5 },
			headers: { authorization: `Bearer ${token}` },
		});
		const upload = (bytes: string) =>
			axios.post(asked.data.upload_url, bytes, { validateStatus: () => true });
		expect((await upload('four')).status).toBe(400);
		expect((await upload('fives')).status).toBe(200);
		const files = [{ id: asked.data.file_id }];
		const shared = await post('files.completeUploadExternal', { files, channel_id: 'C0BILLING' });
		expect(shared.data.error).toBe('not_in_channel');
	});
});

describe('the blocks Slack refuses', () => {
	const textObject = (text: string, type = 'mrkdwn') => ({ type, text });
	it.each([
		['51 blocks', Array(51).fill({ type: 'divider' }), '/blocks'],
		['an unknown type', [{ type: 'headline' }], '/blocks/0/type'],
		[
			'a header of 151',
			[{ type: 'header', text: textObject('x'.repeat(151), 'plain_text') }],
			'/blocks/0/text/text',
		],
		['a header in mrkdwn', [{ type: 'header', text: textObject('x') }], '/blocks/0/text/type'],
		['a section text of 3,001', [section('x'.repeat(3_001))], '/blocks/0/text/text'],
		['an empty section text', [section('')], '/blocks/0/text/text'],
		['a section with nothing in it', [{ type: 'section' }], '/blocks/0'],
		['11 fields', [{ type: 'section', fields: Array(11).fill(textObject('x')) }], '/blocks/0/fields'],
		[
			'a field of 2,001',
			[{ type: 'section', fields: [textObject('x'.repeat(2_001))] }],
			'/blocks/0/fields/0/text',
		],
		[
			'11 context elements',
			[{ type: 'context', elements: Array(11).fill(textObject('x')) }],
			'/blocks/0/elements',
		],
		['a context without elements', [{ type: 'context', elements: [] }], '/blocks/0/elements'],
		[
			'26 buttons',
			[{ type: 'actions', elements: Array(26).fill({ ...button, action_id: undefined }) }],
			'/blocks/0/elements',
		],
		['two buttons of one id', [{ type: 'actions', elements: [button, button] }], '/blocks/0/elements'],
		[
			'a button text of 76',
			[{ type: 'actions', elements: [{ ...button, text: textObject('x'.repeat(76), 'plain_text') }] }],
			'/blocks/0/elements/0/text/text',
		],
		[
			'a button value of 2,001',
			[{ type: 'actions', elements: [{ ...button, value: 'x'.repeat(2_001) }] }],
			'/blocks/0/elements/0/value',
		],
		[
			'an unknown button style',
			[{ type: 'actions', elements: [{ ...button, style: 'red' }] }],
			'/blocks/0/elements/0/style',
		],
		['markdown of 12,001', [{ type: 'markdown', text: 'x'.repeat(12_001) }], '/blocks/0/text'],
		[
			'12,001 characters over two markdown blocks',
			Array(2).fill({ type: 'markdown', text: 'x'.repeat(6_001) }),
			'/blocks',
		],
		['an empty rich text element', [richText('')], '/blocks/0/elements/0/elements/0/text'],
		[
			'a mention in preformatted text',
			[
				{
					type: 'rich_text',
					elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }],
				},
			],
			'/blocks/0/elements/0/elements/0',
		],
		['a block_id of 256', [{ type: 'divider', block_id: 'x'.repeat(256) }], '/blocks/0/block_id'],
		['two blocks of one id', Array(2).fill({ type: 'divider', block_id: 'same' }), '/blocks'],
		['a property that does not exist', [{ ...section('x'), colour: 'red' }], '/blocks/0'],
		[
			'verbatim on plain text',
			[{ type: 'context', elements: [{ ...textObject('x', 'plain_text'), verbatim: true }] }],
			'/blocks/0/elements/0',
		],
	])('%s', async (_name, blocks, pointer) => {
		const { data } = await post('chat.postMessage', { channel: 'C0SUPPORT', text: 'x', blocks });
		expect(data.error).toBe('invalid_blocks');
		expect(data.response_metadata.messages[0]).toContain(`[json-pointer:${pointer}]`);
	});

	it('but takes each of them just within its limit', async () => {
		const blocks = [
			{ type: 'header', block_id: 'x'.repeat(255), text: textObject('x'.repeat(150), 'plain_text') },
			section('x'.repeat(3_000)),
			{ type: 'section', fields: Array(10).fill(textObject('x', 'plain_text')) },
			{ type: 'context', elements: Array(10).fill(textObject('x')) },
			{ type: 'divider' },
			{
				type: 'actions',
				elements: [{ ...button, value: 'x'.repeat(2_000), url: 'https://example.com', style: 'primary' }],
			},
			richText('x'.repeat(3_000)),
		];
		const { data } = await post('chat.postMessage', { channel: 'C0SUPPORT', text: 'x', blocks });
		expect(data).toMatchObject({ ok: true });
	});
});
