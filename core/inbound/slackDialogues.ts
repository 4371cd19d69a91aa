import type { Dialogue } from '../delivery/exchange';
import { bodyOf, toJson } from '../delivery/exchange';
import { fieldAt, labelAt, listAt } from '../json';
import type { SlackPress } from './slack';
import { blocksAfter } from '../transcript/render/slackButtons';

/**
 * Shows on the handoff message who pressed a button. The message is read first: where it has the button no longer,
 * somebody else was faster, and it stays as it is. Returns whether it was changed; the press counts either way.
 */
export function* showPress({ button, userId, message }: SlackPress): Dialogue<boolean> {
	const { channel, ts } = message;
	const thread = yield {
		method: 'GET',
		path: '/conversations.replies',
		query: { channel, ts, limit: 1 },
		credential: 'service',
		repeatable: true,
	};
	const current = listAt(bodyOf(thread), 'messages').find((each) => labelAt(each, 'ts') === ts);
	const blocks = blocksAfter(button, userId, current ? listAt(current, 'blocks') : message.blocks);
	if (!blocks) return false;
	const updated = yield {
		method: 'POST',
		path: '/chat.update',
		body: { json: { channel, ts, text: message.text, blocks: toJson(blocks) } },
		credential: 'service',
		repeatable: true,
	};
	return fieldAt(bodyOf(updated), 'ok') === true;
}

/** What a person is called in Slack; null where the app may not know (scope users:read) or cannot ask. */
export function* nameOfSlackUser(userId: string): Dialogue<string | null> {
	const reply = yield {
		method: 'GET',
		path: '/users.info',
		query: { user: userId },
		credential: 'service',
		repeatable: true,
	};
	const user = fieldAt(bodyOf(reply), 'user');
	return (
		labelAt(user, 'profile', 'display_name') ??
		labelAt(user, 'real_name') ??
		labelAt(user, 'profile', 'real_name') ??
		labelAt(user, 'name') ??
		null
	);
}
