import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { DemoError } from './demoError';
import { readAnswer } from './desk/askBot';

/** Who chats in the demo. */
export const CUSTOMER = { name: 'Ana Ruiz', email: 'ana@example.com', plan: 'Pro' } as const;

/** What she writes, one message after the other: a question, a problem, the problem again, a human please. */
export const SCRIPT = [
	'Hi! How long does delivery take?',
	'My order 48213 still has not arrived.',
	'You already told me that. Order 48213 has not arrived and I need the lamp on Friday.',
	'I would like to talk to a human, please.',
] as const;

/** Why a human is needed then, in the words of the brief. */
export const EXPECTED_REASON = 'The customer asked for a human.';

/** One line as the customer saw it in the chat. */
export interface ChatLine {
	from: 'customer' | 'bot';
	text: string;
}

/** A conversation that took place. */
export interface PlayedConversation {
	sessionId: string;
	/** Who the chat said the customer is. */
	customer: { name: string; email: string };
	lines: ChatLine[];
}

export interface Play {
	/** Where n8n's Chat Trigger listens. */
	chatUrl: string;
	sessionId: string;
	/** Told of every line as it is said. */
	onLine: (line: ChatLine) => void;
}

/** A published workflow answers a moment later. */
const FIRST_ANSWER_WITHIN_MS = 15_000;
const RETRY_MS = 300;
/** Delivering to four services, one of them slow, stays well below. */
const ANSWER_WITHIN_MS = 60_000;

/** Plays the script through the webhook of the Chat Trigger, as its chat window does. */
export async function playConversation({ chatUrl, sessionId, onLine }: Play): Promise<PlayedConversation> {
	const lines: ChatLine[] = [];
	const add = (line: ChatLine) => {
		lines.push(line);
		onLine(line);
	};
	await untilReachable(chatUrl);
	for (const text of SCRIPT) {
		add({ from: 'customer', text });
		add({ from: 'bot', text: await send(chatUrl, sessionId, text) });
	}
	return { sessionId, customer: CUSTOMER, lines };
}

/** @throws {DemoError} when n8n answers with something that the chat window could not show. */
async function send(chatUrl: string, sessionId: string, chatInput: string): Promise<string> {
	const body = { action: 'sendMessage', sessionId, chatInput, metadata: CUSTOMER };
	const { status, data } = await axios.post<string>(chatUrl, body, {
		...{ proxy: false, timeout: ANSWER_WITHIN_MS, validateStatus: () => true },
		// A stream is no JSON, so the text is taken as it is.
		...{ responseType: 'text', transformResponse: (text: string) => text },
	});
	const answer = readAnswer(data);
	if (status === 200 && answer.ok) return answer.output;
	throw new DemoError(
		`The chat answered "${chatInput}" with status ${status}: ${answer.ok ? answer.output : answer.problem}\n` +
			'The executions in the editor show what happened.',
	);
}

async function untilReachable(chatUrl: string): Promise<void> {
	const deadline = performance.now() + FIRST_ANSWER_WITHIN_MS;
	for (;;) {
		const { status } = await axios.get(chatUrl, { proxy: false, validateStatus: () => true });
		if (status === 200) return;
		if (performance.now() > deadline)
			throw new DemoError(`The chat at ${chatUrl} answers with status ${status}.`);
		await sleep(RETRY_MS);
	}
}
