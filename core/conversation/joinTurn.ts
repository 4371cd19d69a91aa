import type { FoundMessage } from './foundMessage';
import { newestCustomerTurn } from './newestTurn';

/**
 * The history with what was just said behind it, where it is not there yet.
 *
 * A memory that is read before the agent ran ends with an older answer; one that is read after it holds the
 * customer's message and the answer already; and a memory that another node fed may end with the customer's message.
 * @param isAnswered the bot has spoken since the turn, so that the history may hold an answer behind it. It has, too,
 * where the turn itself ends with an answer.
 */
export function joinTurn(
	history: readonly FoundMessage[],
	turn: readonly FoundMessage[],
	isAnswered = false,
): FoundMessage[] {
	const lastAsked = newestCustomerTurn({ messages: turn })?.to ?? 0;
	const asked = turn.slice(0, lastAsked);
	const answers = turn.slice(lastAsked);
	const end =
		isAnswered || answers.length > 0 ? (newestCustomerTurn({ messages: history })?.to ?? 0) : history.length;
	if (!endsWith(history, end, asked)) return [...history, ...turn];
	// The turn's own copy may carry files and times that a memory does not keep.
	const known = [...history.slice(0, end - asked.length), ...asked, ...history.slice(end)];
	return endsWith(history, history.length, answers) ? known : [...known, ...answers];
}

/** The newest customer turn and what follows it: what a memory that was read before it cannot hold yet. */
export function newestOf(messages: readonly FoundMessage[]): readonly FoundMessage[] {
	return messages.slice(newestCustomerTurn({ messages })?.from ?? 0);
}

/** Whether `messages`, up to `end`, closes with these very words of these speakers. */
function endsWith(messages: readonly FoundMessage[], end: number, tail: readonly FoundMessage[]): boolean {
	const start = end - tail.length;
	return (
		start >= 0 &&
		tail.every(({ role, text }, index) => {
			const message = messages[start + index];
			return message?.role === role && message.text === text;
		})
	);
}
