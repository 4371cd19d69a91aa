import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CUSTOMER, playConversation, SCRIPT, type ChatLine } from '../../demo/conversation';
import { startHttp, type HttpAnswer, type HttpServer } from '../../demo/services/http';

let server: HttpServer;
/** What the chat answers to each message. */
let answer: (body: { chatInput: string; sessionId: string; metadata: object }) => HttpAnswer;
/** How many times the chat is not there yet. */
let absences: number;

beforeEach(async () => {
	absences = 0;
	answer = ({ chatInput }) => ({ status: 200, body: { output: `echo ${chatInput}`, sessionId: 's' } });
	server = await startHttp({
		port: 0,
		answer: ({ method, body }) => {
			if (method === 'POST') return answer(JSON.parse(body.toString('utf8')));
			absences -= 1;
			return absences < 0 ? { status: 200, body: 'the chat page' } : { status: 404, body: 'not registered' };
		},
	});
});

afterEach(() => server.close());

function play() {
	const said: ChatLine[] = [];
	const playing = playConversation({
		chatUrl: `${server.url}/chat`,
		sessionId: 's',
		onLine: (line) => said.push(line),
	});
	return { playing, said };
}

describe('playConversation', () => {
	it('says the whole script, and keeps every line in order', async () => {
		const { playing, said } = play();
		const { lines, customer } = await playing;
		expect(lines).toEqual(
			SCRIPT.flatMap((text) => [
				{ from: 'customer', text },
				{ from: 'bot', text: `echo ${text}` },
			]),
		);
		expect(said).toEqual(lines);
		expect(customer).toBe(CUSTOMER);
	});

	it('says who writes, under one session', async () => {
		const sent: Array<[string, object]> = [];
		answer = ({ sessionId, metadata }) => {
			sent.push([sessionId, metadata]);
			return { status: 200, body: { output: 'hello' } };
		};
		await play().playing;
		expect(sent).toEqual(SCRIPT.map(() => ['s', CUSTOMER]));
	});

	it('waits for a chat that was published a moment ago', async () => {
		absences = 2;
		const { lines } = await play().playing;
		expect(lines).toHaveLength(SCRIPT.length * 2);
	});

	it('reads an answer that is streamed', async () => {
		const chunk = (type: string, content?: string) => JSON.stringify({ type, content });
		answer = () => ({
			status: 200,
			body: [chunk('begin'), chunk('item', 'Hel'), chunk('item', 'lo'), chunk('end')].join('\n'),
		});
		expect((await play().playing).lines[1]).toEqual({ from: 'bot', text: 'Hello' });
	});

	it('stops at an answer that is none, and says what to look at', async () => {
		answer = () => ({ status: 500, body: { message: 'Error in workflow' } });
		const { playing, said } = play();
		await expect(playing).rejects.toThrow(/status 500: Error in workflow\n.*executions in the editor/i);
		expect(said).toEqual([{ from: 'customer', text: SCRIPT[0] }]);
	});
});
