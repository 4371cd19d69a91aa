import { Webhook } from 'standardwebhooks';
import { startHttp } from './http';
import type { HttpAnswer, HttpRequest, HttpService } from './http';
import { parseJson } from './json';
import type { Json } from './json';
import { createChanges, createFaults } from './service';

export interface WebhookOptions {
	/** 0 takes any free port. */
	port: number;
	/** Milliseconds, for `receivedAt` only: signatures are checked against the machine's clock. */
	clock?: () => number;
	/** `whsec_` and base64, as the sender has it. */
	secret: string;
}

export interface WebhookEvent {
	/** The `webhook-id`. */
	id: string;
	/** Where it was posted, with the query. */
	path: string;
	contentType: string;
	payload: Json;
	/** How often it arrived: a second delivery of the same id changes nothing else. */
	deliveries: number;
	/** ISO 8601, of the first delivery. */
	receivedAt: string;
}

/** What arrived, oldest first: this is `received` of the stand-in. */
export interface WebhookInbox {
	events: WebhookEvent[];
	/** Requests that were turned away, and why. */
	refused: Array<{ path: string; why: string }>;
}

/** A receiver of Standard Webhooks. It takes POST requests on every path. */
export type WebhookService = HttpService<WebhookInbox>;

export async function startWebhook(options: WebhookOptions): Promise<WebhookService> {
	const { clock = Date.now, secret } = options;
	const webhook = new Webhook(secret);
	let inbox: WebhookInbox = { events: [], refused: [] };
	const faults = createFaults();
	const { onChange, changed } = createChanges();

	const answer = (request: HttpRequest): HttpAnswer => {
		const id = String(request.headers['webhook-id'] ?? '');
		const why = refusal(webhook, request);
		const known = inbox.events.find((event) => event.id === id);
		if (why !== undefined) inbox.refused.push({ path: request.path, why });
		else if (known) known.deliveries += 1;
		else inbox.events.push(toEvent(id, request, clock()));
		changed();
		if (why !== undefined) return { status: 401, body: { error: why } };
		return { status: 200, body: { received: true, duplicate: known !== undefined } };
	};
	const server = await startHttp({
		port: options.port,
		faults,
		answer: (request) => (request.method === 'POST' ? answer(request) : { status: 405, body: 'only POST' }),
	});
	return {
		...server,
		get received() {
			return inbox;
		},
		onChange,
		fail: faults.add,
		reset() {
			inbox = { events: [], refused: [] };
			faults.clear();
			server.requests.length = 0;
			changed();
		},
	};
}

/** Why the signature does not hold, or undefined. */
function refusal(webhook: Webhook, { headers, body }: HttpRequest): string | undefined {
	const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
	try {
		const signed = Object.fromEntries(names.map((name) => [name, String(headers[name] ?? '')]));
		webhook.verify(body, signed, { jsonParse: false });
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

function toEvent(id: string, { path, query, headers, body }: HttpRequest, now: number): WebhookEvent {
	const text = body.toString('utf8');
	return {
		id,
		path: query.size > 0 ? `${path}?${query.toString()}` : path,
		contentType: headers['content-type'] ?? '',
		payload: parseJson(text) ?? text,
		deliveries: 1,
		receivedAt: new Date(now).toISOString(),
	};
}
