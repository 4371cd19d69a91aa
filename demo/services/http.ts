import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { FaultEffect, Faults, Service } from './service';

/** Bytes a request body may have unless a server says otherwise. */
const BODY_LIMIT = 10 * 1024 * 1024;

export interface HttpRequest {
	method: string;
	/** Decoded path without the query. */
	path: string;
	query: URLSearchParams;
	headers: IncomingHttpHeaders;
	body: Buffer;
	/** What the `:name` parts of the route's path stood for. */
	params: Record<string, string>;
}

export interface HttpAnswer {
	status: number;
	/** A string or Buffer is sent as it is, any other object as JSON. */
	body?: string | object;
	headers?: Record<string, string>;
	/** Takes the response over after its head was sent (Server-Sent Events). */
	stream?(response: ServerResponse): void;
}

export type Handler = (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>;

export interface Route {
	method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** `/tickets/:id`: a `:name` part stands for one segment. */
	path: string;
	handle: Handler;
}

/** A request as it came in, and the status it was answered with (null: cut or left hanging). */
export interface LoggedRequest {
	method: string;
	/** Path and query as sent. */
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
	status: number | null;
}

export interface HttpServer {
	url: string;
	port: number;
	requests: LoggedRequest[];
	close(): Promise<void>;
}

/** A stand-in that speaks HTTP: it also keeps every request, oldest first. */
export interface HttpService<Received> extends Service<Received> {
	readonly requests: readonly LoggedRequest[];
}

/** Answers by the first route of the table that fits, else with `notFound`. */
export function routeTable(routes: readonly Route[], notFound: Handler): Handler {
	const table = routes.map((route) => ({ ...route, segments: route.path.split('/') }));
	return (request) => {
		const segments = request.path.split('/');
		for (const route of table) {
			const params = route.method === request.method ? matchSegments(route.segments, segments) : undefined;
			if (params) return route.handle({ ...request, params });
		}
		return notFound(request);
	};
}

function matchSegments(
	pattern: readonly string[],
	segments: readonly string[],
): Record<string, string> | undefined {
	if (pattern.length !== segments.length) return undefined;
	const params: Record<string, string> = {};
	for (const [index, part] of pattern.entries()) {
		const segment = segments[index] ?? '';
		if (part.startsWith(':')) params[part.slice(1)] = segment;
		else if (part !== segment) return undefined;
	}
	return params;
}

/**
 * Starts a server on the loopback interface.
 * @param options.port 0 takes any free port
 * @param options.bodyLimit bytes; a longer body is answered with 413
 */
export async function startHttp(options: {
	port: number;
	answer: Handler;
	faults?: Faults;
	bodyLimit?: number;
}): Promise<HttpServer> {
	const requests: LoggedRequest[] = [];
	const server = createServer((incoming, response) => {
		void respond(incoming, response, options, requests);
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, '127.0.0.1', resolve);
	});
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : options.port;
	return {
		url: `http://127.0.0.1:${port}`,
		port,
		requests,
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function respond(
	incoming: IncomingMessage,
	response: ServerResponse,
	{ answer, faults, bodyLimit = BODY_LIMIT }: Parameters<typeof startHttp>[0],
	requests: LoggedRequest[],
): Promise<void> {
	const { method = 'GET', url = '/', headers } = incoming;
	const body = await readBody(incoming, bodyLimit);
	if (!body) {
		send(response, { status: 413, body: 'Payload Too Large', headers: { connection: 'close' } });
		return;
	}
	const logged: LoggedRequest = { method, url, headers, body: body.toString('utf8'), status: null };
	requests.push(logged);
	const location = new URL(url, 'http://127.0.0.1');
	const path = decodePath(location.pathname);
	const request: HttpRequest = { method, path, query: location.searchParams, headers, body, params: {} };

	const fault = faults?.take(`${method} ${url}`);
	if (fault && !fault.afterwards) {
		logged.status = spoil(response, fault.with);
		return;
	}
	const result = await answerOrError(answer, request);
	if (fault) {
		logged.status = spoil(response, fault.with);
		return;
	}
	logged.status = result.status;
	send(response, result);
}

/** The whole body, or undefined where it is longer than `limit` bytes. */
async function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of incoming) {
		const bytes = Buffer.from(chunk);
		length += bytes.length;
		if (length <= limit) chunks.push(bytes);
	}
	// An oversized body is read to its end: leaving early would cut the connection before the 413 is sent.
	return length <= limit ? Buffer.concat(chunks) : undefined;
}

function decodePath(pathname: string): string {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return pathname;
	}
}

async function answerOrError(answer: Handler, request: HttpRequest): Promise<HttpAnswer> {
	try {
		return await answer(request);
	} catch (error) {
		return {
			status: 500,
			body: `The stand-in failed: ${error instanceof Error ? error.message : String(error)}`,
		};
	}
}

function spoil(response: ServerResponse, effect: FaultEffect): number | null {
	if (effect === 'hang') return null;
	if (effect === 'reset') {
		response.socket?.resetAndDestroy();
		return null;
	}
	send(response, effect);
	return effect.status;
}

function send(response: ServerResponse, { status, body, headers = {}, stream }: HttpAnswer): void {
	const isRaw = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
	const contentType = isRaw ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8';
	response.writeHead(status, { 'content-type': contentType, ...headers });
	if (stream) stream(response);
	else response.end(isRaw ? body : JSON.stringify(body));
}
