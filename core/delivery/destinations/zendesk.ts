import type { Customer } from '../../conversation/conversation';
import type { Priority } from '../../detection/escalation';
import type { RenderedFile } from '../../transcript/transcript';
import type { ZendeskRendering } from '../../transcript/render/zendesk';
import { fieldAt, isRecord, labelAt, listAt } from '../../json';
import {
	bodyOf,
	outcomeIsUnknown,
	type Delivery,
	type Json,
	type ServiceReply,
	type ServiceRequest,
} from '../exchange';
import { sayReply } from '../sayReply';
import { unseen, writeOnce, type Look, type Written } from '../writeOnce';

export interface ZendeskSettings {
	groupId?: number;
	assigneeId?: number;
	formId?: number;
	brandId?: number;
	priority: Priority;
	tags: readonly string[];
	customFields: ReadonlyArray<{ id: number; value: string }>;
	/** True makes the transcript a public comment, which Zendesk may mail to the customer. */
	publicComment: boolean;
}

export interface ZendeskHandoff {
	handoffId: string;
	revision: string;
	/** The account's address, for the link to the ticket, without a trailing slash. */
	accountUrl: string;
	customer: Customer;
	rendering: ZendeskRendering;
	settings: ZendeskSettings;
}

type Ticket = { id: string; replayed: boolean };
type Found<T> = { ok: true; value: T } | { ok: false; why: string };

/**
 * Creates the ticket; a repeat of the same handoff is recognised by Zendesk through its Idempotency-Key, a later
 * handoff of the same stretch becomes a comment on the ticket that is open. What is too long for a comment follows
 * as a file in a second, internal comment, so that the first request stays the same to the byte when repeated.
 */
export function* deliverToZendesk(handoff: ZendeskHandoff): Delivery {
	const created = yield* createTicket(handoff);
	if (!created.ok) return created;
	const { id, replayed } = created.value;
	const { file } = handoff.rendering;
	const problem = file && (yield* attachFile(id, file, replayed));
	return {
		ok: true,
		reference: { ticketId: id },
		url: `${handoff.accountUrl}/agent/tickets/${id}`,
		missing: problem && `The transcript file: ${problem}`,
	};
}

function* createTicket(handoff: ZendeskHandoff): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	let request = createRequest(handoff, handoff.handoffId, handoff.customer.email ? null : NO_ADDRESS);
	let reply = yield request;
	if (isSuspendedRequester(reply)) {
		request = createRequest(handoff, `${handoff.handoffId}-internal`, SUSPENDED);
		reply = yield request;
	}
	const id = labelAt(bodyOf(reply), 'ticket', 'id');
	if (reply.kind === 'answered' && reply.status < 300 && id !== undefined) {
		return { ok: true, value: { id, replayed: reply.headers['x-idempotency-lookup'] === 'hit' } };
	}
	if (labelAt(bodyOf(reply), 'error') === 'IdempotentRequestError') return yield* addToOpenTicket(handoff);
	if (outcomeIsUnknown(reply, request)) return yield* findAfterSilence(handoff, reply);
	return { ok: false, why: explain(reply) };
}

/** Why a ticket has no requester, said on top of it: whoever answers there would write to nobody. */
const NO_ADDRESS = 'The customer left no e-mail address. A public reply to this ticket reaches nobody.';
const SUSPENDED =
	'Zendesk has suspended the address of the customer. A public reply to this ticket reaches nobody.';

function createRequest(handoff: ZendeskHandoff, key: string, noRequester: string | null): ServiceRequest {
	const { settings, customer, rendering } = handoff;
	const ticket: { [key: string]: Json | undefined } = {
		subject: rendering.subject,
		comment: commentOf(handoff, noRequester),
		requester:
			noRequester === null && customer.email
				? { name: customer.name ?? customer.email, email: customer.email }
				: undefined,
		external_id: handoff.handoffId,
		priority: settings.priority,
		tags: [...settings.tags],
		group_id: settings.groupId,
		assignee_id: settings.assigneeId,
		ticket_form_id: settings.formId,
		brand_id: settings.brandId,
		custom_fields:
			settings.customFields.length > 0
				? settings.customFields.map(({ id, value }) => ({ id, value }))
				: undefined,
	};
	return {
		method: 'POST',
		path: '/api/v2/tickets.json',
		headers: { 'Idempotency-Key': key },
		body: { json: { ticket } },
		credential: 'service',
		repeatable: true,
		expectsJson: true,
	};
}

/** The key was used for other words: this stretch has a ticket already, and the customer has said more since. */
function* addToOpenTicket(handoff: ZendeskHandoff): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	const found = yield* findTicket(handoff.handoffId);
	if (!found.ok) return found;
	if (found.value === null)
		return {
			ok: false,
			why: 'Zendesk knows this handoff but does not show its ticket yet: it may exist. Try again later.',
		};
	const id = found.value;
	const look = () => lookIntoComments(id, (entry) => JSON.stringify(entry).includes(markerOf(handoff)));
	const before = yield* look();
	if (!before.searched) return { ok: false, why: `${COMMENTS_UNREADABLE} It may have arrived.` };
	if (before.found) return { ok: true, value: { id, replayed: true } };
	const written = yield* writeOnce(comment(id, commentOf(handoff)), look);
	if (written.kind === 'found' || isWritten(written))
		return { ok: true, value: { id, replayed: written.kind === 'found' } };
	return { ok: false, why: explainWrite(written) };
}

const COMMENTS_UNREADABLE = 'Zendesk did not show the comments of the ticket. Look into the ticket.';

function isWritten({ kind, reply }: Exclude<Written<true>, { kind: 'found' }>): boolean {
	return kind === 'answered' && reply.kind === 'answered' && reply.status < 300;
}

function explainWrite(written: Exclude<Written<true>, { kind: 'found' }>): string {
	return `${explain(written.reply)}${written.kind === 'unsure' ? ' It may have arrived.' : ''}`;
}

/** After repeats with the same key stayed without a clear answer, the ticket may exist all the same. */
function* findAfterSilence(
	handoff: ZendeskHandoff,
	silence: ServiceReply,
): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	const found = yield* findTicket(handoff.handoffId);
	if (found.ok && found.value !== null) return { ok: true, value: { id: found.value, replayed: true } };
	return { ok: false, why: found.ok ? explain(silence) : `${explain(silence)} The ticket may exist.` };
}

function* findTicket(externalId: string): Generator<ServiceRequest, Found<string | null>, ServiceReply> {
	const reply = yield get('/api/v2/tickets.json', { external_id: externalId });
	const tickets = fieldAt(bodyOf(reply), 'tickets');
	if (!Array.isArray(tickets)) return { ok: false, why: explain(reply) };
	return { ok: true, value: labelAt(tickets.at(-1), 'id') ?? null };
}

/** Whether a comment of ours stands in the ticket: newest first, and ours is one of the last. */
function* lookIntoComments(
	ticketId: string,
	isOurs: (comment: unknown) => boolean,
): Generator<ServiceRequest, Look<true>, ServiceReply> {
	const query = { sort: '-created_at', 'page[size]': '100' };
	const request = get(`/api/v2/tickets/${ticketId}/comments.json`, query);
	const reply = yield request;
	const comments = fieldAt(bodyOf(reply), 'comments');
	if (!Array.isArray(comments)) return unseen(reply, request);
	return { searched: true, found: comments.some(isOurs) || null };
}

/** @param mayStand the ticket was there before, so its file may be too */
function* attachFile(
	ticketId: string,
	file: RenderedFile,
	mayStand: boolean,
): Generator<ServiceRequest, string | null, ServiceReply> {
	const look = () =>
		lookIntoComments(ticketId, (entry) =>
			listAt(entry, 'attachments').some((attachment) => labelAt(attachment, 'file_name') === file.name),
		);
	const before: Look<true> = mayStand ? yield* look() : { searched: true, found: null };
	if (!before.searched) return COMMENTS_UNREADABLE;
	if (before.found) return null;
	const uploaded = yield {
		method: 'POST',
		path: '/api/v2/uploads.json',
		query: { filename: file.name },
		body: { bytes: file.content, contentType: file.mimeType },
		credential: 'service',
		repeatable: true,
		expectsJson: true,
	};
	const token = labelAt(bodyOf(uploaded), 'upload', 'token');
	if (token === undefined) return explain(uploaded);
	const body = { body: `The whole transcript: ${file.name}`, public: false, uploads: [token] };
	const written = yield* writeOnce(comment(ticketId, body), look);
	return written.kind === 'found' || isWritten(written) ? null : explainWrite(written);
}

function comment(ticketId: string, body: { [key: string]: Json | undefined }): ServiceRequest {
	return {
		method: 'PUT',
		path: `/api/v2/tickets/${ticketId}.json`,
		body: { json: { ticket: { comment: body } } },
		credential: 'service',
		repeatable: false,
		expectsJson: true,
	};
}

function get(path: string, query: Record<string, string>): ServiceRequest {
	return { method: 'GET', path, query, credential: 'service', repeatable: true, expectsJson: true };
}

/** `public` is always said: left out, a comment takes after the ticket's first one, which may be mailed out. */
function commentOf(
	handoff: ZendeskHandoff,
	remark: string | null = null,
): { html_body: string; public: boolean } {
	const { rendering, settings } = handoff;
	return {
		html_body: [
			remark && `<p><b>${remark}</b></p>`,
			rendering.htmlBody,
			`<p>Reference: ${markerOf(handoff)}</p>`,
		]
			.filter(Boolean)
			.join(''),
		public: settings.publicComment,
	};
}

/** The words by which this revision of the handoff is told from a later one with more messages. */
function markerOf(handoff: ZendeskHandoff): string {
	return `${handoff.handoffId}.${handoff.revision}`;
}

function isSuspendedRequester(reply: ServiceReply): boolean {
	return (
		reply.kind === 'answered' &&
		reply.status === 422 &&
		descriptionsIn(reply.body).some((description) => /requester.*suspended/i.test(description))
	);
}

/** Zendesk's errors have four shapes; `details` maps a field to a list. Only its own words are shown, never ours. */
function explain(reply: ServiceReply): string {
	if (reply.kind !== 'answered' || reply.status !== 422) return sayReply('Zendesk', reply);
	const descriptions = descriptionsIn(reply.body);
	return `Zendesk refused the ticket: ${descriptions.join('; ') || 'a field is not valid'}. Check the Zendesk options of this node.`;
}

function descriptionsIn(body: unknown): string[] {
	const details = fieldAt(body, 'details');
	if (!isRecord(details)) return [labelAt(body, 'description')].filter((text) => text !== undefined);
	return Object.values(details)
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((detail: unknown) => labelAt(detail, 'description'))
		.filter((text) => text !== undefined);
}
