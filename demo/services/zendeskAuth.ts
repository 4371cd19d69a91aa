import { randomUUID } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from './http';
import { isObject, isScalar, parseJson } from './json';
import { titledError } from './zendeskErrors';

/** Seconds. Defaults and maximum of Zendesk's OAuth: 30 minutes, at most 2 days; 30 days; 2 minutes. */
const ACCESS_TOKEN_LIFE = 1_800;
const ACCESS_TOKEN_MAX = 172_800;
const REFRESH_TOKEN_LIFE = 30 * 86_400;
const CODE_LIFE = 120;

const RESOURCES = [
	'tickets',
	'users',
	'organizations',
	'hc',
	'triggers',
	'webhooks',
	'automations',
	'macros',
];
const KNOWN_SCOPES = new Set([
	'read',
	'write',
	...RESOURCES.flatMap((name) => [`${name}:read`, `${name}:write`]),
]);

export interface ZendeskOAuthClient {
	id: string;
	secret: string;
	/** Where the authorization code may be sent; none for a client that only uses client credentials. */
	redirectUris?: readonly string[];
}

export interface ZendeskApiToken {
	email: string;
	token: string;
}

/** What a request may do: everything (API token), the scopes of a bearer token, or nothing. */
export type ZendeskAccess =
	| { kind: 'anonymous' }
	| { kind: 'forbidden' }
	| { kind: 'full' }
	| { kind: 'scoped'; scopes: readonly string[] };

export interface ZendeskAuth {
	/** Who is calling, by the Authorization header alone. */
	accessOf(request: HttpRequest): ZendeskAccess;
	/** GET /oauth/authorizations/new: answers as if an admin had clicked Allow. */
	authorize(request: HttpRequest): HttpAnswer;
	/** POST /oauth/tokens. */
	issueToken(request: HttpRequest): HttpAnswer;
	reset(): void;
}

interface Grant {
	scope: string;
	/** Milliseconds. */
	expires: number;
}
type Code = Grant & { clientId: string; redirectUri: string };
type Parameters = Readonly<Record<string, string>>;

/** Whether a bearer token with these scopes may use a route that needs one of `wanted`. */
export function allows(access: ZendeskAccess, wanted: readonly string[]): boolean {
	if (access.kind === 'full') return true;
	return access.kind === 'scoped' && wanted.some((scope) => access.scopes.includes(scope));
}

export function createZendeskAuth(
	clock: () => number,
	apiTokens: readonly ZendeskApiToken[],
	clients: readonly ZendeskOAuthClient[],
): ZendeskAuth {
	const accessTokens = new Map<string, Grant>();
	const refreshTokens = new Map<string, Grant & { clientId: string }>();
	const codes = new Map<string, Code>();
	const basics = new Set(apiTokens.map(({ email, token }) => base64(`${email}/token:${token}`)));

	function issue(scope: string, seconds: number, clientId?: string): HttpAnswer {
		const accessToken = randomUUID();
		accessTokens.set(accessToken, { scope, expires: clock() + seconds * 1000 });
		const body = {
			access_token: accessToken,
			token_type: 'bearer',
			scope: grantedScope(scope),
			expires_in: seconds,
		};
		if (clientId === undefined) return { status: 200, body };
		const refreshToken = randomUUID();
		refreshTokens.set(refreshToken, { scope, clientId, expires: clock() + REFRESH_TOKEN_LIFE * 1000 });
		const refresh = { refresh_token: refreshToken, refresh_token_expires_in: REFRESH_TOKEN_LIFE };
		return { status: 200, body: { ...body, ...refresh } };
	}

	const grants: Readonly<
		Record<string, (form: Parameters, clientId: string, seconds: number) => HttpAnswer>
	> = {
		client_credentials: ({ scope = '' }, _clientId, seconds) =>
			isMixed(scope) ? mixedScope() : issue(scope, seconds),
		authorization_code({ code = '', redirect_uri: redirectUri }, clientId, seconds) {
			const grant = takeFresh(codes, code, clock());
			if (grant?.clientId !== clientId || grant.redirectUri !== redirectUri) return invalidGrant();
			return issue(grant.scope, seconds, clientId);
		},
		refresh_token({ refresh_token: token = '' }, clientId, seconds) {
			const grant = takeFresh(refreshTokens, token, clock());
			return grant?.clientId === clientId ? issue(grant.scope, seconds, clientId) : invalidGrant();
		},
	};

	return {
		accessOf({ headers }) {
			const [scheme = '', value = ''] = (headers.authorization ?? '').split(' ');
			if (scheme.toLowerCase() === 'basic') return { kind: basics.has(value) ? 'full' : 'anonymous' };
			const grant = scheme.toLowerCase() === 'bearer' ? accessTokens.get(value) : undefined;
			if (!grant || grant.expires <= clock()) return { kind: 'anonymous' };
			const scopes = splitScope(grant.scope);
			const isSound = scopes.length > 0 && scopes.every((scope) => KNOWN_SCOPES.has(scope));
			return isSound ? { kind: 'scoped', scopes } : { kind: 'forbidden' };
		},
		authorize({ query }) {
			const client = clients.find(({ id }) => id === query.get('client_id'));
			const redirectUri = query.get('redirect_uri') ?? '';
			const isAllowed = client?.redirectUris?.includes(redirectUri) && query.get('response_type') === 'code';
			if (!client || !isAllowed)
				return titledError(400, 'Invalid Authorization Request', 'Unknown client or redirect');
			const scope = query.get('scope') ?? '';
			const target = new URL(redirectUri);
			if (isMixed(scope)) {
				target.searchParams.set('error', 'invalid_scope');
			} else {
				const code = randomUUID();
				codes.set(code, { scope, redirectUri, clientId: client.id, expires: clock() + CODE_LIFE * 1000 });
				target.searchParams.set('code', code);
			}
			target.searchParams.set('state', query.get('state') ?? '');
			return { status: 302, headers: { location: target.href } };
		},
		issueToken(request) {
			const form = readParameters(request);
			const client = clients.find(({ id, secret }) => id === form.client_id && secret === form.client_secret);
			if (!client) return oauthError(401, 'invalid_client', 'Client authentication failed');
			const grantType = form.grant_type ?? '';
			const grant = Object.hasOwn(grants, grantType) ? grants[grantType] : undefined;
			if (!grant) return oauthError(400, 'unsupported_grant_type', 'The grant type is not supported');
			return grant(form, client.id, Math.min(Number(form.expires_in) || ACCESS_TOKEN_LIFE, ACCESS_TOKEN_MAX));
		},
		reset() {
			for (const tokens of [accessTokens, refreshTokens, codes]) tokens.clear();
		},
	};
}

/** Removes the one-time token and returns it, or undefined where it is unknown or too old. */
function takeFresh<Token extends Grant>(
	tokens: Map<string, Token>,
	key: string,
	now: number,
): Token | undefined {
	const token = tokens.get(key);
	tokens.delete(key);
	return token && token.expires > now ? token : undefined;
}

/** Body fields (form or JSON), with the client's id and secret also taken from a Basic header. */
function readParameters({ headers, body }: HttpRequest): Parameters {
	const text = body.toString('utf8');
	const isJson = (headers['content-type'] ?? '').startsWith('application/json');
	const parsed = isJson ? parseJson(text) : undefined;
	const fields = isJson
		? Object.entries(isObject(parsed) ? parsed : {}).flatMap(([key, value]) =>
				isScalar(value) ? [[key, String(value)] as const] : [],
			)
		: [...new URLSearchParams(text)];
	return { ...readBasicClient(headers.authorization ?? ''), ...Object.fromEntries(fields) };
}

function readBasicClient(authorization: string): Parameters {
	const basic = /^Basic (\S+)$/i.exec(authorization)?.[1];
	if (basic === undefined) return {};
	const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
	return { client_id: id, client_secret: secret };
}

function splitScope(scope: string): string[] {
	return scope.split(' ').filter(Boolean);
}

/** What the answer claims to have granted: only the scopes that exist. */
function grantedScope(scope: string): string {
	return splitScope(scope)
		.filter((one) => KNOWN_SCOPES.has(one))
		.join(' ');
}

/** A broad scope together with a narrow one, which Zendesk rejects. */
function isMixed(scope: string): boolean {
	const scopes = splitScope(scope);
	return scopes.some((one) => one.includes(':')) && scopes.some((one) => one === 'read' || one === 'write');
}

function mixedScope(): HttpAnswer {
	return oauthError(400, 'invalid_scope', 'Broad and narrow scopes cannot be combined');
}

function invalidGrant(): HttpAnswer {
	return oauthError(
		400,
		'invalid_grant',
		'The grant is invalid, expired, revoked or was issued to another client',
	);
}

function oauthError(status: number, error: string, description: string): HttpAnswer {
	return { status, body: { error, error_description: description } };
}

function base64(text: string): string {
	return Buffer.from(text, 'utf8').toString('base64');
}
