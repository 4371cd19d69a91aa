import type { SlackMessage, SlackRendering } from '../../transcript/render/slack';
import { fieldAt, isRecord, labelAt, listAt } from '../../json';
import {
	toJson,
	bodyOf,
	type Delivery,
	type DeliveryResult,
	type Json,
	type ServiceReply,
	type ServiceRequest,
} from '../exchange';
import { utf8Length } from '../../transcript/cut';
import { sayReply } from '../sayReply';
import { unseen, writeOnce, type Look, type Written } from '../writeOnce';

export interface SlackHandoff {
	handoffId: string;
	revision: string;
	/** When the handoff was made, ISO 8601. */
	at: string;
	/** Set where this may be a second try: the look for the first is then insisted on. */
	mayBeRepeat?: boolean;
	/** A channel's id (C…, G…) or its name with `#`. */
	channel: string;
	rendering: SlackRendering;
}

/** What to do about Slack's error codes that a builder can mend. Source: Slack's error table of chat.postMessage. */
const REMEDIES: Record<string, string> = {
	channel_not_found: 'Check the channel; a private channel needs the app as a member (/invite @your-app).',
	not_in_channel: 'Invite the app to the channel: /invite @your-app.',
	is_archived: 'The channel is archived. Choose another one.',
	invalid_auth: 'Check the bot token of the Slack credential.',
	not_authed: 'Enter the bot token in the Slack credential.',
	account_inactive: 'The app was removed from the workspace. Install it again and use its new token.',
	token_revoked: 'The token was revoked. Install the app again and use its new token.',
	token_expired: 'The token has expired. Enter a new one in the Slack credential.',
	ratelimited: 'Slack asks to slow down and still did after several tries. Try again later.',
	msg_too_long: 'Choose less under Content.',
	restricted_action: 'A workspace policy forbids posting there. Ask a workspace admin.',
};

/** Slack refuses the layout, not the handoff: the same words as plain text may still go through. */
const LAYOUT_ERRORS = ['msg_too_long', 'msg_blocks_too_long', 'invalid_blocks', 'invalid_blocks_format'];
/** Codes that, like a 5xx, leave open whether the message was posted. */
const UNCLEAR_ERRORS = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];

type Posted = { ok: true; channel: string; ts: string } | { ok: false; why: string };

/**
 * Posts the handoff message, then the transcript as replies in its thread, then what is too long for those as a
 * file. The handoff is delivered once its message stands; parts that failed after that are named in `missing`.
 * Slack knows no repeats, so it is looked first whether an execution before this one has posted it already.
 */
export function* deliverToSlack(handoff: SlackHandoff): Delivery {
	if (handoff.channel === '')
		return { ok: false, why: 'No Slack channel is set. Enter one under Slack Channel.' };
	const before = yield* findPosted(handoff, null, !handoff.mayBeRepeat);
	// Where this may be a second try, a post that could not be looked for would be a blind repeat.
	if (!before.searched && before.silent && handoff.mayBeRepeat) return { ok: false, why: UNASKED };
	const earlier = before.searched ? before.found : null;
	const parent = earlier ?? (yield* post(handoff, handoff.rendering.message, null));
	if (!parent.ok) return parent;

	const thread = earlier ? yield* readThread(parent) : [];
	const missing: string[] = [];
	for (const [index, part] of handoff.rendering.thread.entries()) {
		const place = { ts: parent.ts, part: index + 1 };
		if (thread?.some((message) => isOurs(message, handoff, place.part))) continue;
		const reply = thread
			? yield* post({ ...handoff, channel: parent.channel }, part, place)
			: ({ ok: false, why: THREAD_UNREADABLE } as const);
		if (!reply.ok) missing.push(`Part ${place.part} of the transcript: ${reply.why}`);
	}
	const { file } = handoff.rendering;
	if (file && !thread?.some((message) => hasFile(message, file.name))) {
		const problem = thread ? yield* upload(file, parent) : THREAD_UNREADABLE;
		if (problem) missing.push(`The transcript file: ${problem}`);
	}
	return {
		ok: true,
		reference: { channel: parent.channel, ts: parent.ts },
		url: yield* permalink(parent),
		missing: missing.length > 0 ? missing.join(' ') : null,
	} satisfies DeliveryResult;
}

const UNASKED =
	'Slack did not say whether an earlier execution has posted it, so it was not posted again. It may have arrived. Look into the channel.';
const THREAD_UNREADABLE =
	'An earlier execution may have posted it, and the thread could not be read. Look into the thread.';

type Place = { ts: string; part: number } | null;
type Parent = { ok: true; channel: string; ts: string };

function* post(
	handoff: SlackHandoff,
	message: SlackMessage,
	thread: Place,
): Generator<ServiceRequest, Posted, ServiceReply> {
	const withBlocks = postRequest(handoff, message, thread, true);
	const look = () => findPosted(handoff, thread, false);
	let written = yield* writeOnce(withBlocks, look, isUnclear);
	if (codeOf(written) === 'not_in_channel') {
		yield apiCall('conversations.join', { channel: handoff.channel }, true);
		written = yield* writeOnce({ ...withBlocks }, look, isUnclear);
	}
	if (LAYOUT_ERRORS.includes(codeOf(written) ?? '')) {
		written = yield* writeOnce(postRequest(handoff, message, thread, false), look, isUnclear);
	}
	if (written.kind === 'found') return written.found;
	const { reply } = written;
	if (written.kind === 'unsure') return { ok: false, why: `${explain(reply)} The message may have arrived.` };
	const ts = labelAt(bodyOf(reply), 'ts');
	if (errorOf(reply) === null && ts !== undefined) {
		return { ok: true, channel: labelAt(bodyOf(reply), 'channel') ?? handoff.channel, ts };
	}
	return { ok: false, why: explain(reply) };
}

function codeOf(written: Written<Parent>): string | null {
	return written.kind === 'answered' ? errorOf(written.reply) : null;
}

function postRequest(
	handoff: SlackHandoff,
	message: SlackMessage,
	thread: Place,
	withBlocks: boolean,
): ServiceRequest {
	const part = thread?.part ?? 0;
	const [first, ...others] = message.blocks;
	return apiCall(
		'chat.postMessage',
		{
			channel: handoff.channel,
			text: message.text,
			blocks:
				withBlocks && first
					? toJson([{ ...first, block_id: markerOf(handoff, part) }, ...others])
					: undefined,
			thread_ts: thread?.ts,
			metadata: {
				event_type: 'human_handoff',
				event_payload: { handoff_id: handoff.handoffId, revision: handoff.revision, part },
			},
			unfurl_links: false,
			unfurl_media: false,
		},
		false,
	);
}

/** Stands in a block's id too, since Slack may drop metadata whose event type no app has registered. */
function markerOf({ handoffId, revision }: SlackHandoff, part: number): string {
	return `${handoffId}.${revision}.${part}`;
}

function isOurs(message: unknown, handoff: SlackHandoff, part: number): boolean {
	const payload = fieldAt(message, 'metadata', 'event_payload');
	const named = ['handoff_id', 'revision', 'part'].map((key) => labelAt(payload, key)).join('.');
	const marker = markerOf(handoff, part);
	return named === marker || labelAt(listAt(message, 'blocks')[0], 'block_id') === marker;
}

function hasFile(message: unknown, name: string): boolean {
	return listAt(message, 'files').some((file) => labelAt(file, 'name') === name);
}

/** How far back an execution may lie that this one repeats: as long as Zendesk recognises a repeated request. */
const LOOK_BACK_MS = 2 * 60 * 60 * 1000;
/** Pages of 100 messages that are looked through. */
const MESSAGE_PAGES = 5;

/** Looks for our own message, newest first, so that no post is repeated that may stand already. */
function* findPosted(
	handoff: SlackHandoff,
	thread: Place,
	isOptional: boolean,
): Generator<ServiceRequest, Look<Parent>, ServiceReply> {
	const named = yield* findChannel(handoff.channel, isOptional);
	if (!named.searched) return named;
	if (named.found === null) return { searched: false, silent: false };
	const channel = named.found;
	const oldest = ((Date.parse(handoff.at) - LOOK_BACK_MS) / 1000).toFixed(6);
	const [method, query] = thread
		? ['conversations.replies', { ts: thread.ts }]
		: ['conversations.history', { oldest }];
	let cursor = '';
	for (let page = 0; page < MESSAGE_PAGES; page += 1) {
		const request = read(
			method,
			{ channel, ...query, limit: 100, include_all_metadata: true, ...(cursor && { cursor }) },
			isOptional,
		);
		const reply = yield request;
		const messages = fieldAt(bodyOf(reply), 'messages');
		if (errorOf(reply) !== null || !Array.isArray(messages)) return unseen(reply, request);
		const ours = messages.find((message) => isOurs(message, handoff, thread?.part ?? 0));
		const ts = labelAt(ours, 'ts');
		if (ts !== undefined) return { searched: true, found: { ok: true, channel, ts } };
		cursor = labelAt(bodyOf(reply), 'response_metadata', 'next_cursor') ?? '';
		if (cursor === '') return { searched: true, found: null };
	}
	return { searched: false, silent: false };
}

/** What stands in a thread: our parts are far fewer than a page. Null where it cannot be read. */
function* readThread({ channel, ts }: Parent): Generator<ServiceRequest, unknown[] | null, ServiceReply> {
	const reply = yield read('conversations.replies', { channel, ts, limit: 1000, include_all_metadata: true });
	const messages = fieldAt(bodyOf(reply), 'messages');
	return errorOf(reply) === null && Array.isArray(messages) ? messages : null;
}

/** Pages of 1,000 channels that are looked through for a name. */
const CHANNEL_PAGES = 10;

/** Posting takes a channel's name, reading only its id. */
function* findChannel(
	channel: string,
	isOptional: boolean,
): Generator<ServiceRequest, Look<string>, ServiceReply> {
	if (!channel.startsWith('#')) return { searched: true, found: channel };
	let cursor = '';
	for (let page = 0; page < CHANNEL_PAGES; page += 1) {
		const types = 'public_channel,private_channel';
		const query = { types, limit: 1000, exclude_archived: true, cursor };
		const request = read('conversations.list', query, isOptional);
		const reply = yield request;
		if (errorOf(reply) !== null) return unseen(reply, request);
		const found = listAt(bodyOf(reply), 'channels').find((entry) => `#${labelAt(entry, 'name')}` === channel);
		if (found) return { searched: true, found: labelAt(found, 'id') ?? null };
		cursor = labelAt(bodyOf(reply), 'response_metadata', 'next_cursor') ?? '';
		if (cursor === '') break;
	}
	return { searched: true, found: null };
}

/** Slack's three-step upload; returns the problem in words, or null when the file stands in the thread. */
function* upload(
	file: NonNullable<SlackRendering['file']>,
	parent: { channel: string; ts: string },
): Generator<ServiceRequest, string | null, ServiceReply> {
	const target = yield read('files.getUploadURLExternal', {
		filename: file.name,
		length: utf8Length(file.content),
	});
	const address = labelAt(bodyOf(target), 'upload_url');
	const fileId = labelAt(bodyOf(target), 'file_id');
	if (address === undefined || fileId === undefined) return explain(target);
	const sent = yield {
		method: 'POST',
		path: address,
		body: { bytes: file.content, contentType: 'application/octet-stream' },
		credential: 'none',
		repeatable: true,
	};
	if (sent.kind !== 'answered' || sent.status >= 300) return sayReply('Slack', sent);
	const shared = yield apiCall(
		'files.completeUploadExternal',
		{ files: [{ id: fileId, title: file.name }], channel_id: parent.channel, thread_ts: parent.ts },
		true,
	);
	if (errorOf(shared) === null) return null;
	// An answer that got lost, and then the refusal of the repeat: the file may stand all the same.
	const thread = yield* readThread({ ok: true, ...parent });
	return thread?.some((message) => hasFile(message, file.name)) ? null : explain(shared);
}

/** The link to the message; a handoff without it is delivered all the same. */
function* permalink(parent: {
	channel: string;
	ts: string;
}): Generator<ServiceRequest, string | null, ServiceReply> {
	const reply = yield read('chat.getPermalink', { channel: parent.channel, message_ts: parent.ts });
	return labelAt(bodyOf(reply), 'permalink') ?? null;
}

/** Slack's reading methods take no JSON body. */
function read(method: string, query: ServiceRequest['query'], isOptional = false): ServiceRequest {
	return {
		...{ method: 'GET', path: `/${method}`, query, credential: 'service', repeatable: true },
		...{ expectsJson: true, isOptional },
	};
}

function apiCall(
	method: string,
	body: { [key: string]: Json | undefined },
	repeatable: boolean,
): ServiceRequest {
	return {
		...{ method: 'POST', path: `/${method}`, body: { json: body }, credential: 'service', repeatable },
		expectsJson: true,
	};
}

/** Slack says failures in the body of a 200: its error code, '' where the answer is not Slack's, null where all is well. */
function errorOf(reply: ServiceReply): string | null {
	if (reply.kind !== 'answered' || !isRecord(reply.body)) return '';
	return reply.body['ok'] === true ? null : (labelAt(reply.body, 'error') ?? '');
}

function isUnclear(reply: ServiceReply): boolean {
	return UNCLEAR_ERRORS.includes(errorOf(reply) ?? '');
}

function explain(reply: ServiceReply): string {
	const code = errorOf(reply);
	if (!code) return sayReply('Slack', reply);
	if (code === 'missing_scope') {
		return `Slack refused it (missing_scope). Add the scope ${labelAt(bodyOf(reply), 'needed') ?? ''} to the app and install it again.`;
	}
	return `Slack refused it (${code}). ${REMEDIES[code] ?? 'Check the app and the channel in Slack.'}`;
}
