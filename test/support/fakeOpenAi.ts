import { routeTable, startHttp, type HttpAnswer, type HttpRequest } from '../../demo/services/http';

/** A message of the chat-completions API, as far as the tests look into it. */
export interface ModelMessage {
	role: 'system' | 'user' | 'assistant' | 'tool';
	content: unknown;
}

export interface ModelTool {
	function: { name: string; description: string; parameters: { properties: Record<string, object> } };
}

/** What the caller asked the model. */
export interface ModelRequest {
	model: string;
	stream: boolean;
	messages: ModelMessage[];
	tools: ModelTool[];
}

/** What the model does: say something, or call a tool. */
export type ModelReply = { text: string } | { tool: string; arguments: object };

export interface FakeOpenAi {
	/** The base URL for an `openAiApi` credential. */
	url: string;
	/** Oldest first. */
	requests: ModelRequest[];
	/** Sets how the model answers; by default it says `FAKE_ANSWER`. */
	answerWith(reply: (request: ModelRequest) => ModelReply): void;
	/** Forgets the requests and how to answer. */
	reset(): void;
	close(): Promise<void>;
}

export const FAKE_ANSWER = 'The lamp takes an E27 bulb.';
const MODEL = 'gpt-4.1-mini';

/** Starts a small stand-in of OpenAI's chat-completions API, with and without streaming. */
export async function startFakeOpenAi(): Promise<FakeOpenAi> {
	const requests: ModelRequest[] = [];
	const sayFakeAnswer = (): ModelReply => ({ text: FAKE_ANSWER });
	let reply: (request: ModelRequest) => ModelReply = sayFakeAnswer;

	const complete = ({ body }: HttpRequest): HttpAnswer => {
		const request = readRequest(body);
		requests.push(request);
		const message = messageOf(reply(request));
		return request.stream ? streamed(message) : { status: 200, body: completion({ message }) };
	};
	const server = await startHttp({
		port: 0,
		answer: routeTable(
			[
				{ method: 'POST', path: '/v1/chat/completions', handle: complete },
				{ method: 'GET', path: '/v1/models', handle: () => ({ status: 200, body: modelList() }) },
			],
			() => ({ status: 404, body: { error: { message: 'Unknown path' } } }),
		),
	});
	return {
		url: `${server.url}/v1`,
		requests,
		answerWith(next) {
			reply = next;
		},
		reset() {
			requests.length = 0;
			reply = sayFakeAnswer;
		},
		close: server.close,
	};
}

function readRequest(body: Buffer): ModelRequest {
	const { model, stream = false, messages = [], tools = [] } = JSON.parse(body.toString('utf8'));
	return { model, stream, messages, tools };
}

interface AssistantMessage {
	role: 'assistant';
	content: string | null;
	tool_calls?: object[];
}

function messageOf(reply: ModelReply): AssistantMessage {
	if ('text' in reply) return { role: 'assistant', content: reply.text };
	const call = { name: reply.tool, arguments: JSON.stringify(reply.arguments) };
	return {
		role: 'assistant',
		content: null,
		tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: call }],
	};
}

function completion(
	choice: { message: AssistantMessage } | { delta: object; finish_reason?: string | null },
) {
	const isWhole = 'message' in choice;
	const finish = isWhole ? finishOf(choice.message) : (choice.finish_reason ?? null);
	return {
		id: 'chatcmpl-1',
		object: isWhole ? 'chat.completion' : 'chat.completion.chunk',
		created: 1_795_000_000,
		model: MODEL,
		choices: [{ index: 0, ...choice, finish_reason: finish }],
		...(isWhole && { usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }),
	};
}

function finishOf({ tool_calls: calls }: AssistantMessage): string {
	return calls ? 'tool_calls' : 'stop';
}

/** Server-Sent Events: the text word by word, a tool call in one piece. */
function streamed(message: AssistantMessage): HttpAnswer {
	const words = message.content?.match(/\S+\s*/g) ?? [];
	const deltas = message.tool_calls ? [message] : words.map((content) => ({ role: 'assistant', content }));
	const chunks = [
		...deltas.map((delta) => completion({ delta })),
		completion({ delta: {}, finish_reason: finishOf(message) }),
	];
	return {
		status: 200,
		headers: { 'content-type': 'text/event-stream' },
		stream(response) {
			for (const chunk of chunks) response.write(`data: ${JSON.stringify(chunk)}\n\n`);
			response.end('data: [DONE]\n\n');
		},
	};
}

function modelList() {
	return { object: 'list', data: [{ id: MODEL, object: 'model', created: 1, owned_by: 'tests' }] };
}
