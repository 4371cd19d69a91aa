import type { Conversation, Customer, Message, Role } from '../../../core/conversation/conversation';

const ROLE_OF: Readonly<Record<string, Role>> = { c: 'customer', b: 'bot', a: 'agent', s: 'system' };

/** Builds a conversation from lines such as "c: hello" and "b: hi" (customer, bot, agent, system). */
export const talk = (lines: readonly string[], customer: Partial<Customer> = {}): Conversation => ({
	id: 'conversation-1',
	channel: 'chat',
	messages: lines.map((line): Message => {
		const role = ROLE_OF[line[0] ?? ''];
		if (!role || !line.startsWith(': ', 1)) throw new Error(`No role in "${line}"`);
		return { role, text: line.slice(3), attachments: [] };
	}),
	customer: { attributes: {}, ...customer },
});

/** One message of a customer, any text. */
export const says = (text: string, customer: Partial<Customer> = {}): Conversation => ({
	...talk([], customer),
	messages: [{ role: 'customer', text, attachments: [] }],
});
