import type { SlackMessage, SlackRendering } from '../../transcript/render/slack';
import { fieldAt, isRecord, labelAt, listAt } from '../../json';
import {
	toJson,
	bodyOf,
	outcomeIsUnknown,
	type Delivery,
	type DeliveryResult,
	type Json,
	type ServiceReply,
	type ServiceRequest,
} from '../exchange';
import { OCTET_STREAM } from '../contentType';
import type { CustomerFile } from '../customerFiles';
import { outgoingFiles, type OutgoingFile } from '../outgoingFile';
import { sayReply } from '../sayReply';

export interface SlackHandoff {
	handoffId: string;
	/** A channel's id (C…, G…) or its name with `#`. */
	channel: string;
	rendering: SlackRendering;
	/** The customer's, which go into the thread. */
	files: readonly CustomerFile[];
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
	restricted_action: 'A workspace policy forbids posting there. Ask a workspace admin.',
};

/** Slack refuses the layout, not the handoff: the same words as plain text may still go through. */
const LAYOUT_ERRORS = ['msg_too_long', 'msg_blocks_too_long', 'invalid_blocks', 'invalid_blocks_format'];
/** Codes that, like a 5xx, leave open whether the message was posted. */
const UNCLEAR_ERRORS = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];

type Posted = { ok: true; channel: string; ts: string } | { ok: false; why: string };

/**
 * Posts the handoff message, then the transcript as replies in its thread, then what is too long for those as a
 * file, with the customer's own files. The handoff is delivered once its message stands; what failed after that is
 * named in `missing`.
 */
export function* deliverToSlack(handoff: SlackHandoff): Delivery {
	if (handoff.channel === '')
		return { ok: false, why: 'No Slack channel is set. Enter one under Slack Channel.' };
	const parent = yield* post(handoff, handoff.rendering.message, null);
	if (!parent.ok) return parent;

	const missing: string[] = [];
	for (const [index, part] of handoff.rendering.thread.entries()) {
		const reply = yield* post({ ...handoff, channel: parent.channel }, part, { ...parent, part: index + 1 });
		if (!reply.ok) missing.push(`Part ${index + 1} of the transcript: ${reply.why}`);
	}
	const files = outgoingFiles(handoff.rendering.file, handoff.files);
	missing.push(...(yield* shareFiles(files, parent)));
	return {
		ok: true,
		reference: { channel: parent.channel, ts: parent.ts },
		url: yield* permalink(parent),
		missing: missing.length > 0 ? missing.join(' ') : null,
	} satisfies DeliveryResult;
}

type Place = { ts: string; part: number } | null;

function* post(
	handoff: SlackHandoff,
	message: SlackMessage,
	thread: Place,
): Generator<ServiceRequest, Posted, ServiceReply> {
	const request = postRequest(handoff, message, thread, true);
	let reply = yield request;
	if (isUnclear(reply)) {
		const found = yield* findPosted(handoff, thread);
		if (found.searched && found.ts !== null) return { ok: true, channel: handoff.channel, ts: found.ts };
		if (!found.searched)
			return { ok: false, why: `${sayReply('Slack', reply)} The message may have arrived.` };
		reply = yield request;
	}
	if (errorOf(reply) === 'not_in_channel') {
		yield apiCall('conversations.join', { channel: handoff.channel }, true);
		reply = yield request;
	}
	if (LAYOUT_ERRORS.includes(errorOf(reply) ?? '')) {
		reply = yield postRequest(handoff, message, thread, false);
	}
	const ts = labelAt(bodyOf(reply), 'ts');
	if (errorOf(reply) === null && ts !== undefined) {
		return { ok: true, channel: labelAt(bodyOf(reply), 'channel') ?? handoff.channel, ts };
	}
	return { ok: false, why: explain(reply) };
}

function postRequest(
	handoff: SlackHandoff,
	message: SlackMessage,
	thread: Place,
	withBlocks: boolean,
): ServiceRequest {
	return apiCall(
		'chat.postMessage',
		{
			channel: handoff.channel,
			text: message.text,
			blocks: withBlocks ? toJson(message.blocks) : undefined,
			thread_ts: thread?.ts,
			metadata: {
				event_type: 'human_handoff',
				event_payload: { handoff_id: handoff.handoffId, part: thread?.part ?? 0 },
			},
			unfurl_links: false,
			unfurl_media: false,
		},
		false,
	);
}

/** Looks for our own message by its metadata, so that a post whose outcome is unknown is never simply repeated. */
function* findPosted(
	handoff: SlackHandoff,
	thread: Place,
): Generator<ServiceRequest, { searched: boolean; ts: string | null }, ServiceReply> {
	const channel = yield* channelIdOf(handoff.channel);
	if (channel === null) return { searched: false, ts: null };
	const method = thread ? 'conversations.replies' : 'conversations.history';
	const reply = yield read(method, {
		channel,
		...(thread ? { ts: thread.ts } : {}),
		limit: 100,
		include_all_metadata: true,
	});
	const messages = fieldAt(bodyOf(reply), 'messages');
	if (errorOf(reply) !== null || !Array.isArray(messages)) return { searched: false, ts: null };
	const ours = messages.find(
		(message) =>
			labelAt(message, 'metadata', 'event_payload', 'handoff_id') === handoff.handoffId &&
			labelAt(message, 'metadata', 'event_payload', 'part') === String(thread?.part ?? 0),
	);
	return { searched: true, ts: labelAt(ours, 'ts') ?? null };
}

/** Pages of 1,000 channels that are looked through for a name. */
const CHANNEL_PAGES = 10;

/** Posting takes a channel's name, reading only its id; null where the name cannot be found. */
function* channelIdOf(channel: string): Generator<ServiceRequest, string | null, ServiceReply> {
	if (!channel.startsWith('#')) return channel;
	let cursor = '';
	for (let page = 0; page < CHANNEL_PAGES; page += 1) {
		const types = 'public_channel,private_channel';
		const reply = yield read('conversations.list', { types, limit: 1000, exclude_archived: true, cursor });
		const found = listAt(bodyOf(reply), 'channels').find((entry) => `#${labelAt(entry, 'name')}` === channel);
		if (found) return labelAt(found, 'id') ?? null;
		cursor = labelAt(bodyOf(reply), 'response_metadata', 'next_cursor') ?? '';
		if (cursor === '') return null;
	}
	return null;
}

type Uploaded = { ok: true; id: string } | { ok: false; why: string };
type Thread = { channel: string; ts: string };

/**
 * Uploads each file, then shares those that arrived with the thread, all at once; returns what is missing, in words.
 */
function* shareFiles(
	files: readonly OutgoingFile[],
	thread: Thread,
): Generator<ServiceRequest, string[], ServiceReply> {
	const missing: string[] = [];
	const uploaded: Array<{ id: string; file: OutgoingFile }> = [];
	for (const file of files) {
		const sent = yield* upload(file);
		if (sent.ok) uploaded.push({ id: sent.id, file });
		else missing.push(`${file.label}: ${sent.why}`);
	}
	if (uploaded.length === 0) return missing;
	const problem = yield* complete(
		uploaded.map(({ id, file }) => ({ id, title: file.name })),
		thread,
	);
	return problem ? [...missing, ...uploaded.map(({ file }) => `${file.label}: ${problem}`)] : missing;
}

function* upload(file: OutgoingFile): Generator<ServiceRequest, Uploaded, ServiceReply> {
	const target = yield read('files.getUploadURLExternal', { filename: file.name, length: file.size });
	const address = labelAt(bodyOf(target), 'upload_url');
	const id = labelAt(bodyOf(target), 'file_id');
	if (address === undefined || id === undefined) return { ok: false, why: explain(target) };
	const sent = yield {
		method: 'POST',
		path: address,
		body: file.content(OCTET_STREAM),
		credential: 'none',
		repeatable: true,
	};
	const arrived = sent.kind === 'answered' && sent.status < 300;
	return arrived ? { ok: true, id } : { ok: false, why: sayReply('Slack', sent) };
}

/** The last step of an upload. Done twice it may show the files twice, so after a silence the thread is looked at. */
function* complete(
	files: Array<{ id: string; title: string }>,
	{ channel, ts }: Thread,
): Generator<ServiceRequest, string | null, ServiceReply> {
	const request = apiCall(
		'files.completeUploadExternal',
		{ files, channel_id: channel, thread_ts: ts },
		false,
	);
	let reply = yield request;
	if (isUnclear(reply)) {
		const replies = yield read('conversations.replies', { channel, ts, limit: 100 });
		const shown = listAt(bodyOf(replies), 'messages').flatMap((message) => listAt(message, 'files'));
		if (shown.some((file) => labelAt(file, 'id') === files[0]?.id)) return null;
		if (errorOf(replies) !== null) return `${explain(reply)} The files may have arrived.`;
		reply = yield request;
	}
	if (errorOf(reply) === 'not_in_channel') {
		yield apiCall('conversations.join', { channel }, true);
		reply = yield request;
	}
	return errorOf(reply) === null ? null : explain(reply);
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
function read(method: string, query: ServiceRequest['query']): ServiceRequest {
	return { method: 'GET', path: `/${method}`, query, credential: 'service', repeatable: true };
}

function apiCall(
	method: string,
	body: { [key: string]: Json | undefined },
	repeatable: boolean,
): ServiceRequest {
	return { method: 'POST', path: `/${method}`, body: { json: body }, credential: 'service', repeatable };
}

/** Slack says failures in the body of a 200: its error code, '' where the answer is not Slack's, null where all is well. */
function errorOf(reply: ServiceReply): string | null {
	if (reply.kind !== 'answered' || !isRecord(reply.body)) return '';
	return reply.body['ok'] === true ? null : (labelAt(reply.body, 'error') ?? '');
}

function isUnclear(reply: ServiceReply): boolean {
	return outcomeIsUnknown(reply) || UNCLEAR_ERRORS.includes(errorOf(reply) ?? '') || isNotJson(reply);
}

/** A 200 whose body is no object (a proxy's page, a body cut short): the message may stand. */
function isNotJson(reply: ServiceReply): boolean {
	return reply.kind === 'answered' && reply.status === 200 && !isRecord(reply.body);
}

function explain(reply: ServiceReply): string {
	const code = errorOf(reply);
	if (!code) return sayReply('Slack', reply);
	if (code === 'missing_scope') {
		return `Slack refused it (missing_scope). Add the scope ${labelAt(bodyOf(reply), 'needed') ?? ''} to the app and install it again.`;
	}
	return [`Slack refused it (${code}).`, REMEDIES[code]].filter(Boolean).join(' ');
}
