import { crispAnswer, crispRoutes } from './crispRoutes';
import type { CrispContext, CrispScope } from './crispRoutes';
import { DEMO_OPERATORS, DEMO_WEBSITE } from './crispInbox';
import type { CrispInbox, CrispOperator, CrispWebsite } from './crispInbox';
import { routeTable, startHttp } from './http';
import type { HttpRequest, HttpService } from './http';
import { createChanges, createFaults } from './service';

export interface CrispToken {
	tier: 'website' | 'plugin';
	identifier: string;
	key: string;
	/** All scopes where absent. */
	scopes?: readonly CrispScope[];
}

export interface CrispOptions {
	/** 0 takes any free port. */
	port: number;
	/** Milliseconds; the machine's clock by default. */
	clock?: () => number;
	tokens: readonly CrispToken[];
	website?: CrispWebsite;
	operators?: readonly CrispOperator[];
	/** Notes are no part of the free plan. `plus` by default. */
	plan?: 'free' | 'mini' | 'essentials' | 'plus';
	/** How the free plan refuses a note: the status is not documented. 403 by default. */
	noteRefusal?: 402 | 403;
	/** Requests per token and day; 10,000 for a website token by default, 5,000 for a plugin's. */
	dailyQuota?: number;
}

/** The stand-in of Crisp. Its REST API is at `${url}/v1`. */
export type CrispService = HttpService<CrispInbox>;

const DAILY_QUOTA: Readonly<Record<CrispToken['tier'], number>> = { website: 10_000, plugin: 5_000 };
const DAY = 86_400_000;

export async function startCrisp(options: CrispOptions): Promise<CrispService> {
	const {
		clock = Date.now,
		website = DEMO_WEBSITE,
		operators = DEMO_OPERATORS,
		plan = 'plus',
		noteRefusal = 403,
	} = options;
	const empty = (): CrispInbox => ({ conversations: [], operators: [...operators] });
	let inbox = empty();
	const faults = createFaults();
	const { onChange, changed } = createChanges();
	const quota = createDailyQuota(clock);
	const guarded: CrispContext['guarded'] = (scope, handle) => (request) => {
		const token = findToken(request, options.tokens);
		if (!token) return crispAnswer(401, 'invalid_session');
		if (quota.use(token.identifier) > (options.dailyQuota ?? DAILY_QUOTA[token.tier])) {
			return crispAnswer(423, 'quota_limit_exceeded');
		}
		if (request.params.website !== website.id) {
			return token.tier === 'plugin' ? crispAnswer(404, 'not_subscribed') : crispAnswer(403, 'not_allowed');
		}
		const isAllowed = scope === null || !token.scopes || token.scopes.includes(scope);
		return isAllowed ? handle(request) : crispAnswer(403, 'not_allowed');
	};
	const context: CrispContext = {
		...{ website, clock, changed, guarded, inbox: () => inbox },
		noteRefusal: plan === 'free' ? noteRefusal : null,
	};
	const server = await startHttp({
		port: options.port,
		faults,
		answer: routeTable(crispRoutes(context), () => crispAnswer(404, 'route_not_found')),
	});
	return {
		...server,
		get received() {
			return inbox;
		},
		onChange,
		fail: faults.add,
		reset() {
			inbox = empty();
			for (const part of [faults.clear, quota.reset]) part();
			server.requests.length = 0;
			changed();
		},
	};
}

/** The token of a request: without the right tier header, a right key counts for nothing. */
function findToken({ headers }: HttpRequest, tokens: readonly CrispToken[]): CrispToken | undefined {
	const sent = /^Basic (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
	const pair = Buffer.from(sent, 'base64').toString('utf8');
	return tokens.find(
		({ tier, identifier, key }) => headers['x-crisp-tier'] === tier && pair === `${identifier}:${key}`,
	);
}

function createDailyQuota(clock: () => number): { use(identifier: string): number; reset(): void } {
	const used = new Map<string, number>();
	return {
		/** Counts one request; returns how many there were today. */
		use(identifier) {
			const day = `${Math.floor(clock() / DAY)} ${identifier}`;
			const count = (used.get(day) ?? 0) + 1;
			used.set(day, count);
			return count;
		},
		reset: () => used.clear(),
	};
}
