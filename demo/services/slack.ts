import { routeTable, startHttp } from './http';
import type { HttpAnswer, HttpRequest, HttpService } from './http';
import { isObject, parseJson } from './json';
import type { JsonObject } from './json';
import { createRateLimit } from './rateLimit';
import { createChanges, createFaults } from './service';
import { missingScope, ok, refuse, textArgument } from './slackCall';
import type { SlackCall, SlackMethod, SlackMethods, SlackScope } from './slackCall';
import { chatMethods } from './slackChat';
import type { SlackWriter } from './slackChat';
import { conversationMethods } from './slackConversations';
import { createUploads } from './slackFiles';
import { DEMO_CHANNELS, DEMO_USERS, SLACK_BOT } from './slackWorkspace';
import type { SlackChannel, SlackUser, SlackWorkspace } from './slackWorkspace';

/** What a token is good for: its scopes, or the error that Slack has for it. */
export type SlackToken = readonly SlackScope[] | 'account_inactive' | 'token_revoked' | 'token_expired';

export interface SlackOptions {
	/** 0 takes any free port. */
	port: number;
	/** Milliseconds; the machine's clock by default. */
	clock?: () => number;
	tokens: Readonly<Record<string, SlackToken>>;
	channels?: readonly SlackChannel[];
	users?: readonly SlackUser[];
	/** Messages per channel before the limit of one per second bites. */
	burst?: number;
}

/** The stand-in of Slack. Its Web API is at `${url}/api`. */
export type SlackService = HttpService<SlackWorkspace>;

/** Bytes of an upload: Slack takes 1 GB, which nobody tries here. */
const UPLOAD_LIMIT = 100 * 1024 * 1024;

export async function startSlack(options: SlackOptions): Promise<SlackService> {
	const { clock = Date.now, channels = DEMO_CHANNELS, users = DEMO_USERS } = options;
	const empty = (): SlackWorkspace => ({
		channels: channels.map((channel) => ({ ...channel })),
		messages: [],
	});
	let workspace = empty();
	let lastMicros = 0;
	const faults = createFaults();
	const { onChange, changed } = createChanges();
	const rateLimit = createRateLimit(clock, options.burst ?? 30, 1);

	const writer: SlackWriter = {
		workspace: () => workspace,
		changed,
		waitFor: (channelId) => rateLimit.take(channelId),
		nextTs() {
			lastMicros = Math.max(lastMicros + 1, clock() * 1000);
			return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
		},
	};
	const uploads = createUploads(writer, () => server.url);
	const methods: SlackMethods = {
		'auth.test': { scopes: [], readsJson: true, run: authTest },
		'users.info': { scopes: ['users:read'], readsJson: false, run: (call) => usersInfo(users, call) },
		...chatMethods(writer),
		...conversationMethods(writer.workspace, changed),
		...uploads.methods,
	};
	const callMethod = (request: HttpRequest) => call(request, methods, options.tokens);
	const server = await startHttp({
		port: options.port,
		bodyLimit: UPLOAD_LIMIT,
		faults,
		answer: routeTable(
			[
				{ method: 'GET', path: '/api/:method', handle: callMethod },
				{ method: 'POST', path: '/api/:method', handle: callMethod },
				{ method: 'POST', path: '/upload/v1/:id', handle: uploads.receive },
			],
			() => ({ status: 404, body: 'not found' }),
		),
	});
	return {
		...server,
		get received() {
			return workspace;
		},
		onChange,
		fail: faults.add,
		reset() {
			workspace = empty();
			for (const part of [faults.clear, rateLimit.reset, uploads.reset]) part();
			server.requests.length = 0;
			changed();
		},
	};
}

/** One method call: who calls, with what, and may they. */
function call(request: HttpRequest, methods: SlackMethods, tokens: SlackOptions['tokens']): HttpAnswer {
	const method = Object.hasOwn(methods, request.params.method ?? '')
		? methods[request.params.method ?? '']
		: undefined;
	if (!method) return refuse('unknown_method', { req_method: request.params.method });
	const read = readArguments(request, method);
	if (!read.ok) return refuse(read.error);

	const token = readToken(request, read.args);
	if (!token) return refuse('not_authed');
	const grant = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
	if (grant === undefined) return refuse('invalid_auth');
	if (typeof grant === 'string') return refuse(grant);
	const needed = method.scopes.find((scope) => !grant.includes(scope));
	if (needed) return missingScope(needed, grant);
	return method.run({ args: read.args, scopes: grant });
}

/** The token of the Authorization header, or of a form or query; a JSON body cannot carry it. */
function readToken({ headers }: HttpRequest, args: JsonObject): string {
	const bearer = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1];
	const isJson = (headers['content-type'] ?? '').startsWith('application/json');
	return bearer ?? (isJson ? '' : textArgument(args, 'token'));
}

function readArguments(
	{ query, headers, body }: HttpRequest,
	method: SlackMethod,
): { ok: true; args: JsonObject } | { ok: false; error: string } {
	const fromQuery: JsonObject = Object.fromEntries(query);
	if (body.length === 0) return { ok: true, args: fromQuery };
	const contentType = headers['content-type'] ?? '';
	if (contentType.startsWith('application/x-www-form-urlencoded')) {
		return {
			ok: true,
			args: { ...fromQuery, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) },
		};
	}
	if (!contentType.startsWith('application/json')) return { ok: false, error: 'invalid_post_type' };
	if (!method.readsJson) return { ok: true, args: fromQuery };
	const parsed = parseJson(body.toString('utf8'));
	if (parsed === undefined) return { ok: false, error: 'invalid_json' };
	if (!isObject(parsed)) return { ok: false, error: 'json_not_object' };
	return { ok: true, args: { ...fromQuery, ...parsed } };
}

function authTest(): HttpAnswer {
	const { teamId, team, user, userId, botId } = SLACK_BOT;
	return ok({
		...{ url: 'https://acme.slack.com/', team, team_id: teamId, user, user_id: userId, bot_id: botId },
		is_enterprise_install: false,
	});
}

function usersInfo(users: readonly SlackUser[], { args, scopes }: SlackCall): HttpAnswer {
	const user = users.find((one) => one.id === textArgument(args, 'user'));
	if (!user) return refuse('user_not_found');
	const email = scopes.includes('users:read.email') ? { email: user.email } : {};
	const profile = { real_name: user.name, display_name: user.name, ...email };
	return ok({
		user: { id: user.id, team_id: SLACK_BOT.teamId, real_name: user.name, is_bot: false, profile },
	});
}
