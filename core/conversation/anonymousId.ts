import { createHash } from 'node:crypto';
import type { Customer, Message } from './conversation';

/** Starts every id that had to be made up. Two customers who open with the same words and give no detail share one. */
export const ANONYMOUS_PREFIX = 'anonymous-';

/**
 * The id of a conversation that has none: a hash of the customer's first message and the channel, and of what tells
 * the customer from others where that is known. A retried execution makes the same id, so nothing is handed off twice.
 * It is a makeshift: with a memory that forgets old messages it changes as the first of them goes.
 */
export function anonymousId(messages: readonly Message[], channel: string, customer: Customer): string {
	const first = messages.find(({ role }) => role === 'customer') ?? messages[0];
	const words = first?.text || first?.attachments[0]?.name || '';
	const identity = customer.id ?? customer.email ?? customer.phone ?? '';
	const hash = createHash('sha256')
		.update(words + channel + identity, 'utf8')
		.digest('hex');
	return ANONYMOUS_PREFIX + hash.slice(0, 12);
}
