import { isRecord } from '../json';
import type { Reference } from './receipt';

/** A JSON value that a service is sent. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** The credentials of which service a request goes out with; `none` for an address that carries its own permission. */
export type RequestCredential = 'service' | 'none';

/** One HTTP request of a delivery, without host and credentials: those are the node's business. */
export interface ServiceRequest {
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** Below the service's base URL; an absolute address only where `credential` is `none`. */
	path: string;
	query?: Record<string, string | number | boolean>;
	headers?: Record<string, string>;
	/** `bytes` go out as UTF-8; `file` names the customer's file (`CustomerFile.key`) whose bytes are read as it is sent. */
	body?: { json: Json } | { bytes: string; contentType: string } | { file: string; contentType: string };
	credential: RequestCredential;
	/**
	 * Whether sending it twice does no harm: the service recognises the repeat, or the request changes nothing.
	 * Only such a request is repeated when its outcome is unknown.
	 */
	repeatable: boolean;
	/** The service answers it in JSON: a success that is none (a proxy's page, half a body) proves nothing. */
	expectsJson?: boolean;
	/** A look that spares a repeat: the delivery goes on without its answer, so it is hardly waited for. */
	isOptional?: boolean;
}

/** The `code` of a request that was not sent since n8n could not read its file. */
export const UNREADABLE_FILE = 'UNREADABLE_FILE';

/** What came back. `unanswered`: no complete answer; the request may have been carried out, unless it never left. */
export type ServiceReply =
	| { kind: 'answered'; status: number; headers: Record<string, string>; body: unknown }
	| { kind: 'unanswered'; code: string; neverLeft: boolean };

/** What one delivery came to. `missing`: parts that did not go along, said to the team and in the receipt. */
export type DeliveryResult =
	{ ok: true; reference: Reference; url: string | null; missing: string | null } | { ok: false; why: string };

/**
 * A talk with a service: it yields the next request, is given the reply, and returns what came of it. It does no I/O,
 * so the same code is driven by the nodes and by the tests' scripted replies.
 */
export type Dialogue<Result> = Generator<ServiceRequest, Result, ServiceReply>;

export type Delivery = Dialogue<DeliveryResult>;

/** Plain data as a JSON value; what is undefined is dropped. */
export function toJson(value: unknown): Json {
	return JSON.parse(JSON.stringify(value));
}

/** An object's fields as JSON values. */
export function toJsonObject(value: object): { [key: string]: Json | undefined } {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [[key, toJson(field)]])),
	);
}

/** The body of an answer; undefined where none came. */
export function bodyOf(reply: ServiceReply): unknown {
	return reply.kind === 'answered' ? reply.body : undefined;
}

/** Server errors, and a request that the server did not receive in time or in whole (RFC 9110, section 15.5.9). */
const isServerFault = (status: number): boolean => status >= 500 || status === 408;

/**
 * Whether the service may have acted although no clear answer came: the reply is missing, a server error, or a
 * success that is not in the service's words.
 */
export function outcomeIsUnknown(reply: ServiceReply, request: ServiceRequest): boolean {
	if (reply.kind === 'unanswered') return !reply.neverLeft;
	return isServerFault(reply.status) || isGarbled(reply, request);
}

/** A success without the JSON that it should be in. */
export function isGarbled(reply: ServiceReply, { expectsJson }: ServiceRequest): boolean {
	return expectsJson === true && reply.kind === 'answered' && reply.status < 300 && !isRecord(reply.body);
}
