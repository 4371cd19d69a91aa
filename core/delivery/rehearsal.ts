import type { Delivery, DeliveryResult, Json, ServiceReply, ServiceRequest } from './exchange';
import type { Destination } from './receipt';

/** The destinations that are reached by requests. */
export type RequestDestination = Exclude<Destination, 'workflow' | 'branch'>;

/** A request that would have been sent: what it carries, and where to, below the service's address. */
export interface RehearsedRequest {
	/** "POST /chat.postMessage"; of an address that the credential or the service gives only the method. */
	request: string;
	body: Json;
}

export interface Rehearsal {
	messages: RehearsedRequest[];
	/** Why it would fail before anything is sent, such as a channel that is missing; null where it would not. */
	problem: string | null;
}

/** The ids by which a service would know what it was sent. */
const ID = 'dry-run';

/** What each service answers when all is well, as far as its delivery reads the answer. */
const CONSENT: Record<RequestDestination, Json> = {
	slack: {
		ok: true,
		ts: ID,
		upload_url: `https://slack.invalid/${ID}`,
		file_id: ID,
		messages: [],
		channels: [],
	},
	zendesk: { ticket: { id: ID }, upload: { token: ID }, comments: [], tickets: [] },
	crisp: { error: false, data: { session_id: ID } },
	webhook: {},
};

/** More requests than any delivery makes: one that asks for ever is a bug that must not hang the run. */
const MOST_REQUESTS = 1_000;

/**
 * Plays a delivery with a service that agrees to everything, and returns what it would have been sent. Nothing is:
 * the requests are the ones of a real delivery, since the same dialogue makes them.
 */
export function rehearse(delivery: Delivery, destination: RequestDestination): Rehearsal {
	const consent: ServiceReply = { kind: 'answered', status: 200, headers: {}, body: CONSENT[destination] };
	const messages: RehearsedRequest[] = [];
	let step: IteratorResult<ServiceRequest, DeliveryResult> = delivery.next();
	for (let count = 0; !step.done && count < MOST_REQUESTS; count += 1) {
		messages.push(...shownOf(step.value));
		step = delivery.next(consent);
	}
	return { messages, problem: step.done && !step.value.ok ? step.value.why : null };
}

/** A request without a body only asks; it is no message. */
function shownOf({ method, path, body }: ServiceRequest): RehearsedRequest[] {
	if (!body) return [];
	const request = path.startsWith('/') ? `${method} ${path}` : method;
	return [{ request, body: shownBody(body) }];
}

/** A file of the customer is named by the field it lies in: its bytes are nothing to read. */
function shownBody(body: NonNullable<ServiceRequest['body']>): Json {
	if ('json' in body) return body.json;
	return 'bytes' in body
		? { contentType: body.contentType, content: body.bytes }
		: { contentType: body.contentType, file: body.file };
}
