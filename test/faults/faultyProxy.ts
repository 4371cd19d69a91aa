import { Agent, createServer, request as sendRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a client sees instead of the answer. */
export type Effect =
	| { kind: 'silence' }
	/** Half of the answer, then the connection is reset. */
	| { kind: 'reset' }
	/** Half of the answer, then the connection is closed as if that were all. */
	| { kind: 'cutShort' }
	/** The answer byte by byte, slower than anyone waits. */
	| { kind: 'drip' }
	/** The answer without its end, under a length that fits: what is left is no JSON. */
	| { kind: 'brokenJson' }
	/** The answer twice on one connection, where the client takes the second for the answer to its next request. */
	| { kind: 'twice' }
	| { kind: 'answer'; status: number; headers?: Record<string, string>; body: string };

/** Which requests of a conversation are spoilt, and how. */
export interface Injection {
	/** Index of the first request that is hit. */
	from: number;
	/** How many are hit in a row; Infinity for all that follow. */
	times: number;
	effect: Effect;
	/** Whether the service carries out the requests before their answers are spoilt; `first`: that one alone. */
	carriedOut: boolean | 'first';
}

/** What the proxy knows of the requests under one tag. */
interface Caller {
	/** "POST /api/chat.postMessage", in order, spoilt ones included. */
	requests: string[];
	injection: Injection | null;
}

export interface FaultyProxy {
	/** The address to call instead of the service's. What is sent under the tag is one conversation's. */
	urlOf(tag: string): string;
	/** Spoils requests under the tag from now on; the count of them begins anew. Null: none. */
	inject(tag: string, injection: Injection | null): void;
	requestsOf(tag: string): readonly string[];
	close(): Promise<void>;
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

const DRIP_MS = 100;
const TWICE_MS = 100;
/** Made by Node itself for the answer that goes out. */
const OWN_HEADERS: readonly string[] = [
	'connection',
	'keep-alive',
	'transfer-encoding',
	'content-length',
	'date',
];

/**
 * Stands between the node and a stand-in on 127.0.0.1, and spoils answers on the wire: n8n's own HTTP client meets
 * sockets that fall silent, break or lie.
 * @param target the stand-in's address; where its answers name it, they name the proxy instead
 */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
	const callers = new Map<string, Caller>();
	const agent = new Agent({ keepAlive: true });
	const callerOf = (tag: string): Caller => {
		const caller = callers.get(tag) ?? { requests: [], injection: null };
		callers.set(tag, caller);
		return caller;
	};
	const server = createServer((incoming, response) => {
		response.on('error', () => undefined);
		void answer(incoming, response).catch(() => response.destroy());
	});
	const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
		const [, tag = '', path = '/'] = /^\/([^/]*)(\/.*)?$/.exec(incoming.url ?? '') ?? [];
		const caller = callerOf(tag);
		const index = caller.requests.length;
		caller.requests.push(`${incoming.method} ${path.replace(/\?.*/, '')}`);
		const { injection } = caller;
		const isHit = injection !== null && index >= injection.from && index < injection.from + injection.times;
		const body = await read(incoming);
		const isCarriedOut = injection?.carriedOut === 'first' ? index === injection.from : injection?.carriedOut;
		if (isHit && !isCarriedOut) return spoil(response, injection.effect, NOT_CARRIED_OUT);
		const real = naming(await forward(agent, target, path, incoming, body), target, urlOf(tag));
		if (isHit) spoil(response, injection.effect, real);
		else send(response, real);
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const urlOf = (tag: string): string => `http://127.0.0.1:${port}/${tag}`;
	return {
		urlOf,
		inject: (tag, injection) => void callers.set(tag, { requests: [], injection }),
		requestsOf: (tag) => callerOf(tag).requests,
		close: () =>
			new Promise((resolve) => {
				agent.destroy();
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

/** What a broken answer is the beginning of, where the service was never asked. */
const NOT_CARRIED_OUT: Answer = {
	status: 200,
	headers: { 'content-type': 'application/json; charset=utf-8' },
	body: Buffer.from('{"ok":true,"error":false,"reason":"resolved","data":{}}'),
};

async function read(incoming: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

function forward(
	agent: Agent,
	target: string,
	path: string,
	{ method, headers }: IncomingMessage,
	body: Buffer,
): Promise<Answer> {
	const { host: _host, connection: _connection, ...passed } = headers;
	return new Promise((resolve, reject) => {
		const request = sendRequest(`${target}${path}`, { method, agent, headers: passed }, (answer) => {
			read(answer).then(
				(bytes) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes }),
				reject,
			);
		});
		request.on('error', reject);
		request.end(body);
	});
}

function naming({ status, headers, body }: Answer, target: string, own: string): Answer {
	const isNamed = body.includes(target);
	return {
		status,
		headers,
		body: isNamed ? Buffer.from(body.toString('utf8').replaceAll(target, own)) : body,
	};
}

function headOf({ status, headers }: Answer, length: number): string {
	const lines = Object.entries(headers)
		.filter(([name]) => !OWN_HEADERS.includes(name))
		.map(([name, value]) => `${name}: ${String(value)}`);
	return [`HTTP/1.1 ${status} Spoilt`, ...lines, `content-length: ${length}`, '', ''].join('\r\n');
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
	const passed = Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name));
	response.writeHead(status, { ...Object.fromEntries(passed), 'content-length': body.length });
	response.end(body);
}

function spoil(response: ServerResponse, effect: Effect, real: Answer): void {
	const { socket } = response;
	const half = real.body.subarray(0, Math.floor(real.body.length / 2));
	if (!socket || effect.kind === 'silence') return;
	switch (effect.kind) {
		case 'answer':
			return send(response, {
				status: effect.status,
				headers: effect.headers ?? {},
				body: Buffer.from(effect.body),
			});
		case 'brokenJson':
			return send(response, { ...real, status: 200, body: half });
		case 'cutShort':
			return void socket.end(Buffer.concat([Buffer.from(headOf(real, real.body.length)), half]));
		case 'reset':
			// The half has to leave before the reset, which would throw it away.
			return void socket.write(Buffer.concat([Buffer.from(headOf(real, real.body.length)), half]), () =>
				setImmediate(() => socket.resetAndDestroy()),
			);
		case 'twice': {
			const whole = Buffer.concat([Buffer.from(headOf(real, real.body.length)), real.body]);
			socket.write(Buffer.concat([whole, whole]));
			// Long enough to be taken for the next request's, no longer: nothing else answers on this connection.
			return void setTimeout(() => socket.destroy(), TWICE_MS).unref();
		}
		case 'drip':
			socket.write(headOf(real, real.body.length));
			return drip(socket, real.body);
	}
}

function drip(socket: NonNullable<ServerResponse['socket']>, body: Buffer): void {
	let sent = 0;
	const timer = setInterval(() => {
		if (socket.destroyed || sent >= body.length) {
			socket.end();
			return clearInterval(timer);
		}
		socket.write(body.subarray(sent, (sent += 1)));
	}, DRIP_MS);
	timer.unref();
}
