import type { Json } from '../../demo/services/json';
import { isObject } from '../../demo/services/json';
import { openBench, type Bench } from './support/bench';
import { postWebhook } from './support/chat';
import { hostileMessages, HOSTILE_CUSTOMER, LONG_MESSAGE } from './support/hostileConversation';
import { expectInOrder, linksIn, mrkdwnOf, readHtmlText, richTextOf, tagsIn } from './support/reading';

const MAIL = 'e2eHostileMail01';
const SENT = hostileMessages();

/**
 * What each message looks like in a transcript. Further lines of a message stand behind an indent or the speaker's
 * name, and the longest message may be in pieces: so line by line, and that one word by word.
 */
const SAID = SENT.flatMap(({ text }) =>
	text === LONG_MESSAGE ? text.split(' ') : text.trim().split(/\r?\n/),
);

const EVIL = 'evil.example.com';
const ZENDESK_TAGS = ['b', 'blockquote', 'br', 'h3', 'li', 'p', 'ul'];
const MAIL_TAGS = ['b', 'body', 'br', 'div', 'head', 'html', 'meta', 'table', 'td', 'title', 'tr'];

let bench: Bench;
let answer: Awaited<ReturnType<typeof postWebhook>>;

beforeAll(async () => {
	bench = await openBench('hostile');
	await bench.importTemplate({
		id: MAIL,
		template: 'email-to-the-team.json',
		setUp: { 'Send Email': { credentials: ['smtp'] } },
	});
	await bench.importTemplate({
		id: 'e2eHostile000001',
		template: 'webhook-triggered.json',
		setUp: {
			Webhook: { parameters: { path: 'e2e-hostile' } },
			'Route Handoff': {
				credentials: ['handoffSlackApi', 'handoffZendeskOAuth2Api', 'handoffCrispApi', 'handoffWebhookApi'],
				parameters: {
					destinations: ['slack', 'zendesk', 'crisp', 'webhook', 'workflow'],
					deliverTo: 'all',
					slackChannel: '#support',
					workflow: { __rl: true, mode: 'id', value: MAIL },
				},
			},
		},
	});
	const body = { conversationId: 'hostile-1', messages: SENT, customer: HOSTILE_CUSTOMER };
	answer = await postWebhook('e2e-hostile', body);
});
afterAll(async () => await bench?.close());

it('is delivered to all five destinations, with nothing left out', () => {
	expect(SENT).toHaveLength(60);
	expect(LONG_MESSAGE.length).toBeGreaterThanOrEqual(4_999);
	expect(answer.status).toBe(200);
	const { handoff } = JSON.parse(answer.text);
	const outcome = handoff.receipts.map(({ destination, status, why }: Record<string, unknown>) => [
		...[destination, status, why],
	]);
	expect(outcome).toEqual([
		['slack', 'delivered', null],
		['zendesk', 'delivered', null],
		['crisp', 'delivered', null],
		['webhook', 'delivered', null],
		['workflow', 'delivered', null],
	]);
});

describe('in Slack', () => {
	const messages = () => bench.team.slack.received.messages;

	it('arrives whole and in order, in one thread', () => {
		const [parent, ...replies] = messages();
		expect(parent?.threadTs).toBeUndefined();
		expect(replies.every(({ threadTs }) => threadTs === parent?.ts)).toBe(true);
		expectInOrder(replies.map(richTextOf).join('\n'), SAID);
	});

	it('pings nobody, and disguises no link', () => {
		for (const message of messages()) {
			expect(message.pings).toEqual([]);
			expect(linksIn(message.blocks).filter((url) => url.includes(EVIL))).toEqual([]);
			for (const text of mrkdwnOf(message)) expect(text).not.toMatch(/<[!@#h]/);
		}
	});
});

describe('in Zendesk', () => {
	const ticket = () => bench.team.zendesk.received.tickets[0];
	const htmlBody = () => ticket()?.comments[0]?.html_body ?? '';

	it('arrives whole and in order, in one ticket of the customer', () => {
		expect(bench.team.zendesk.received.tickets).toHaveLength(1);
		expectInOrder(readHtmlText(htmlBody()), SAID);
		const requester = bench.team.zendesk.received.users.find(({ id }) => id === ticket()?.requester_id);
		expect(requester?.email).toBe(HOSTILE_CUSTOMER.email);
		expect(requester?.name).not.toMatch(/[\r\n]/);
	});

	it('holds no tag, no placeholder and no link of theirs, and the customer sees none of it', () => {
		expect(tagsIn(htmlBody()).sort()).toEqual(ZENDESK_TAGS);
		expect(htmlBody()).not.toMatch(/<[^>]*(?:\son\w+|href|src)\s*=/i);
		for (const text of [ticket()?.subject, htmlBody()]) expect(text).not.toMatch(/\{[{%]/);
		expect(ticket()?.comments.map((comment) => comment.public)).toEqual([false]);
	});
});

describe('in Crisp', () => {
	const conversation = () => bench.team.crisp.received.conversations[0];
	const texts = () => (conversation()?.messages ?? []).map(({ content }) => String(content));

	it('arrives whole and in order, as notes', () => {
		expect(bench.team.crisp.received.conversations).toHaveLength(1);
		const notes = (conversation()?.messages ?? []).filter(({ type }) => type === 'note');
		expectInOrder(withoutSpeakers(notes.map(({ content }) => String(content)).join('\n')), SAID);
	});

	it('pings nobody, disguises no link, and the customer sees none of it', () => {
		for (const message of conversation()?.messages ?? []) {
			expect(message.mentions).toEqual([]);
			if (message.from === 'operator') expect(message.shownToCustomer).toBe(false);
		}
		for (const text of texts()) {
			expect(text).not.toContain('](');
			expect(text).not.toContain('``');
		}
	});

	/** Every line of a note begins with who speaks. */
	const withoutSpeakers = (text: string) =>
		text.replace(/^(?:Customer \(.*?\)\u2069?|Bot)(?: \(continued\))?: /gm, '');
});

describe('in the mailbox', () => {
	const mail = () => bench.team.mail.received.mails[0];

	it('arrives whole and in order: as HTML, as text and as a file', () => {
		expect(bench.team.mail.received.mails).toHaveLength(1);
		expectInOrder(readHtmlText(mail()?.html ?? ''), SAID);
		expectInOrder(mail()?.text ?? '', SAID);
		expectInOrder(mail()?.attachments[0]?.text ?? '', SAID);
	});

	it('holds no tag and no header of theirs', () => {
		expect(tagsIn(mail()?.html ?? '').sort()).toEqual(MAIL_TAGS);
		expect(mail()?.html).not.toMatch(/<[^>]*(?:\son\w+|href|src)\s*=/i);
		expect(mail()?.envelope.to).toEqual(['support@example.com']);
		expect(Object.keys(mail()?.headers ?? {})).not.toContain('bcc');
		expect(mail()?.subject).toMatch(/^\[ho_\w+\] /);
		expect(mail()?.subject).not.toMatch(/[\r\n]/);
		expect(mail()?.replyTo).toContain(HOSTILE_CUSTOMER.email);
	});
});

describe('at the webhook', () => {
	it('arrives once, signed, letter by letter', () => {
		const { events, refused } = bench.team.webhook.received;
		expect(refused).toEqual([]);
		expect(events).toHaveLength(1);
		const messages = at(events[0]?.payload, 'data', 'conversation', 'messages');
		expect(
			Array.isArray(messages) && messages.map((message) => [at(message, 'role'), at(message, 'text')]),
		).toEqual(SENT.map(({ role, text }) => [role, text.replace(/\r\n/g, '\n')]));
	});
});

function at(value: Json | undefined, ...path: string[]): Json | undefined {
	return path.reduce<Json | undefined>((found, key) => (isObject(found) ? found[key] : undefined), value);
}
