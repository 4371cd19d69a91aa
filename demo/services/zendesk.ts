import { routeTable, startHttp } from './http';
import type { HttpService } from './http';
import { createRateLimit } from './rateLimit';
import { createChanges, createFaults } from './service';
import { DEMO_AGENTS, DEMO_BRANDS, DEMO_FORMS, DEMO_GROUPS } from './zendeskAccount';
import type { ZendeskAccount, ZendeskGroup, ZendeskUser } from './zendeskAccount';
import { createZendeskAuth } from './zendeskAuth';
import type { ZendeskApiToken, ZendeskOAuthClient } from './zendeskAuth';
import { invalidEndpoint, tooManyRequests } from './zendeskErrors';
import { createIdempotency } from './zendeskIdempotency';
import { zendeskRoutes } from './zendeskRoutes';
import type { TicketRules } from './zendeskTickets';
import { createZendeskUploads } from './zendeskUploads';

/** Bytes of an upload. */
const UPLOAD_LIMIT = 50 * 1024 * 1024;

export interface ZendeskOptions {
	/** 0 takes any free port. */
	port: number;
	/** Milliseconds; the machine's clock by default. */
	clock?: () => number;
	apiTokens?: readonly ZendeskApiToken[];
	oauthClients?: readonly ZendeskOAuthClient[];
	/** Users that exist from the start. The first is the one the credentials act as. */
	users?: readonly ZendeskUser[];
	groups?: readonly ZendeskGroup[];
	forms?: readonly number[];
	brands?: readonly number[];
	/** Whether the account switched the `hold` status on. */
	holdEnabled?: boolean;
	/** 400 by default, as a Professional account has. */
	requestsPerMinute?: number;
}

/** The stand-in of Zendesk Support. The API is below `${url}/api/v2`, the `.json` suffix is optional. */
export type ZendeskService = HttpService<ZendeskAccount>;

export async function startZendesk(options: ZendeskOptions): Promise<ZendeskService> {
	const { clock = Date.now, users = DEMO_AGENTS, groups = DEMO_GROUPS, requestsPerMinute = 400 } = options;
	const apiUser = users[0];
	if (!apiUser) throw new Error('A Zendesk account needs at least one user: the one the credentials act as');
	const empty = (): ZendeskAccount => ({
		tickets: [],
		users: users.map((user) => ({ ...user })),
		groups: [...groups],
	});
	let account = empty();
	const faults = createFaults();
	const { onChange, changed } = createChanges();
	const rateLimit = createRateLimit(clock, requestsPerMinute, requestsPerMinute / 60);
	const auth = createZendeskAuth(clock, options.apiTokens ?? [], options.oauthClients ?? []);
	const origin = () => server.url;
	const uploads = createZendeskUploads(clock, origin);
	const idempotency = createIdempotency(clock);
	const rules: TicketRules = {
		...{ apiUser, uploads, forms: options.forms ?? DEMO_FORMS, brands: options.brands ?? DEMO_BRANDS },
		holdEnabled: options.holdEnabled ?? false,
		now: () => new Date(clock()).toISOString().replace(/\.\d{3}Z$/, 'Z'),
	};
	const context = { account: () => account, rules, auth, idempotency, origin, changed };
	const route = routeTable(zendeskRoutes(context), invalidEndpoint);
	const server = await startHttp({
		port: options.port,
		bodyLimit: UPLOAD_LIMIT,
		faults,
		async answer(request) {
			const wait = rateLimit.take('account');
			const answer =
				wait > 0
					? tooManyRequests(wait)
					: await route({ ...request, path: request.path.replace(/\.json$/, '') });
			return { ...answer, headers: { 'x-rate-limit': String(requestsPerMinute), ...answer.headers } };
		},
	});
	return {
		...server,
		get received() {
			return account;
		},
		onChange,
		fail: faults.add,
		reset() {
			account = empty();
			for (const part of [faults.clear, rateLimit.reset, auth.reset, uploads.reset, idempotency.reset])
				part();
			server.requests.length = 0;
			changed();
		},
	};
}
