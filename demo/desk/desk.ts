import { routeTable, startHttp } from '../services/http';
import type { HttpAnswer, HttpRequest } from '../services/http';
import { parseJson } from '../services/json';
import { askBot, readTurn } from './askBot';
import { pageRoutes } from './pageFiles';
import { createStateFeed } from './stateFeed';
import type { DeskServices } from './stateFeed';

export interface DeskOptions {
	/** 0 takes any free port. */
	port: number;
	services: DeskServices;
	/** The webhook of the Chat Trigger that the page's chat talks to, or null where there is none. */
	chat: { url: string } | null;
	/** Shown in the head of the page: the editor, the hosted chat. */
	links: ReadonlyArray<{ label: string; url: string }>;
}

export interface Desk {
	/** The address of the page. */
	url: string;
	port: number;
	close(): Promise<void>;
}

/** Starts the page that shows a customer's chat beside what the team received of it. */
export async function startDesk({ port, services, chat, links }: DeskOptions): Promise<Desk> {
	const feed = createStateFeed(services);
	const config = { links, hasChat: chat !== null };
	const server = await startHttp({
		port,
		answer: routeTable(
			[
				...pageRoutes(),
				{ method: 'GET', path: '/config', handle: () => ({ status: 200, body: config }) },
				{ method: 'GET', path: '/events', handle: feed.handle },
				{ method: 'POST', path: '/chat', handle: (request) => answerTurn(chat, request) },
			],
			() => ({ status: 404, body: 'not found' }),
		),
	});
	return {
		url: server.url,
		port: server.port,
		close() {
			feed.close();
			return server.close();
		},
	};
}

async function answerTurn(chat: DeskOptions['chat'], { headers, body }: HttpRequest): Promise<HttpAnswer> {
	// Other sites cannot post JSON here: that would need a permission which is never given.
	const isJson = (headers['content-type'] ?? '').startsWith('application/json');
	if (!isJson) return refused(415, 'Send JSON.');
	const turn = readTurn(parseJson(body.toString('utf8')));
	if (!turn) return refused(400, 'A turn needs sessionId and text.');
	if (!chat) return refused(503, 'No chat is connected to this desk.');
	const answer = await askBot(chat.url, turn);
	return answer.ok ? { status: 200, body: { output: answer.output } } : refused(502, answer.problem);
}

function refused(status: number, error: string): HttpAnswer {
	return { status, body: { error } };
}
