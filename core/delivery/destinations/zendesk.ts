import type { Customer } from '../../conversation/conversation';
import type { Priority } from '../../detection/escalation';
import { breakPlaceholders } from '../../transcript/render/escape';
import type { ZendeskRendering } from '../../transcript/render/zendesk';
import { fieldAt, isRecord, labelAt, listAt } from '../../json';
import { OCTET_STREAM } from '../contentType';
import type { CustomerFile } from '../customerFiles';
import {
	bodyOf,
	outcomeIsUnknown,
	type Delivery,
	type Json,
	type ServiceReply,
	type ServiceRequest,
} from '../exchange';
import type { OpenCase, RenderUpdate } from '../openCase';
import { outgoingFiles, type OutgoingFile } from '../outgoingFile';
import { sayReply } from '../sayReply';
import { writeOnce, type Look, type Written } from '../writeOnce';
import { carries, heldInTicket, sayMark, type ZendeskMark } from './zendeskMark';

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
	/** How many messages the conversation has. */
	messages: number;
	/** The account's address, for the link to the ticket, without a trailing slash. */
	accountUrl: string;
	customer: Customer;
	rendering: ZendeskRendering;
	/** The ticket that is known to have the handoff, by `ticketId`; it is not searched for then. */
	openCase?: OpenCase;
	renderUpdate: RenderUpdate<Pick<ZendeskRendering, 'htmlBody' | 'file'>>;
	/** The customer's, which are attached to an internal comment. */
	files: readonly CustomerFile[];
	settings: ZendeskSettings;
}

/** `files`: what belongs to it. `standing`: the comments that may have them already; null where they are new. */
interface Ticket {
	id: string;
	files: readonly OutgoingFile[];
	standing: readonly unknown[] | 'unread' | null;
}
type Found<T> = { ok: true; value: T } | { ok: false; why: string };

/**
 * Adds to the ticket that has this handoff and is open, else creates one. That a moment's repeat is recognised, also
 * where the ticket is not shown yet, is for Zendesk's Idempotency-Key. The customer's files, and what is too long
 * for a comment, follow in a second, internal comment: uploads make new tokens each time, and the first request must
 * stay the same to the byte when repeated.
 */
export function* deliverToZendesk(handoff: ZendeskHandoff): Delivery {
	const { open, closed } = yield* findCase(handoff);
	const ticket = open === null ? yield* createTicket(handoff, closed) : yield* addToOpenTicket(handoff, open);
	if (!ticket.ok) return ticket;
	const { id, files, standing } = ticket.value;
	const missing =
		standing === null ? yield* attachFiles(id, files) : yield* attachMissing(id, files, standing);
	return {
		ok: true,
		reference: { ticketId: id },
		url: `${handoff.accountUrl}/agent/tickets/${id}`,
		missing: missing.length > 0 ? missing.join(' ') : null,
	};
}

/** The newest ticket of the handoff that the team works on, and the newest of all where it does so on none. */
interface TicketsOfHandoff {
	open: string | null;
	closed: string | null;
}

/** A solved ticket is over: a comment of ours would not open it again, and a closed one takes none. */
const OVER = ['solved', 'closed', 'deleted'];

function isOver(ticket: unknown): boolean {
	return OVER.includes(labelAt(ticket, 'status') ?? '');
}

function* findCase(handoff: ZendeskHandoff): Generator<ServiceRequest, TicketsOfHandoff, ServiceReply> {
	const known = handoff.openCase?.reference['ticketId'];
	if (known !== undefined) {
		const reply = yield get(`/api/v2/tickets/${encodeURIComponent(known)}.json`, {});
		const isGone = reply.kind === 'answered' && reply.status === 404;
		if (!isGone && !isOver(fieldAt(bodyOf(reply), 'ticket'))) return { open: known, closed: null };
	}
	const found = yield* findTickets(handoff.handoffId, true);
	return found.ok ? found.value : { open: null, closed: null };
}

function* createTicket(
	handoff: ZendeskHandoff,
	closed: string | null,
): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	const key = closed === null ? handoff.handoffId : `${handoff.handoffId}-after-${closed}`;
	const files = outgoingFiles(handoff.rendering.file, handoff.files);
	let request = createRequest(handoff, key, handoff.customer.email ? null : NO_ADDRESS);
	let reply = yield request;
	if (isSuspendedRequester(reply)) {
		request = createRequest(handoff, `${key}-internal`, SUSPENDED);
		reply = yield request;
	}
	const id = labelAt(bodyOf(reply), 'ticket', 'id');
	if (reply.kind === 'answered' && reply.status < 300 && id !== undefined) {
		const isReplay = reply.headers['x-idempotency-lookup'] === 'hit';
		return { ok: true, value: { id, files, standing: isReplay ? 'unread' : null } };
	}
	if (labelAt(bodyOf(reply), 'error') === 'IdempotentRequestError') return yield* addAfterConflict(handoff);
	if (!outcomeIsUnknown(reply, request)) return { ok: false, why: explain(reply) };
	// After repeats with the same key stayed without a clear answer, the ticket may exist all the same.
	const found = yield* findTickets(handoff.handoffId);
	if (!found.ok) return { ok: false, why: `${explain(reply)} The ticket may exist.` };
	const { open } = found.value;
	if (open === null) return { ok: false, why: explain(reply) };
	return { ok: true, value: { id: open, files, standing: 'unread' } };
}

/** Why a ticket has no requester, said on top of it: whoever answers there would write to nobody. */
const NO_ADDRESS = 'The customer left no e-mail address. A public reply to this ticket reaches nobody.';
const SUSPENDED =
	'Zendesk has suspended the address of the customer. A public reply to this ticket reaches nobody.';

function createRequest(handoff: ZendeskHandoff, key: string, noRequester: string | null): ServiceRequest {
	const { settings, customer, rendering } = handoff;
	const ticket: { [key: string]: Json | undefined } = {
		subject: rendering.subject,
		comment: commentOf(handoff, rendering.htmlBody, noRequester),
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

/** The key was used for other words a moment ago: there is a ticket already, and the customer has said more since. */
function* addAfterConflict(handoff: ZendeskHandoff): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	const found = yield* findTickets(handoff.handoffId);
	if (!found.ok) return found;
	if (found.value.open === null)
		return {
			ok: false,
			why: 'Zendesk knows this handoff but does not show its ticket yet: it may exist. Try again later.',
		};
	return yield* addToOpenTicket(handoff, found.value.open);
}

/** The new messages as a comment, unless this revision stands in the ticket. */
function* addToOpenTicket(
	handoff: ZendeskHandoff,
	id: string,
): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	const comments = yield* readComments(id);
	if (!comments) return { ok: false, why: `${COMMENTS_UNREADABLE} It may have arrived.` };
	const held = heldInTicket(comments, markFor(handoff));
	if (held.isThere && !held.isUpdate) {
		const files = outgoingFiles(handoff.rendering.file, handoff.files);
		return { ok: true, value: { id, files, standing: comments } };
	}
	const since = held.messages ?? handoff.openCase?.messages ?? null;
	const { rendering, fileKeys } = handoff.renderUpdate(since);
	const files = outgoingFiles(
		rendering.file,
		handoff.files.filter(({ key }) => fileKeys.includes(key)),
	);
	const done: Found<Ticket> = { ok: true, value: { id, files, standing: held.since } };
	if (held.isThere) return done;
	const written = yield* writeOnce(comment(id, commentOf(handoff, rendering.htmlBody)), () =>
		lookIntoComments(id, (entry) => carries(entry, markFor(handoff))),
	);
	return written.kind === 'found' || isWritten(written) ? done : { ok: false, why: explainWrite(written) };
}

const COMMENTS_UNREADABLE = 'Zendesk did not show the comments of the ticket. Look into the ticket.';

function isWritten({ kind, reply }: Exclude<Written<true>, { kind: 'found' }>): boolean {
	return kind === 'answered' && reply.kind === 'answered' && reply.status < 300;
}

function explainWrite(written: Exclude<Written<true>, { kind: 'found' }>): string {
	return `${explain(written.reply)}${written.kind === 'unsure' ? ' It may have arrived.' : ''}`;
}

/** @param isOptional where the Idempotency-Key guards what comes after it */
function* findTickets(
	externalId: string,
	isOptional = false,
): Generator<ServiceRequest, Found<TicketsOfHandoff>, ServiceReply> {
	const reply = yield { ...get('/api/v2/tickets.json', { external_id: externalId }), isOptional };
	const tickets = fieldAt(bodyOf(reply), 'tickets');
	if (!Array.isArray(tickets)) return { ok: false, why: explain(reply) };
	const open = tickets.findLast((ticket: unknown) => !isOver(ticket));
	return {
		ok: true,
		value: { open: labelAt(open, 'id') ?? null, closed: labelAt(tickets.at(-1), 'id') ?? null },
	};
}

/** Whether a comment of ours stands in the ticket: newest first, and ours is one of the last. */
function* lookIntoComments(
	ticketId: string,
	isOurs: (comment: unknown) => boolean,
): Generator<ServiceRequest, Look<true>, ServiceReply> {
	const comments = yield* readComments(ticketId);
	return comments ? { searched: true, found: comments.some(isOurs) || null } : { searched: false };
}

/** The newest comments of a ticket; null where Zendesk does not show them. */
function* readComments(ticketId: string): Generator<ServiceRequest, unknown[] | null, ServiceReply> {
	const query = { sort: '-created_at', 'page[size]': '100' };
	const comments = fieldAt(bodyOf(yield get(`/api/v2/tickets/${ticketId}/comments.json`, query)), 'comments');
	return Array.isArray(comments) ? comments : null;
}

function namesIn(comment: unknown): Array<string | undefined> {
	return listAt(comment, 'attachments').map((attachment) => labelAt(attachment, 'file_name'));
}

/** The ticket was there before, so its files may be too: those go along of which no comment has one by the same name. */
function* attachMissing(
	ticketId: string,
	files: readonly OutgoingFile[],
	standing: readonly unknown[] | 'unread',
): Generator<ServiceRequest, string[], ServiceReply> {
	if (files.length === 0) return [];
	const comments = standing === 'unread' ? yield* readComments(ticketId) : standing;
	if (!comments) return files.map(({ label }) => `${label}: ${COMMENTS_UNREADABLE}`);
	const names = comments.flatMap(namesIn);
	return yield* attachFiles(
		ticketId,
		files.filter(({ name }) => !names.includes(name)),
	);
}

/** Uploads each file, then attaches those that arrived in one comment; returns what is missing, in words. */
function* attachFiles(
	ticketId: string,
	files: readonly OutgoingFile[],
): Generator<ServiceRequest, string[], ServiceReply> {
	const missing: string[] = [];
	const arrived: OutgoingFile[] = [];
	const uploads: string[] = [];
	for (const file of files) {
		const reply = yield* upload(file);
		const token = labelAt(bodyOf(reply), 'upload', 'token');
		if (token === undefined) {
			missing.push(`${file.label}: ${explain(reply, 'file')}`);
		} else {
			arrived.push(file);
			uploads.push(token);
		}
	}
	const [first] = arrived;
	if (!first) return missing;
	const names = arrived.map(({ name }) => breakPlaceholders(name)).join(', ');
	const request = comment(ticketId, { body: `Files: ${names}`, public: false, uploads });
	const written = yield* writeOnce(request, () =>
		lookIntoComments(ticketId, (entry) => namesIn(entry).includes(first.name)),
	);
	if (written.kind === 'found' || isWritten(written)) return missing;
	return [...missing, ...arrived.map(({ label }) => `${label}: ${explainWrite(written)}`)];
}

/** Zendesk refuses a file whose name and type do not match (photo.png that is a JPEG); without a type it takes it. */
function* upload({
	name,
	mimeType,
	content,
}: OutgoingFile): Generator<ServiceRequest, ServiceReply, ServiceReply> {
	const request = (contentType: string): ServiceRequest => ({
		method: 'POST',
		path: '/api/v2/uploads.json',
		query: { filename: name },
		body: content(contentType),
		credential: 'service',
		repeatable: true,
		expectsJson: true,
	});
	const reply = yield request(mimeType);
	const mismatches = reply.kind === 'answered' && reply.status === 422 && mimeType !== OCTET_STREAM;
	return mismatches ? yield request(OCTET_STREAM) : reply;
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
	htmlBody: string,
	remark: string | null = null,
): { html_body: string; public: boolean } {
	return {
		html_body: [
			remark && `<p><b>${remark}</b></p>`,
			htmlBody,
			`<p>Reference: ${sayMark(markFor(handoff))}</p>`,
		]
			.filter(Boolean)
			.join(''),
		public: handoff.settings.publicComment,
	};
}

function markFor({ handoffId, revision, messages }: ZendeskHandoff): ZendeskMark {
	return { handoffId, revision, messages };
}

function isSuspendedRequester(reply: ServiceReply): boolean {
	return (
		reply.kind === 'answered' &&
		reply.status === 422 &&
		descriptionsIn(reply.body).some((description) => /requester.*suspended/i.test(description))
	);
}

/** Zendesk's errors have four shapes; `details` maps a field to a list. Only its own words are shown, never ours. */
function explain(reply: ServiceReply, what: 'ticket' | 'file' = 'ticket'): string {
	if (reply.kind !== 'answered' || reply.status !== 422) return sayReply('Zendesk', reply);
	const descriptions = descriptionsIn(reply.body);
	const said = `Zendesk refused the ${what}: ${descriptions.join('; ') || 'a field is not valid'}.`;
	return what === 'file' ? said : `${said} Check the Zendesk options of this node.`;
}

function descriptionsIn(body: unknown): string[] {
	const details = fieldAt(body, 'details');
	if (!isRecord(details)) return [labelAt(body, 'description')].filter((text) => text !== undefined);
	return Object.values(details)
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((detail: unknown) => labelAt(detail, 'description'))
		.filter((text) => text !== undefined);
}
