import type { Handler, HttpAnswer, HttpRequest, Route } from './http';
import { isObject, objectAt, parseJson } from './json';
import type { JsonObject } from './json';
import type { ZendeskAccount, ZendeskTicket, ZendeskUser } from './zendeskAccount';
import { allows } from './zendeskAuth';
import type { ZendeskAccess, ZendeskAuth } from './zendeskAuth';
import { forbidden, invalidRecord, notAuthenticated, recordNotFound, titledError } from './zendeskErrors';
import type { Idempotency } from './zendeskIdempotency';
import { createTicket, readTags, updateTicket } from './zendeskTickets';
import type { TicketRules, Written } from './zendeskTickets';
import { toApiComments, toApiTicket } from './zendeskViews';

const ANONYMOUS = { id: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user' };
const TICKET_FIELDS = [
	{ id: 360101, type: 'subject', title: 'Subject', active: true },
	{ id: 360102, type: 'description', title: 'Description', active: true },
	{ id: 360005, type: 'text', title: 'Source', active: true },
];

/** What the routes need of the stand-in. */
export interface ZendeskContext {
	account(): ZendeskAccount;
	rules: TicketRules;
	auth: ZendeskAuth;
	idempotency: Idempotency;
	/** Scheme, host and port for the URLs in answers. */
	origin(): string;
	changed(): void;
}

/** Every route, its path without the `.json` suffix. */
export function zendeskRoutes(context: ZendeskContext): Route[] {
	const { account, auth, rules } = context;
	/** A reading route: `read` or one of the narrow scopes opens it. */
	const read = (path: string, narrow: readonly string[], handle: Handler): Route => ({
		...{ method: 'GET', path: `/api/v2${path}` },
		handle: (request) => refusal(auth.accessOf(request), ['read', ...narrow]) ?? handle(request),
	});
	const write = (method: 'POST' | 'PUT', path: string, handle: Handler): Route => ({
		...{ method, path: `/api/v2${path}` },
		handle: (request) => refusal(auth.accessOf(request), ['write', 'tickets:write']) ?? handle(request),
	});
	const withTicket =
		(handle: (ticket: ZendeskTicket, request: HttpRequest) => HttpAnswer): Handler =>
		(request) => {
			const ticket = account().tickets.find(({ id }) => String(id) === request.params.id);
			return ticket ? handle(ticket, request) : recordNotFound();
		};

	return [
		{ method: 'GET', path: '/oauth/authorizations/new', handle: auth.authorize },
		{ method: 'POST', path: '/oauth/tokens', handle: auth.issueToken },
		{
			method: 'GET',
			path: '/api/v2/users/me',
			handle: (request) => me(auth.accessOf(request), rules.apiUser),
		},
		read('/ticket_fields', ['tickets:read'], () => found({ ticket_fields: TICKET_FIELDS, next_page: null })),
		read('/groups', ['tickets:read', 'users:read'], () =>
			found({ groups: account().groups, next_page: null }),
		),
		read('/tickets', ['tickets:read'], (request) => listTickets(context, request)),
		read('/tickets/count', ['tickets:read'], () =>
			found({ count: { value: account().tickets.length, refreshed_at: rules.now() } }),
		),
		read(
			'/tickets/:id',
			['tickets:read'],
			withTicket((ticket) => found({ ticket: toApiTicket(ticket, context.origin()) })),
		),
		read(
			'/tickets/:id/comments',
			['tickets:read'],
			withTicket((ticket, { query }) => found(toApiComments(account(), ticket, query, context.origin()))),
		),
		read(
			'/tickets/:id/tags',
			['tickets:read'],
			withTicket(({ tags }) => found({ tags })),
		),
		write('POST', '/tickets', (request) => context.idempotency.once(request, () => create(context, request))),
		write(
			'PUT',
			'/tickets/:id',
			withTicket((ticket, request) => update(context, ticket, request)),
		),
		write(
			'POST',
			'/tickets/:id/tags',
			withTicket((ticket, request) => tag(context, ticket, request, [])),
		),
		write(
			'PUT',
			'/tickets/:id/tags',
			withTicket((ticket, request) => tag(context, ticket, request, ticket.tags)),
		),
		write('POST', '/uploads', rules.uploads.receive),
	];
}

function refusal(access: ZendeskAccess, scopes: readonly string[]): HttpAnswer | undefined {
	if (access.kind === 'anonymous') return notAuthenticated();
	return allows(access, scopes) ? undefined : forbidden();
}

/** The trap of this endpoint: a bad credential is answered with 200 and a nobody. */
function me(access: ZendeskAccess, { id, name, email, role }: ZendeskUser): HttpAnswer {
	if (access.kind === 'anonymous') return found({ user: ANONYMOUS });
	return allows(access, ['read', 'users:read']) ? found({ user: { id, name, email, role } }) : forbidden();
}

function found(body: object): HttpAnswer {
	return { status: 200, body };
}

function listTickets({ account, origin }: ZendeskContext, { query }: HttpRequest): HttpAnswer {
	const externalId = query.get('external_id');
	const tickets = account().tickets.filter(
		(ticket) => externalId === null || ticket.external_id === externalId,
	);
	return found({
		tickets: tickets.map((ticket) => toApiTicket(ticket, origin())),
		next_page: null,
		count: tickets.length,
	});
}

function create(context: ZendeskContext, request: HttpRequest): HttpAnswer {
	const read = readTicket(request);
	if ('refused' in read) return read.refused;
	return answer(context, createTicket(context.account(), read.sent, context.rules), 201);
}

function update(context: ZendeskContext, ticket: ZendeskTicket, request: HttpRequest): HttpAnswer {
	const read = readTicket(request);
	if ('refused' in read) return read.refused;
	if (read.sent.safe_update === true && read.sent.updated_stamp !== ticket.updated_at) {
		return {
			status: 409,
			body: { error: 'UpdateConflict', description: 'The ticket was changed in the meantime' },
		};
	}
	return answer(context, updateTicket(context.account(), ticket, read.sent, context.rules), 200);
}

function answer(context: ZendeskContext, written: Written, status: number): HttpAnswer {
	if ('errors' in written) return invalidRecord(written.errors);
	context.changed();
	const audit = { id: written.ticket.sent.length, ticket_id: written.ticket.id, events: [] };
	return { status, body: { ticket: toApiTicket(written.ticket, context.origin()), audit } };
}

function tag(
	context: ZendeskContext,
	ticket: ZendeskTicket,
	{ method, body }: HttpRequest,
	before: string[],
): HttpAnswer {
	const parsed = parseJson(body.toString('utf8'));
	const read = readTags(isObject(parsed) ? parsed.tags : undefined);
	if ('errors' in read) return invalidRecord(read.errors);
	ticket.tags = [...new Set([...before, ...read.tags])];
	context.changed();
	return { status: method === 'POST' ? 201 : 200, body: { tags: ticket.tags } };
}

function readTicket({ body }: HttpRequest): { sent: JsonObject } | { refused: HttpAnswer } {
	const parsed = parseJson(body.toString('utf8'));
	if (parsed === undefined) {
		return {
			refused: {
				status: 422,
				body: { error: 'Unprocessable Entity', message: 'Server could not parse JSON' },
			},
		};
	}
	const sent = isObject(parsed) ? objectAt(parsed, 'ticket') : undefined;
	const message = 'You passed an invalid value for the ticket attribute. It must be an object.';
	return sent ? { sent } : { refused: titledError(400, 'Invalid attribute', message) };
}
