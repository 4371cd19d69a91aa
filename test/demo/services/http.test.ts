import axios from 'axios';
import { routeTable, startHttp } from '../../../demo/services/http';
import type { HttpServer } from '../../../demo/services/http';
import { createFaults } from '../../../demo/services/service';
import { startSlack } from '../../../demo/services/slack';
import { SLACK_SCOPES } from '../../../demo/services/slackCall';

let handled = 0;
const faults = createFaults();
let server: HttpServer;

beforeAll(async () => {
	server = await startHttp({
		port: 0,
		faults,
		bodyLimit: 10,
		answer: routeTable(
			[
				{
					method: 'GET',
					path: '/items/:id',
					handle: ({ params }) => ({ status: 200, body: { id: params.id } }),
				},
				{
					method: 'POST',
					path: '/items',
					handle: ({ body }) => {
						handled += 1;
						return { status: 201, body: body.toString('utf8') };
					},
				},
			],
			() => ({ status: 404, body: 'nothing here' }),
		),
	});
});
beforeEach(() => {
	handled = 0;
	faults.clear();
});
afterAll(() => server.close());

const post = (content = 'hello', timeout = 200) =>
	axios.post(`${server.url}/items`, content, { timeout, validateStatus: () => true });

describe('the HTTP server under the stand-ins', () => {
	it('finds the route and its parameters', async () => {
		expect((await axios.get(`${server.url}/items/a%20b`)).data).toEqual({ id: 'a b' });
		expect((await axios.get(`${server.url}/items`, { validateStatus: () => true })).status).toBe(404);
	});

	it('takes a body up to its limit and answers 413 beyond', async () => {
		expect((await post('x'.repeat(10))).status).toBe(201);
		expect((await post('x'.repeat(11))).status).toBe(413);
		expect(handled).toBe(1);
	});
});

describe('an injected fault', () => {
	it('answers in place of the service, as often as asked, and only where it matches', async () => {
		faults.add({
			match: 'POST /items',
			times: 2,
			with: { status: 503, body: { busy: true }, headers: { 'retry-after': '7' } },
		});
		await axios.get(`${server.url}/items/1`);
		const first = await post();
		expect([first.status, first.data, first.headers['retry-after']]).toEqual([503, { busy: true }, '7']);
		expect([(await post()).status, (await post()).status]).toEqual([503, 201]);
		expect(handled).toBe(1);
	});

	it('cuts the connection', async () => {
		faults.add({ match: /items$/, with: 'reset' });
		await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(handled).toBe(0);
	});

	it('never answers', async () => {
		faults.add({ match: 'POST', with: 'hang' });
		await expect(post()).rejects.toMatchObject({ code: 'ECONNABORTED' });
		expect(handled).toBe(0);
	});

	it('spoils only the answer where it strikes afterwards', async () => {
		faults.add({ match: 'POST', with: 'reset', afterwards: true });
		await expect(post()).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(handled).toBe(1);
	});
});

describe('every stand-in', () => {
	it('logs requests, tells of changes, and forgets on reset', async () => {
		const slack = await startSlack({ port: 0, tokens: { 'bot-token': SLACK_SCOPES } });
		const headers = { authorization: 'Bearer bot-token' };
		const say = () =>
			axios.post(`${slack.url}/api/chat.postMessage`, { channel: 'C0SUPPORT', text: 'hello' }, { headers });
		let changes = 0;
		const stop = slack.onChange(() => (changes += 1));
		await say();
		stop();
		await say();
		expect(changes).toBe(1);
		expect(slack.requests[0]).toMatchObject({ method: 'POST', url: '/api/chat.postMessage', status: 200 });
		expect(slack.received.messages).toHaveLength(2);
		slack.reset();
		expect([slack.requests, slack.received.messages]).toEqual([[], []]);
		await slack.close();
	});
});
