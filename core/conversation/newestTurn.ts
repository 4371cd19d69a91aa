import type { Message } from './conversation';

/**
 * The newest customer turn: what the customer wrote since the bot or an agent last spoke or, where the conversation
 * ends with the bot or an agent, the last such run before that. System lines do not end a turn.
 * @returns indexes into `messages` as `slice` takes them (`to` is not included), starting and ending with a customer
 * message; null where the customer never wrote.
 */
export function newestCustomerTurn({
	messages,
}: {
	messages: readonly Message[];
}): { from: number; to: number } | null {
	const last = messages.findLastIndex(({ role }) => role === 'customer');
	if (last === -1) return null;
	let from = last;
	for (let index = last; index >= 0; index--) {
		const role = messages[index]?.role;
		if (role === 'bot' || role === 'agent') break;
		if (role === 'customer') from = index;
	}
	return { from, to: last + 1 };
}
