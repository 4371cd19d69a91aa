import { readSlack } from '../../../core/inbound/slack';
import { nameOfSlackUser, showPress } from '../../../core/inbound/slackDialogues';
import { blocksAfter, handoffButtons } from '../../../core/transcript/render/slackButtons';
import press from '../../fixtures/inbound/slackPress.json';
import { formOf, fromSlack, SECRET } from '../../support/inbound';
import { bodyOf, json, playDialogue, silence } from '../../support/scriptedService';

const MESSAGE = 'GET /conversations.replies';
const UPDATE = 'POST /chat.update';
const { ts, text, blocks } = press.message;
const channel = press.container.channel_id;

const pressOf = (button: string) => {
	const actions = [{ ...press.actions[0], action_id: `handoff_${button}` }];
	const settings = { signingSecret: SECRET, closingEmoji: [], closingWords: [], notePrefix: '' };
	const inbound = readSlack(settings, fromSlack(formOf({ ...press, actions })));
	if (inbound.kind !== 'event' || !inbound.event.press) throw new Error(inbound.kind);
	return inbound.event.press;
};

const header = { type: 'header', text: { type: 'plain_text', text: 'Ana Ruiz', emoji: false } };
const said = (words: string) => ({
	type: 'context',
	elements: [{ type: 'mrkdwn', text: words, verbatim: false }],
});
const returnOnly = {
	type: 'actions',
	elements: handoffButtons('ho_0123456789abcdef').elements.slice(1),
};
const claimed = [header, said('Claimed by <@U0AGENT>'), returnOnly];

describe('showing who pressed a button', () => {
	it('says who claimed it, and leaves the way back', () => {
		const { result, requests } = playDialogue(showPress(pressOf('claim')), {
			[MESSAGE]: json({ ok: true, messages: [{ ts, text, blocks }] }),
			[UPDATE]: json({ ok: true }),
		});
		expect(result).toBe(true);
		expect(bodyOf(requests[1])).toEqual({ channel, ts, text, blocks: claimed });
	});

	it('says who gave it back, after it was claimed', () => {
		const { requests } = playDialogue(showPress(pressOf('return')), {
			[MESSAGE]: json({ ok: true, messages: [{ ts, text, blocks: claimed }] }),
			[UPDATE]: json({ ok: true }),
		});
		expect(bodyOf(requests[1])).toMatchObject({
			blocks: [header, said('Claimed by <@U0AGENT>'), said('Returned to the bot by <@U0AGENT>')],
		});
	});

	it('changes nothing when somebody else was faster', () => {
		const { result, log } = playDialogue(showPress(pressOf('claim')), {
			[MESSAGE]: json({ ok: true, messages: [{ ts, text, blocks: claimed }] }),
		});
		expect({ result, log }).toEqual({ result: false, log: [MESSAGE] });
	});

	it.each([
		['may not be read', json({ ok: false, error: 'missing_scope' })],
		['is not found', json({ ok: true, messages: [] })],
		['is not answered for', silence()],
	])('goes by the message as it was pressed where the current one %s', (_what, answer) => {
		const { result } = playDialogue(showPress(pressOf('claim')), {
			[MESSAGE]: answer,
			[UPDATE]: json({ ok: true }),
		});
		expect(result).toBe(true);
	});

	it('says that the message was not changed when Slack refuses', () => {
		const { result } = playDialogue(showPress(pressOf('claim')), {
			[MESSAGE]: json({ ok: true, messages: [{ ts, text, blocks }] }),
			[UPDATE]: json({ ok: false, error: 'cant_update_message' }),
		});
		expect(result).toBe(false);
	});

	it('knows no button in a message of others', () => {
		expect(blocksAfter('claim', 'U1', [null, 'x', {}, header])).toBeNull();
	});
});

describe('the name of a person in Slack', () => {
	it.each([
		[{ profile: { display_name: 'Lee' }, real_name: 'Lee Park', name: 'lee' }, 'Lee'],
		[{ profile: { display_name: '' }, real_name: 'Lee Park', name: 'lee' }, 'Lee Park'],
		[{ name: 'lee' }, 'lee'],
		[{}, null],
	])('of %j is %j', (user, expected) => {
		const { result } = playDialogue(nameOfSlackUser('U1'), {
			'GET /users.info': json({ ok: true, user }),
		});
		expect(result).toBe(expected);
	});

	it('is unknown where Slack refuses', () => {
		const script = { 'GET /users.info': json({ ok: false, error: 'missing_scope' }) };
		expect(playDialogue(nameOfSlackUser('U1'), script).result).toBeNull();
	});
});
