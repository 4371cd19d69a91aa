import WebSocket from 'ws';
import { sendChat, type Turn } from './chat';
import { runningInstance } from './instance';

/** n8n's own words on the socket; everything else on it is shown to the customer. */
const HEARTBEAT = 'n8n|heartbeat';
const HEARTBEAT_ANSWER = 'n8n|heartbeat-ack';
const CONTINUE = 'n8n|continue';

/** n8n looks every three seconds what there is to say. */
const ENDS_WITHIN_MS = 30_000;

/**
 * Sends a message to a chat in the response mode "Using Response Nodes", as n8n's chat window does: by POST, and
 * then over a socket until the execution has ended. Answers with what the window shows, message by message.
 */
export async function chatOverSocket(webhookId: string, turn: Turn): Promise<string[]> {
	const started = await sendChat(webhookId, turn);
	const { executionStarted, executionId, resumeToken } = JSON.parse(started.text);
	if (executionStarted !== true) throw new Error(`No execution started: ${started.text}`);
	const query = new URLSearchParams({ sessionId: turn.sessionId, executionId, isPublic: 'true' });
	if (resumeToken) query.set('token', resumeToken);
	return await listen(`${runningInstance().url.replace('http', 'ws')}/chat?${query}`);
}

function listen(url: string): Promise<string[]> {
	const shown: string[] = [];
	const socket = new WebSocket(url);
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			socket.terminate();
			reject(new Error(`The chat did not end. It showed: ${JSON.stringify(shown)}`));
		}, ENDS_WITHIN_MS);
		socket.on('message', (data) => {
			const text = data.toString();
			if (text === HEARTBEAT) socket.send(HEARTBEAT_ANSWER);
			else if (text !== CONTINUE) shown.push(text);
		});
		socket.on('error', reject);
		socket.on('close', () => {
			clearTimeout(timer);
			resolve(shown);
		});
	});
}
