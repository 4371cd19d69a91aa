import { setTimeout as sleep } from 'node:timers/promises';
import axios from 'axios';
import { runningInstance } from './instance';

export interface Turn {
	sessionId: string;
	chatInput: string;
	/** What the page that embeds the chat knows of the customer. */
	metadata?: object;
}

export interface Answer {
	status: number;
	/** As it came, byte for byte. */
	text: string;
	contentType: string;
}

/** n8n registers the webhooks of a workflow a moment after it says that it is published. */
const REGISTERED_WITHIN_MS = 5_000;
const RETRY_MS = 100;

/** Sends one message to the chat of a workflow, as n8n's chat window does. */
export function sendChat(webhookId: string, turn: Turn): Promise<Answer> {
	return postWebhook(`${webhookId}/chat`, { action: 'sendMessage', ...turn });
}

/** POSTs to a production webhook of n8n. */
export async function postWebhook(path: string, body: unknown): Promise<Answer> {
	const deadline = performance.now() + REGISTERED_WITHIN_MS;
	for (;;) {
		const answer = await post(`${runningInstance().url}/webhook/${path}`, body);
		const isUnknown = answer.status === 404 && answer.text.includes('not registered');
		if (!isUnknown || performance.now() > deadline) return answer;
		await sleep(RETRY_MS);
	}
}

async function post(url: string, body: unknown): Promise<Answer> {
	const { status, data, headers } = await axios.post<string>(url, body, {
		...{ proxy: false, timeout: 100_000, maxRedirects: 0, validateStatus: () => true },
		...{ responseType: 'text', transformResponse: (text: string) => text },
	});
	return { status, text: data, contentType: String(headers['content-type'] ?? '') };
}

/** The chunks of a streaming answer, one JSON object per line. */
export function chunksOf({ text }: Answer): Array<{ type: string; content?: string; metadata?: object }> {
	return text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
}

/** What a chat window shows of a streaming answer. */
export function shownBy(answer: Answer): string {
	return chunksOf(answer)
		.filter(({ type }) => type === 'item')
		.map(({ content }) => content ?? '')
		.join('');
}
