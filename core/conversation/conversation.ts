/** Who said a message. `system` lines are events ("file uploaded"), never shown to the customer as speech. */
export const ROLES = ['customer', 'bot', 'agent', 'system'] as const;
export type Role = (typeof ROLES)[number];

/** A file that somebody sent. `url` where the source gives one, `binaryKey` where the n8n item carries the bytes. */
export interface Attachment {
	name: string;
	mimeType?: string;
	url?: string;
	binaryKey?: string;
}

/** One line of the conversation. `at` is ISO 8601 in UTC, absent where the source does not say when. */
export interface Message {
	role: Role;
	text: string;
	at?: string;
	/** The speaker's name, where the source gives one (an agent's name, for instance). */
	author?: string;
	attachments: Attachment[];
}

export type AttributeValue = string | number | boolean;

/** What is known of the customer. Everything is optional: an anonymous chat has none of it. */
export interface Customer {
	id?: string;
	name?: string;
	email?: string;
	phone?: string;
	/** BCP 47, as the source gives it ("en", "pt-BR"). */
	locale?: string;
	/** A page about the customer in the builder's own system. */
	url?: string;
	/** Anything else that is known: plan, value, open orders … */
	attributes: Record<string, AttributeValue>;
}

/** All messages under one id, oldest first. This is the `conversation` key of an item. */
export interface Conversation {
	id: string;
	/** Where the customer writes: "chat", "telegram", "whatsapp" … */
	channel: string;
	messages: Message[];
	customer: Customer;
}
