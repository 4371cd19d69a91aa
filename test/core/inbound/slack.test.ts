import { MOST_BYTES } from '../../../core/inbound/inbound';
import { readSlack, type SlackSettings } from '../../../core/inbound/slack';
import press from '../../fixtures/inbound/slackPress.json';
import reaction from '../../fixtures/inbound/slackReaction.json';
import reply from '../../fixtures/inbound/slackReply.json';
import { formOf, fromSlack, SECRET } from '../../support/inbound';

const SETTINGS: SlackSettings = {
	signingSecret: SECRET,
	closingEmoji: ['white_check_mark'],
	closingWords: ['!close', 'Fertig'],
	notePrefix: '//',
};
const read = (body: unknown, settings: Partial<SlackSettings> = {}) =>
	readSlack({ ...SETTINGS, ...settings }, fromSlack(body));
const replyWith = (event: object, more: object = {}) => ({
	...reply,
	...more,
	event: { ...reply.event, ...event },
});
const reactionWith = (event: object) => ({ ...reaction, event: { ...reaction.event, ...event } });
const eventOf = (body: unknown, settings: Partial<SlackSettings> = {}) => {
	const inbound = read(body, settings);
	return inbound.kind === 'event' ? inbound.event.event : inbound;
};

describe('a reply in the thread of a handoff', () => {
	it("is an agent's reply, with the reference of the handoff message", () => {
		expect(eventOf(reply)).toEqual({
			event: 'agentReply',
			eventId: 'Ev0ABC',
			agent: { name: null, id: 'U0AGENT' },
			text: 'Hi Ana & sorry, see our page (https://example.com/help)',
			attachments: [],
			reference: { channel: 'C0123456789', ts: '1795341600.123456' },
			at: '2026-11-22T10:01:00.000Z',
		});
	});

	it('is the same event when Slack sends it again', () => {
		const request = fromSlack(reply);
		const again = { ...request, headers: { ...request.headers, 'x-slack-retry-num': '1' } };
		expect(readSlack(SETTINGS, again)).toEqual(readSlack(SETTINGS, request));
	});

	it('keeps the time of the message where the clock has fractions', () => {
		expect(eventOf(replyWith({ ts: '1795341660.500000' }))).toMatchObject({
			at: '2026-11-22T10:01:00.500Z',
		});
	});

	it.each([
		['a&lt;b&gt; &amp;amp;', 'a<b> &amp;'],
		['<https://example.com>', 'https://example.com'],
		['<https://example.com/a?b=1&amp;c=2|example.com/a?b=1&amp;c=2>', 'https://example.com/a?b=1&c=2'],
		['<mailto:lee@example.com|lee@example.com>', 'lee@example.com'],
		['ask <@U1|robin> in <#C1|support>', 'ask @robin in #support'],
		['<!here> <@U1> hello', 'hello'],
		['&lt;@U1&gt;', '<@U1>'],
	])('says %j as %j', (text, expected) => {
		expect(eventOf(replyWith({ text }))).toMatchObject({ text: expected });
	});

	it('brings its files, also without words', () => {
		const files = [
			{
				name: 'label.pdf',
				mimetype: 'application/pdf',
				permalink: 'https://acme.slack.com/files/F1',
				url_private_download: 'https://files.slack.com/F1/download/label.pdf',
			},
		];
		expect(eventOf(replyWith({ subtype: 'file_share', text: '', files }))).toMatchObject({
			event: 'agentReply',
			text: '',
			attachments: [
				{
					name: 'label.pdf',
					mimeType: 'application/pdf',
					url: 'https://files.slack.com/F1/download/label.pdf',
				},
			],
		});
	});

	it.each([
		['!close', 'closed', ''],
		['!CLOSE ', 'closed', ''],
		['fertig', 'closed', ''],
		[':white_check_mark:', 'closed', ''],
		['!close the door', 'agentReply', '!close the door'],
		['// she is a VIP', 'noteAdded', 'she is a VIP'],
		['a // b', 'agentReply', 'a // b'],
	])('that says %j is %s', (text, event, said) => {
		expect(eventOf(replyWith({ text }))).toMatchObject({ event, text: said });
	});

	it('is never a note or a closing where the builder left both empty', () => {
		const none = { closingEmoji: [], closingWords: [], notePrefix: '' };
		for (const text of ['// a', '!close', ':white_check_mark:']) {
			expect(eventOf(replyWith({ text }), none)).toMatchObject({ event: 'agentReply', text });
		}
	});

	it('is heard where Slack does not say whose thread it is', () => {
		expect(eventOf(replyWith({ parent_user_id: undefined }))).toMatchObject({ event: 'agentReply' });
		expect(eventOf({ ...reply, authorizations: undefined })).toMatchObject({ event: 'agentReply' });
	});

	it.each<[string, object]>([
		['our own message, by its bot', replyWith({ bot_id: 'B0BOT', user: 'U0BOT' })],
		['our own message, by its user alone', replyWith({ user: 'U0BOT' })],
		['our own message, by its metadata', replyWith({ metadata: { event_type: 'human_handoff' } })],
		["another app's message", replyWith({ app_id: 'A02' })],
		['an old bot message', replyWith({ subtype: 'bot_message', user: undefined, bot_id: 'B02' })],
		['an edit', replyWith({ subtype: 'message_changed' })],
		['a deletion', replyWith({ subtype: 'message_deleted' })],
		['a join', replyWith({ subtype: 'channel_join' })],
		['a message outside any thread', replyWith({ thread_ts: undefined })],
		['the first message of a thread', replyWith({ thread_ts: reply.event.ts })],
		['a reply in the thread of a person', replyWith({ parent_user_id: 'U0OTHER' })],
		['a mention, which comes as a message too', replyWith({ type: 'app_mention' })],
		['a reply without a word', replyWith({ text: '  ' })],
		['a message without writer', replyWith({ user: undefined })],
		['a message with a time that is none', replyWith({ ts: 'now' })],
		['an event without id', replyWith({}, { event_id: undefined })],
		['another kind of event', replyWith({ type: 'channel_archive' })],
		['a warning about limits', { type: 'app_rate_limited', team_id: 'T01' }],
	])('is not %s', (_what, body) => {
		expect(read(body)).toEqual({ kind: 'ignored', why: expect.any(String) });
	});
});

describe('an emoji', () => {
	it('on the handoff message closes', () => {
		expect(eventOf(reaction)).toEqual({
			event: 'closed',
			eventId: 'Ev0DEF',
			agent: { name: null, id: 'U0AGENT' },
			text: '',
			attachments: [],
			reference: { channel: 'C0123456789', ts: '1795341600.123456' },
			at: '2026-11-22T10:02:00.000Z',
		});
	});

	it.each([
		['another emoji', { reaction: 'eyes' }],
		["an emoji on somebody else's message", { item_user: 'U0OTHER' }],
		['an emoji of our own', { user: 'U0BOT' }],
		['an emoji on a file', { item: { type: 'file', file: 'F1' } }],
	])('is nothing when it is %s', (_what, event) => {
		expect(read(reactionWith(event))).toMatchObject({ kind: 'ignored' });
	});
});

describe('a button', () => {
	const pressed = (action_id: string) => ({ ...press, actions: [{ ...press.actions[0], action_id }] });

	it('Claim claims, and says what its message is updated from', () => {
		expect(read(formOf(press))).toEqual({
			kind: 'event',
			event: {
				event: {
					event: 'claimed',
					eventId: 'C0123456789:1795341600.123456:claim:U0AGENT:1795341642.100000',
					agent: { name: 'lee', id: 'U0AGENT' },
					text: '',
					attachments: [],
					reference: { channel: 'C0123456789', ts: '1795341600.123456' },
					at: '2026-11-22T10:00:42.100Z',
				},
				press: {
					button: 'claim',
					userId: 'U0AGENT',
					message: {
						channel: 'C0123456789',
						ts: '1795341600.123456',
						text: 'Handoff: Ana Ruiz',
						blocks: press.message.blocks,
					},
				},
			},
		});
	});

	it('Return to bot closes', () => {
		expect(eventOf(formOf(pressed('handoff_return')))).toMatchObject({ event: 'closed' });
	});

	it.each<[string, unknown]>([
		['another button', formOf(pressed('other'))],
		['another kind of interaction', formOf({ ...press, type: 'view_submission' })],
		['a press without user', formOf({ ...press, user: {} })],
		['a press without message', formOf({ ...press, container: {}, message: {}, channel: {} })],
		['a form without payload', 'token=1&team_id=T01'],
		['a payload that is no JSON', 'payload=%7B'],
		['a payload that is a list', 'payload=%5B%5D'],
	])('is nothing when it is %s', (_what, body) => {
		expect(read(body)).toMatchObject({ kind: 'ignored' });
	});
});

describe('a challenge', () => {
	it('is answered with its own text', () => {
		const challenge = { type: 'url_verification', challenge: 'abc', token: 'none' };
		expect(read(challenge)).toEqual({ kind: 'challenge', answer: 'abc' });
	});

	it('is refused unsigned, like everything else', () => {
		const request = fromSlack({ type: 'url_verification', challenge: 'abc' });
		expect(readSlack(SETTINGS, { ...request, headers: {} })).toEqual({ kind: 'refused', why: 'noSignature' });
	});

	it('that is no text is not answered', () => {
		expect(read({ type: 'url_verification', challenge: 7 })).toMatchObject({ kind: 'ignored' });
	});
});

describe('a request', () => {
	it('is refused without secret', () => {
		expect(readSlack({ ...SETTINGS, signingSecret: '' }, fromSlack(reply, { secret: '-' }))).toEqual({
			kind: 'refused',
			why: 'noSecret',
		});
	});

	it('that is larger than anything Slack sends is refused, also signed', () => {
		expect(read(' '.repeat(MOST_BYTES + 1))).toEqual({ kind: 'refused', why: 'tooLarge' });
	});

	it.each(['', 'null', '[]', '7', '"text"', '{"type":', '{"__proto__":{"type":"event_callback"}}'])(
		'that is signed and says %j is ignored',
		(body) => expect(read(body)).toMatchObject({ kind: 'ignored' }),
	);
});
