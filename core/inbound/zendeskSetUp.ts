import {
	bodyOf,
	type Dialogue,
	type Json,
	type ServiceReply,
	type ServiceRequest,
} from '../delivery/exchange';
import { sayReply } from '../delivery/sayReply';
import { fieldAt, labelAt } from '../json';
import type { HandoffEventName } from './handoffEvent';
import { zendeskBody } from './zendesk';

/** What was made in Zendesk, by its ids. */
export interface ZendeskHook {
	webhookId: string;
	triggerIds: string[];
}

export interface ZendeskSetUp {
	/** What the webhook and the triggers are called in Zendesk. */
	name: string;
	url: string;
	events: readonly HandoffEventName[];
	/** Only tickets with this tag are told of. */
	tag: string;
}

export type ZendeskSetUpResult = { ok: true; hook: ZendeskHook } | { ok: false; why: string };

interface Condition {
	field: string;
	operator: string;
	value: string | number | null;
}

/** Updates that come over the API, as our own do. Zendesk's number of the channel "Web service". */
const NOT_BY_API: Condition = { field: 'current_via_id', operator: 'is_not', value: 5 };

const TITLES: Record<HandoffEventName, string> = {
	agentReply: 'public comment',
	claimed: 'assignment',
	closed: 'solved',
	noteAdded: 'internal note',
};

/** What tells each event: all of the first list, and one of the second. */
const CONDITIONS: Record<HandoffEventName, { all: readonly Condition[]; any: readonly Condition[] }> = {
	agentReply: { all: [{ field: 'comment_is_public', operator: 'is', value: 'true' }], any: [] },
	noteAdded: { all: [{ field: 'comment_is_public', operator: 'is', value: 'false' }], any: [] },
	claimed: { all: [{ field: 'assignee_id', operator: 'changed', value: null }], any: [] },
	closed: {
		all: [],
		any: [
			{ field: 'status', operator: 'value', value: 'solved' },
			{ field: 'status', operator: 'value', value: 'closed' },
		],
	},
};

/**
 * Makes a webhook, and for each event a trigger that calls it. Where one of them is refused, those that were made are
 * removed again.
 */
export function* createZendeskHook(setUp: ZendeskSetUp): Dialogue<ZendeskSetUpResult> {
	const made = yield post('/api/v2/webhooks', { webhook: webhookOf(setUp) });
	const webhookId = labelAt(bodyOf(made), 'webhook', 'id');
	if (!isDone(made) || webhookId === undefined) return { ok: false, why: explain(made) };
	const triggerIds: string[] = [];
	for (const event of setUp.events) {
		const reply = yield post('/api/v2/triggers.json', { trigger: triggerOf(setUp, webhookId, event) });
		const id = labelAt(bodyOf(reply), 'trigger', 'id');
		if (!isDone(reply) || id === undefined) {
			yield* removeZendeskHook({ webhookId, triggerIds });
			return { ok: false, why: explain(reply) };
		}
		triggerIds.push(id);
	}
	return { ok: true, hook: { webhookId, triggerIds } };
}

/** Removes triggers, then their webhook: Zendesk keeps a webhook that a trigger calls. Null, or what stayed and why. */
export function* removeZendeskHook({ webhookId, triggerIds }: ZendeskHook): Dialogue<string | null> {
	const paths = [...triggerIds.map((id) => `/api/v2/triggers/${id}.json`), `/api/v2/webhooks/${webhookId}`];
	const problems: string[] = [];
	for (const path of paths) {
		const reply = yield { method: 'DELETE', path, credential: 'service', repeatable: true };
		if (!isDone(reply) && !isGone(reply)) problems.push(explain(reply));
	}
	return problems[0] ?? null;
}

/** Whether the webhook still calls this address, and every trigger is there. `ok: false` where Zendesk does not say. */
export function* findZendeskHook(
	{ webhookId, triggerIds }: ZendeskHook,
	url: string,
): Dialogue<{ ok: true; found: boolean } | { ok: false; why: string }> {
	const webhook = yield get(`/api/v2/webhooks/${webhookId}`);
	if (!isDone(webhook)) return isGone(webhook) ? NOT_FOUND : { ok: false, why: explain(webhook) };
	if (labelAt(bodyOf(webhook), 'webhook', 'endpoint') !== url) return NOT_FOUND;
	for (const id of triggerIds) {
		const trigger = yield get(`/api/v2/triggers/${id}.json`);
		if (!isDone(trigger)) return isGone(trigger) ? NOT_FOUND : { ok: false, why: explain(trigger) };
		if (fieldAt(bodyOf(trigger), 'trigger', 'active') === false) return NOT_FOUND;
	}
	return { ok: true, found: true };
}

const NOT_FOUND = { ok: true, found: false } as const;

/** The secret with which Zendesk signs what this webhook sends; null where it does not say. */
export function* readZendeskSecret(webhookId: string): Dialogue<string | null> {
	const reply = yield get(`/api/v2/webhooks/${webhookId}/signing_secret`);
	return labelAt(bodyOf(reply), 'signing_secret', 'secret') ?? null;
}

function webhookOf({ name, url }: ZendeskSetUp): Json {
	return {
		name,
		endpoint: url,
		http_method: 'POST',
		request_format: 'json',
		status: 'active',
		subscriptions: ['conditional_ticket_events'],
	};
}

function triggerOf({ name, tag }: ZendeskSetUp, webhookId: string, event: HandoffEventName): Json {
	const { all, any } = CONDITIONS[event];
	const always: Condition[] = [
		{ field: 'update_type', operator: 'is', value: 'Change' },
		{ field: 'current_tags', operator: 'includes', value: tag },
		NOT_BY_API,
	];
	return {
		title: `${name} (${TITLES[event]})`,
		conditions: { all: [...always, ...all].map(asJson), any: any.map(asJson) },
		actions: [{ field: 'notification_webhook', value: [webhookId, zendeskBody(event)] }],
	};
}

function asJson({ field, operator, value }: Condition): Json {
	return { field, operator, value };
}

function get(path: string): ServiceRequest {
	return { method: 'GET', path, credential: 'service', repeatable: true };
}

function post(path: string, json: Json): ServiceRequest {
	return { method: 'POST', path, body: { json }, credential: 'service', repeatable: false };
}

function isDone(reply: ServiceReply): boolean {
	return reply.kind === 'answered' && reply.status < 300;
}

function isGone(reply: ServiceReply): boolean {
	return reply.kind === 'answered' && reply.status === 404;
}

function explain(reply: ServiceReply): string {
	const said = sayReply('Zendesk', reply);
	return reply.kind === 'answered' && reply.status === 403
		? `${said} Only an admin may make webhooks and triggers, and a token needs the scope write for it.`
		: said;
}
