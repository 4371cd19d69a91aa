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
import { OCTET_STREAM } from '../contentType';
import type { CustomerFile } from '../customerFiles';
import { outgoingFiles, type OutgoingFile } from '../outgoingFile';
import { sayReply } from '../sayReply';
import { writeOnce, type Look, type Written } from '../writeOnce';

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
 * file, with the customer's own files. The handoff is delivered once its message stands; what failed after that is
 * named in `missing`. Slack knows no repeats, so it is looked first whether an execution before this one has posted it
 * already.
 */
export function* deliverToSlack(handoff: SlackHandoff): Delivery {
	if (handoff.channel === '')
		return { ok: false, why: 'No Slack channel is set. Enter one under Slack Channel.' };
	const before = yield* findPosted(handoff, null, !handoff.mayBeRepeat);
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
	const files = outgoingFiles(handoff.rendering.file, handoff.files);
	missing.push(
		...(thread
			? yield* shareFiles(
					files.filter(({ name }) => !thread.some((message) => hasFile(message, name))),
					parent,
				)
			: files.map(({ label }) => `${label}: ${THREAD_UNREADABLE}`)),
	);
	return {
		ok: true,
		reference: { channel: parent.channel, ts: parent.ts },
		url: yield* permalink(parent),
		missing: missing.length > 0 ? missing.join(' ') : null,
	} satisfies DeliveryResult;
}

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
		written = yield* writeOnce(withBlocks, look, isUnclear);
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

function codeOf<T>(written: Written<T>): string | null {
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
	const channel = yield* channelIdOf(handoff.channel, isOptional);
	if (channel === null) return { searched: false };
	const oldest = ((Date.parse(handoff.at) - LOOK_BACK_MS) / 1000).toFixed(6);
	const [method, query] = thread
		? ['conversations.replies', { ts: thread.ts }]
		: ['conversations.history', { oldest }];
	let cursor = '';
	for (let page = 0; page < MESSAGE_PAGES; page += 1) {
		const reply = yield read(
			method,
			{ channel, ...query, limit: 100, include_all_metadata: true, ...(cursor && { cursor }) },
			isOptional,
		);
		const messages = fieldAt(bodyOf(reply), 'messages');
		if (errorOf(reply) !== null || !Array.isArray(messages)) return { searched: false };
		const ts = labelAt(
			messages.find((message) => isOurs(message, handoff, thread?.part ?? 0)),
			'ts',
		);
		if (ts !== undefined) return { searched: true, found: { ok: true, channel, ts } };
		cursor = labelAt(bodyOf(reply), 'response_metadata', 'next_cursor') ?? '';
		if (cursor === '') return { searched: true, found: null };
	}
	return { searched: false };
}

/** What stands in a thread: our parts are far fewer than a page. Null where it cannot be read. */
function* readThread({ channel, ts }: Parent): Generator<ServiceRequest, unknown[] | null, ServiceReply> {
	const reply = yield read('conversations.replies', { channel, ts, limit: 1000, include_all_metadata: true });
	const messages = fieldAt(bodyOf(reply), 'messages');
	return errorOf(reply) === null && Array.isArray(messages) ? messages : null;
}

/** Pages of 1,000 channels that are looked through for a name. */
const CHANNEL_PAGES = 10;

/** Posting takes a channel's name, reading only its id; null where the name cannot be found. */
function* channelIdOf(
	channel: string,
	isOptional: boolean,
): Generator<ServiceRequest, string | null, ServiceReply> {
	if (!channel.startsWith('#')) return channel;
	let cursor = '';
	for (let page = 0; page < CHANNEL_PAGES; page += 1) {
		const types = 'public_channel,private_channel';
		const query = { types, limit: 1000, exclude_archived: true, cursor };
		const reply = yield read('conversations.list', query, isOptional);
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
	const look = function* (): Generator<ServiceRequest, Look<true>, ServiceReply> {
		const messages = yield* readThread({ ok: true, channel, ts });
		if (messages === null) return { searched: false };
		const [first] = files;
		const isFirst = (file: unknown) =>
			labelAt(file, 'id') === first?.id || labelAt(file, 'name') === first?.title;
		return {
			searched: true,
			found: messages.some((message) => listAt(message, 'files').some(isFirst)) || null,
		};
	};
	let written = yield* writeOnce(request, look, isUnclear);
	if (codeOf(written) === 'not_in_channel') {
		yield apiCall('conversations.join', { channel }, true);
		written = yield* writeOnce(request, look, isUnclear);
	}
	if (written.kind === 'found') return null;
	if (written.kind === 'unsure') return `${explain(written.reply)} The files may have arrived.`;
	if (errorOf(written.reply) === null) return null;
	// The refusal of a repeat whose first answer got lost: the files may stand all the same.
	const shown = yield* look();
	return shown.searched && shown.found ? null : explain(written.reply);
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
