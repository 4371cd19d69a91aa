import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { routeTable, startHttp } from '../services/http';
import type { HttpAnswer, HttpRequest, Route } from '../services/http';
import { parseJson } from '../services/json';
import type { Service } from '../services/service';
import { askBot, readTurn } from './askBot';
import { deskState } from './deskState';
import type { DeskSources } from './deskState';

export interface DeskOptions {
	/** 0 takes any free port. */
	port: number;
	services: { [Name in keyof DeskSources]: Service<DeskSources[Name]> };
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

const PAGE_FILES: Readonly<Record<string, string>> = {
	'index.html': 'text/html; charset=utf-8',
	'desk.css': 'text/css; charset=utf-8',
	'chat.css': 'text/css; charset=utf-8',
	'panes.css': 'text/css; charset=utf-8',
	'services.css': 'text/css; charset=utf-8',
	'desk.js': 'text/javascript; charset=utf-8',
	'chat.js': 'text/javascript; charset=utf-8',
	'dom.js': 'text/javascript; charset=utf-8',
	'slack.js': 'text/javascript; charset=utf-8',
	'mrkdwn.js': 'text/javascript; charset=utf-8',
	'zendesk.js': 'text/javascript; charset=utf-8',
	'crisp.js': 'text/javascript; charset=utf-8',
	'mailbox.js': 'text/javascript; charset=utf-8',
};

/**
 * The page loads nothing from anywhere else. Its policy also holds inside the sandboxed frames with received HTML,
 * whose inline styles are allowed and whose pictures from elsewhere are not.
 */
const PAGE_HEADERS = {
	'content-security-policy':
		"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
		"img-src data:; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cache-control': 'no-store',
};

/** Milliseconds: several changes within this time reach the page as one. */
const GATHER = 30;

/** Starts the page that shows a customer's chat beside what the team received of it. */
export async function startDesk({ port, services, chat, links }: DeskOptions): Promise<Desk> {
	const listeners = new Set<ServerResponse>();
	let timer: NodeJS.Timeout | undefined;
	const state = () => `event: state\ndata: ${JSON.stringify(deskState(sourcesOf(services)))}\n\n`;
	const announce = () => {
		timer ??= setTimeout(() => {
			timer = undefined;
			const message = state();
			for (const listener of listeners) listener.write(message);
		}, GATHER);
	};
	const stops = Object.values(services).map((service) => service.onChange(announce));

	const pages = Object.entries(PAGE_FILES).map(([name, type]): Route => {
		const path = name === 'index.html' ? '/' : `/${name}`;
		return { method: 'GET', path, handle: () => servePage(name, type) };
	});
	const server = await startHttp({
		port,
		answer: routeTable(
			[
				...pages,
				{
					method: 'GET',
					path: '/config',
					handle: () => ({ status: 200, body: { links, hasChat: chat !== null }, headers: PAGE_HEADERS }),
				},
				{
					method: 'GET',
					path: '/events',
					handle: () => ({
						status: 200,
						headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
						stream(response) {
							listeners.add(response);
							response.once('close', () => listeners.delete(response));
							response.write(`retry: 1000\n\n${state()}`);
						},
					}),
				},
				{ method: 'POST', path: '/chat', handle: (request) => answerTurn(chat, request) },
			],
			() => ({ status: 404, body: 'not found' }),
		),
	});
	return {
		url: server.url,
		port: server.port,
		async close() {
			for (const stop of stops) stop();
			clearTimeout(timer);
			await server.close();
		},
	};
}

function sourcesOf({ slack, zendesk, crisp, mail, webhook }: DeskOptions['services']): DeskSources {
	return {
		...{ slack: slack.received, zendesk: zendesk.received, crisp: crisp.received },
		...{ mail: mail.received, webhook: webhook.received },
	};
}

function servePage(name: string, type: string): HttpAnswer {
	const body = readFileSync(join(__dirname, 'page', name), 'utf8');
	return { status: 200, body, headers: { ...PAGE_HEADERS, 'content-type': type } };
}

/** Other sites cannot post here: JSON from elsewhere would need a permission that is never given. */
async function answerTurn(chat: DeskOptions['chat'], { headers, body }: HttpRequest): Promise<HttpAnswer> {
	if (!(headers['content-type'] ?? '').startsWith('application/json'))
		return { status: 415, body: { error: 'Send JSON.' } };
	const turn = readTurn(parseJson(body.toString('utf8')));
	if (!turn) return { status: 400, body: { error: 'A turn needs sessionId and text.' } };
	if (!chat) return { status: 503, body: { error: 'No chat is connected to this desk.' } };
	const answer = await askBot(chat.url, turn);
	return answer.ok
		? { status: 200, body: { output: answer.output } }
		: { status: 502, body: { error: answer.problem } };
}
