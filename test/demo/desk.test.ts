import axios from 'axios';
import { readAnswer } from '../../demo/desk/askBot';
import { startDesk } from '../../demo/desk/desk';
import type { Desk } from '../../demo/desk/desk';
import type { DeskServices } from '../../demo/desk/stateFeed';
import { startCrisp } from '../../demo/services/crisp';
import { DEMO_WEBSITE } from '../../demo/services/crispInbox';
import { startHttp } from '../../demo/services/http';
import type { HttpAnswer, HttpServer } from '../../demo/services/http';
import { startMail } from '../../demo/services/mail';
import { startSlack } from '../../demo/services/slack';
import { SLACK_SCOPES } from '../../demo/services/slackCall';
import { startWebhook } from '../../demo/services/webhook';
import { startZendesk } from '../../demo/services/zendesk';

let services: DeskServices;
let bot: HttpServer;
let botAnswer: HttpAnswer;
let desk: Desk;

beforeAll(async () => {
	services = {
		slack: await startSlack({ port: 0, tokens: { 'bot-token': SLACK_SCOPES } }),
		zendesk: await startZendesk({ port: 0, apiTokens: [{ email: 'robin@example.com', token: 'api-token' }] }),
		crisp: await startCrisp({ port: 0, tokens: [{ tier: 'website', identifier: 'id', key: 'key' }] }),
		mail: await startMail({ port: 0, user: 'user', password: 'password' }),
		webhook: await startWebhook({
			port: 0,
			secret: `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`,
		}),
	};
	bot = await startHttp({ port: 0, answer: () => botAnswer });
	const links = [{ label: 'n8n editor', url: 'http://127.0.0.1:5678' }];
	desk = await startDesk({ port: 0, services, chat: { url: `${bot.url}/webhook/demo/chat` }, links });
});
beforeEach(() => {
	for (const service of Object.values(services)) service.reset();
	bot.requests.length = 0;
	botAnswer = { status: 200, body: { output: 'Hello!' } };
});
afterAll(async () => {
	await desk.close();
	await bot.close();
	await Promise.all(Object.values(services).map((service) => service.close()));
});

const turn = {
	sessionId: 'desk-1',
	text: 'Let me talk to a human',
	customer: { name: 'Ana Ruiz', email: 'ana@example.com', plan: 'Pro' },
};
const chat = (body: unknown, headers = {}) =>
	axios.post(`${desk.url}/chat`, body, { headers, validateStatus: () => true });

describe('the chat of the desk', () => {
	it('goes to the Chat Trigger with the session and what is known of the customer', async () => {
		const { data } = await chat(turn);
		expect(data).toEqual({ output: 'Hello!' });
		expect(bot.requests[0]).toMatchObject({ method: 'POST', url: '/webhook/demo/chat' });
		expect(JSON.parse(bot.requests[0]?.body ?? '')).toEqual({
			action: 'sendMessage',
			sessionId: 'desk-1',
			chatInput: 'Let me talk to a human',
			metadata: { name: 'Ana Ruiz', email: 'ana@example.com', plan: 'Pro' },
		});
	});

	it('says nothing of an anonymous customer', async () => {
		await chat({ ...turn, customer: { name: ' ', email: '', plan: '' } });
		expect(JSON.parse(bot.requests[0]?.body ?? '')).toMatchObject({ metadata: {} });
	});

	it('passes on what n8n says when the workflow is not there', async () => {
		botAnswer = { status: 404, body: { message: 'The requested webhook is not registered.' } };
		const { status, data } = await chat(turn);
		expect(status).toBe(502);
		expect(data.error).toBe('The chat answered with status 404: The requested webhook is not registered.');
	});

	it('says so where nothing listens, and where no chat is connected', async () => {
		const gone = await startHttp({ port: 0, answer: () => ({ status: 200 }) });
		await gone.close();
		for (const [url, status] of [[gone.url, 502] as const, [null, 503] as const]) {
			const lonely = await startDesk({ port: 0, services, chat: url === null ? null : { url }, links: [] });
			const answer = await axios.post(`${lonely.url}/chat`, turn, { validateStatus: () => true });
			await lonely.close();
			expect([answer.status, typeof answer.data.error]).toEqual([status, 'string']);
		}
	});

	it.each([
		['a turn without text', { ...turn, text: ' ' }, {}, 400],
		['a turn without a session', { ...turn, sessionId: undefined }, {}, 400],
		['a list', [], {}, 400],
		['a form, which any site could post', 'text=hello', { 'content-type': 'text/plain' }, 415],
	])('refuses %s', async (_name, body, headers, status) => {
		expect((await chat(body, headers)).status).toBe(status);
		expect(bot.requests).toEqual([]);
	});
});

describe('an answer of n8n', () => {
	const stream = (...chunks: object[]) => chunks.map((chunk) => JSON.stringify(chunk)).join('\n');
	it.each([
		['the output of an item', '{"output":"Hello!"}', 'Hello!'],
		['its text', '{"text":"Hello!"}', 'Hello!'],
		['its message', '{"message":"Hello!"}', 'Hello!'],
		['the output before the text', '{"text":"no","output":"yes"}', 'yes'],
		['the first of several items', '[{"output":"Hello!"},{"output":"again"}]', 'Hello!'],
		['an item without any of them as JSON', '{"total":3}', '{"total":3}'],
		['a structured output as JSON', '{"output":{"total":3}}', '{"total":3}'],
		['plain text', 'Hello!\n', 'Hello!'],
		['nothing', '', ''],
		[
			'the joined chunks of a stream',
			stream(
				{ type: 'begin' },
				{ type: 'item', content: 'Hel' },
				{ type: 'item', content: 'lo!' },
				{ type: 'end' },
			),
			'Hello!',
		],
		['a stream of one chunk', stream({ type: 'item', content: 'Hello!' }), 'Hello!'],
	])('is read: %s', (_name, body, output) => {
		expect(readAnswer(body)).toEqual({ ok: true, output });
	});

	it.each([
		['an error in a stream', stream({ type: 'begin' }, { type: 'error', content: 'It broke' }), 'It broke'],
		['an answer that comes over a socket', '{"executionStarted":true,"executionId":"7"}', 'live connection'],
	])('is a problem: %s', (_name, body, problem) => {
		expect(readAnswer(body)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
	});
});

/** Reads the state events of a desk one after the other. */
async function openEvents(url: string) {
	const abort = new AbortController();
	const response = await fetch(`${url}/events`, { signal: abort.signal });
	expect(response.headers.get('content-type')).toBe('text/event-stream');
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	return {
		async next() {
			for (;;) {
				const event = /event: state\ndata: (.*)\n\n/.exec(text);
				if (event) {
					text = text.slice(event.index + event[0].length);
					return JSON.parse(event[1] ?? '');
				}
				const chunk = await reader?.read();
				if (!chunk || chunk.done) throw new Error('the events ended');
				text += chunk.value;
			}
		},
		close: () => abort.abort(),
	};
}

describe('the events of the desk', () => {
	const slackCall = (method: string, body: object) =>
		axios.post(`${services.slack.url}/api/${method}`, body, {
			headers: { authorization: 'Bearer bot-token' },
		});

	it('begin with what is there, and tell of every delivery', async () => {
		const events = await openEvents(desk.url);
		expect(await events.next()).toEqual({
			slack: [],
			zendesk: [],
			crisp: [],
			mail: [],
			webhook: { events: 0, refused: 0 },
		});

		const parent = await slackCall('chat.postMessage', { channel: 'C0SUPPORT', text: 'Handoff' });
		await slackCall('chat.postMessage', {
			channel: 'C0SUPPORT',
			text: 'Transcript',
			thread_ts: parent.data.ts,
		});
		let state = await events.next();
		while (!state.slack[0]?.threads[0]?.replies.length) state = await events.next();
		expect(state.slack).toEqual([
			expect.objectContaining({
				name: 'support',
				threads: [
					{
						message: expect.objectContaining({ text: 'Handoff' }),
						replies: [expect.objectContaining({ text: 'Transcript' })],
					},
				],
			}),
		]);
		events.close();
	});

	it('name the people and groups of a ticket, and no requester where none was named', async () => {
		const auth = { username: 'robin@example.com/token', password: 'api-token' };
		const create = (ticket: object) =>
			axios.post(`${services.zendesk.url}/api/v2/tickets.json`, { ticket }, { auth });
		const comment = { html_body: '<p>Summary</p>', public: false };
		const requester = { name: 'Ana Ruiz', email: 'ana@example.com' };
		await create({ comment, requester, group_id: 360011, assignee_id: 410990 });
		await create({ comment });
		const events = await openEvents(desk.url);
		expect((await events.next()).zendesk).toEqual([
			expect.objectContaining({
				...{ requester, group: 'Billing', assignee: 'Lee Park' },
				comments: [
					expect.objectContaining({
						author: 'Robin Admin',
						public: false,
						html: '<p>Summary</p>',
						body: null,
					}),
				],
			}),
			expect.objectContaining({ requester: null, group: null, assignee: null }),
		]);
		events.close();
	});

	it('leave out a Crisp conversation in which the customer has not said anything', async () => {
		const base = `${services.crisp.url}/v1/website/${DEMO_WEBSITE.id}/conversation`;
		const options = { auth: { username: 'id', password: 'key' }, headers: { 'x-crisp-tier': 'website' } };
		const { data } = await axios.post(base, undefined, options);
		const before = await openEvents(desk.url);
		expect((await before.next()).crisp).toEqual([]);
		before.close();
		const message = { type: 'text', from: 'user', origin: 'chat', content: 'Hello' };
		await axios.post(`${base}/${data.data.session_id}/message`, message, options);
		const after = await openEvents(desk.url);
		expect((await after.next()).crisp).toEqual([
			expect.objectContaining({
				sessionId: data.data.session_id,
				messages: [expect.objectContaining({ content: 'Hello' })],
			}),
		]);
		after.close();
	});
});

describe('the page of the desk', () => {
	it('is served with every file it names, under a policy that keeps other sources out', async () => {
		const { data: html, headers } = await axios.get<string>(desk.url);
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		const named = [...html.matchAll(/(?:href|src)="([\w.]+)"/g)].map((match) => match[1] ?? '');
		expect(named.length).toBeGreaterThan(1);
		const queue = [...named];
		const seen = new Set<string>();
		for (const name of queue) {
			if (seen.has(name)) continue;
			seen.add(name);
			const { data } = await axios.get<string>(`${desk.url}/${name}`);
			queue.push(...[...data.matchAll(/from '\.\/([\w.]+)'/g)].map((match) => match[1] ?? ''));
		}
		expect([...seen]).toEqual(expect.arrayContaining(['desk.css', 'desk.js', 'dom.js', 'mrkdwn.js']));
	});

	it.each(['/desk.ts', '/../desk.ts', '/..%2fdesk.ts', '/page/index.html'])(
		'serves nothing at %s',
		async (path) => {
			const { status } = await axios.get(`${desk.url}${path}`, { validateStatus: () => true });
			expect(status).toBe(404);
		},
	);

	it('has the links, and whether there is a chat, in its configuration', async () => {
		const { data } = await axios.get(`${desk.url}/config`);
		expect(data).toEqual({ links: [{ label: 'n8n editor', url: 'http://127.0.0.1:5678' }], hasChat: true });
	});
});
