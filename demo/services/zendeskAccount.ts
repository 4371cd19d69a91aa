import type { Json, JsonObject } from './json';

export const TICKET_STATUSES = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];
export const TICKET_PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export const TICKET_TYPES = ['problem', 'incident', 'question', 'task'] as const;

export interface ZendeskUser {
	id: number;
	name: string;
	email: string | null;
	role: 'end-user' | 'agent' | 'admin';
	suspended: boolean;
}

export interface ZendeskGroup {
	id: number;
	name: string;
}

export interface ZendeskAttachment {
	id: number;
	file_name: string;
	content_type: string;
	/** Bytes. */
	size: number;
	/** The content read as UTF-8. Ours, not Zendesk's: the API gives a `content_url` instead. */
	text: string;
	/** Of the bytes, in hex; ours, not the API's. */
	sha256: string;
}

export interface ZendeskComment {
	id: number;
	author_id: number;
	/** As sent: exactly one of the two is set. */
	body: string | null;
	html_body: string | null;
	public: boolean;
	attachments: ZendeskAttachment[];
	created_at: string;
}

export interface ZendeskTicket {
	id: number;
	external_id: string | null;
	subject: string;
	status: TicketStatus;
	priority: string | null;
	type: string | null;
	requester_id: number;
	submitter_id: number;
	group_id: number | null;
	assignee_id: number | null;
	ticket_form_id: number | null;
	brand_id: number | null;
	tags: string[];
	custom_fields: Json;
	comments: ZendeskComment[];
	/** The `ticket` of every request that wrote to it, untouched. */
	sent: JsonObject[];
	created_at: string;
	updated_at: string;
}

/** What the account holds: this is `received` of the stand-in. */
export interface ZendeskAccount {
	tickets: ZendeskTicket[];
	users: ZendeskUser[];
	groups: ZendeskGroup[];
}

export const DEMO_AGENTS: readonly ZendeskUser[] = [
	{ id: 410989, name: 'Robin Admin', email: 'robin@example.com', role: 'admin', suspended: false },
	{ id: 410990, name: 'Lee Park', email: 'lee@example.com', role: 'agent', suspended: false },
	{ id: 410991, name: 'Sam Blocked', email: 'sam.blocked@example.com', role: 'end-user', suspended: true },
];
export const DEMO_GROUPS: readonly ZendeskGroup[] = [
	{ id: 360001, name: 'Support' },
	{ id: 360011, name: 'Billing' },
	{ id: 360021, name: 'Legal' },
];
export const DEMO_FORMS: readonly number[] = [360003];
export const DEMO_BRANDS: readonly number[] = [360004];
