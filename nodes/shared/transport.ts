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
import { SILENT_TOO_LONG } from '../../core/delivery/networkErrors';
import { backoffMs, decideRetry, RETRY_POLICY } from '../../core/delivery/retry';
import { toNodeError } from './failures';
import { PACE } from './pace';
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
	const progress = noProgress();
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
	progress: Progress = noProgress(),
): Promise<Result> {
	const send = async (request: ServiceRequest) =>
		await sendOnce(context, itemIndex, request, connection, PACE);
	return await hold(dialogue, async (request) => await sendWithRetries(request, send, progress));
}

/** The same for somebody who waits on the line: short timeouts, and no repeats. */
export async function converseBriefly<Result>(
	context: Requester,
	dialogue: Dialogue<Result>,
	connection: Connection,
): Promise<Result> {
	return await hold(dialogue, async (request) => await sendOnce(context, 0, request, connection, BRIEF));
}

async function hold<Result>(
	dialogue: Dialogue<Result>,
	send: (request: ServiceRequest) => Promise<ServiceReply>,
): Promise<Result> {
	let step = dialogue.next();
	while (!step.done) step = dialogue.next(await send(step.value));
	return step.value;
}

/** How long one request is waited for, in ms: for the next byte, and for the whole answer. */
type Patience = Pick<typeof PACE, 'silenceMs' | 'answerMs'>;

/** For a request that somebody on the line waits for, such as a service whose webhook is being answered. */
const BRIEF: Patience = { silenceMs: 5_000, answerMs: 5_000 };

interface Progress {
	attempts: number;
	waitedMs: number;
	/** Requests that got no answer. */
	silences: number;
	/** How often each request went out: a delivery that yields one again repeats it. */
	sends: Map<ServiceRequest, number>;
}

const noProgress = (): Progress => ({ attempts: 0, waitedMs: 0, silences: 0, sends: new Map() });

/** What every further request of a delivery gets once its service has been silent for too long. */
const GIVEN_UP: ServiceReply = { kind: 'unanswered', code: SILENT_TOO_LONG, neverLeft: true };

async function sendWithRetries(
	request: ServiceRequest,
	send: (request: ServiceRequest) => Promise<ServiceReply>,
	progress: Progress,
): Promise<ServiceReply> {
	const wait = async (waitMs: number) => {
		progress.waitedMs += waitMs;
		await sleep(waitMs * PACE.waits);
	};
	const before = progress.sends.get(request) ?? 0;
	if (before > 0 && progress.silences < RETRY_POLICY.silences) await wait(backoffMs(before, Math.random()));
	for (let attempt = before + 1; ; attempt += 1) {
		if (progress.silences >= RETRY_POLICY.silences) return GIVEN_UP;
		progress.attempts += 1;
		progress.sends.set(request, attempt);
		const reply = await send(request);
		if (reply.kind === 'unanswered' && !reply.neverLeft) progress.silences += 1;
		const { waitedMs } = progress;
		const decision = decideRetry(request, reply, {
			attempt,
			waitedMs,
			jitter: Math.random(),
			nowMs: Date.now(),
		});
		if (!decision.retry) return reply;
		await wait(decision.waitMs);
	}
}

/** Redirects are off: they would carry the Authorization header to another host. */
async function sendOnce(
	context: Requester,
	itemIndex: number,
	request: ServiceRequest,
	{ credentialType, baseUrl, readFile }: Connection,
	patience: Patience,
): Promise<ServiceReply> {
	const content = await contentOf(request, readFile);
	const carriesFile = request.body !== undefined && 'file' in request.body;
	if (content === null) return { kind: 'unanswered', code: UNREADABLE_FILE, neverLeft: true };
	const options: IHttpRequestOptions = {
		method: request.method,
		url: /^https?:\/\//.test(request.path) ? request.path : `${baseUrl}${request.path}`,
		qs: request.query,
		...content,
		returnFullResponse: true,
		disableFollowRedirect: true,
		timeout: carriesFile ? PACE.fileMs : patience.silenceMs,
	};
	try {
		const answer =
			request.credential === 'none'
				? context.helpers.httpRequest(options)
				: context.helpers.httpRequestWithAuthentication.call(context, credentialType, options);
		const limitMs = carriesFile ? PACE.fileMs : patience.answerMs;
		return await withinLimit(limitMs, answer.then(replyOfResponse));
	} catch (error) {
		const reply = replyOfError(error);
		if (reply === null) throw toNodeError(context, error, itemIndex);
		return reply;
	}
}

/**
 * The timeout of n8n's helper counts the silence between two bytes, so an answer that drips in could hold the
 * customer for hours. Such a request cannot be ended from here: it is left to itself.
 */
async function withinLimit(limitMs: number, answer: Promise<ServiceReply>): Promise<ServiceReply> {
	const over = new AbortController();
	const tooLate: ServiceReply = { kind: 'unanswered', code: 'ETIMEDOUT', neverLeft: false };
	try {
		return await Promise.race([answer, sleep(limitMs, over.signal).then(() => tooLate)]);
	} finally {
		over.abort();
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
