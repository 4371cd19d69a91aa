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
import { outgoingFiles, type OutgoingFile } from '../outgoingFile';
import { sayReply } from '../sayReply';

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
	/** The customer's, which are attached to an internal comment. */
	files: readonly CustomerFile[];
	settings: ZendeskSettings;
}

type Ticket = { id: string; replayed: boolean };
type Found<T> = { ok: true; value: T } | { ok: false; why: string };

/**
 * Creates the ticket; a repeat of the same handoff is recognised by Zendesk through its Idempotency-Key, a later
 * handoff of the same stretch becomes a comment on the ticket that is open. The customer's files, and what is too long
 * for a comment, follow in a second, internal comment: uploads make new tokens each time, and the first request must
 * stay the same to the byte when repeated.
 */
export function* deliverToZendesk(handoff: ZendeskHandoff): Delivery {
	const created = yield* createTicket(handoff);
	if (!created.ok) return created;
	const { id, replayed } = created.value;
	const files = outgoingFiles(handoff.rendering.file, handoff.files);
	const missing = yield* attachFiles(id, replayed ? yield* filesNotOn(id, files) : files);
	return {
		ok: true,
		reference: { ticketId: id },
		url: `${handoff.accountUrl}/agent/tickets/${id}`,
		missing: missing.length > 0 ? missing.join(' ') : null,
	};
}

function* createTicket(handoff: ZendeskHandoff): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	let reply = yield createRequest(handoff, handoff.handoffId, handoff.customer.email ? null : NO_ADDRESS);
	if (isSuspendedRequester(reply)) {
		reply = yield createRequest(handoff, `${handoff.handoffId}-internal`, SUSPENDED);
	}
	const id = labelAt(bodyOf(reply), 'ticket', 'id');
	if (reply.kind === 'answered' && reply.status < 300 && id !== undefined) {
		return { ok: true, value: { id, replayed: reply.headers['x-idempotency-lookup'] === 'hit' } };
	}
	if (labelAt(bodyOf(reply), 'error') === 'IdempotentRequestError') return yield* addToOpenTicket(handoff);
	if (outcomeIsUnknown(reply)) return yield* findAfterSilence(handoff, reply);
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
	};
}

/** The key was used for other words: this stretch has a ticket already, and the customer has said more since. */
function* addToOpenTicket(handoff: ZendeskHandoff): Generator<ServiceRequest, Found<Ticket>, ServiceReply> {
	const found = yield* findTicket(handoff.handoffId);
	if (!found.ok) return found;
	if (found.value === null)
		return { ok: false, why: 'Zendesk knows this handoff but does not show its ticket yet.' };
	const id = found.value;
	const comments = yield get(`/api/v2/tickets/${id}/comments.json`, {});
	if (JSON.stringify(bodyOf(comments) ?? '').includes(markerOf(handoff)))
		return { ok: true, value: { id, replayed: true } };
	const reply = yield comment(id, commentOf(handoff));
	if (reply.kind === 'answered' && reply.status < 300) return { ok: true, value: { id, replayed: false } };
	return { ok: false, why: explain(reply) };
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

/** The files of which no comment of the ticket has one by the same name. */
function* filesNotOn(
	ticketId: string,
	files: readonly OutgoingFile[],
): Generator<ServiceRequest, readonly OutgoingFile[], ServiceReply> {
	if (files.length === 0) return files;
	const reply = yield get(`/api/v2/tickets/${ticketId}/comments.json`, {});
	const names = listAt(bodyOf(reply), 'comments')
		.flatMap((entry) => listAt(entry, 'attachments'))
		.map((attachment) => labelAt(attachment, 'file_name'));
	return files.filter(({ name }) => !names.includes(name));
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
	if (uploads.length === 0) return missing;
	const names = arrived.map(({ name }) => breakPlaceholders(name)).join(', ');
	const reply = yield comment(ticketId, { body: `Files: ${names}`, public: false, uploads });
	if (reply.kind === 'answered' && reply.status < 300) return missing;
	const lost = outcomeIsUnknown(reply) ? yield* filesNotOn(ticketId, arrived) : arrived;
	return [...missing, ...lost.map(({ label }) => `${label}: ${explain(reply)}`)];
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
	};
}

function get(path: string, query: Record<string, string>): ServiceRequest {
	return { method: 'GET', path, query, credential: 'service', repeatable: true };
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
