import type { Message, Role } from '../../conversation/conversation';
import { remember } from '../remember';
import { safeLine } from '../safeText';

/** Older answers of the bot say nothing about the present trouble. */
const LOOK_BACK = 100;
const LONGEST_QUOTE = 160;
/** Enough of an answer to tell it from another. */
const BEGINNING = 300;

/** How often the bot (and an agent) answered, and with what: "The bot answered 4 times, 3 times with “…”." */
export function describeAttempts(messages: readonly Message[]): string {
	const answers = textsOf(messages, 'bot');
	const agents = textsOf(messages, 'agent').length;
	const parts = [describeBot(answers), agents > 0 ? `An agent wrote ${times(agents)}.` : ''];
	return parts.filter(Boolean).join(' ');
}

/** The count alone: "The bot answered 4 times. An agent wrote once." */
export function countAttempts(messages: readonly Message[]): string {
	const counts = [
		['The bot answered', textsOf(messages, 'bot').length],
		['An agent wrote', textsOf(messages, 'agent').length],
	] as const;
	return counts.flatMap(([who, count]) => (count > 0 ? `${who} ${times(count)}.` : [])).join(' ');
}

function describeBot(answers: readonly string[]): string {
	const last = answers.at(-1);
	if (last === undefined) return '';
	const repeated = mostRepeated(answers.slice(-LOOK_BACK));
	const count = `The bot answered ${times(answers.length)}`;
	if (repeated.count < 2) return `${count}${answers.length > 1 ? ', last' : ''}: ${quoted(last)}`;
	const again = repeated.count === answers.length ? 'each time' : times(repeated.count);
	return `${count}, ${again} with ${quoted(repeated.text)}`;
}

/** The answer that came most often, the newest of equals. Case, punctuation and numbers make no other answer. */
function mostRepeated(answers: readonly string[]): { text: string; count: number } {
	const counts = new Map<string, number>();
	const keyOf = remember(lettersOf);
	let most = { text: '', count: 0 };
	for (const text of answers) {
		const key = keyOf(text);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count >= most.count) most = { text, count };
	}
	return most;
}

function lettersOf(text: string): string {
	return text
		.slice(0, BEGINNING)
		.toLowerCase()
		.replace(/[^\p{L}]+/gu, ' ')
		.trim();
}

function textsOf(messages: readonly Message[], role: Role): string[] {
	return messages
		.filter((message) => message.role === role && message.text.trim() !== '')
		.map(({ text }) => text);
}

function quoted(text: string): string {
	return `“${safeLine(text, LONGEST_QUOTE)}”`;
}

function times(count: number): string {
	return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
