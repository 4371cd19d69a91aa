import {
	sleep,
	type IDataObject,
	type IExecuteFunctions,
	type IHookFunctions,
	type IHttpRequestOptions,
	type IWebhookFunctions,
} from 'n8n-workflow';
import {
	UNREADABLE_FILE,
	type Delivery,
	type DeliveryResult,
	type Dialogue,
	type ServiceReply,
	type ServiceRequest,
} from '../../core/delivery/exchange';
import { decideRetry } from '../../core/delivery/retry';
import { toNodeError } from './failures';
import { replyOfError, replyOfResponse } from './reply';

/** The credential a service is reached with, and the address its paths stand below. */
export interface Connection {
	credentialType: string;
	baseUrl: string;
	/** The bytes of a customer's file, by the key that a request names. */
	readFile(key: string): Promise<Buffer>;
}

/** Whoever is served while the requests are made: an execution, a workflow that is published, a webhook's caller. */
export type Requester = IExecuteFunctions | IHookFunctions | IWebhookFunctions;

/** Each request; n8n's own default of five minutes would let the customer wait for a dead host. */
const TIMEOUT_MS = 15_000;
/** Of a request that somebody on the line waits for, such as a service whose webhook is being answered. */
const SHORT_TIMEOUT_MS = 5_000;
/** A request that carries a file: 20 MB over a line of 3 Mbit/s. */
const FILE_TIMEOUT_MS = 60_000;

/**
 * Carries a delivery out: sends what it asks for, repeats by the retry rules, and hands it the replies. Whatever
 * goes wrong on the way to the service becomes a result, never an exception.
 */
export async function carryOut(
	context: IExecuteFunctions,
	itemIndex: number,
	delivery: Delivery,
	connection: Connection,
): Promise<{ result: DeliveryResult; attempts: number }> {
	const progress: Progress = { attempts: 0, waitedMs: 0 };
	try {
		const result = await converse(context, itemIndex, delivery, connection, progress);
		return { result, attempts: progress.attempts };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { result: { ok: false, why }, attempts: progress.attempts };
	}
}

/** Holds a dialogue with a service, with repeats by the retry rules. Throws what is no reply, such as a missing credential. */
export async function converse<Result>(
	context: Requester,
	itemIndex: number,
	dialogue: Dialogue<Result>,
	connection: Connection,
	progress: Progress = { attempts: 0, waitedMs: 0 },
): Promise<Result> {
	const send = async (request: ServiceRequest) =>
		await sendOnce(context, itemIndex, request, connection, TIMEOUT_MS);
	return await hold(dialogue, async (request) => await sendWithRetries(request, send, progress));
}

/** The same for somebody who waits on the line: short timeouts, and no repeats. */
export async function converseBriefly<Result>(
	context: Requester,
	dialogue: Dialogue<Result>,
	connection: Connection,
): Promise<Result> {
	return await hold(
		dialogue,
		async (request) => await sendOnce(context, 0, request, connection, SHORT_TIMEOUT_MS),
	);
}

async function hold<Result>(
	dialogue: Dialogue<Result>,
	send: (request: ServiceRequest) => Promise<ServiceReply>,
): Promise<Result> {
	let step = dialogue.next();
	while (!step.done) step = dialogue.next(await send(step.value));
	return step.value;
}

interface Progress {
	attempts: number;
	waitedMs: number;
}

async function sendWithRetries(
	request: ServiceRequest,
	send: (request: ServiceRequest) => Promise<ServiceReply>,
	progress: Progress,
): Promise<ServiceReply> {
	for (let attempt = 1; ; attempt += 1) {
		progress.attempts += 1;
		const reply = await send(request);
		const { waitedMs } = progress;
		const decision = decideRetry(request, reply, {
			attempt,
			waitedMs,
			jitter: Math.random(),
			nowMs: Date.now(),
		});
		if (!decision.retry) return reply;
		progress.waitedMs += decision.waitMs;
		await sleep(decision.waitMs);
	}
}

/** Redirects are off: they would carry the Authorization header to another host. */
async function sendOnce(
	context: Requester,
	itemIndex: number,
	request: ServiceRequest,
	{ credentialType, baseUrl, readFile }: Connection,
	timeoutMs: number,
): Promise<ServiceReply> {
	const content = await contentOf(request, readFile);
	if (content === null) return { kind: 'unanswered', code: UNREADABLE_FILE, neverLeft: true };
	const options: IHttpRequestOptions = {
		method: request.method,
		url: /^https?:\/\//.test(request.path) ? request.path : `${baseUrl}${request.path}`,
		qs: request.query,
		...content,
		returnFullResponse: true,
		disableFollowRedirect: true,
		timeout: request.body && 'file' in request.body ? FILE_TIMEOUT_MS : timeoutMs,
	};
	try {
		return replyOfResponse(
			request.credential === 'none'
				? await context.helpers.httpRequest(options)
				: await context.helpers.httpRequestWithAuthentication.call(context, credentialType, options),
		);
	} catch (error) {
		const reply = replyOfError(error);
		if (reply === null) throw toNodeError(context, error, itemIndex);
		return reply;
	}
}

interface Content {
	headers: IDataObject;
	body?: string | Buffer;
}

/**
 * JSON goes out as text that we serialised ourselves: a repeat is the same to the byte. A file is read for each send,
 * so that nobody holds it while a service makes us wait; null where it cannot be read.
 */
async function contentOf(
	{ headers, body }: ServiceRequest,
	readFile: Connection['readFile'],
): Promise<Content | null> {
	if (!body) return { headers: { ...headers } };
	if ('json' in body)
		return withContent(headers, 'application/json; charset=utf-8', JSON.stringify(body.json));
	if ('bytes' in body) return withContent(headers, body.contentType, body.bytes);
	try {
		return withContent(headers, body.contentType, await readFile(body.file));
	} catch {
		return null;
	}
}

function withContent(
	headers: ServiceRequest['headers'],
	contentType: string,
	body: string | Buffer,
): Content {
	return { headers: { ...headers, 'content-type': contentType }, body };
}
