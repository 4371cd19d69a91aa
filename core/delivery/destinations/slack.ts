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
import type { OpenCase, RenderUpdate } from '../openCase';
import { outgoingFiles, type OutgoingFile } from '../outgoingFile';
import { sayReply } from '../sayReply';
import { writeOnce, type Look, type Written } from '../writeOnce';
import { blockIdOf, eventPayloadOf, heldInThread, markOf, type SlackMark } from './slackMark';

export interface SlackHandoff {
	handoffId: string;
	revision: string;
	/** How many messages the conversation has. */
	messages: number;
	/** When the handoff was made, ISO 8601. */
	at: string;
	/** Set where this may be a second try: the look for the first is then insisted on. */
	mayBeRepeat?: boolean;
	/** A channel's id (C…, G…) or its name with `#`. */
	channel: string;
	rendering: SlackRendering;
	/** The thread that is known to have the handoff, by `channel` and `ts`; it is not searched for then. */
	openCase?: OpenCase;
	renderUpdate: RenderUpdate<Pick<SlackRendering, 'thread' | 'file'>>;
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
 * already: this revision is completed, and an older one gets what is new as further replies.
 */
export function* deliverToSlack(handoff: SlackHandoff): Delivery {
	const { rendering } = handoff;
	if (handoff.channel === '' && !handoff.openCase)
		return { ok: false, why: 'No Slack channel is set. Enter one under Slack Channel.' };
	const earlier = yield* findCase(handoff);
	if (earlier?.isOlder) return yield* addToThread(handoff, earlier);
	const parent = earlier?.parent ?? (yield* post(handoff, rendering.message, null));
	if (!parent.ok) return parent;
	const files = outgoingFiles(rendering.file, handoff.files);
	const thread = earlier ? earlier.thread : [];
	const missing = [
		...(yield* postParts(handoff, rendering.thread, parent, thread)),
		...(yield* postFiles(files, parent, thread)),
	];
	return yield* delivered(parent, missing);
}

/** A handoff message that stands, and its thread: null where it cannot be read. */
interface Case {
	parent: Parent;
	thread: unknown[] | null;
	/** Whether it was posted for an older revision. */
	isOlder: boolean;
}

function* findCase(handoff: SlackHandoff): Generator<ServiceRequest, Case | null, ServiceReply> {
	const { channel, ts } = handoff.openCase?.reference ?? {};
	if (channel !== undefined && ts !== undefined) {
		const reply = yield readReplies({ channel, ts });
		if (errorOf(reply) !== 'thread_not_found') {
			const thread = messagesIn(reply);
			const isOlder = thread === null || !thread.some((message) => isOurs(message, handoff, 0));
			return { parent: { ok: true, channel, ts }, thread, isOlder };
		}
	}
	if (handoff.channel === '') return null;
	const before = yield* findPosted(handoff, null, !handoff.mayBeRepeat);
	if (!before.searched || before.found === null) return null;
	const { parent, isOlder } = before.found;
	return { parent, thread: messagesIn(yield readReplies(parent)), isOlder };
}

/** The handoff stands already with fewer messages: the new ones go into its thread. */
function* addToThread(
	handoff: SlackHandoff,
	{ parent, thread }: Case,
): Generator<ServiceRequest, DeliveryResult, ServiceReply> {
	if (thread === null && handoff.mayBeRepeat) return { ok: false, why: THREAD_UNREADABLE };
	const held = heldInThread(thread ?? [], handoff);
	const since = held.messages ?? handoff.openCase?.messages ?? null;
	const { rendering, fileKeys } = handoff.renderUpdate(since);
	const failed = yield* postParts(handoff, rendering.thread, parent, held.since);
	if (rendering.thread.length > 0 && failed.length === rendering.thread.length)
		return { ok: false, why: failed.join(' ') };
	const newFiles = handoff.files.filter(({ key }) => fileKeys.includes(key));
	const files = yield* postFiles(outgoingFiles(rendering.file, newFiles), parent, held.since);
	return yield* delivered(parent, [...failed, ...files]);
}

/** Posts the parts that the thread lacks; returns what is missing, in words. */
function* postParts(
	handoff: SlackHandoff,
	parts: readonly SlackMessage[],
	parent: Parent,
	thread: readonly unknown[] | null,
): Generator<ServiceRequest, string[], ServiceReply> {
	const missing: string[] = [];
	for (const [index, part] of parts.entries()) {
		const place = { ts: parent.ts, part: index + 1 };
		if (thread?.some((message) => isOurs(message, handoff, place.part))) continue;
		const reply = thread
			? yield* post({ ...handoff, channel: parent.channel }, part, place)
			: ({ ok: false, why: THREAD_UNREADABLE } as const);
		if (!reply.ok) missing.push(`Part ${place.part} of the transcript: ${reply.why}`);
	}
	return missing;
}

/** Shares the files that the thread lacks; returns what is missing, in words. */
function* postFiles(
	files: readonly OutgoingFile[],
	parent: Parent,
	thread: readonly unknown[] | null,
): Generator<ServiceRequest, string[], ServiceReply> {
	if (thread === null) return files.map(({ label }) => `${label}: ${THREAD_UNREADABLE}`);
	return yield* shareFiles(
		files.filter(({ name }) => !thread.some((message) => hasFile(message, name))),
		parent,
	);
}

function* delivered(
	parent: Parent,
	missing: readonly string[],
): Generator<ServiceRequest, DeliveryResult, ServiceReply> {
	return {
		ok: true,
		reference: { channel: parent.channel, ts: parent.ts },
		url: yield* permalink(parent),
		missing: missing.length > 0 ? missing.join(' ') : null,
	};
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
	const look = () => findAfterSilence(handoff, thread);
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
	const mark = markFor(handoff, thread?.part ?? 0);
	const [first, ...others] = message.blocks;
	return apiCall(
		'chat.postMessage',
		{
			channel: handoff.channel,
			text: message.text,
			blocks: withBlocks && first ? toJson([{ ...first, block_id: blockIdOf(mark) }, ...others]) : undefined,
			thread_ts: thread?.ts,
			metadata: { event_type: 'human_handoff', event_payload: eventPayloadOf(mark) },
			unfurl_links: false,
			unfurl_media: false,
		},
		false,
	);
}

function markFor({ handoffId, revision, messages }: SlackHandoff, part: number): SlackMark {
	return { handoffId, revision, part, messages };
}

function isOurs(message: unknown, { handoffId, revision }: SlackHandoff, part: number): boolean {
	const mark = markOf(message);
	return mark?.handoffId === handoffId && mark.revision === revision && mark.part === part;
}

/** Whether it is the message of this handoff, with whatever was said by then. */
function isHandoffMessage(message: unknown, { handoffId }: SlackHandoff): boolean {
	const mark = markOf(message);
	return mark?.handoffId === handoffId && mark.part === 0;
}

function hasFile(message: unknown, name: string): boolean {
	return listAt(message, 'files').some((file) => labelAt(file, 'name') === name);
}

/** How far back an execution may lie that this one repeats: as long as Zendesk recognises a repeated request. */
const LOOK_BACK_MS = 2 * 60 * 60 * 1000;
/** Pages of 100 messages that are looked through. */
const MESSAGE_PAGES = 5;

interface FoundMessage {
	parent: Parent;
	isOlder: boolean;
}

/** After a silence only the very message that was sent is a proof. */
function* findAfterSilence(
	handoff: SlackHandoff,
	thread: Place,
): Generator<ServiceRequest, Look<Parent>, ServiceReply> {
	const look = yield* findPosted(handoff, thread, false);
	if (!look.searched) return look;
	return { searched: true, found: look.found && !look.found.isOlder ? look.found.parent : null };
}

/**
 * Looks for our own message, newest first, so that no post is repeated that may stand already. In the channel a
 * message of the same handoff with fewer words is found too.
 */
function* findPosted(
	handoff: SlackHandoff,
	thread: Place,
	isOptional: boolean,
): Generator<ServiceRequest, Look<FoundMessage>, ServiceReply> {
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
		const exact = messages.find((message) => isOurs(message, handoff, thread?.part ?? 0));
		const older = thread ? undefined : messages.find((message) => isHandoffMessage(message, handoff));
		const ts = labelAt(exact ?? older, 'ts');
		if (ts !== undefined)
			return { searched: true, found: { parent: { ok: true, channel, ts }, isOlder: exact === undefined } };
		cursor = labelAt(bodyOf(reply), 'response_metadata', 'next_cursor') ?? '';
		if (cursor === '') return { searched: true, found: null };
	}
	return { searched: false };
}

/** What stands in a thread: our parts are far fewer than a page. */
function readReplies({ channel, ts }: Thread): ServiceRequest {
	return read('conversations.replies', { channel, ts, limit: 1000, include_all_metadata: true });
}

/** Null where they cannot be read. */
function messagesIn(reply: ServiceReply): unknown[] | null {
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
		const messages = messagesIn(yield readReplies({ channel, ts }));
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
