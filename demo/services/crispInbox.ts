import type { Json, JsonObject } from './json';

export const CONVERSATION_STATES = ['pending', 'unresolved', 'resolved'] as const;
export type ConversationState = (typeof CONVERSATION_STATES)[number];

export interface CrispMeta {
	nickname: string;
	email: string;
	phone: string;
	address: string;
	subject: string;
	avatar: string;
	segments: string[];
	data: Record<string, string | number | boolean>;
	device: JsonObject;
}

export interface CrispMessage {
	type: string;
	from: 'user' | 'operator';
	origin: string;
	/** Text, or an object for files and the like. */
	content: Json;
	fingerprint: number;
	/** Milliseconds. */
	timestamp: number;
	user: JsonObject;
	automated: boolean;
	stealth: boolean;
	mentions: string[];
	/** Whether the customer sees it: not for notes, nor for an operator's message sent with `stealth`. */
	shownToCustomer: boolean;
}

export interface CrispConversation {
	session_id: string;
	meta: CrispMeta;
	/** Oldest first. */
	messages: CrispMessage[];
	state: ConversationState;
	/** The operator's user id, or null. */
	assigned: string | null;
	/** False until a message with `from: user` arrived: until then nobody sees it in the inbox. */
	visible: boolean;
	/** Milliseconds. */
	created_at: number;
}

export interface CrispOperator {
	user_id: string;
	email: string;
	first_name: string;
	last_name: string;
	role: 'owner' | 'member';
	availability: 'online' | 'offline';
}

export interface CrispWebsite {
	id: string;
	name: string;
	domain: string;
}

/** What the inbox holds: this is `received` of the stand-in. */
export interface CrispInbox {
	/** Oldest first, invisible ones included. */
	conversations: CrispConversation[];
	operators: CrispOperator[];
}

export const DEMO_WEBSITE: CrispWebsite = {
	id: '8c842203-7ed8-4e29-a608-7cf78a7d2fcc',
	name: 'Acme',
	domain: 'acme.example.com',
};

export const DEMO_OPERATORS: readonly CrispOperator[] = [
	{
		...{ user_id: 'a4c32c68-91d2-4a24-9f0c-3b1b0f9c7a55', email: 'lee@example.com' },
		...{ first_name: 'Lee', last_name: 'Park', role: 'owner', availability: 'online' },
	},
	{
		...{ user_id: '5e1f0b0c-6f0e-4a3d-8d57-2a0c1f4b9d10', email: 'noor@example.com' },
		...{ first_name: 'Noor', last_name: 'Haddad', role: 'member', availability: 'offline' },
	},
];

export const EMPTY_META: CrispMeta = {
	...{ nickname: 'visitor', email: '', phone: '', address: '', subject: '', avatar: '' },
	...{ segments: [], data: {}, device: {} },
};
