import { isObject, listAt, numberAt, objectAt, textAt } from './json';
import type { Json, JsonObject } from './json';
import { TICKET_PRIORITIES, TICKET_STATUSES, TICKET_TYPES } from './zendeskAccount';
import type {
	TicketStatus,
	ZendeskAccount,
	ZendeskComment,
	ZendeskTicket,
	ZendeskUser,
} from './zendeskAccount';
import type { FieldError } from './zendeskErrors';
import type { ZendeskUploads } from './zendeskUploads';

/** Bytes of `body` or `html_body`. */
const COMMENT_BYTES = 65_535;
const COMMENTS_PER_TICKET = 5_000;
const EMAIL = /^[^\s@,<>"]+@[^\s@,<>"]+\.[^\s@,<>".]+$/;
const TAG = /^[^\s,A-Z]+$/;
const FIRST_TICKET_ID = 35_436;
const FIRST_END_USER_ID = 20_978_392;

export interface TicketRules {
	/** The user whom the credential acts as. */
	apiUser: ZendeskUser;
	forms: readonly number[];
	brands: readonly number[];
	/** Whether the account switched the `hold` status on. */
	holdEnabled: boolean;
	uploads: ZendeskUploads;
	/** ISO 8601. */
	now(): string;
}

export type Written = { ticket: ZendeskTicket } | { errors: FieldError[] };

/** Creates the ticket of a request body, or says everything that is wrong with it. Nothing is half done. */
export function createTicket(account: ZendeskAccount, sent: JsonObject, rules: TicketRules): Written {
	const comment = objectAt(sent, 'comment');
	const errors = [
		...(comment ? commentErrors(comment, rules) : [blank('Description: cannot be blank')]),
		...requesterErrors(account, sent),
		...fieldErrors(account, sent, rules),
	];
	if (errors.length > 0) return { errors };

	const now = rules.now();
	const requester = findOrAddRequester(account, sent, rules.apiUser);
	const ticket: ZendeskTicket = {
		id: FIRST_TICKET_ID + account.tickets.length,
		external_id: textAt(sent, 'external_id') ?? null,
		subject: textAt(sent, 'subject') ?? '',
		status: statusOf(sent) ?? (sent.assignee_id ? 'open' : 'new'),
		requester_id: requester.id,
		submitter_id: rules.apiUser.id,
		...readFields(sent, NO_FIELDS),
		comments: [],
		sent: [sent],
		created_at: now,
		updated_at: now,
	};
	if (comment) ticket.comments.push(toComment(comment, ticket, account, rules));
	account.tickets.push(ticket);
	return { ticket };
}

/** Changes a ticket, or says everything that is wrong with the change. */
export function updateTicket(
	account: ZendeskAccount,
	ticket: ZendeskTicket,
	sent: JsonObject,
	rules: TicketRules,
): Written {
	if (ticket.status === 'closed') {
		return { errors: [{ field: 'status', description: 'Status: closed prevents ticket update' }] };
	}
	const comment = objectAt(sent, 'comment');
	const isFull = comment !== undefined && ticket.comments.length >= COMMENTS_PER_TICKET;
	const errors = [
		...(comment ? commentErrors(comment, rules) : []),
		...fieldErrors(account, sent, rules),
		...(isFull ? [{ field: 'base', description: `Ticket has reached ${COMMENTS_PER_TICKET} comments` }] : []),
	];
	if (errors.length > 0) return { errors };

	Object.assign(ticket, readFields(sent, ticket), {
		external_id: textAt(sent, 'external_id') ?? ticket.external_id,
		subject: textAt(sent, 'subject') ?? ticket.subject,
		status: statusOf(sent) ?? ticket.status,
		updated_at: rules.now(),
	});
	if (comment) ticket.comments.push(toComment(comment, ticket, account, rules));
	ticket.sent.push(sent);
	return { ticket };
}

/** Tags are a set; those that no Zendesk tag can be are returned as errors. */
export function readTags(value: Json | undefined): { tags: string[] } | { errors: FieldError[] } {
	const tags = Array.isArray(value) ? value.filter((tag) => typeof tag === 'string') : [];
	const wrong = tags.filter((tag) => !TAG.test(tag));
	if (!Array.isArray(value) || tags.length !== value.length)
		return { errors: [invalid('tags', 'is not a list of text')] };
	if (wrong.length > 0)
		return { errors: wrong.map((tag) => invalid('tags', `${tag} contains invalid characters`)) };
	return { tags: [...new Set(tags)] };
}

type OptionalFields = Pick<
	ZendeskTicket,
	'priority' | 'type' | 'group_id' | 'assignee_id' | 'ticket_form_id' | 'brand_id' | 'tags' | 'custom_fields'
>;

const NO_FIELDS: OptionalFields = {
	...{ priority: null, type: null, group_id: null, assignee_id: null, ticket_form_id: null, brand_id: null },
	...{ tags: [], custom_fields: [] },
};

/** The fields of a checked request; what it leaves out stays as it is in `before`. */
function readFields(sent: JsonObject, before: OptionalFields): OptionalFields {
	const tags = readTags(sent.tags);
	return {
		priority: textAt(sent, 'priority') ?? before.priority,
		type: textAt(sent, 'type') ?? before.type,
		group_id: numberAt(sent, 'group_id') ?? before.group_id,
		assignee_id: numberAt(sent, 'assignee_id') ?? before.assignee_id,
		ticket_form_id: numberAt(sent, 'ticket_form_id') ?? before.ticket_form_id,
		brand_id: numberAt(sent, 'brand_id') ?? before.brand_id,
		tags: 'tags' in tags ? tags.tags : before.tags,
		custom_fields: sent.custom_fields ?? before.custom_fields,
	};
}

function fieldErrors(account: ZendeskAccount, sent: JsonObject, rules: TicketRules): FieldError[] {
	const statuses = TICKET_STATUSES.filter((status) => status !== 'hold' || rules.holdEnabled);
	const agents = account.users.filter(({ role }) => role !== 'end-user').map(({ id }) => id);
	const groups = account.groups.map(({ id }) => id);
	const allowed: ReadonlyArray<readonly [string, ReadonlyArray<string | number>]> = [
		['status', statuses],
		['priority', TICKET_PRIORITIES],
		['type', TICKET_TYPES],
		['group_id', groups],
		['assignee_id', agents],
		['ticket_form_id', rules.forms],
		['brand_id', rules.brands],
	];
	const wrong = allowed.filter(
		([key, values]) => !isAbsent(sent[key]) && !values.some((value) => value === sent[key]),
	);
	const tags = isAbsent(sent.tags) ? { tags: [] } : readTags(sent.tags);
	return [
		...wrong.map(([key]) => invalid(key.replace(/_id$/, ''), `${String(sent[key])} is not valid`)),
		...('errors' in tags ? tags.errors : []),
	];
}

function commentErrors(comment: JsonObject, { uploads }: TicketRules): FieldError[] {
	const content = textAt(comment, 'html_body') ?? textAt(comment, 'body') ?? '';
	const tokens = listAt(comment, 'uploads') ?? [];
	const unknown = tokens.filter((token) => typeof token !== 'string' || !uploads.has(token));
	return [
		...(content.trim() === '' ? [blank('Description: cannot be blank')] : []),
		...(Buffer.byteLength(content) > COMMENT_BYTES
			? [invalid('comment', `is too long (maximum is ${COMMENT_BYTES} bytes)`)]
			: []),
		...unknown.map((token) =>
			invalid('uploads', `token ${JSON.stringify(token)} is unknown, used or expired`),
		),
	];
}

function requesterErrors(account: ZendeskAccount, sent: JsonObject): FieldError[] {
	const requester = sent.requester;
	const byId = account.users.find(({ id }) => id === sent.requester_id);
	if (isAbsent(requester)) {
		if (isAbsent(sent.requester_id)) return [];
		if (!byId) return [invalid('requester', 'does not exist')];
		return byId.suspended ? [suspended()] : [];
	}
	if (!isObject(requester)) return [invalid('requester', 'is not an object')];
	if (!isAbsent(sent.requester_id)) return [invalid('requester', 'and requester_id exclude each other')];
	const email = textAt(requester, 'email');
	const known = account.users.find((user) => email !== undefined && user.email === email.toLowerCase());
	if (known) return known.suspended ? [suspended()] : [];
	return [
		...(email !== undefined && !EMAIL.test(email)
			? [invalid('requester', `Email: ${email} is not properly formatted`)]
			: []),
		...((textAt(requester, 'name') ?? '').trim() === ''
			? [invalid('requester', 'Name: is too short (minimum is 1 characters)')]
			: []),
	];
}

/** A known user is used as they are: the request's name changes nothing. */
function findOrAddRequester(account: ZendeskAccount, sent: JsonObject, apiUser: ZendeskUser): ZendeskUser {
	const requester = objectAt(sent, 'requester');
	const byId = account.users.find(({ id }) => id === sent.requester_id);
	if (!requester) return byId ?? apiUser;
	const email = textAt(requester, 'email')?.toLowerCase() ?? null;
	const known = account.users.find((user) => email !== null && user.email === email);
	if (known) return known;
	const id = FIRST_END_USER_ID + account.users.length;
	const user: ZendeskUser = {
		id,
		email,
		name: textAt(requester, 'name') ?? '',
		role: 'end-user',
		suspended: false,
	};
	account.users.push(user);
	return user;
}

function toComment(
	comment: JsonObject,
	ticket: ZendeskTicket,
	account: ZendeskAccount,
	rules: TicketRules,
): ZendeskComment {
	const html = textAt(comment, 'html_body');
	const tokens = listAt(comment, 'uploads') ?? [];
	// Without an explicit value a comment takes the first one's, and the first one is public.
	const inherited = ticket.comments[0]?.public ?? true;
	const written = account.tickets.reduce((sum, { comments }) => sum + comments.length, 0);
	return {
		id: 7_000_001 + written,
		author_id: numberAt(comment, 'author_id') ?? rules.apiUser.id,
		body: html === undefined ? (textAt(comment, 'body') ?? '') : null,
		html_body: html ?? null,
		public: typeof comment.public === 'boolean' ? comment.public : inherited,
		attachments: tokens.flatMap((token) => (typeof token === 'string' ? rules.uploads.use(token) : [])),
		created_at: rules.now(),
	};
}

function statusOf(sent: JsonObject): TicketStatus | undefined {
	return TICKET_STATUSES.find((status) => status === sent.status);
}

function isAbsent(value: Json | undefined): value is null | undefined {
	return value === undefined || value === null;
}

function blank(description: string): FieldError {
	return { field: 'base', description, error: 'BlankValue', field_key: 'description' };
}

function invalid(field: string, problem: string): FieldError {
	const title = field.charAt(0).toUpperCase() + field.slice(1);
	return { field, description: `${title}: ${problem}`, error: 'InvalidValue' };
}

function suspended(): FieldError {
	return { field: 'requester', description: 'Requester is suspended.' };
}
