import type { HttpAnswer } from './http';
import type { JsonObject } from './json';
import {
	flagArgument,
	missingArgument,
	missingScope,
	numberArgument,
	ok,
	refuse,
	textArgument,
} from './slackCall';
import type { SlackCall, SlackMethods } from './slackCall';
import { SLACK_BOT } from './slackWorkspace';
import type { SlackChannel, SlackMessage, SlackWorkspace } from './slackWorkspace';

/** The channel that a call names, or the refusal. `byName` also takes `support` and `#support`. */
export function findChannel(
	workspace: SlackWorkspace,
	args: JsonObject,
	key: string,
	byName = false,
): { channel: SlackChannel } | { refusal: HttpAnswer } {
	const wanted = textArgument(args, key);
	if (!wanted) return { refusal: missingArgument(key) };
	const name = wanted.replace(/^#/, '');
	const channel = workspace.channels.find((one) => one.id === wanted || (byName && one.name === name));
	const isVisible = channel && (channel.isMember || !channel.isHidden);
	return isVisible ? { channel } : { refusal: refuse('channel_not_found') };
}

/** The message as the Web API shows it. Metadata only comes along where it was asked for. */
export function toApiMessage(message: SlackMessage, withMetadata: boolean): object {
	const { userId, botId, teamId } = SLACK_BOT;
	return {
		...{ type: 'message', user: userId, bot_id: botId, team: teamId, text: message.text, ts: message.ts },
		...(message.blocks.length > 0 && { blocks: message.blocks }),
		...(message.threadTs && { thread_ts: message.threadTs, parent_user_id: userId }),
		...(message.broadcast && { subtype: 'thread_broadcast' }),
		...(message.files.length > 0 && {
			files: message.files.map(({ id, name, title, size }) => ({ id, name, title, size })),
		}),
		...(message.reactions.length > 0 && {
			reactions: message.reactions.map((name) => ({ name, users: [userId], count: 1 })),
		}),
		...(message.edited && { edited: { user: userId, ts: message.ts } }),
		...(withMetadata && message.metadata && { metadata: message.metadata }),
	};
}

/** The methods that read and join conversations. */
export function conversationMethods(workspace: () => SlackWorkspace, changed: () => void): SlackMethods {
	return {
		'conversations.list': {
			scopes: ['channels:read'],
			readsJson: false,
			run: (call) => list(workspace(), call),
		},
		'conversations.join': {
			scopes: ['channels:join'],
			readsJson: true,
			run: (call) => join(workspace(), call, changed),
		},
		'conversations.history': { scopes: [], readsJson: false, run: (call) => history(workspace(), call) },
		'conversations.replies': { scopes: [], readsJson: false, run: (call) => replies(workspace(), call) },
	};
}

function list(workspace: SlackWorkspace, { args, scopes }: SlackCall): HttpAnswer {
	const types = (textArgument(args, 'types') || 'public_channel').split(',');
	if (types.includes('private_channel') && !scopes.includes('groups:read'))
		return missingScope('groups:read', scopes);
	const channels = workspace.channels.filter(
		(channel) =>
			types.includes(channel.isPrivate ? 'private_channel' : 'public_channel') &&
			(channel.isMember || !channel.isPrivate) &&
			!(channel.isArchived && flagArgument(args, 'exclude_archived')),
	);
	const { items, cursor } = page(channels, args, 100);
	return ok({ channels: items.map(toApiChannel), response_metadata: { next_cursor: cursor } });
}

function toApiChannel({ id, name, isPrivate, isMember, isArchived }: SlackChannel): object {
	return { id, name, is_channel: true, is_private: isPrivate, is_member: isMember, is_archived: isArchived };
}

function join(workspace: SlackWorkspace, { args }: SlackCall, changed: () => void): HttpAnswer {
	const found = findChannel(workspace, args, 'channel');
	if ('refusal' in found) return found.refusal;
	const { channel } = found;
	if (channel.isPrivate) return refuse('method_not_supported_for_channel_type');
	if (channel.isArchived) return refuse('is_archived');
	const warning = channel.isMember ? { warning: 'already_in_channel' } : {};
	channel.isMember = true;
	changed();
	return ok({ channel: toApiChannel(channel), ...warning });
}

/** The channel, where the call may read it. */
function findReadable(
	workspace: SlackWorkspace,
	{ args, scopes }: SlackCall,
): { channel: SlackChannel } | { refusal: HttpAnswer } {
	const found = findChannel(workspace, args, 'channel');
	if ('refusal' in found) return found;
	const needed = found.channel.isPrivate ? 'groups:history' : 'channels:history';
	if (!scopes.includes(needed)) return { refusal: missingScope(needed, scopes) };
	return found.channel.isMember ? found : { refusal: refuse('not_in_channel') };
}

function history(workspace: SlackWorkspace, call: SlackCall): HttpAnswer {
	const found = findReadable(workspace, call);
	if ('refusal' in found) return found.refusal;
	const messages = workspace.messages
		.filter((message) => message.channel === found.channel.id && (!message.threadTs || message.broadcast))
		.filter((message) => isWithin(message, call.args))
		.reverse();
	return answerPage(messages, call, 100);
}

function replies(workspace: SlackWorkspace, call: SlackCall): HttpAnswer {
	const found = findReadable(workspace, call);
	if ('refusal' in found) return found.refusal;
	const ts = textArgument(call.args, 'ts');
	if (!ts) return missingArgument('ts');
	const inChannel = workspace.messages.filter((message) => message.channel === found.channel.id);
	const parent = inChannel.find((message) => message.ts === ts);
	if (!parent) return refuse('thread_not_found');
	const answers = inChannel.filter((message) => message.threadTs === ts && isWithin(message, call.args));
	return answerPage([parent, ...answers], call, 1000);
}

/** Slack's `oldest` and `latest`, both exclusive unless `inclusive` is set. Timestamps of equal form sort as text. */
function isWithin({ ts }: SlackMessage, args: JsonObject): boolean {
	const oldest = textArgument(args, 'oldest');
	const latest = textArgument(args, 'latest');
	if (flagArgument(args, 'inclusive') && (ts === oldest || ts === latest)) return true;
	return (!oldest || ts > oldest) && (!latest || ts < latest);
}

function answerPage(
	messages: readonly SlackMessage[],
	{ args }: SlackCall,
	defaultLimit: number,
): HttpAnswer {
	const { items, cursor } = page(messages, args, defaultLimit);
	const withMetadata = flagArgument(args, 'include_all_metadata');
	return ok({
		messages: items.map((message) => toApiMessage(message, withMetadata)),
		has_more: cursor !== '',
		response_metadata: { next_cursor: cursor },
	});
}

function page<Item>(
	items: readonly Item[],
	args: JsonObject,
	defaultLimit: number,
): { items: Item[]; cursor: string } {
	const start = numberArgument(args, 'cursor', 0);
	const end = start + numberArgument(args, 'limit', defaultLimit);
	return { items: items.slice(start, end), cursor: end < items.length ? String(end) : '' };
}
