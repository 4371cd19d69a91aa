import axios from 'axios';
import { startCrisp, type CrispService } from '../../demo/services/crisp';
import { DEMO_WEBSITE } from '../../demo/services/crispInbox';
import { startSlack, type SlackService } from '../../demo/services/slack';
import { SLACK_SCOPES } from '../../demo/services/slackCall';
import { startWebhook, type WebhookService } from '../../demo/services/webhook';
import { startZendesk, type ZendeskService } from '../../demo/services/zendesk';
import { openBench, type Bench } from './support/bench';
import { postWebhook } from './support/chat';
import { runningInstance } from './support/instance';
import { startOtherServers, type OtherServers } from './support/otherServers';

const secretOf = (text: string) => `whsec_${Buffer.from(text.padEnd(32, '.')).toString('base64')}`;
const HALF_AN_HOUR = 31 * 60_000;

let bench: Bench;
let slack: SlackService;
let zendesk: ZendeskService;
let crisp: CrispService;
let webhook: WebhookService;
let other: OtherServers;
/** Milliseconds that Zendesk's clock is ahead, to let tokens expire. */
let ahead = 0;

beforeAll(async () => {
	bench = await openBench('credentials');
	other = await startOtherServers();
	slack = await startSlack({
		port: 0,
		tokens: {
			'xoxb-good': SLACK_SCOPES,
			'xoxb-revoked': 'token_revoked',
			'xoxb-inactive': 'account_inactive',
			'xoxb-expired': 'token_expired',
		},
	});
	zendesk = await startZendesk({
		port: 0,
		clock: () => Date.now() + ahead,
		apiTokens: [{ email: 'robin@example.com', token: 'good' }],
		oauthClients: [
			{
				id: 'n8n',
				secret: 'good',
				redirectUris: [`${runningInstance().url}/rest/oauth2-credential/callback`],
			},
		],
	});
	crisp = await startCrisp({
		port: 0,
		tokens: [
			{ tier: 'website', identifier: 'site', key: 'good' },
			{ tier: 'plugin', identifier: 'plug', key: 'good' },
		],
	});
	webhook = await startWebhook({ port: 0, secret: secretOf('good') });
});
afterAll(async () => {
	await Promise.all([slack, zendesk, crisp, webhook, other, bench].map((server) => server?.close()));
});

type Fields = Record<string, string>;
/** What is special, the fields that make it so (addresses are known only once the servers run), and what is said. */
type Variant = readonly [what: string, fields: () => Fields | Promise<Fields>, message?: RegExp];

interface Case {
	type: string;
	good: () => Fields;
	alsoGood?: readonly Variant[];
	bad: readonly Variant[];
}

/** Addresses at which the service is not. `path` is what the credential adds to a host. */
const wrongAddresses = (field: string, path: string, target: () => string): Variant[] => [
	['an address where nothing listens', () => ({ [field]: `${other.closed}${path}` })],
	['an address of some web page', () => ({ [field]: `${other.html}${path}` })],
	['an address of another API', () => ({ [field]: `${other.json}${path}` })],
	['an address of a broken server', () => ({ [field]: `${other.broken}${path}` })],
	[
		'an address that redirects, which deliveries do not follow',
		async () => ({ [field]: `${await other.redirectTo(target())}${path}` }),
	],
	['an address that is none', () => ({ [field]: 'nonsense' })],
	['no address', () => ({ [field]: '' })],
];

const CASES: readonly Case[] = [
	{
		type: 'handoffSlackApi',
		good: () => ({ botToken: 'xoxb-good', baseUrl: `${slack.url}/api` }),
		bad: [
			['a wrong token', () => ({ botToken: 'xoxb-wrong' }), /does not accept this bot token/],
			['no token', () => ({ botToken: '' }), /does not accept this bot token/],
			['a revoked token', () => ({ botToken: 'xoxb-revoked' }), /does not accept this bot token/],
			['a token of a removed app', () => ({ botToken: 'xoxb-inactive' }), /does not accept this bot token/],
			['an expired token', () => ({ botToken: 'xoxb-expired' }), /does not accept this bot token/],
			['a base URL without /api', () => ({ baseUrl: slack.url })],
			...wrongAddresses('baseUrl', '/api', () => slack.url),
		],
	},
	{
		type: 'handoffZendeskOAuth2Api',
		good: () => ({ accountUrl: zendesk.url, clientId: 'n8n', clientSecret: 'good', scopes: 'read write' }),
		alsoGood: [
			['an account URL with a slash at its end', () => ({ accountUrl: `${zendesk.url}/` })],
			['narrow scopes', () => ({ scopes: 'tickets:read tickets:write' })],
		],
		bad: [
			['a wrong client', () => ({ clientId: 'other' })],
			['a wrong secret', () => ({ clientSecret: 'wrong' })],
			['no secret', () => ({ clientSecret: '' })],
			['a misspelt scope', () => ({ scopes: 'read wirte' }), /granted read, which lacks write/],
			['no scope', () => ({ scopes: '' }), /granted no scope/],
			['scopes that cannot write tickets', () => ({ scopes: 'read' }), /lacks write/],
			['scopes that cannot read tickets', () => ({ scopes: 'write' }), /lacks read/],
			['broad and narrow scopes mixed', () => ({ scopes: 'read tickets:write' })],
			['an account URL with a path', () => ({ accountUrl: `${zendesk.url}/agent` })],
			...wrongAddresses('accountUrl', '', () => zendesk.url),
		],
	},
	{
		type: 'handoffZendeskApi',
		good: () => ({ accountUrl: zendesk.url, email: 'robin@example.com', apiToken: 'good' }),
		alsoGood: [['an account URL with a slash at its end', () => ({ accountUrl: `${zendesk.url}/` })]],
		bad: [
			['a wrong token', () => ({ apiToken: 'wrong' })],
			['no token', () => ({ apiToken: '' })],
			['the e-mail of somebody else', () => ({ email: 'lee@example.com' })],
			['no e-mail', () => ({ email: '' })],
			['an account URL with a path', () => ({ accountUrl: `${zendesk.url}/agent` })],
			...wrongAddresses('accountUrl', '', () => zendesk.url),
		],
	},
	{
		type: 'handoffCrispApi',
		good: () => ({
			...{ tier: 'website', identifier: 'site', apiKey: 'good' },
			...{ websiteId: DEMO_WEBSITE.id, baseUrl: `${crisp.url}/v1` },
		}),
		alsoGood: [['a token of a plugin', () => ({ tier: 'plugin', identifier: 'plug' })]],
		bad: [
			['a wrong identifier', () => ({ identifier: 'wrong' })],
			['a wrong key', () => ({ apiKey: 'wrong' })],
			['no key', () => ({ apiKey: '' })],
			['the wrong tier', () => ({ tier: 'plugin' })],
			['the website of somebody else', () => ({ websiteId: '00000000-0000-4000-8000-000000000000' })],
			[
				'a website on which the plugin is not installed',
				() => ({ tier: 'plugin', identifier: 'plug', websiteId: '00000000-0000-4000-8000-000000000000' }),
			],
			['no website', () => ({ websiteId: '' })],
			['a base URL without /v1', () => ({ baseUrl: crisp.url })],
			...wrongAddresses('baseUrl', '/v1', () => crisp.url),
		],
	},
	{
		type: 'handoffWebhookApi',
		good: () => ({ url: `${webhook.url}/handoff`, secret: secretOf('good') }),
		bad: [
			[
				'a wrong secret, which the receiver refuses',
				() => ({ secret: secretOf('wrong') }),
				/signature.*secret/,
			],
			['a secret that is no base64', () => ({ secret: 'whsec_not base64 at all, is it?' }), /whsec_/],
			['a secret that is too short', () => ({ secret: 'whsec_c2hvcnQ=' }), /whsec_/],
			['no secret', () => ({ secret: '' })],
			['an address where nothing listens', () => ({ url: `${other.closed}/handoff` })],
			['an address of a broken server', () => ({ url: `${other.broken}/handoff` })],
			[
				'an address that redirects, which deliveries do not follow',
				async () => ({ url: `${await other.redirectTo(webhook.url)}/handoff` }),
			],
			['an address that is none', () => ({ url: 'nonsense' })],
			['no address', () => ({ url: '' })],
		],
	},
];

/** What the editor does for "Test": saves the credential, then asks n8n to try it. */
async function testCredential(type: string, data: object): Promise<{ status: string; message: string }> {
	const name = `Tested ${type}`;
	const { id } = await bench.rest.saveCredential({ name, type, data: { ...data } });
	return await testSaved({ id, name, type, data });
}

async function testSaved(credentials: object): Promise<{ status: string; message: string }> {
	const result = await bench.rest.call('POST', '/credentials/test', { credentials });
	if (typeof result !== 'object' || result === null || !('status' in result) || !('message' in result))
		throw new Error(`n8n gave no result: ${JSON.stringify(result)}`);
	return { status: String(result.status), message: String(result.message) };
}

const named = (variants: readonly Variant[]) =>
	variants.map(([what, fields, message = /./]) => ({ what, fields, message }));

describe.each(CASES)('the test of $type', ({ type, good, alsoGood = [], bad }) => {
	const asItIs: Variant = ['what is right', () => ({})];

	it.each(named([asItIs, ...alsoGood]))('passes with $what', async ({ fields }) => {
		const result = await testCredential(type, { ...good(), ...(await fields()) });
		expect(result).toEqual({ status: 'OK', message: 'Connection successful!' });
	});

	it.each(named(bad))('fails with $what', async ({ fields, message }) => {
		const result = await testCredential(type, { ...good(), ...(await fields()) });
		expect(result.status).toBe('Error');
		expect(result.message).toMatch(message);
	});
});

describe('handoffZendeskSignInOAuth2Api', () => {
	const type = 'handoffZendeskSignInOAuth2Api';
	const name = 'Zendesk sign-in (credentials)';
	const data = () => ({ accountUrl: zendesk.url, clientId: 'n8n', clientSecret: 'good' });
	let id = '';

	/** Signs in as an agent does in the browser, who always allows it. Answers with n8n's last page. */
	const signIn = async () => {
		const address = String(await bench.rest.call('GET', `/oauth2-credential/auth?id=${id}`));
		const headers = { Cookie: runningInstance().cookie };
		const follow = { proxy: false, maxRedirects: 0, validateStatus: () => true } as const;
		const allowed = await axios.get(address, follow);
		const callback = String(allowed.headers.location);
		expect(callback).toMatch(new RegExp(`^${runningInstance().url}/rest/oauth2-credential/callback\\?`));
		return await axios.get<string>(callback, { ...follow, headers });
	};

	beforeAll(async () => {
		({ id } = await bench.rest.saveCredential({ name, type, data: data() }));
	});

	it('fails its test before the sign-in', async () => {
		expect(await testSaved({ id, name, type, data: data() })).toMatchObject({ status: 'Error' });
	});

	it.each(['', '/'])(
		'asks Zendesk for reading and writing, at the account URL with "%s" at its end',
		async (end) => {
			await bench.rest.saveCredential({
				name,
				type,
				data: { ...data(), accountUrl: `${zendesk.url}${end}` },
			});
			const address = new URL(String(await bench.rest.call('GET', `/oauth2-credential/auth?id=${id}`)));
			expect(`${address.origin}${address.pathname}`).toBe(`${zendesk.url}/oauth/authorizations/new`);
			expect(Object.fromEntries(address.searchParams)).toMatchObject({
				response_type: 'code',
				client_id: 'n8n',
				scope: 'read write',
			});
		},
	);

	it('passes its test after the sign-in', async () => {
		const page = await signIn();
		expect(page.status).toBe(200);
		expect(page.data).toMatch(/connected|success/i);
		expect(await testSaved({ id, name, type, data: data() })).toMatchObject({ status: 'OK' });
	});

	it.each([
		['an address where nothing listens', () => other.closed],
		['an address of some web page', () => other.html],
		['an address of another API', () => other.json],
	])('fails its test with %s', async (_what, accountUrl) => {
		const result = await testSaved({ id, name, type, data: { ...data(), accountUrl: accountUrl() } });
		expect(result).toMatchObject({ status: 'Error' });
	});

	it('fails its test once the token is revoked', async () => {
		zendesk.reset();
		expect(await testSaved({ id, name, type, data: data() })).toMatchObject({ status: 'Error' });
		await signIn();
	});

	it('delivers, also after its token has expired', async () => {
		bench.credentials.push({ id, name, type });
		await bench.importTemplate({
			id: 'e2eSignIn0000001',
			template: 'webhook-triggered.json',
			setUp: {
				Webhook: { parameters: { path: 'e2e-sign-in' } },
				'Route Handoff': {
					credentials: [type],
					parameters: { destinations: ['zendesk'], zendeskAuthentication: type },
				},
			},
		});
		for (const conversationId of ['signed-in', 'expired']) {
			const answer = await postWebhook('e2e-sign-in', {
				conversationId,
				messages: [{ role: 'customer', text: 'I want to talk to a human.' }],
			});
			expect(JSON.parse(answer.text)).toMatchObject({ handedOver: true });
			ahead += HALF_AN_HOUR;
		}
		expect(zendesk.received.tickets).toHaveLength(2);
	});
});
