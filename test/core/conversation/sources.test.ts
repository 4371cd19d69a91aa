import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../../core/conversation/conversation';
import { readConversation } from '../../../core/conversation/readConversation';
import { unwrapped } from '../../../core/conversation/readItem';
import { SOURCES } from '../../../core/conversation/sources';

const FOLDER = join(__dirname, '../../fixtures/conversations');

/** Which source reads which fixture. */
const FIXTURES: Record<string, string> = {
	agentOutput: 'n8n AI Agent',
	anthropic: 'list of messages',
	chatTrigger: 'n8n Chat Trigger',
	chatwoot: 'Chatwoot',
	crisp: 'Crisp',
	gemini: 'list of messages',
	intercom: 'Intercom',
	langchainSerialized: 'list of messages',
	langchainStored: 'list of messages',
	memoryManager: 'n8n Chat Memory Manager',
	messenger: 'Messenger',
	openAi: 'list of messages',
	plain: 'list of messages',
	postgresRows: 'list of messages',
	singleMessage: 'message with a conversation id',
	slack: 'Slack',
	slackTrigger: 'Slack',
	sunshine: 'Zendesk messaging',
	telegram: 'Telegram',
	twilioConversation: 'Twilio',
	twilioMessage: 'Twilio',
	twilioTrigger: 'Twilio',
	webhook: 'list of messages',
	whatsapp: 'WhatsApp',
	whatsappTrigger: 'WhatsApp',
};

function fixture(name: string): { item: unknown; conversation: unknown } {
	return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}

function messagesOf(json: unknown): Message[] {
	const read = readConversation({ json });
	if (!read.ok) throw new Error(read.problem.message);
	return read.conversation.messages;
}

describe('the fixtures', () => {
	it('are all listed here, and every source has one', () => {
		expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FIXTURES).map((name) => `${name}.json`));
		expect(new Set(Object.values(FIXTURES))).toEqual(new Set(SOURCES.map(({ name }) => name)));
	});

	it.each(Object.entries(FIXTURES))('%s is recognised as %s', (name, source) => {
		const json = unwrapped(fixture(name).item);
		expect(json && SOURCES.find((candidate) => candidate.recognises(json))?.name).toBe(source);
	});

	it.each(Object.keys(FIXTURES))('%s reads as the conversation beside it', (name) => {
		const { item, conversation } = fixture(name);
		expect(readConversation({ json: item })).toEqual({ ok: true, conversation });
	});

	it.each(Object.keys(FIXTURES))('%s reads the same behind a Webhook node', (name) => {
		const { item, conversation } = fixture(name);
		const body = unwrapped(item);
		const json = { headers: { host: 'n8n.example.com' }, params: {}, query: {}, body };
		expect(readConversation({ json })).toEqual({ ok: true, conversation });
	});
});

describe('what the customer sends besides text', () => {
	const telegram = (message: object) => ({
		update_id: 1,
		message: { chat: { id: 7 }, from: { id: 7 }, ...message },
	});
	const whatsapp = (message: object) => ({
		messaging_product: 'whatsapp',
		messages: [{ from: '49155', ...message }],
	});
	const crisp = (data: object) => ({
		event: 'message:send',
		data: { session_id: 's', from: 'user', ...data },
	});
	const sunshine = (payload: object) => ({
		events: [{ id: 'e', type: 'conversation:message', payload: { conversation: { id: 'c' }, ...payload } }],
	});

	it.each<[string, unknown, Partial<Message>]>([
		[
			'a Telegram button',
			{
				update_id: 1,
				callback_query: { id: '9', from: { id: 7 }, data: 'human', message: { chat: { id: 7 } } },
			},
			{ role: 'customer', text: 'human' },
		],
		['a Telegram place', telegram({ location: { latitude: 52.5, longitude: 13.4 } }), { text: '52.5, 13.4' }],
		[
			'a Telegram contact',
			telegram({ contact: { first_name: 'Jo', phone_number: '+49155', user_id: 7 } }),
			{ text: 'Jo +49155' },
		],
		[
			'a Telegram voice message',
			telegram({ voice: { mime_type: 'audio/ogg', file_id: 'x' } }),
			{ text: '', attachments: [{ name: 'voice', mimeType: 'audio/ogg' }] },
		],
		[
			'a Telegram bot in a group',
			telegram({ from: { id: 8, is_bot: true, first_name: 'Helper' }, text: 'Hi' }),
			{ role: 'bot', author: 'Helper' },
		],
		[
			'a WhatsApp list row',
			whatsapp({ type: 'interactive', interactive: { list_reply: { title: 'Billing' } } }),
			{ text: 'Billing' },
		],
		[
			'a WhatsApp template button',
			whatsapp({ type: 'button', button: { text: 'Yes', payload: 'y' } }),
			{ text: 'Yes' },
		],
		[
			'a WhatsApp place',
			whatsapp({ type: 'location', location: { name: 'Shop', latitude: 1, longitude: 2 } }),
			{ text: 'Shop, 1, 2' },
		],
		[
			'a WhatsApp reaction',
			whatsapp({ type: 'reaction', reaction: { emoji: '👍' } }),
			{ role: 'system', text: 'The customer reacted with 👍' },
		],
		[
			'a WhatsApp voice message',
			whatsapp({ type: 'audio', audio: { mime_type: 'audio/ogg; codecs=opus' } }),
			{ attachments: [{ name: 'audio' }] },
		],
		[
			'a Messenger button',
			{
				object: 'page',
				entry: [{ messaging: [{ sender: { id: '1' }, postback: { title: 'Start', payload: 'S' } }] }],
			},
			{ text: 'Start' },
		],
		[
			'an echo of a Messenger bot',
			{
				messaging: [
					{ sender: { id: '1' }, recipient: { id: '2' }, message: { is_echo: true, app_id: 5, text: 'Hi' } },
				],
			},
			{ role: 'bot' },
		],
		[
			'a Crisp file',
			crisp({
				type: 'file',
				content: { name: 'a.pdf', url: 'https://files.example.com/a.pdf', type: 'application/pdf' },
			}),
			{
				attachments: [{ name: 'a.pdf', url: 'https://files.example.com/a.pdf', mimeType: 'application/pdf' }],
			},
		],
		[
			'a choice in Crisp',
			crisp({
				type: 'picker',
				content: { text: 'Which?', choices: [{ label: 'A' }, { label: 'B', selected: true }] },
			}),
			{ text: 'B' },
		],
		[
			'a field in Crisp',
			crisp({ type: 'field', content: { text: 'Your mail?', value: 'a@example.com' } }),
			{ text: 'a@example.com' },
		],
		['a note in Crisp', crisp({ type: 'note', from: 'operator', content: 'VIP' }), { role: 'system' }],
		[
			'a Crisp operator',
			crisp({ type: 'text', from: 'operator', content: 'Hi', user: { nickname: 'Lee' } }),
			{ role: 'agent', author: 'Lee' },
		],
		[
			'a Crisp bot',
			crisp({ type: 'text', from: 'operator', automated: true, content: 'Hi' }),
			{ role: 'bot' },
		],
		[
			'a Zendesk agent',
			sunshine({
				message: {
					author: { type: 'business', displayName: 'Kim' },
					source: { type: 'zd:agentWorkspace' },
					content: { type: 'text', text: 'Hi' },
				},
			}),
			{ role: 'agent', author: 'Kim' },
		],
		[
			'a Zendesk bot',
			sunshine({
				message: {
					author: { type: 'business' },
					source: { type: 'api:conversations' },
					content: { type: 'text', text: 'Hi' },
				},
			}),
			{ role: 'bot' },
		],
		[
			'a Zendesk button',
			sunshine({ postback: { displayText: 'Talk to us', payload: 'talk' } }),
			{ role: 'customer', text: 'Talk to us' },
		],
		[
			'a Zendesk place',
			sunshine({
				message: {
					author: { type: 'user' },
					content: { type: 'location', coordinates: { lat: 1.5, long: 2 } },
				},
			}),
			{ text: '1.5, 2' },
		],
		[
			'a Chatwoot agent',
			{
				event: 'message_created',
				message_type: 'outgoing',
				content: 'Hi',
				sender: { type: 'user', name: 'Ben' },
				conversation: { id: 1 },
			},
			{ role: 'agent', author: 'Ben' },
		],
		[
			'a Chatwoot bot',
			{
				event: 'message_created',
				message_type: 'outgoing',
				content: 'Hi',
				sender: { type: 'agent_bot' },
				conversation: { id: 1 },
			},
			{ role: 'bot' },
		],
		[
			'a private note in Chatwoot',
			{
				event: 'message_created',
				message_type: 'outgoing',
				private: true,
				content: 'VIP',
				conversation: { id: 1 },
			},
			{ role: 'system' },
		],
		[
			'a Chatwoot conversation',
			{
				event: 'conversation_created',
				id: 5,
				inbox_id: 3,
				messages: [{ id: 1, message_type: 0, content: 'Hi', created_at: 1795359600 }],
			},
			{ role: 'customer', text: 'Hi', at: '2026-11-22T15:00:00.000Z' },
		],
		[
			'a Slack bot',
			{
				type: 'message',
				subtype: 'bot_message',
				bot_id: 'B1',
				username: 'Helper',
				channel: 'C1',
				ts: '1795359600.1',
				text: 'Hi',
			},
			{ role: 'bot', author: 'Helper' },
		],
		[
			'an edit in Slack',
			{
				type: 'message',
				subtype: 'message_changed',
				channel: 'D1',
				ts: '1795359600.1',
				message: { user: 'U1', text: 'new', ts: '1795359599.1' },
			},
			{ text: 'new' },
		],
		[
			'a join in Slack',
			{
				type: 'message',
				subtype: 'channel_join',
				channel: 'C1',
				ts: '1795359600.1',
				user: 'U1',
				text: 'joined',
			},
			{ role: 'system' },
		],
		[
			'a message of the Twilio API',
			{ EventType: 'onMessageAdded', ConversationSid: 'CH1', Author: 'bot', Source: 'API', Body: 'Hi' },
			{ role: 'bot' },
		],
		[
			'a Twilio event in a list',
			[
				{
					type: 'com.twilio.conversations.message.added',
					data: {
						ConversationSid: 'CH1',
						Author: '+49155',
						MessageBody: 'Hi',
						Media: [{ Filename: 'a.png', ContentType: 'image/png' }],
					},
				},
			],
			{ role: 'customer', text: 'Hi', attachments: [{ name: 'a.png', mimeType: 'image/png' }] },
		],
		[
			'a structured answer of the AI Agent',
			{ output: { answer: 'Yes', confidence: 0.4 } },
			{ role: 'bot', text: 'Yes' },
		],
		['one group of the Memory Manager', { human: 'Hi' }, { role: 'customer', text: 'Hi' }],
	])('%s', (_, json, expected) => {
		expect(messagesOf(json)).toEqual([expect.objectContaining(expected)]);
	});

	it('keeps the phone number of a contact only where it is the sender’s own', () => {
		const shared = (user_id: number) =>
			readConversation({ json: telegram({ contact: { phone_number: '+49155', user_id } }) });
		expect(shared(7)).toMatchObject({ conversation: { customer: { phone: '+49155' } } });
		expect(shared(8)).toMatchObject({ conversation: { customer: { attributes: {} } } });
		expect(JSON.stringify(shared(8))).not.toContain('"phone"');
	});

	it('reads a new Intercom conversation, which has only its opening message', () => {
		const source = { body: '<p>Hello</p>', author: { type: 'lead', id: 'l1' } };
		const item = { type: 'conversation', id: '1', created_at: 1795359600, source };
		expect(messagesOf({ type: 'notification_event', data: { item } })).toEqual([
			{ role: 'customer', text: 'Hello', at: '2026-11-22T15:00:00.000Z', attachments: [] },
		]);
	});

	it('reads a Slack channel message as a thread of its own', () => {
		const event = { type: 'app_mention', channel: 'C1', ts: '1795359600.1', user: 'U1', text: 'help' };
		expect(readConversation({ json: event })).toMatchObject({ conversation: { id: 'C1:1795359600.1' } });
	});
});

describe('events that carry no message', () => {
	it.each<[string, unknown, string]>([
		['a Telegram member change', { update_id: 1, my_chat_member: {} }, 'message'],
		['a WhatsApp receipt', { messaging_product: 'whatsapp', statuses: [{ status: 'read' }] }, 'messages'],
		[
			'a Messenger receipt',
			{ object: 'page', entry: [{ messaging: [{ sender: { id: '1' }, read: {} }] }] },
			'messaging',
		],
		['a Twilio status callback', { MessageSid: 'SM1', MessageStatus: 'delivered' }, 'Body'],
		['a Twilio participant', { EventType: 'onParticipantAdded', ConversationSid: 'CH1' }, 'Body'],
		['a Twilio call', { type: 'com.twilio.voice.insights.call-summary.complete', data: {} }, 'Body'],
		['a Slack reaction', { type: 'event_callback', event: { type: 'reaction_added' } }, 'type'],
		[
			'a deletion in Slack',
			{ type: 'message', subtype: 'message_deleted', channel: 'C1', ts: '1.1' },
			'type',
		],
		[
			'an Intercom contact',
			{ type: 'notification_event', topic: 'contact.created', data: { item: { type: 'contact' } } },
			'data.item',
		],
		['a Crisp session', { event: 'session:set_state', website_id: 'w', data: { session_id: 's' } }, 'event'],
		['a Zendesk read receipt', { events: [{ type: 'conversation:read', payload: {} }] }, 'events'],
		['a Chatwoot status', { event: 'conversation_status_changed', id: 5, inbox_id: 3 }, 'event'],
	])('%s is named as such', (_, json, field) => {
		const memory = [{ type: 'human', content: 'an older message' }];
		const problem = {
			field,
			message: expect.stringContaining('carries no message'),
			remedy: expect.stringContaining('{'),
		};
		expect(readConversation({ json, memory })).toEqual({ ok: false, problem });
	});
});

describe('messages of several conversations in one webhook call', () => {
	it.each<[string, unknown]>([
		[
			'WhatsApp',
			{
				messaging_product: 'whatsapp',
				messages: [
					{ from: '1', text: { body: 'a' } },
					{ from: '2', text: { body: 'b' } },
				],
			},
		],
		[
			'Messenger',
			{
				object: 'page',
				entry: ['1', '2'].map((id) => ({ messaging: [{ sender: { id }, message: { text: 'a' } }] })),
			},
		],
		[
			'Zendesk',
			{
				events: ['1', '2'].map((id) => ({
					type: 'conversation:message',
					payload: { conversation: { id }, message: {} },
				})),
			},
		],
	])('are never mixed: %s', (_, json) => {
		const problem = { message: expect.stringContaining('more than one conversation') };
		expect(readConversation({ json })).toMatchObject({ ok: false, problem });
	});
});
