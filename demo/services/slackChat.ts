import type { HttpAnswer } from './http';
import { checkBlocks } from './slackBlocks';
import type { Json, JsonObject } from './json';
import { flagArgument, jsonArgument, missingArgument, ok, refuse, textArgument } from './slackCall';
import type { SlackCall, SlackMethods, SlackScope } from './slackCall';
import { findChannel, toApiMessage } from './slackConversations';
import { checkMetadata } from './slackMetadata';
import { pingsOf } from './slackPings';
import type { SlackChannel, SlackMessage, SlackWorkspace } from './slackWorkspace';

/** Characters of `text` above which Slack truncates, and UTF-8 bytes above which `chat.update` refuses. */
const TEXT_TRUNCATED = 40_000;
const UPDATE_TEXT_BYTES = 4_000;
const MARKDOWN_TEXT = 12_000;
const ATTACHMENTS = 100;

/** What the methods that write messages need of the stand-in. */
export interface SlackWriter {
	workspace(): SlackWorkspace;
	nextTs(): string;
	changed(): void;
	/** Whole seconds until the channel may be posted to, 0 for now. */
	waitFor(channelId: string): number;
}

/** The methods that write messages and reactions. */
export function chatMethods(writer: SlackWriter): SlackMethods {
	return {
		'chat.postMessage': { scopes: ['chat:write'], readsJson: true, run: (call) => postMessage(writer, call) },
		'chat.update': { scopes: ['chat:write'], readsJson: true, run: (call) => update(writer, call) },
		'chat.getPermalink': { scopes: [], readsJson: false, run: (call) => permalink(writer, call) },
		'reactions.add': {
			scopes: ['reactions:write'],
			readsJson: true,
			run: (call) => addReaction(writer, call),
		},
	};
}

/** Why the bot may not post to the channel, or undefined. */
export function postingError(channel: SlackChannel, scopes: readonly SlackScope[]): string | undefined {
	if (channel.isArchived) return 'is_archived';
	if (channel.isMember) return undefined;
	return !channel.isPrivate && scopes.includes('chat:write.public') ? undefined : 'not_in_channel';
}

/** Why `threadTs` cannot be replied to, or undefined. A reply's own ts is no thread. */
export function threadError(
	workspace: SlackWorkspace,
	channel: string,
	threadTs: string,
): string | undefined {
	if (!threadTs) return undefined;
	const parent = workspace.messages.find((message) => message.channel === channel && message.ts === threadTs);
	if (!parent) return 'thread_not_found';
	return parent.threadTs ? 'cannot_reply_to_message' : undefined;
}

function postMessage(writer: SlackWriter, { args, scopes }: SlackCall): HttpAnswer {
	const found = findChannel(writer.workspace(), args, 'channel', true);
	if ('refusal' in found) return found.refusal;
	const channel = found.channel.id;
	const wait = writer.waitFor(channel);
	if (wait > 0) {
		const headers = { 'retry-after': String(wait) };
		return { status: 429, headers, body: { ok: false, error: 'ratelimited' } };
	}
	const threadTs = textArgument(args, 'thread_ts');
	const error = postingError(found.channel, scopes) ?? threadError(writer.workspace(), channel, threadTs);
	if (error) return refuse(error);
	const content = readContent(args);
	if ('refusal' in content) return content.refusal;

	const isTruncated = content.text.length > TEXT_TRUNCATED;
	const message: SlackMessage = {
		...content,
		...(threadTs && { threadTs }),
		text: content.text.slice(0, TEXT_TRUNCATED),
		channel,
		ts: writer.nextTs(),
		files: [],
		reactions: [],
		edited: false,
		broadcast: threadTs !== '' && flagArgument(args, 'reply_broadcast'),
	};
	writer.workspace().messages.push(message);
	writer.changed();
	const warning = isTruncated ? { warning: 'message_truncated' } : {};
	return ok({ channel, ts: message.ts, message: toApiMessage(message, true), ...warning });
}

function update(writer: SlackWriter, { args }: SlackCall): HttpAnswer {
	const found = findChannel(writer.workspace(), args, 'channel');
	if ('refusal' in found) return found.refusal;
	const message = findMessage(writer.workspace(), found.channel.id, textArgument(args, 'ts'));
	if (!message) return refuse('message_not_found');
	const content = readContent(args);
	if ('refusal' in content) return content.refusal;
	if (Buffer.byteLength(content.text) > UPDATE_TEXT_BYTES) return refuse('msg_too_long');

	Object.assign(message, content, { metadata: content.metadata ?? message.metadata, edited: true });
	writer.changed();
	return ok({
		channel: message.channel,
		ts: message.ts,
		text: message.text,
		message: toApiMessage(message, true),
	});
}

function permalink(writer: SlackWriter, { args }: SlackCall): HttpAnswer {
	const found = findChannel(writer.workspace(), args, 'channel');
	if ('refusal' in found) return found.refusal;
	const message = findMessage(writer.workspace(), found.channel.id, textArgument(args, 'message_ts'));
	if (!message) return refuse('message_not_found');
	const link = `https://acme.slack.com/archives/${message.channel}/p${message.ts.replace('.', '')}`;
	return ok({ channel: message.channel, permalink: link });
}

function addReaction(writer: SlackWriter, { args }: SlackCall): HttpAnswer {
	const found = findChannel(writer.workspace(), args, 'channel');
	if ('refusal' in found) return found.refusal;
	const name = textArgument(args, 'name');
	if (!name) return missingArgument('name');
	if (!/^[a-z0-9_+'-]+$/.test(name)) return refuse('invalid_name');
	const message = findMessage(writer.workspace(), found.channel.id, textArgument(args, 'timestamp'));
	if (!message) return refuse('message_not_found');
	if (message.reactions.includes(name)) return refuse('already_reacted');
	message.reactions.push(name);
	writer.changed();
	return ok();
}

function findMessage(workspace: SlackWorkspace, channel: string, ts: string): SlackMessage | undefined {
	return workspace.messages.find((message) => message.channel === channel && message.ts === ts);
}

type Content = Pick<SlackMessage, 'text' | 'blocks' | 'metadata' | 'pings'>;

/** Text, blocks and metadata of a message as sent, or the refusal. Absent blocks are an empty list. */
function readContent(args: JsonObject): Content | { refusal: HttpAnswer } {
	const blocks = jsonArgument(args, 'blocks');
	const attachments = jsonArgument(args, 'attachments').value;
	const markdown = textArgument(args, 'markdown_text');
	const text = textArgument(args, 'text');
	if (blocks.broken) return { refusal: refuse('invalid_blocks_format') };
	if (markdown && (text || blocks.value !== undefined)) return { refusal: refuse('markdown_text_conflict') };
	if (markdown.length > MARKDOWN_TEXT) return { refusal: refuse('msg_too_long') };
	if (Array.isArray(attachments) && attachments.length > ATTACHMENTS) {
		return { refusal: refuse('too_many_attachments') };
	}
	const hasBlocks = blocks.value !== undefined && !(Array.isArray(blocks.value) && blocks.value.length === 0);
	if (!text && !markdown && !hasBlocks && !attachments) return { refusal: refuse('no_text') };

	const checked = hasBlocks ? checkBlocks(blocks.value ?? null) : { ok: true as const };
	if (!checked.ok) return { refusal: blockRefusal(checked) };
	const metadata = readMetadata(args);
	if ('refusal' in metadata) return metadata;

	const sentBlocks: Json[] = markdown ? [{ type: 'markdown', text: markdown }] : listOf(blocks.value);
	const bareNames = flagArgument(args, 'link_names') || textArgument(args, 'parse') === 'full';
	return { text, blocks: sentBlocks, ...metadata, pings: pingsOf(text, sentBlocks, bareNames) };
}

function blockRefusal(check: Exclude<ReturnType<typeof checkBlocks>, { ok: true }>): HttpAnswer {
	if (check.error !== 'invalid_blocks') return refuse(check.error);
	return refuse(check.error, { errors: check.messages, response_metadata: { messages: check.messages } });
}

function readMetadata(args: JsonObject): Pick<SlackMessage, 'metadata'> | { refusal: HttpAnswer } {
	const { value, broken } = jsonArgument(args, 'metadata');
	if (broken) return { refusal: refuse('invalid_metadata_format') };
	if (value === undefined || value === null) return { metadata: null };
	const checked = checkMetadata(value);
	return checked.ok ? { metadata: checked.metadata } : { refusal: refuse(checked.error) };
}

function listOf(value: Json | undefined): Json[] {
	return Array.isArray(value) ? value : [];
}
