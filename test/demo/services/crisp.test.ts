import axios from 'axios';
import Crisp from 'crisp-api';
import { startCrisp } from '../../../demo/services/crisp';
import type { CrispOptions, CrispService } from '../../../demo/services/crisp';
import { DEMO_OPERATORS, DEMO_WEBSITE } from '../../../demo/services/crispInbox';

const websiteId = DEMO_WEBSITE.id;
const token = { tier: 'website', identifier: 'crisp-id', key: 'crisp-key' } as const;
const plugin = {
	tier: 'plugin',
	identifier: 'plugin-id',
	key: 'plugin-key',
	scopes: ['website:conversation:initiate'],
} as const;
const now = 1_763_800_000_000;
let crisp: CrispService;

beforeAll(async () => {
	crisp = await startCrisp({ port: 0, clock: () => now, tokens: [token, plugin] });
});
beforeEach(() => crisp.reset());
afterAll(() => crisp.close());

function client(
	service: CrispService = crisp,
	as: { tier: 'website' | 'plugin'; identifier: string; key: string } = token,
) {
	const official = new Crisp();
	official.setRestHost(service.url);
	official.authenticateTier(as.tier, as.identifier, as.key);
	return official.website;
}

async function newSession(): Promise<string> {
	const { session_id: sessionId = '' } = await client().createNewConversation(websiteId);
	return sessionId;
}

const text = {
	type: 'text',
	from: 'user',
	origin: 'urn:example.com:handoff:0',
	content: 'Where is my refund?',
} as const;
const note = { ...text, type: 'note', from: 'operator', content: 'Summary for the team' } as const;

describe('Crisp, driven by the official client', () => {
	it('knows its website, operators and availability', async () => {
		expect(await client().getWebsite(websiteId)).toMatchObject({ website_id: websiteId, name: 'Acme' });
		expect(await client().listWebsiteOperators(websiteId)).toEqual([
			{ type: 'operator', details: expect.objectContaining({ first_name: 'Lee' }) },
			{ type: 'operator', details: expect.objectContaining({ first_name: 'Noor' }) },
		]);
		expect(await client().getWebsiteAvailabilityStatus(websiteId)).toMatchObject({ status: 'online' });
	});

	it('keeps a conversation invisible until the customer said something in it', async () => {
		const sessionId = await newSession();
		expect(sessionId).toMatch(/^session_[0-9a-f-]{36}$/);
		await client().checkConversationExists(websiteId, sessionId);
		await client().sendMessageInConversation(websiteId, sessionId, note);
		expect(crisp.received.conversations[0]).toMatchObject({ session_id: sessionId, visible: false });
		await client().sendMessageInConversation(websiteId, sessionId, text);
		expect(crisp.received.conversations[0]).toMatchObject({ session_id: sessionId, visible: true });
	});

	it('merges data and replaces segments in the meta', async () => {
		const sessionId = await newSession();
		const meta = {
			nickname: 'Ana Ruiz',
			email: 'ana@example.com',
			segments: ['chatbot'],
			data: { handoff_id: 'ho_1' },
		};
		await client().updateConversationMetas(websiteId, sessionId, meta);
		await client().updateConversationMetas(websiteId, sessionId, {
			segments: ['handoff'],
			data: { vip: true },
		});
		expect(await client().getConversationMetas(websiteId, sessionId)).toMatchObject({
			...{ nickname: 'Ana Ruiz', email: 'ana@example.com', segments: ['handoff'] },
			data: { handoff_id: 'ho_1', vip: true },
		});
	});

	it('stores messages as sent, and lists them with their fingerprints', async () => {
		const sessionId = await newSession();
		const file = {
			name: 'receipt.pdf',
			url: 'https://files.example.com/receipt.pdf',
			type: 'application/pdf',
		};
		await client().sendMessageInConversation(websiteId, sessionId, {
			...text,
			fingerprint: 7,
			timestamp: now - 60_000,
		});
		await client().sendMessageInConversation(websiteId, sessionId, { ...text, type: 'file', content: file });
		const messages = await client().getMessagesInConversation(websiteId, sessionId);
		expect(messages).toEqual([
			expect.objectContaining({ content: 'Where is my refund?', fingerprint: 7, timestamp: now - 60_000 }),
			expect.objectContaining({ type: 'file', content: file }),
		]);
		const older = await client().getMessagesInConversation(websiteId, sessionId, now);
		expect(older).toEqual([expect.objectContaining({ fingerprint: 7 })]);
	});

	it('tells what the customer gets to see', async () => {
		const sessionId = await newSession();
		const operator = { ...text, from: 'operator' };
		for (const message of [text, note, operator, { ...operator, stealth: true }]) {
			await client().sendMessageInConversation(websiteId, sessionId, message);
		}
		const shown = crisp.received.conversations[0]?.messages.map((message) => message.shownToCustomer);
		expect(shown).toEqual([true, false, true, false]);
	});

	it('changes state and assignment', async () => {
		const sessionId = await newSession();
		const userId = DEMO_OPERATORS[0]?.user_id ?? '';
		await client().changeConversationState(websiteId, sessionId, 'unresolved');
		await client().assignConversationRouting(websiteId, sessionId, { assigned: { user_id: userId } });
		expect(crisp.received.conversations[0]).toMatchObject({ state: 'unresolved', assigned: userId });
	});

	it('refuses with a reason that the client passes on', async () => {
		await expect(client().getConversationMetas(websiteId, 'session_none')).rejects.toMatchObject({
			...{ code: 404, message: 'session_not_found' },
		});
		await expect(client().checkConversationExists(websiteId, 'session_none')).rejects.toMatchObject({
			code: 404,
		});
	});
});

function send(
	method: string,
	path: string,
	data?: unknown,
	headers: Record<string, string> = authorized(token),
) {
	return axios.request({
		method,
		data,
		headers,
		url: `${crisp.url}/v1/website/${path}`,
		validateStatus: () => true,
	});
}

function authorized({
	tier,
	identifier,
	key,
}: {
	tier: string;
	identifier: string;
	key: string;
}): Record<string, string> {
	const credential = Buffer.from(`${identifier}:${key}`).toString('base64');
	return { authorization: `Basic ${credential}`, 'x-crisp-tier': tier };
}

describe('what Crisp refuses', () => {
	const { 'x-crisp-tier': _tier, ...withoutTier } = authorized(token);
	it.each([
		['no credential', {}, websiteId, 401, 'invalid_session'],
		['a wrong key', authorized({ ...token, key: 'wrong' }), websiteId, 401, 'invalid_session'],
		['a right key without the tier', withoutTier, websiteId, 401, 'invalid_session'],
		[
			'a right key with another tier',
			authorized({ ...token, tier: 'plugin' }),
			websiteId,
			401,
			'invalid_session',
		],
		['another website', authorized(token), 'other', 403, 'not_allowed'],
		['a website that a plugin is not installed on', authorized(plugin), 'other', 404, 'not_subscribed'],
	])('%s', async (_name, headers, website, status, reason) => {
		const answer = await send('GET', website, undefined, headers);
		expect([answer.status, answer.data.error, answer.data.reason]).toEqual([status, true, reason]);
	});

	it('a route outside the scopes of the token, and a route that does not exist', async () => {
		const created = await send('POST', `${websiteId}/conversation`, undefined, authorized(plugin));
		expect([created.status, created.data.reason]).toEqual([201, 'added']);
		const path = `${websiteId}/conversation/${created.data.data.session_id}/meta`;
		const refused = await send('PATCH', path, {}, authorized(plugin));
		expect([refused.status, refused.data.reason]).toEqual([403, 'not_allowed']);
		expect((await send('GET', `${websiteId}/nothing`)).data.reason).toBe('route_not_found');
	});

	it.each([
		['a text of 2,001 characters', { content: 'x'.repeat(2_001) }],
		['a note of 2,001 characters', { type: 'note', from: 'operator', content: 'x'.repeat(2_001) }],
		['an empty text', { content: '' }],
		['a text of white space', { content: ' \n' }],
		['no content', { content: undefined }],
		['an object as text', { content: { text: 'x' } }],
		['an unknown type', { type: 'html' }],
		['an unknown sender', { from: 'bot' }],
		['no origin', { origin: undefined }],
		['a file without a public address', { type: 'file', content: { name: 'a', type: 'b', url: 'a.txt' } }],
		['mentions outside a note', { mentions: [DEMO_OPERATORS[0]?.user_id] }],
		['a fingerprint that is no integer', { fingerprint: 'abc' }],
	])('a message with %s', async (_name, fields) => {
		const path = `${websiteId}/conversation/${await newSession()}/message`;
		const answer = await send('POST', path, { ...text, ...fields });
		expect([answer.status, answer.data.reason]).toEqual([400, 'invalid_data']);
		expect(crisp.received.conversations[0]?.messages).toEqual([]);
	});

	it('takes a text of exactly 2,000 characters', async () => {
		const path = `${websiteId}/conversation/${await newSession()}/message`;
		const answer = await send('POST', path, { ...text, content: 'x'.repeat(2_000) });
		expect([answer.status, answer.data.reason]).toEqual([202, 'dispatched']);
	});

	it.each([
		['meta', { email: 'ana@example' }],
		['meta', { nickname: 7 }],
		['meta', { data: { customer: { name: 'Ana' } } }],
		['meta', { data: { tags: ['a'] } }],
		['meta', { segments: 'handoff' }],
		['state', { state: 'open' }],
		['routing', { assigned: { user_id: 'nobody' } }],
	])('a PATCH of %s with %j', async (part, body) => {
		const answer = await send('PATCH', `${websiteId}/conversation/${await newSession()}/${part}`, body);
		expect([answer.status, answer.data.reason]).toEqual([400, 'invalid_data']);
	});

	it('two time bounds in one list', async () => {
		const path = `${websiteId}/conversation/${await newSession()}/messages?timestamp_before=1&timestamp_after=1`;
		expect((await send('GET', path)).data.reason).toBe('invalid_data');
	});
});

describe('what depends on the plan', () => {
	async function onPlan(
		options: Partial<CrispOptions>,
		run: (service: CrispService) => Promise<unknown>,
	): Promise<unknown> {
		const service = await startCrisp({ port: 0, clock: () => now, tokens: [token], ...options });
		try {
			return await run(service);
		} finally {
			await service.close();
		}
	}
	const sendNote = async (service: CrispService) => {
		const { session_id: sessionId = '' } = await client(service).createNewConversation(websiteId);
		return client(service).sendMessageInConversation(websiteId, sessionId, note);
	};

	it.each([402, 403] as const)(
		'a note on the free plan, refused with %i where set so',
		async (noteRefusal) => {
			await expect(onPlan({ plan: 'free', noteRefusal }, sendNote)).rejects.toMatchObject({
				...{ code: noteRefusal, message: 'not_allowed' },
			});
		},
	);

	it('the daily quota', async () => {
		const twice = async (service: CrispService) => {
			await client(service).getWebsite(websiteId);
			return client(service).getWebsite(websiteId);
		};
		await expect(onPlan({ dailyQuota: 1 }, twice)).rejects.toMatchObject({
			code: 423,
			message: 'quota_limit_exceeded',
		});
	});
});
