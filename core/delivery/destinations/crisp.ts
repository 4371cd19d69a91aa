import { createHash } from 'node:crypto';
import type { AttributeValue, Conversation } from '../../conversation/conversation';
import type { CrispRendering } from '../../transcript/render/crisp';
import { fieldAt, isRecord, labelAt } from '../../json';
import { bodyOf, type Delivery, type Json, type ServiceReply, type ServiceRequest } from '../exchange';
import { sayReply } from '../sayReply';
import { unseen, writeOnce, type Look } from '../writeOnce';

export interface CrispSettings {
	segments: readonly string[];
	/** An operator's user id, to whom the conversation is assigned; undefined leaves it to Crisp's routing. */
	assigneeId?: string;
}

export interface CrispHandoff {
	handoffId: string;
	revision: string;
	/** When the handoff was made, ISO 8601. */
	at: string;
	/** Set where this may be a second try: the look for the first is then insisted on. */
	mayBeRepeat?: boolean;
	websiteId: string;
	conversation: Conversation;
	rendering: CrispRendering;
	settings: CrispSettings;
}

/** What marks our own messages, so that they are never taken for an operator's. Form: urn:vendor:name:version. */
export const CRISP_ORIGIN = 'urn:n8n-nodes-human-handoff:handoff:0';

/** A plan without notes answers one of these; the note then goes as a message the visitor is not notified of. */
const NOTES_NOT_IN_PLAN: readonly number[] = [402, 403, 405];

/**
 * Uses the customer's own Crisp session where the conversation came from Crisp, else creates one. A new one stays
 * invisible in the inbox until a message of the visitor stands in it: so create, describe, say the customer's words,
 * then the internal notes, then open it.
 */
export function* deliverToCrisp(handoff: CrispHandoff): Delivery {
	const opened = yield* openSession(handoff);
	if (!opened.ok) return opened;
	const { sessionId, isNew, isShown } = opened;
	const shown = isShown ? yield* readMessages(handoff, sessionId) : [];
	// Unread, an earlier execution's session is left alone; the customer's own is written to, as the first time.
	const isSealed = shown === null && isNew;
	const standing = new Set(shown?.map((message) => fieldAt(message, 'fingerprint')));

	const missing: string[] = isSealed ? [MESSAGES_UNREADABLE] : [];
	const described = yield patch(handoff, sessionId, 'meta', yield* metaOf(handoff, sessionId, isNew));
	if (!isDone(described)) missing.push(`The customer's details: ${explain(described)}`);

	if (isNew && !isSealed && !standing.has(fingerprintOf(handoff, 0))) {
		const problem = yield* send(handoff, sessionId, 0, {
			type: 'text',
			from: 'user',
			content: handoff.rendering.firstMessage,
		});
		if (problem) return { ok: false, why: problem };
	}
	for (const [index, note] of handoff.rendering.notes.entries()) {
		if (isSealed || standing.has(fingerprintOf(handoff, index + 1))) continue;
		const problem = yield* sendNote(handoff, sessionId, index + 1, note);
		if (problem && index === 0 && !isNew) return { ok: false, why: problem };
		if (problem) missing.push(`Note ${index + 1} of the transcript: ${problem}`);
	}
	const reopened = yield patch(handoff, sessionId, 'state', { state: 'unresolved' });
	if (!isDone(reopened)) missing.push(`Marking it unresolved: ${explain(reopened)}`);
	if (handoff.settings.assigneeId) {
		const assigned = yield patch(handoff, sessionId, 'routing', {
			assigned: { user_id: handoff.settings.assigneeId },
		});
		if (!isDone(assigned)) missing.push(`Assigning it: ${explain(assigned)}`);
	}
	return {
		ok: true,
		reference: { sessionId, websiteId: handoff.websiteId },
		url: `https://app.crisp.chat/website/${handoff.websiteId}/inbox/${sessionId}/`,
		missing: missing.length > 0 ? missing.join(' ') : null,
	};
}

const UNASKED =
	'Crisp did not say whether an earlier execution has opened it, so it was not opened again. It may have arrived. Look into the inbox.';
const MESSAGES_UNREADABLE =
	'An earlier execution may have written the notes, and Crisp did not show them. Look into the conversation.';

/** `isShown`: the team sees it already, so an earlier execution may have written into it. */
type Opened = { ok: true; sessionId: string; isNew: boolean; isShown: boolean } | { ok: false; why: string };

function* openSession(handoff: CrispHandoff): Generator<ServiceRequest, Opened, ServiceReply> {
	const { channel, id } = handoff.conversation;
	if (channel === 'crisp' && id.startsWith('session_'))
		return { ok: true, sessionId: id, isNew: false, isShown: true };
	const before = yield* findSession(handoff);
	// Where this may be a second try, a session that could not be looked for would be a blind repeat.
	if (!before.searched && before.silent && handoff.mayBeRepeat) return { ok: false, why: UNASKED };
	if (before.searched && before.found !== null)
		return { ok: true, sessionId: before.found, isNew: true, isShown: true };
	// An empty session is invisible to the team, so a repeat does no harm.
	const reply = yield request('POST', handoff, '/conversation', undefined, true);
	const sessionId = labelAt(bodyOf(reply), 'data', 'session_id');
	return sessionId !== undefined && isDone(reply)
		? { ok: true, sessionId, isNew: true, isShown: false }
		: { ok: false, why: explain(reply) };
}

/** How far back an execution may lie that this one repeats: as long as Zendesk recognises a repeated request. */
const LOOK_BACK_MS = 2 * 60 * 60 * 1000;
/** Pages of 50 conversations that are looked through, newest first. */
const SESSION_PAGES = 4;
const SESSIONS_PER_PAGE = 50;

/**
 * The session that an execution before this one has opened for the handoff: Crisp would not recognise a second one.
 * That the list shows `meta.data` is what the vendor's SDK (crisp-api 11.3.0) says.
 */
function* findSession(handoff: CrispHandoff): Generator<ServiceRequest, Look<string>, ServiceReply> {
	const since = new Date(Date.parse(handoff.at) - LOOK_BACK_MS).toISOString();
	const query = { per_page: SESSIONS_PER_PAGE, filter_date_start: since, order_date_created: 1 };
	for (let page = 1; page <= SESSION_PAGES; page += 1) {
		const list = {
			...request('GET', handoff, `/conversations/${page}`, undefined, true),
			...{ query, isOptional: !handoff.mayBeRepeat },
		};
		const reply = yield list;
		const sessions = fieldAt(bodyOf(reply), 'data');
		if (!isDone(reply) || !Array.isArray(sessions)) return unseen(reply, list);
		const ours = sessions.find(
			(session: unknown) => labelAt(session, 'meta', 'data', 'handoff_id') === handoff.handoffId,
		);
		if (ours !== undefined) return { searched: true, found: labelAt(ours, 'session_id') ?? null };
		if (sessions.length < SESSIONS_PER_PAGE) return { searched: true, found: null };
	}
	return { searched: false, silent: false };
}

/** `segments` replaces the list, so the ones that an existing session has are read first and kept. */
function* metaOf(
	handoff: CrispHandoff,
	sessionId: string,
	isNew: boolean,
): Generator<ServiceRequest, { [key: string]: Json | undefined }, ServiceReply> {
	const { customer } = handoff.conversation;
	const before = isNew
		? undefined
		: yield request('GET', handoff, `/conversation/${sessionId}/meta`, undefined, true);
	const kept = before ? fieldAt(bodyOf(before), 'data', 'segments') : undefined;
	const segments = [
		...(Array.isArray(kept) ? kept.filter((segment) => typeof segment === 'string') : []),
		...handoff.settings.segments,
	];
	return {
		nickname: customer.name,
		email: customer.email,
		phone: customer.phone,
		subject: handoff.rendering.subject,
		segments: [...new Set(segments)],
		data: { ...withoutDots(customer.attributes), handoff_id: handoff.handoffId },
		device: customer.locale ? { locales: [customer.locale] } : undefined,
	};
}

function withoutDots(attributes: Record<string, AttributeValue>): Record<string, AttributeValue> {
	return Object.fromEntries(
		Object.entries(attributes).map(([key, value]) => [key.replaceAll('.', '_'), value]),
	);
}

function* sendNote(
	handoff: CrispHandoff,
	sessionId: string,
	index: number,
	content: string,
): Generator<ServiceRequest, string | null, ServiceReply> {
	const problem = yield* send(handoff, sessionId, index, { type: 'note', from: 'operator', content });
	if (problem !== NO_NOTES) return problem;
	return yield* send(handoff, sessionId, index, { type: 'text', from: 'operator', content, stealth: true });
}

const NO_NOTES = 'notes are not in the plan';

interface CrispMessage {
	type: 'text' | 'note';
	from: 'user' | 'operator';
	content: string;
	stealth?: boolean;
}

/** Sends one message; returns the problem in words, or null when it stands. */
function* send(
	handoff: CrispHandoff,
	sessionId: string,
	index: number,
	message: CrispMessage,
): Generator<ServiceRequest, string | null, ServiceReply> {
	const fingerprint = fingerprintOf(handoff, index);
	const post = request(
		'POST',
		handoff,
		`/conversation/${sessionId}/message`,
		{
			...message,
			origin: CRISP_ORIGIN,
			fingerprint,
			user: {
				type: 'participant',
				nickname: message.from === 'user' ? (handoff.conversation.customer.name ?? 'Customer') : 'Bot',
			},
			automated: message.from === 'operator',
		},
		false,
	);
	const written = yield* writeOnce(post, () => lookForMessage(handoff, sessionId, fingerprint));
	if (written.kind === 'found') return null;
	const { reply } = written;
	if (written.kind === 'unsure') return `${explain(reply)} The message may have arrived.`;
	if (isDone(reply)) return null;
	return message.type === 'note' && reply.kind === 'answered' && NOTES_NOT_IN_PLAN.includes(reply.status)
		? NO_NOTES
		: explain(reply);
}

function* lookForMessage(
	handoff: CrispHandoff,
	sessionId: string,
	fingerprint: number,
): Generator<ServiceRequest, Look<true>, ServiceReply> {
	const messages = yield* readMessages(handoff, sessionId);
	if (messages === null) return { searched: false, silent: false };
	return {
		searched: true,
		found: messages.some((message) => fieldAt(message, 'fingerprint') === fingerprint) || null,
	};
}

/** The newest messages of a session, ours among them; null where Crisp does not show them. */
function* readMessages(
	handoff: CrispHandoff,
	sessionId: string,
): Generator<ServiceRequest, unknown[] | null, ServiceReply> {
	const reply = yield request('GET', handoff, `/conversation/${sessionId}/messages`, undefined, true);
	const messages = fieldAt(bodyOf(reply), 'data');
	return isDone(reply) && Array.isArray(messages) ? messages : null;
}

/** Crisp's message id is an integer that the client chooses: the same for a repeat, another for other words. */
function fingerprintOf(handoff: CrispHandoff, index: number): number {
	const key = `${handoff.handoffId}.${handoff.revision}.${index}`;
	return createHash('sha256').update(key).digest().readUIntBE(0, 6) % 1_000_000_000;
}

function patch(
	handoff: CrispHandoff,
	sessionId: string,
	part: 'meta' | 'state' | 'routing',
	body: { [key: string]: Json | undefined },
): ServiceRequest {
	return request('PATCH', handoff, `/conversation/${sessionId}/${part}`, body, true);
}

function request(
	method: ServiceRequest['method'],
	handoff: CrispHandoff,
	path: string,
	body: { [key: string]: Json | undefined } | undefined,
	repeatable: boolean,
): ServiceRequest {
	return {
		method,
		path: `/website/${handoff.websiteId}${path}`,
		body: body && { json: body },
		credential: 'service',
		repeatable,
		expectsJson: true,
	};
}

/** Crisp's envelope: a success has `error: false`, also with a 2xx. */
function isDone(reply: ServiceReply): boolean {
	return (
		reply.kind === 'answered' && reply.status < 300 && isRecord(reply.body) && reply.body['error'] === false
	);
}

function explain(reply: ServiceReply): string {
	const reason = labelAt(bodyOf(reply), 'reason');
	if (reason === undefined || (reply.kind === 'answered' && reply.status < 300))
		return sayReply('Crisp', reply);
	const remedy = REMEDIES[reason];
	return `${sayReply('Crisp', reply)} Crisp's reason: ${reason}.${remedy ? ` ${remedy}` : ''}`;
}

const REMEDIES: Record<string, string> = {
	not_subscribed: 'Install the plugin on this website, or check the website ID of the credential.',
	not_allowed: 'The token lacks a scope for this.',
	invalid_session: 'Check identifier, key and tier of the credential.',
	quota_limit_exceeded: 'The daily quota of the token is used up.',
};
