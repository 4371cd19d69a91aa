import { describe, expect, it } from '@jest/globals';
import { checkDeliveries, type Finding } from '../../demo/check';
import { CUSTOMER, EXPECTED_REASON, type PlayedConversation } from '../../demo/conversation';
import { readDeliveries, type Received } from '../../demo/deliveries';
import { DEMO_OPERATORS, EMPTY_META } from '../../demo/services/crispInbox';

const PLAYED: PlayedConversation = {
	sessionId: 'ana-1',
	customer: CUSTOMER,
	lines: [
		{ from: 'customer', text: 'Where is my <lamp> & bulb? 💡' },
		{ from: 'bot', text: 'It is on its way.' },
		{ from: 'customer', text: 'A human, please.' },
		{ from: 'bot', text: 'I am connecting you.' },
	],
};

const BRIEF = [`Customer: ${CUSTOMER.name}, ${CUSTOMER.email}`, EXPECTED_REASON];
const SAID = ['Where is my <lamp> & bulb? 💡', 'It is on its way.', 'A human, please.'];
const HTML = [...BRIEF, ...SAID]
	.map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))
	.map((line) => `<p><b>12:00</b> ${line}</p>`)
	.join('');
const NOW = '2026-11-22T15:00:00Z';

/** A day on which everything arrived as it should. */
function received(): Received {
	const slack = { channel: 'C1', metadata: null, reactions: [], edited: false, broadcast: false };
	const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
	const crisp = { type: 'text', origin: 'chat', fingerprint: 1, timestamp: 1, user: {} };
	return {
		slack: {
			channels: [
				{ id: 'C1', name: 'support', isPrivate: false, isMember: true, isArchived: false, isHidden: false },
			],
			messages: [
				{ ...slack, ts: '1.0', text: 'Handoff', blocks: BRIEF.map(section), files: [], pings: [] },
				{
					...{ ...slack, ts: '2.0', threadTs: '1.0', text: '', pings: [], files: [] },
					blocks: [section('*Customer* 12:00\n>Where is my &lt;lamp&gt; &amp; bulb? 💡')],
				},
				{
					...{ ...slack, ts: '3.0', threadTs: '1.0', text: 'The rest', blocks: [], pings: [] },
					files: [
						{ id: 'F1', name: 't.txt', title: 't', size: 9, text: SAID.slice(1).join('\n'), sha256: '0' },
					],
				},
			],
		},
		zendesk: {
			groups: [],
			users: [{ id: 7, name: CUSTOMER.name, email: CUSTOMER.email, role: 'end-user', suspended: false }],
			tickets: [
				{
					...{ id: 1, external_id: 'ho_1', subject: 'Handoff', status: 'new', priority: 'high', type: null },
					...{ requester_id: 7, submitter_id: 7, group_id: null, assignee_id: null, ticket_form_id: null },
					...{ brand_id: null, tags: [], custom_fields: [], sent: [], created_at: NOW, updated_at: NOW },
					comments: [
						{
							...{ id: 1, author_id: 7, body: null, html_body: HTML, public: false },
							...{ attachments: [], created_at: NOW },
						},
					],
				},
			],
		},
		crisp: {
			operators: [...DEMO_OPERATORS],
			conversations: [
				{
					...{ session_id: 'session_1', state: 'unresolved', assigned: null, visible: true, created_at: 0 },
					meta: { ...EMPTY_META, nickname: CUSTOMER.name, email: CUSTOMER.email },
					messages: [
						{
							...{ ...crisp, from: 'user', content: 'A human, please.', automated: false, stealth: false },
							...{ mentions: [], shownToCustomer: true },
						},
						{
							...{ ...crisp, type: 'note', from: 'operator', automated: true, stealth: true },
							...{ content: [...BRIEF, ...SAID].join('\n'), mentions: [], shownToCustomer: false },
						},
					],
				},
			],
		},
		mail: {
			mails: [
				{
					...{
						envelope: { from: 'bot@example.com', to: ['support@example.com'] },
						messageId: '<1@example.com>',
					},
					...{ subject: 'Handoff', from: 'bot@example.com', to: 'support@example.com', headers: {} },
					...{ replyTo: `${CUSTOMER.name} <${CUSTOMER.email}>`, text: BRIEF.join('\n'), html: '' },
					attachments: [{ name: 't.txt', type: 'text/plain', size: 9, text: SAID.join('\r\n'), sha256: '0' }],
					receivedAt: NOW,
				},
			],
		},
	};
}

function failures(happened: Received): Array<Pick<Finding, 'what' | 'detail'>> {
	return checkDeliveries(PLAYED, readDeliveries(happened))
		.filter(({ ok }) => !ok)
		.map(({ what, detail }) => ({ what, detail }));
}

/** The first of a list that is known to have one. */
function first<T>(list: readonly T[]): T {
	const [item] = list;
	if (item === undefined) throw new Error('The list is empty.');
	return item;
}

describe('checkDeliveries', () => {
	it('finds nothing wrong when all is well', () => {
		const findings = checkDeliveries(PLAYED, readDeliveries(received()));
		expect(findings).toHaveLength(20);
		expect(findings.filter(({ ok }) => !ok)).toEqual([]);
	});

	it('sees that nothing arrived', () => {
		const happened = received();
		happened.mail.mails = [];
		expect(failures(happened)).toEqual([{ what: 'E-mail: arrived once', detail: 'nothing arrived' }]);
	});

	it('sees a handoff that arrived twice', () => {
		const happened = received();
		happened.zendesk.tickets.push({ ...first(happened.zendesk.tickets), id: 2 });
		expect(failures(happened)).toEqual([{ what: 'Zendesk: arrived once', detail: 'ticket 1, ticket 2' }]);
	});

	it('does not count a Crisp conversation that nobody can see', () => {
		const happened = received();
		first(happened.crisp.conversations).visible = false;
		expect(failures(happened)).toEqual([{ what: 'Crisp: arrived once', detail: 'nothing arrived' }]);
	});

	it('names the line that is missing', () => {
		const happened = received();
		happened.slack.messages.pop();
		expect(failures(happened)).toEqual([
			{
				what: 'Slack: the whole conversation, in order',
				detail: 'line 2 of 3 is missing: "It is on its way."',
			},
		]);
	});

	it('names the line that is out of order', () => {
		const happened = received();
		const mail = first(happened.mail.mails);
		first(mail.attachments).text = [...SAID].reverse().join('\n');
		expect(failures(happened)).toEqual([
			{
				what: 'E-mail: the whole conversation, in order',
				detail: 'line 2 of 3 is not in its place: "It is on its way."',
			},
		]);
	});

	it('sees that the reason is missing', () => {
		const happened = received();
		const comment = first(first(happened.zendesk.tickets).comments);
		comment.html_body = HTML.replace(EXPECTED_REASON, '');
		expect(failures(happened).map(({ what }) => what)).toEqual(['Zendesk: why a human is needed']);
	});

	it('sees that the service does not know the customer', () => {
		const happened = received();
		happened.zendesk.users = [];
		first(happened.crisp.conversations).meta.nickname = 'visitor';
		first(happened.mail.mails).replyTo = '';
		expect(failures(happened)).toEqual([
			{ what: 'Zendesk: who the customer is', detail: 'no name, no e-mail' },
			{ what: 'Crisp: who the customer is', detail: 'visitor, ana@example.com' },
			{ what: 'E-mail: who the customer is', detail: 'Ana Ruiz, no e-mail' },
		]);
	});

	it('sees that the text does not say who the customer is', () => {
		const happened = received();
		first(happened.slack.messages).blocks = [
			{ type: 'section', text: { type: 'mrkdwn', text: EXPECTED_REASON } },
		];
		expect(failures(happened)).toEqual([
			{ what: 'Slack: who the customer is', detail: 'not in the text: Ana Ruiz, ana@example.com' },
		]);
	});

	it('sees what the customer should not have seen', () => {
		const happened = received();
		first(first(happened.zendesk.tickets).comments).public = true;
		first(happened.mail.mails).envelope.to.push(CUSTOMER.email);
		for (const message of first(happened.crisp.conversations).messages) message.shownToCustomer = true;
		expect(failures(happened).map(({ what, detail }) => `${what}: ${detail}`)).toEqual([
			"Zendesk: for the team's eyes only: the customer can read it",
			"Crisp: for the team's eyes only: the customer can read it",
			"E-mail: for the team's eyes only: the customer can read it",
		]);
	});

	it('sees that a channel was pinged', () => {
		const happened = received();
		first(happened.slack.messages).pings = ['channel'];
		expect(failures(happened)).toEqual([
			{ what: "Slack: for the team's eyes only", detail: 'it pinged channel' },
		]);
	});
});
