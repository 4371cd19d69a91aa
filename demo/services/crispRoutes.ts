import { randomUUID } from 'node:crypto';
import type { Handler, HttpAnswer, HttpRequest, Route } from './http';
import { isObject, objectAt, parseJson, textAt } from './json';
import type { JsonObject } from './json';
import { readMessage, readMeta } from './crispContent';
import { CONVERSATION_STATES, EMPTY_META } from './crispInbox';
import type { CrispConversation, CrispInbox, CrispWebsite } from './crispInbox';

/** The scopes of the routes that the stand-in knows. */
export const CRISP_SCOPES = [
	'website:conversation:initiate',
	'website:conversation:list',
	'website:conversation:sessions',
	'website:conversation:messages',
	'website:conversation:states',
	'website:conversation:routing',
	'website:operators',
	'website:availability',
] as const;
export type CrispScope = (typeof CRISP_SCOPES)[number];

/** What the routes need of the stand-in. */
export interface CrispContext {
	website: CrispWebsite;
	inbox(): CrispInbox;
	clock(): number;
	changed(): void;
	/** The status with which notes are refused, or null where the plan has them. */
	noteRefusal: 402 | 403 | null;
	/** Wraps a handler with the checks of credential, website, quota and scope. */
	guarded(scope: CrispScope | null, handle: Handler): Handler;
}

const WEBSITE = '/v1/website/:website';
const CONVERSATION = `${WEBSITE}/conversation/:session`;
/** Conversations in a page of the list. */
const [SMALLEST_PAGE, PAGE_SIZE, LARGEST_PAGE] = [20, 20, 50];
const TIME_BOUNDS = ['timestamp_before', 'timestamp_after', 'timestamp_around'];

type ConversationHandler = (
	conversation: CrispConversation,
	sent: JsonObject,
	request: HttpRequest,
) => HttpAnswer;

/** Success and failure share one envelope. */
export function crispAnswer(status: number, reason: string, data: object | object[] = {}): HttpAnswer {
	return { status, body: { error: status >= 400, reason, data } };
}

export function crispRoutes(context: CrispContext): Route[] {
	const { inbox, guarded, website } = context;
	const route = (
		method: Route['method'],
		path: string,
		scope: CrispScope | null,
		handle: Handler,
	): Route => ({
		...{ method, path },
		handle: guarded(scope, handle),
	});
	const on = (method: Route['method'], path: string, scope: CrispScope, handle: ConversationHandler): Route =>
		route(method, `${CONVERSATION}${path}`, scope, (request) => {
			const conversation = inbox().conversations.find((one) => one.session_id === request.params.session);
			if (!conversation) return crispAnswer(404, 'session_not_found');
			const parsed = request.body.length > 0 ? parseJson(request.body.toString('utf8')) : {};
			return isObject(parsed)
				? handle(conversation, parsed, request)
				: invalidData('the body should be a JSON object');
		});
	return [
		route('GET', WEBSITE, null, () =>
			crispAnswer(200, 'resolved', {
				...{ website_id: website.id, name: website.name, domain: website.domain },
				...{ verified: true, institutional: false },
			}),
		),
		route('GET', `${WEBSITE}/operators/list`, 'website:operators', () =>
			crispAnswer(
				200,
				'listed',
				inbox().operators.map((details) => ({ type: 'operator', details })),
			),
		),
		route('GET', `${WEBSITE}/availability/status`, 'website:availability', () => availability(context)),
		route('GET', `${WEBSITE}/conversations/:page`, 'website:conversation:list', (request) =>
			listConversations(context, request),
		),
		route('POST', `${WEBSITE}/conversation`, 'website:conversation:initiate', () =>
			createConversation(context),
		),
		on('HEAD', '', 'website:conversation:sessions', () => crispAnswer(200, 'exists')),
		on('GET', '', 'website:conversation:sessions', (conversation) =>
			crispAnswer(200, 'resolved', toApiConversation(conversation, website)),
		),
		on('GET', '/meta', 'website:conversation:sessions', ({ meta }) => crispAnswer(200, 'resolved', meta)),
		on('PATCH', '/meta', 'website:conversation:sessions', (conversation, sent) =>
			patchMeta(context, conversation, sent),
		),
		on('GET', '/messages', 'website:conversation:messages', listMessages),
		on('POST', '/message', 'website:conversation:messages', (conversation, sent) =>
			addMessage(context, conversation, sent),
		),
		on('GET', '/state', 'website:conversation:states', ({ state }) =>
			crispAnswer(200, 'resolved', { state }),
		),
		on('PATCH', '/state', 'website:conversation:states', (conversation, sent) =>
			patchState(context, conversation, sent),
		),
		on('GET', '/routing', 'website:conversation:routing', ({ assigned }) =>
			crispAnswer(200, 'resolved', { assigned: assigned === null ? null : { user_id: assigned } }),
		),
		on('PATCH', '/routing', 'website:conversation:routing', (conversation, sent) =>
			patchRouting(context, conversation, sent),
		),
	];
}

function invalidData(message: string): HttpAnswer {
	return crispAnswer(400, 'invalid_data', { message });
}

function availability({ inbox, clock }: CrispContext): HttpAnswer {
	const isOnline = inbox().operators.some((operator) => operator.availability === 'online');
	return crispAnswer(200, 'resolved', { status: isOnline ? 'online' : 'offline', since: clock() });
}

/** One page of what the inbox shows, newest first: only conversations in which something was said. */
function listConversations({ inbox, website }: CrispContext, { params, query }: HttpRequest): HttpAnswer {
	const page = Number(params.page);
	const size = Number(query.get('per_page') ?? PAGE_SIZE);
	const since = Date.parse(query.get('filter_date_start') ?? '') || 0;
	if (!Number.isInteger(page) || page < 1) return invalidData('page should be a whole number from 1 on');
	if (size < SMALLEST_PAGE || size > LARGEST_PAGE) return invalidData('per_page should be from 20 to 50');
	const shown = inbox()
		.conversations.filter(({ messages, created_at: createdAt }) => messages.length > 0 && createdAt >= since)
		.reverse()
		.slice((page - 1) * size, page * size);
	return crispAnswer(
		200,
		'listed',
		shown.map((conversation) => toApiConversation(conversation, website)),
	);
}

function createConversation({ inbox, clock, changed }: CrispContext): HttpAnswer {
	const sessionId = `session_${randomUUID()}`;
	inbox().conversations.push({
		...{ session_id: sessionId, meta: { ...EMPTY_META }, messages: [] },
		...{ state: 'pending', assigned: null, visible: false, created_at: clock() },
	});
	changed();
	return crispAnswer(201, 'added', { session_id: sessionId });
}

function toApiConversation(
	{ session_id, meta, state, assigned, created_at }: CrispConversation,
	website: CrispWebsite,
): object {
	return {
		session_id,
		website_id: website.id,
		meta,
		state,
		created_at,
		...(assigned !== null && { assigned: { user_id: assigned } }),
	};
}

function patchMeta({ changed }: CrispContext, conversation: CrispConversation, sent: JsonObject): HttpAnswer {
	const read = readMeta(conversation.meta, sent);
	if (!read.ok) return invalidData(read.problem);
	conversation.meta = read.value;
	changed();
	return crispAnswer(200, 'updated');
}

function addMessage(context: CrispContext, conversation: CrispConversation, sent: JsonObject): HttpAnswer {
	const read = readMessage(sent, context.clock());
	if (!read.ok) return invalidData(read.problem);
	if (read.value.type === 'note' && context.noteRefusal !== null) {
		return crispAnswer(context.noteRefusal, 'not_allowed', { message: 'Notes are not part of this plan' });
	}
	conversation.messages.push(read.value);
	conversation.visible ||= read.value.from === 'user';
	context.changed();
	return crispAnswer(202, 'dispatched', { fingerprint: read.value.fingerprint });
}

const listMessages: ConversationHandler = ({ session_id: sessionId, messages }, _sent, { query }) => {
	const bounds = TIME_BOUNDS.filter((name) => query.has(name));
	if (bounds.length > 1) return invalidData('only one timestamp bound is allowed');
	const before = Number(query.get('timestamp_before') ?? Infinity);
	const after = Number(query.get('timestamp_after') ?? -Infinity);
	const within = messages.filter(({ timestamp }) => timestamp < before && timestamp > after);
	return crispAnswer(
		200,
		'listed',
		within.map(({ shownToCustomer: _shown, ...one }) => ({ session_id: sessionId, ...one })),
	);
};

function patchState(
	{ changed }: CrispContext,
	conversation: CrispConversation,
	sent: JsonObject,
): HttpAnswer {
	const state = CONVERSATION_STATES.find((one) => one === sent.state);
	if (!state) return invalidData('state is not known');
	conversation.state = state;
	changed();
	return crispAnswer(200, 'updated');
}

function patchRouting(
	{ inbox, changed }: CrispContext,
	conversation: CrispConversation,
	sent: JsonObject,
): HttpAnswer {
	const assigned = objectAt(sent, 'assigned');
	const userId = assigned ? textAt(assigned, 'user_id') : undefined;
	const isKnown = inbox().operators.some((operator) => operator.user_id === userId);
	if (sent.assigned !== null && !isKnown) return invalidData('assigned is no operator of this website');
	conversation.assigned = userId ?? null;
	changed();
	return crispAnswer(200, 'updated');
}
