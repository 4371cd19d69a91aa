import axios from 'axios';
import type { AxiosRequestConfig } from 'axios';
import { startZendesk } from '../../../demo/services/zendesk';
import type { ZendeskService } from '../../../demo/services/zendesk';

// Zendesk has no official client for Node, so these tests speak plain HTTP.
const apiToken = { email: 'robin@example.com', token: 'api-token' };
const oauthClient = {
	id: 'n8n_handoff',
	secret: 'client-secret',
	redirectUris: ['https://n8n.example.com/callback'],
};
const start = 1_763_800_000_000;
let now = start;
let zendesk: ZendeskService;

beforeAll(async () => {
	zendesk = await startZendesk({
		port: 0,
		clock: () => now,
		apiTokens: [apiToken],
		oauthClients: [oauthClient],
		requestsPerMinute: 1_000,
	});
});
beforeEach(() => {
	now = start;
	zendesk.reset();
});
afterAll(() => zendesk.close());

const basic = (user: string, password: string) =>
	`Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const authorization = basic(`${apiToken.email}/token`, apiToken.token);

function send(
	method: string,
	path: string,
	data?: unknown,
	headers: AxiosRequestConfig['headers'] = { authorization },
) {
	return axios.request({
		...{ method, data, headers, url: `${zendesk.url}${path}` },
		...{ maxRedirects: 0, validateStatus: () => true },
	});
}

const create = (ticket: object, headers: Record<string, string> = {}) =>
	send('POST', '/api/v2/tickets.json', { ticket }, { authorization, ...headers });
const update = (id: number, ticket: object) => send('PUT', `/api/v2/tickets/${id}.json`, { ticket });
const issue = (fields: object) =>
	send(
		'POST',
		'/oauth/tokens',
		{ client_id: oauthClient.id, client_secret: oauthClient.secret, ...fields },
		{},
	);
const upload = (name: string, content: string, type = 'text/plain') =>
	send('POST', `/api/v2/uploads.json?filename=${name}`, content, { authorization, 'content-type': type });

const comment = { body: 'Customer: where is my refund?', public: false };

describe('a ticket', () => {
	it('is created with everything that was sent', async () => {
		const sent = {
			subject: 'Chat handoff: refund not received',
			comment: { html_body: '<p>Summary</p>', public: false },
			requester: { name: 'Ana Ruiz', email: 'Ana@example.com' },
			...{
				external_id: 'ho_1',
				priority: 'high',
				type: 'question',
				tags: ['n8n_handoff', 'n8n_handoff', 'vip'],
			},
			...{ group_id: 360001, assignee_id: 410990, ticket_form_id: 360003, brand_id: 360004 },
			custom_fields: [{ id: 360005, value: 'chatbot' }],
		};
		const { status, data } = await create(sent);
		expect(status).toBe(201);
		expect(data.ticket).toMatchObject({
			...{ external_id: 'ho_1', priority: 'high', type: 'question', status: 'open', group_id: 360001 },
			...{ tags: ['n8n_handoff', 'vip'], via: { channel: 'api' }, created_at: '2025-11-22T08:26:40Z' },
			url: `${zendesk.url}/api/v2/tickets/${data.ticket.id}.json`,
		});
		const [ticket] = zendesk.received.tickets;
		expect(ticket?.comments).toEqual([
			expect.objectContaining({ html_body: '<p>Summary</p>', body: null, public: false }),
		]);
		expect(ticket?.sent).toEqual([sent]);
		const requester = zendesk.received.users.find(({ id }) => id === ticket?.requester_id);
		expect(requester).toMatchObject({ name: 'Ana Ruiz', email: 'ana@example.com', role: 'end-user' });
	});

	it('is found by its external id, by its id, and counted', async () => {
		const { data } = await create({ comment, external_id: 'ho_1' });
		await create({ comment, external_id: 'ho_2' });
		const found = await send('GET', '/api/v2/tickets.json?external_id=ho_1');
		expect(found.data.tickets.map(({ id }: { id: number }) => id)).toEqual([data.ticket.id]);
		expect((await send('GET', `/api/v2/tickets/${data.ticket.id}`)).data.ticket.external_id).toBe('ho_1');
		expect((await send('GET', '/api/v2/tickets/count.json')).data.count.value).toBe(2);
		expect((await send('GET', '/api/v2/tickets/1.json')).data.error).toBe('RecordNotFound');
		expect((await send('GET', '/api/v2/nothing.json')).data.error).toBe('InvalidEndpoint');
	});

	it('uses a known requester without changing them, and the API user where none is named', async () => {
		await create({ comment, requester: { name: 'Ana Ruiz', email: 'ana@example.com' } });
		await create({ comment, requester: { name: 'Somebody Else', email: 'ana@example.com' } });
		await create({ comment });
		const [first, second, third] = zendesk.received.tickets;
		expect(second?.requester_id).toBe(first?.requester_id);
		expect(zendesk.received.users.map(({ name }) => name)).toEqual([
			'Robin Admin',
			'Lee Park',
			'Sam Blocked',
			'Ana Ruiz',
		]);
		expect(third?.requester_id).toBe(410989);
	});

	it('is public unless the comment says otherwise, and later comments follow the first', async () => {
		const { data: open } = await create({ comment: { body: 'hello' } });
		const { data: internal } = await create({ comment });
		await update(open.ticket.id, { comment: { body: 'again' } });
		await update(internal.ticket.id, { comment: { body: 'again' } });
		const [first, second] = zendesk.received.tickets;
		expect(first?.comments.map((one) => one.public)).toEqual([true, true]);
		expect(second?.comments.map((one) => one.public)).toEqual([false, false]);
	});

	it('takes comments, newest first on request with their authors, and each upload once', async () => {
		const { data: first } = await upload('transcript.txt', 'Customer: hello');
		const token = first.upload.token;
		const second = await send('POST', `/api/v2/uploads.json?filename=b.md&token=${token}`, '# b', {
			authorization,
			'content-type': 'text/markdown',
		});
		expect([second.status, second.data.upload.token]).toEqual([201, token]);
		const { data } = await create({ comment: { ...comment, uploads: [token] } });
		await update(data.ticket.id, { status: 'open', comment: { body: 'A later message', public: false } });
		const page = await send(
			'GET',
			`/api/v2/tickets/${data.ticket.id}/comments.json?include=users&sort=-created_at&page[size]=10`,
		);
		expect(page.data.comments.map((one: { plain_body: string }) => one.plain_body)).toEqual([
			'A later message',
			comment.body,
		]);
		expect(page.data.comments[1].attachments.map((one: { file_name: string }) => one.file_name)).toEqual([
			'transcript.txt',
			'b.md',
		]);
		expect(page.data.users).toEqual([expect.objectContaining({ id: 410989, role: 'admin' })]);
		expect((await create({ comment: { ...comment, uploads: [token] } })).status).toBe(422);
	});

	it('gets further tags by PUT and a new set by POST', async () => {
		const { data } = await create({ comment, tags: ['a'] });
		const path = `/api/v2/tickets/${data.ticket.id}/tags.json`;
		expect((await send('PUT', path, { tags: ['b', 'a'] })).data.tags).toEqual(['a', 'b']);
		expect((await send('POST', path, { tags: ['c'] })).data.tags).toEqual(['c']);
	});

	it('refuses an update that was made on an older state, and any update once it is closed', async () => {
		const { data } = await create({ comment });
		const { id, updated_at: stamp } = data.ticket;
		now += 5_000;
		expect((await update(id, { status: 'open' })).status).toBe(200);
		expect((await update(id, { status: 'pending', safe_update: true, updated_stamp: stamp })).status).toBe(
			409,
		);
		expect((await update(id, { status: 'closed' })).status).toBe(200);
		const refused = await update(id, { status: 'open' });
		expect([refused.status, refused.data.details.status[0].description]).toEqual([
			422,
			'Status: closed prevents ticket update',
		]);
	});
});

describe('the Idempotency-Key', () => {
	const key = { 'idempotency-key': 'ho_1' };
	it('repeats the first answer for the same body', async () => {
		const first = await create({ comment }, key);
		const second = await create({ comment }, key);
		expect([first.headers['x-idempotency-lookup'], second.headers['x-idempotency-lookup']]).toEqual([
			'miss',
			'hit',
		]);
		expect(second.data).toEqual(first.data);
		expect(zendesk.received.tickets).toHaveLength(1);
	});
	it('refuses another body, and more than 255 characters', async () => {
		await create({ comment }, key);
		const other = await create({ comment: { body: 'something else' } }, key);
		expect([other.status, other.data.error]).toEqual([400, 'IdempotentRequestError']);
		expect((await create({ comment }, { 'idempotency-key': 'x'.repeat(256) })).status).toBe(400);
	});
	it('is forgotten after two hours, and not used up by a refused ticket', async () => {
		expect((await create({}, key)).status).toBe(422);
		await create({ comment }, key);
		now += 2 * 60 * 60 * 1000;
		expect((await create({ comment }, key)).headers['x-idempotency-lookup']).toBe('miss');
		expect(zendesk.received.tickets).toHaveLength(2);
	});
});

describe('what Zendesk refuses with 422', () => {
	it.each([
		['no comment', { comment: undefined }, 'base'],
		['an empty comment', { comment: { body: ' ' } }, 'base'],
		['over 65,535 bytes of html_body', { comment: { html_body: 'x'.repeat(65_536) } }, 'comment'],
		['over 65,535 bytes in fewer characters', { comment: { body: 'ü'.repeat(32_768) } }, 'comment'],
		['an unknown upload', { comment: { ...comment, uploads: ['none'] } }, 'uploads'],
		['an unknown group', { group_id: 1 }, 'group'],
		['an unknown form', { ticket_form_id: 1 }, 'ticket_form'],
		['an unknown brand', { brand_id: 1 }, 'brand'],
		['an end user as assignee', { assignee_id: 410991 }, 'assignee'],
		['a priority that does not exist', { priority: 'critical' }, 'priority'],
		['a type that does not exist', { type: 'chat' }, 'type'],
		['a status that does not exist', { status: 'waiting' }, 'status'],
		['the hold status where it is off', { status: 'hold' }, 'status'],
		['a tag with a space', { tags: ['n8n handoff'] }, 'tags'],
		['a tag in capitals', { tags: ['VIP'] }, 'tags'],
		['tags as text', { tags: 'vip' }, 'tags'],
		['a suspended requester', { requester: { name: 'Sam', email: 'sam.blocked@example.com' } }, 'requester'],
		['a suspended requester by id', { requester_id: 410991 }, 'requester'],
		['a new requester without a name', { requester: { email: 'new@example.com' } }, 'requester'],
		['a malformed e-mail address', { requester: { name: 'Ana', email: 'ana@example' } }, 'requester'],
		[
			'two addresses in one',
			{ requester: { name: 'Ana', email: 'ana@example.com,bob@example.com' } },
			'requester',
		],
		['a requester beside a requester_id', { requester: { name: 'Ana' }, requester_id: 410990 }, 'requester'],
	])('%s', async (_name, fields, field) => {
		const { status, data } = await create({ comment, ...fields });
		expect([status, data.error, Object.keys(data.details)]).toEqual([422, 'RecordInvalid', [field]]);
		expect(zendesk.received.tickets).toEqual([]);
		expect(zendesk.received.users).toHaveLength(3);
	});

	it('several things at once, all of them named', async () => {
		const { data } = await create({ comment, priority: 'critical', group_id: 1 });
		expect(Object.keys(data.details).sort()).toEqual(['group', 'priority']);
	});

	it('a body that is no JSON; and with 400 one without a ticket', async () => {
		const headers = { authorization, 'content-type': 'application/json' };
		expect((await send('POST', '/api/v2/tickets.json', Buffer.from('{"ticket":'), headers)).status).toBe(422);
		const without = await send('POST', '/api/v2/tickets.json', { subject: 'x' });
		expect([without.status, without.data.error.title]).toEqual([400, 'Invalid attribute']);
	});

	it('a file whose type and extension differ', async () => {
		expect((await upload('transcript.txt', '<p>', 'text/html')).status).toBe(422);
		expect((await upload('transcript.html', '<p>', 'text/html')).status).toBe(201);
	});

	it('an upload token after its hour', async () => {
		const { data } = await upload('transcript.txt', 'hello');
		now += 60 * 60 * 1000;
		expect((await create({ comment: { ...comment, uploads: [data.upload.token] } })).status).toBe(422);
	});
});

describe('who may do what', () => {
	const wrong = [
		['no credential', {}],
		['a wrong token', { authorization: basic(`${apiToken.email}/token`, 'wrong') }],
		['a password login', { authorization: basic(apiToken.email, apiToken.token) }],
		['an unknown bearer token', { authorization: 'Bearer unknown' }],
	] as const;

	it.each(wrong)('%s is nobody to users/me, with status 200', async (_name, headers) => {
		const { status, data } = await send('GET', '/api/v2/users/me.json', undefined, headers);
		expect([status, data.user.id]).toEqual([200, null]);
	});
	it.each(wrong)('%s is refused everywhere else', async (_name, headers) => {
		const { status, data } = await send('GET', '/api/v2/tickets/count.json', undefined, headers);
		expect([status, data.error]).toEqual([401, "Couldn't authenticate you"]);
	});
	it('the API token may do everything', async () => {
		expect((await send('GET', '/api/v2/users/me.json')).data.user).toMatchObject({
			id: 410989,
			role: 'admin',
		});
		expect((await send('GET', '/api/v2/ticket_fields.json')).status).toBe(200);
		expect((await send('GET', '/api/v2/groups.json')).data.groups).toHaveLength(3);
	});

	const statuses = async (accessToken: string) => {
		const headers = { authorization: `Bearer ${accessToken}` };
		const me = await send('GET', '/api/v2/users/me.json', undefined, headers);
		const read = await send('GET', '/api/v2/tickets/count.json', undefined, headers);
		const written = await send('POST', '/api/v2/tickets.json', { ticket: { comment } }, headers);
		return [me.status, read.status, written.status];
	};
	it.each([
		['read write', [200, 200, 201]],
		['read', [200, 200, 403]],
		['tickets:read tickets:write users:read', [200, 200, 201]],
		['tickets:read', [403, 200, 403]],
		['tickets:read ticket:write', [403, 403, 403]],
		['', [403, 403, 403]],
	])('a token with the scope "%s" gets %j for me, count, create', async (scope, expected) => {
		const { data } = await issue({ grant_type: 'client_credentials', scope });
		expect(await statuses(data.access_token)).toEqual(expected);
	});
});

describe('OAuth', () => {
	it('mints a token for half an hour, or for as long as asked up to two days', async () => {
		const grant = { grant_type: 'client_credentials', scope: 'read write' };
		const { data } = await issue(grant);
		expect(data).toMatchObject({ token_type: 'bearer', scope: 'read write', expires_in: 1_800 });
		expect(data).not.toHaveProperty('refresh_token');
		expect((await issue({ ...grant, expires_in: 172_800 })).data.expires_in).toBe(172_800);
		const headers = { authorization: `Bearer ${data.access_token}` };
		now += 1_799_000;
		expect((await send('GET', '/api/v2/tickets/count.json', undefined, headers)).status).toBe(200);
		now += 1_000;
		expect((await send('GET', '/api/v2/tickets/count.json', undefined, headers)).status).toBe(401);
	});

	it('takes a form with the client in a Basic header, too', async () => {
		const form = new URLSearchParams({ grant_type: 'client_credentials', scope: 'read' });
		const headers = { authorization: basic(oauthClient.id, oauthClient.secret) };
		expect((await send('POST', '/oauth/tokens', form, headers)).status).toBe(200);
	});

	it('grants only the scopes that exist, which tells a misspelt one', async () => {
		const { data } = await issue({ grant_type: 'client_credentials', scope: 'tickets:read ticket:write' });
		expect(data.scope).toBe('tickets:read');
	});

	it.each([
		['a wrong secret', { client_secret: 'wrong', grant_type: 'client_credentials' }, 401, 'invalid_client'],
		['an unknown grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
		[
			'broad and narrow scopes',
			{ grant_type: 'client_credentials', scope: 'read tickets:write' },
			400,
			'invalid_scope',
		],
		['an unknown code', { grant_type: 'authorization_code', code: 'none' }, 400, 'invalid_grant'],
		[
			'an unknown refresh token',
			{ grant_type: 'refresh_token', refresh_token: 'none' },
			400,
			'invalid_grant',
		],
	])('refuses %s', async (_name, fields, status, error) => {
		const answer = await issue(fields);
		expect([answer.status, answer.data.error]).toEqual([status, error]);
	});

	const redirectUri = 'https://n8n.example.com/callback';
	const authorize = async (fields: Record<string, string> = {}) => {
		const query = new URLSearchParams({
			...{
				response_type: 'code',
				client_id: oauthClient.id,
				redirect_uri: redirectUri,
				scope: 'read write',
				state: 's1',
			},
			...fields,
		});
		return send('GET', `/oauth/authorizations/new?${query.toString()}`, undefined, {});
	};
	const codeOf = async () => {
		const { headers } = await authorize();
		const location = new URL(String(headers.location));
		expect([location.origin + location.pathname, location.searchParams.get('state')]).toEqual([
			redirectUri,
			's1',
		]);
		return location.searchParams.get('code') ?? '';
	};

	it('redirects with a code that is good once and for two minutes', async () => {
		const grant = { grant_type: 'authorization_code', redirect_uri: redirectUri };
		const code = await codeOf();
		expect((await issue({ ...grant, code })).data).toMatchObject({ scope: 'read write', expires_in: 1_800 });
		expect((await issue({ ...grant, code })).data.error).toBe('invalid_grant');
		const late = await codeOf();
		now += 120_000;
		expect((await issue({ ...grant, code: late })).data.error).toBe('invalid_grant');
		const elsewhere = { ...grant, code: await codeOf(), redirect_uri: 'https://evil.example.com' };
		expect((await issue(elsewhere)).data.error).toBe('invalid_grant');
	});

	it('rotates the refresh token on every use', async () => {
		const code = await codeOf();
		const { data } = await issue({ grant_type: 'authorization_code', redirect_uri: redirectUri, code });
		const refresh = { grant_type: 'refresh_token', refresh_token: data.refresh_token };
		const { data: renewed } = await issue(refresh);
		expect(renewed.refresh_token).not.toBe(data.refresh_token);
		expect((await issue(refresh)).data.error).toBe('invalid_grant');
		expect((await issue({ ...refresh, refresh_token: renewed.refresh_token })).status).toBe(200);
	});

	it('sends nobody to an address that was not registered', async () => {
		expect((await authorize({ redirect_uri: 'https://evil.example.com' })).status).toBe(400);
		expect((await authorize({ client_id: 'unknown' })).status).toBe(400);
	});
});

describe('the rate limit', () => {
	it('answers 429 with the seconds to wait', async () => {
		const slow = await startZendesk({
			port: 0,
			clock: () => now,
			apiTokens: [apiToken],
			requestsPerMinute: 2,
		});
		const get = () =>
			axios.get(`${slow.url}/api/v2/tickets/count.json`, {
				headers: { authorization },
				validateStatus: () => true,
			});
		await get();
		await get();
		const limited = await get();
		await slow.close();
		expect([limited.status, limited.headers['retry-after'], limited.headers['x-rate-limit']]).toEqual([
			429,
			'30',
			'2',
		]);
	});
});
