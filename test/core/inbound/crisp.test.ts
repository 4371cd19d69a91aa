import { readCrisp } from '../../../core/inbound/crisp';
import { CRISP_ORIGIN } from '../../../core/delivery/destinations/crisp';
import message from '../../fixtures/inbound/crispMessage.json';
import { fromCrisp, fromCrispWebsite, HOOK_SECRET, SECRET } from '../../support/inbound';

const PLUGIN = { signingSecret: SECRET, hookSecret: '' };
const WEBSITE = { signingSecret: '', hookSecret: HOOK_SECRET };
const read = (body: unknown) => readCrisp(PLUGIN, fromCrisp(body));
const messageWith = (data: object) => ({ ...message, data: { ...message.data, ...data } });
const sessionEvent = (event: string, data: object) => ({
	website_id: message.website_id,
	event,
	timestamp: 1795341660456,
	data: { website_id: message.website_id, session_id: message.data.session_id, ...data },
});
const PLACE = {
	conversationId: message.data.session_id,
	reference: { sessionId: message.data.session_id, websiteId: message.website_id },
};

describe("an operator's message", () => {
	it('is a reply to the customer', () => {
		expect(read(message)).toEqual({
			kind: 'event',
			event: {
				event: 'agentReply',
				eventId: `${message.data.session_id}:163521`,
				agent: { name: 'Lee', id: 'a4c3' },
				text: 'Hi Ana, checking now',
				attachments: [],
				...PLACE,
				at: '2026-11-22T10:01:00.123Z',
			},
		});
	});

	it('may be a file', () => {
		const content = { name: 'label.pdf', url: 'https://example.com/label.pdf', type: 'application/pdf' };
		expect(read(messageWith({ type: 'file', content }))).toMatchObject({
			event: {
				event: 'agentReply',
				text: '',
				attachments: [
					{ name: 'label.pdf', url: 'https://example.com/label.pdf', mimeType: 'application/pdf' },
				],
			},
		});
	});

	it('that is a note is never a reply', () => {
		expect(read(messageWith({ type: 'note', content: 'She is a VIP' }))).toMatchObject({
			event: { event: 'noteAdded', text: 'She is a VIP' },
		});
	});

	it("is heard from the team's Slack as well", () => {
		expect(read(messageWith({ origin: 'urn:crisp.im:slack:0' }))).toMatchObject({ kind: 'event' });
	});

	it.each([
		["the customer's", { from: 'user' }],
		['our own', { origin: CRISP_ORIGIN }],
		['our own note', { origin: CRISP_ORIGIN, type: 'note' }],
		["a bot's", { automated: true }],
		['a form', { type: 'field', content: { id: 'f', text: 'Your order?' } }],
		['an event in the log', { type: 'event', content: { namespace: 'state:resolved' } }],
		['without words', { content: ' ' }],
		['without fingerprint', { fingerprint: undefined }],
		['without session', { session_id: undefined }],
	])('is nothing when it is %s', (_what, data) => {
		expect(read(messageWith(data))).toEqual({ kind: 'ignored', why: expect.any(String) });
	});
});

describe('a conversation', () => {
	it.each([
		['resolved', sessionEvent('session:set_state', { state: 'resolved' }), 'closed', null],
		[
			'assigned',
			sessionEvent('session:set_routing', { routing_id: 'a4c3', previous_routing_id: null }),
			'claimed',
			'a4c3',
		],
	])('that is %s is an event', (_what, body, event, id) => {
		expect(read(body)).toEqual({
			kind: 'event',
			event: {
				event,
				eventId: `${message.data.session_id}:${event}:2026-11-22T10:01:00.456Z`,
				agent: { name: null, id },
				text: '',
				attachments: [],
				...PLACE,
				at: '2026-11-22T10:01:00.456Z',
			},
		});
	});

	it.each([
		['unresolved', sessionEvent('session:set_state', { state: 'unresolved' })],
		['pending', sessionEvent('session:set_state', { state: 'pending' })],
		['given to nobody', sessionEvent('session:set_routing', { routing_id: null })],
		['opened', sessionEvent('session:set_opened', {})],
		['named', sessionEvent('session:set_nickname', { nickname: 'Ana' })],
	])('that is %s is none', (_what, body) => {
		expect(read(body)).toMatchObject({ kind: 'ignored' });
	});
});

describe('what proves that a hook is Crisp’s', () => {
	it.each([
		['a signature', PLUGIN, fromCrisp(message), 'event'],
		['the key', WEBSITE, fromCrispWebsite(message), 'event'],
		['a wrong key', WEBSITE, fromCrispWebsite(message, 'wrong'), 'refused'],
		['no key', WEBSITE, fromCrispWebsite(message, null), 'refused'],
		['a wrong signature', PLUGIN, fromCrisp(message, { secret: 'wrong' }), 'refused'],
		[
			'the key alone, where a signature is asked for',
			{ signingSecret: SECRET, hookSecret: HOOK_SECRET },
			fromCrispWebsite(message),
			'refused',
		],
		[
			'nothing set, nothing sent',
			{ signingSecret: '', hookSecret: '' },
			fromCrispWebsite(message, ''),
			'refused',
		],
		[
			'nothing set, signed with nothing',
			{ signingSecret: '', hookSecret: '' },
			fromCrisp(message),
			'refused',
		],
	])('%s', (_what, proof, request, kind) => {
		expect(readCrisp(proof, request).kind).toBe(kind);
	});
});
