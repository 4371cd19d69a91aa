import { idOf, readRow } from '../../../tools/backtest/row';

const user = (text: string, more = {}) => ({ role: 'user', content: text, ...more });
const bot = (text: string, more = {}) => ({ role: 'assistant', content: text, ...more });
const agent = (text: string) => ({ role: 'operator', text });

function read(value: Record<string, unknown>) {
	const reading = readRow(value);
	if (!reading.ok) throw new Error(reading.why);
	const { conversation, ...rest } = reading.row;
	const said = conversation.messages.map(({ role, text }) => `${role}: ${text}`);
	return { said, customer: conversation.customer, ...rest };
}

describe('the conversation of a row', () => {
	it.each<[string, Record<string, unknown>, string[]]>([
		['a text', { text: 'Hi' }, ['customer: Hi']],
		['a text that is a number', { text: 48213 }, ['customer: 48213']],
		[
			'a text after a conversation',
			{
				text: 'yes',
				conversation: [
					{ role: 'human', text: 'Hm' },
					{ role: 'ai', content: 'A human?' },
				],
			},
			['customer: Hm', 'bot: A human?', 'customer: yes'],
		],
		['messages', { messages: [user('Hi'), bot('Hello')] }, ['customer: Hi', 'bot: Hello']],
		['JSON text of messages, as in a cell', { messages: '[{"role":"user","text":"Hi"}]' }, ['customer: Hi']],
		['a conversation without a text', { text: '', conversation: [user('Hi')] }, ['customer: Hi']],
		[
			"the node's own conversation",
			{ conversation: { id: 'c', messages: [{ role: 'customer', text: 'Hi' }] } },
			['customer: Hi'],
		],
		[
			'the part of a chat before an agent took over',
			{ messages: [user('A human!'), bot('Sure'), agent('I am Ben'), user('Thanks')] },
			['customer: A human!', 'bot: Sure'],
		],
		[
			'a chat that came back to the bot',
			{ messages: [user('A human!'), bot('Sure'), agent('Done'), bot('Hello again'), user('Hi')] },
			['customer: A human!', 'bot: Sure', 'agent: Done', 'bot: Hello again', 'customer: Hi'],
		],
		[
			'a chat whose bot is called agent',
			{ messages: [user('Hi'), agent('Hello'), user('Bye')] },
			['customer: Hi', 'agent: Hello', 'customer: Bye'],
		],
		[
			'a text after an agent spoke',
			{ text: 'Thanks', conversation: [user('Hi'), bot('Hm'), agent('I am Ben')] },
			['customer: Hi', 'bot: Hm', 'agent: I am Ben', 'customer: Thanks'],
		],
	])('is %s', (_, value, said) => {
		expect(read(value).said).toEqual(said);
	});

	it.each([
		['an object', { plan: 'pro' }],
		['JSON text, as in a cell', '{"plan":"pro"}'],
	])('has the customer, given as %s', (_, customer) => {
		expect(read({ text: 'Hi', customer }).customer).toEqual({ attributes: { plan: 'pro' } });
	});

	it.each<[Record<string, unknown>, RegExp]>([
		[{}, /no text and no list/],
		[{ text: ' ' }, /no text and no list/],
		[{ text: { secret: 'words' } }, /"text" is not text/],
		[{ messages: 'secret words' }, /^messages: .*not a list/],
		[{ messages: [] }, /no message/],
		[{ messages: [{ role: 'wizard', text: 'secret words' }] }, /^messages\[0\]\.role: /],
	])('of %j cannot be read, and its words are not repeated', (value, why) => {
		const reading = readRow(value);
		expect(reading).toEqual({ ok: false, why: expect.stringMatching(why) });
		expect(JSON.stringify(reading)).not.toContain('secret');
	});
});

describe('what a row says of its chat', () => {
	const chat = [user('one'), bot('1'), user('two'), user('more'), bot('2'), user('three')];
	const marked = (...turns: number[]) =>
		[user('one'), user('two'), user('three')].flatMap((message, index) => [
			{ ...message, handoff: turns.includes(index + 1) },
			bot('Hm'),
		]);

	it.each<[string, Record<string, unknown>, string | undefined, number[] | undefined, boolean]>([
		['one message', { text: 'Hi', label: 'legal' }, 'legal', undefined, false],
		['a chat that needed a human', { messages: chat, label: 'legal' }, 'legal', [3], true],
		['a chat that needed none', { messages: chat, label: 'none' }, 'none', [], true],
		['a chat of which nothing is said', { messages: chat }, undefined, undefined, true],
		['a chat of one turn', { messages: [user('Hi')], label: true }, 'some', undefined, true],
		[
			'a message that needed a human',
			{ text: 'x', conversation: chat.slice(0, 5), label: true },
			'some',
			[3],
			false,
		],
		[
			'a message that needed none',
			{ text: 'x', conversation: chat.slice(0, 5), label: false },
			'none',
			undefined,
			false,
		],
		['marks, the newest turn among them', { messages: marked(3) }, 'some', [3], true],
		['marks on earlier turns', { messages: marked(1, 2) }, undefined, [1, 2], true],
		['marks on no turn', { messages: marked() }, 'none', [], true],
		['marks beside a label', { messages: marked(2), label: 'legal' }, 'legal', [2], true],
		[
			'a mark on the answer',
			{ messages: [user('a'), bot('b', { handoff: true }), user('c')] },
			undefined,
			[1],
			true,
		],
		[
			'a mark before the first turn',
			{ messages: [bot('b', { handoff: true }), user('a'), bot('b'), user('c')] },
			undefined,
			[1],
			true,
		],
	])('for %s', (_, value, label, needed, isChat) => {
		expect(read(value)).toMatchObject({ label, needed, isChat, unknownLabel: undefined });
	});

	it('keeps a label that nobody knows apart', () => {
		expect(read({ text: 'Hi', label: 'angry' })).toMatchObject({ label: undefined, unknownLabel: '"angry"' });
	});
});

describe('idOf', () => {
	it.each([
		[{ id: 'a' }, 'a'],
		[{ id: 0 }, 0],
		[{ id: '' }, 7],
		[{ id: { a: 1 } }, 7],
		[{}, 7],
	])('of %j is %j', (value, id) => {
		expect(idOf(value, 7)).toBe(id);
	});
});
