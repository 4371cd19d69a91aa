import { isObject, parseJson, textAt } from '../services/json';
import type { Json, JsonObject } from '../services/json';

/** Milliseconds a workflow may take to answer. */
const ANSWER_WITHIN = 120_000;
const CUSTOMER_FIELDS = ['name', 'email', 'plan'] as const;

/** One message of the customer on the page. */
export interface ChatTurn {
	sessionId: string;
	text: string;
	/** What the page knows of the customer; empty fields are not sent. */
	customer: Record<(typeof CUSTOMER_FIELDS)[number], string>;
}

export type BotAnswer = { ok: true; output: string } | { ok: false; problem: string };

/** The turn that the page sent, or undefined where it is none. */
export function readTurn(sent: Json | undefined): ChatTurn | undefined {
	if (!isObject(sent)) return undefined;
	const sessionId = textAt(sent, 'sessionId')?.trim() ?? '';
	const text = textAt(sent, 'text')?.trim() ?? '';
	if (sessionId === '' || text === '') return undefined;
	const customer = isObject(sent.customer) ? sent.customer : {};
	const field = (name: string) => textAt(customer, name)?.trim() ?? '';
	return { sessionId, text, customer: { name: field('name'), email: field('email'), plan: field('plan') } };
}

/** Sends the turn to the webhook of a Chat Trigger, as n8n's own chat widget does, and waits for the answer. */
export async function askBot(chatUrl: string, { sessionId, text, customer }: ChatTurn): Promise<BotAnswer> {
	const known = CUSTOMER_FIELDS.filter((name) => customer[name] !== '').map((name) => [name, customer[name]]);
	const body = { action: 'sendMessage', sessionId, chatInput: text, metadata: Object.fromEntries(known) };
	try {
		const response = await fetch(chatUrl, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
			signal: AbortSignal.timeout(ANSWER_WITHIN),
		});
		const answer = await response.text();
		return response.ok ? readAnswer(answer) : { ok: false, problem: problemOf(response.status, answer) };
	} catch {
		return { ok: false, problem: `The chat at ${chatUrl} does not answer.` };
	}
}

function problemOf(status: number, body: string): string {
	const parsed = parseJson(body);
	const message = isObject(parsed) ? textAt(parsed, 'message') : undefined;
	return `The chat answered with status ${status}${message ? `: ${message}` : '.'}`;
}

const CHUNK_TYPES: ReadonlyArray<Json | undefined> = ['begin', 'item', 'end', 'error'];

/**
 * What the customer reads of an answer of n8n: the text of a JSON item (`output`, `text`, `message`), or the joined
 * chunks of a stream, one JSON object per line.
 */
export function readAnswer(body: string): BotAnswer {
	const lines = body.split('\n').filter((line) => line.trim() !== '');
	const chunks = lines.map(parseJson).filter(isObject);
	const isStream =
		lines.length > 0 &&
		chunks.length === lines.length &&
		chunks.every(({ type }) => CHUNK_TYPES.includes(type));
	return isStream ? readStream(chunks) : readItem(body);
}

function readStream(chunks: readonly JsonObject[]): BotAnswer {
	const textOf = (type: string) =>
		chunks
			.filter((chunk) => chunk.type === type)
			.map((chunk) => textAt(chunk, 'content') ?? '')
			.join('');
	const output = textOf('item');
	const problem = textOf('error');
	return output === '' && problem !== '' ? { ok: false, problem } : { ok: true, output };
}

function readItem(body: string): BotAnswer {
	const parsed = parseJson(body);
	const item = Array.isArray(parsed) ? parsed[0] : parsed;
	if (!isObject(item)) return { ok: true, output: body.trim() };
	if (item.executionStarted === true) {
		return {
			ok: false,
			problem: 'This workflow answers over a live connection: open the hosted chat instead.',
		};
	}
	const text = item.output ?? item.text ?? item.message;
	return { ok: true, output: typeof text === 'string' ? text : JSON.stringify(text ?? item) };
}
