import type { HttpAnswer } from './http';
import { isScalar, parseJson } from './json';
import type { Json, JsonObject } from './json';

/** The bot scopes of the methods that the stand-in knows. */
export const SLACK_SCOPES = [
	'chat:write',
	'chat:write.public',
	'channels:join',
	'channels:read',
	'groups:read',
	'channels:history',
	'groups:history',
	'reactions:write',
	'files:write',
	'users:read',
	'users:read.email',
] as const;
export type SlackScope = (typeof SLACK_SCOPES)[number];

/** One authenticated method call. */
export interface SlackCall {
	args: JsonObject;
	/** What the caller's token was granted. */
	scopes: readonly SlackScope[];
}

export interface SlackMethod {
	/** All of these are needed. */
	scopes: readonly SlackScope[];
	/** Reading methods take query and form arguments only: a JSON body passes unread. */
	readsJson: boolean;
	run(call: SlackCall): HttpAnswer;
}

export type SlackMethods = Readonly<Record<string, SlackMethod>>;

export function ok(body: object = {}): HttpAnswer {
	return { status: 200, body: { ok: true, ...body } };
}

/** Slack's way to fail: HTTP 200 and `ok: false`. */
export function refuse(error: string, more: object = {}): HttpAnswer {
	return { status: 200, body: { ok: false, error, ...more } };
}

export function missingScope(needed: SlackScope, provided: readonly SlackScope[]): HttpAnswer {
	return refuse('missing_scope', { needed, provided: provided.join(',') });
}

export function missingArgument(name: string): HttpAnswer {
	return refuse('invalid_arguments', {
		response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
	});
}

/** The argument as text, or '' where it is absent: forms have no other types. */
export function textArgument(args: JsonObject, name: string): string {
	const value = args[name];
	return isScalar(value) ? String(value) : '';
}

export function flagArgument(args: JsonObject, name: string): boolean {
	return ['true', '1'].includes(textArgument(args, name));
}

export function numberArgument(args: JsonObject, name: string, fallback: number): number {
	const value = Number(textArgument(args, name) || fallback);
	return Number.isFinite(value) ? value : fallback;
}

/** A structured argument, which forms carry as JSON text. Undefined: absent. `broken`: text that is no JSON. */
export function jsonArgument(args: JsonObject, name: string): { value: Json | undefined; broken: boolean } {
	const value = args[name];
	if (typeof value !== 'string') return { value, broken: false };
	if (value === '') return { value: undefined, broken: false };
	const parsed = parseJson(value);
	return { value: parsed, broken: parsed === undefined };
}
