import fc from 'fast-check';
import { isConversation } from '../../../core/conversation/contract';
import { newestCustomerTurn } from '../../../core/conversation/newestTurn';
import { readConversation, type ReadInput } from '../../../core/conversation/readConversation';
import { ownTime } from '../../support/ownTime';

/** Field names that sources look for, so that random items come close to real ones. */
const KEYS = [
	'messages',
	'role',
	'type',
	'content',
	'text',
	'parts',
	'message',
	'chat',
	'id',
	'body',
	'headers',
	'query',
	'chatInput',
	'output',
	'sessionId',
	'conversation',
	'customer',
	'attributes',
	'human',
	'ai',
	'event',
	'data',
	'session_id',
	'events',
	'payload',
	'entry',
	'messaging',
	'sender',
	'object',
	'messaging_product',
	'from',
	'update_id',
	'channel',
	'ts',
	'source',
	'conversation_parts',
	'message_type',
	'attachments',
	'files',
	'url',
	'lc',
	'kwargs',
	'history',
	'time',
	'MessageSid',
	'Body',
	'NumMedia',
	'author',
	'website_id',
	'inbox_id',
	'item',
	'email',
	'name',
	'__proto__',
	'constructor',
];
const WORDS = [
	'user',
	'assistant',
	'human',
	'ai',
	'tool',
	'message',
	'page',
	'whatsapp',
	'conversation',
	'notification_event',
	'event_callback',
	'message:send',
	'message_created',
	'conversation:message',
	'text',
	'image_url',
	'incoming',
	'com.twilio.x',
	'10',
	'2026-11-22',
	'[{"role":"user","text":"x"}]',
	'',
	'hello',
	'constructor',
	'__proto__',
];

const { item: anyItem } = fc.letrec((tie) => ({
	item: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, tie('leaf'), tie('list'), tie('record')),
	leaf: fc.oneof(
		fc.constantFrom(...WORDS),
		fc.constantFrom(null, undefined, true, 0, 7, 1795359600, Number.NaN),
		fc.string(),
	),
	list: fc.array(tie('item'), { maxLength: 4 }),
	record: fc.dictionary(fc.constantFrom(...KEYS), tie('item'), { maxKeys: 7 }),
}));

const anyMemory = fc.array(
	fc.record({ type: fc.constantFrom('human', 'ai', 'system', 'tool', 'x'), content: anyItem }),
	{ maxLength: 4 },
);

const anyInput: fc.Arbitrary<ReadInput> = fc.record(
	{
		json: fc.oneof(anyItem, fc.anything({ withNullPrototype: true, withMap: true, withDate: true })),
		memory: anyMemory,
		trigger: anyItem,
		binary: fc.dictionary(
			fc.string(),
			fc.record({ fileName: fc.string(), mimeType: fc.string() }, { requiredKeys: [] }),
		),
		defined: fc.record({ id: fc.string(), message: fc.string(), messages: anyItem }, { requiredKeys: [] }),
	},
	{ requiredKeys: ['json'] },
);

/** A readable conversation in a builder's own list. */
const anyList = fc.array(
	fc.record({
		role: fc.constantFrom('user', 'assistant', 'agent'),
		text: fc.string({ minLength: 1, unit: 'binary' }),
	}),
	{ minLength: 1, maxLength: 12 },
);

describe('whatever it is given', () => {
	it('answers with a conversation of our contract that says something, or with a problem and a remedy', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const read = readConversation(input);
				if (read.ok) {
					expect(isConversation(read.conversation)).toBe(true);
					expect(read.conversation.messages.length).toBeGreaterThan(0);
				} else {
					expect(read.problem).toEqual({
						field: expect.stringMatching(/\S/),
						message: expect.stringMatching(/\S/),
						remedy: expect.stringContaining('{'),
					});
				}
			}),
			{ numRuns: 3000 },
		);
	});

	it('reads its own result again as the very same conversation', () => {
		fc.assert(
			fc.property(anyList, (messages) => {
				const first = readConversation({ json: { messages, sessionId: 's' } });
				if (!first.ok) return messages.every(({ text }) => text.replaceAll('\0', '') === '');
				const again = readConversation({
					json: JSON.parse(JSON.stringify({ conversation: first.conversation })),
				});
				expect(again).toEqual(first);
				return true;
			}),
		);
	});

	it('joins a memory and the item alike, wherever the node stands in the turn', () => {
		fc.assert(
			fc.property(
				anyList,
				fc.string({ minLength: 1 }),
				fc.string({ minLength: 1 }),
				(earlier, question, answer) => {
					const memory = earlier.map(({ role, text }) => ({
						type: role === 'user' ? 'human' : 'ai',
						content: text,
					}));
					const trigger = { sessionId: 's', chatInput: question };
					const asked = { type: 'human', content: question };
					const said = { type: 'ai', content: answer };
					const json = { output: answer };
					const whole = [...memory, { type: 'ai', content: 'before' }, asked, said];
					const reads = [
						readConversation({ json, trigger, memory: whole }),
						readConversation({ json, trigger, memory: whole.slice(0, -1) }),
						readConversation({ json: { sessionId: 's' }, memory: whole }),
					];
					for (const read of reads) expect(read).toEqual(reads[0]);
				},
			),
		);
	});

	it('finds a newest turn that starts and ends with the customer and has no answer behind it but the last', () => {
		fc.assert(
			fc.property(anyList, (messages) => {
				const read = readConversation({ json: { messages } });
				if (!read.ok) return;
				const roles = read.conversation.messages.map(({ role }) => role);
				const turn = newestCustomerTurn(read.conversation);
				expect(turn === null).toBe(!roles.includes('customer'));
				if (turn === null) return;
				expect(new Set(roles.slice(turn.from, turn.to))).toEqual(new Set(['customer']));
				expect(roles.slice(turn.to)).not.toContain('customer');
				expect(roles[turn.from - 1]).not.toBe('customer');
			}),
		);
	});
});

describe('long conversations', () => {
	const list = (length: number) =>
		Array.from({ length }, (_, index) => ({
			id: index,
			role: index % 2 ? 'assistant' : 'user',
			content: [{ type: 'text', text: `message ${index} with some words in it` }],
			created_at: 1795359600 + index,
		}));

	function timed(input: ReadInput): { count: number; ms: number } {
		const started = ownTime();
		const read = readConversation(input);
		return { count: read.ok ? read.conversation.messages.length : 0, ms: ownTime() - started };
	}

	it('of 10,000 messages are read in under 200 ms', () => {
		const input = { json: { messages: list(10_000) } };
		const runs = [timed(input), timed(input), timed(input)];
		expect(runs.map(({ count }) => count)).toEqual([10_000, 10_000, 10_000]);
		expect(Math.min(...runs.map(({ ms }) => ms))).toBeLessThan(200);
	});

	it('of 100,000 messages take time in proportion, in item and memory', () => {
		const messages = list(100_000);
		const memory = messages.map(({ content }) => ({ type: 'human', content: content[0]?.text }));
		expect(timed({ json: { messages } })).toMatchObject({ count: 100_000 });
		const { count, ms } = timed({
			json: { messages: [...memory.map(({ content }) => ({ role: 'user', content }))] },
			memory,
		});
		expect(count).toBe(100_000);
		expect(ms).toBeLessThan(4000);
	});
});
