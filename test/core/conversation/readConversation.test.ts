import type { Conversation } from '../../../core/conversation/conversation';
import {
	readConversation,
	type MemoryMessage,
	type ReadInput,
} from '../../../core/conversation/readConversation';

const human = (content: unknown): MemoryMessage => ({ type: 'human', content });
const ai = (content: unknown): MemoryMessage => ({ type: 'ai', content });

function read(input: ReadInput): Conversation {
	const result = readConversation(input);
	if (!result.ok) throw new Error(`${result.problem.field}: ${result.problem.message}`);
	return result.conversation;
}

/** The conversation as one line per message: "customer: Hello". */
function lines(input: ReadInput): string[] {
	return read(input).messages.map(({ role, text }) => `${role}: ${text}`);
}

function problem(input: ReadInput) {
	const result = readConversation(input);
	return result.ok ? undefined : result.problem;
}

describe('a conversation that is there already', () => {
	const conversation: Conversation = {
		id: 's-1',
		channel: 'telegram',
		messages: [
			{
				role: 'customer',
				text: 'Hi',
				at: '2026-11-22T15:00:00Z',
				attachments: [{ name: 'a.png', binaryKey: 'data' }],
			},
			{ role: 'bot', text: 'Hello!', attachments: [] },
		],
		customer: { name: 'Ana', attributes: { plan: 'pro' } },
	};

	it('is used as it is, with nothing added from memory, chat input, files or answer', () => {
		const json = {
			conversation,
			chatInput: 'later',
			sessionId: 'other',
			output: 'Connecting you',
			customer: { name: 'X' },
		};
		const binary = { transcript: { fileName: 'transcript.txt' } };
		expect(read({ json, memory: [human('later')], binary, trigger: { chatInput: 'later' } })).toEqual(
			conversation,
		);
	});

	it('still takes what the builder defines', () => {
		const defined = {
			id: 'own',
			channel: 'app',
			customer: { email: 'ana@example.com' },
			message: 'One more thing',
		};
		expect(read({ json: { conversation }, memory: [human('old')], defined })).toEqual({
			id: 'own',
			channel: 'app',
			messages: [
				{ ...conversation.messages[0], attachments: [{ name: 'a.png' }] },
				conversation.messages[1],
				{ role: 'customer', text: 'One more thing', attachments: [] },
			],
			customer: { name: 'Ana', email: 'ana@example.com', attributes: { plan: 'pro' } },
		});
	});

	it('is read like any list where it is hand-made, so that its roles and times become ours', () => {
		const json = {
			conversation: {
				id: 7,
				channel: 'app',
				messages: [{ role: 'user', text: 'Hi', at: 1795359600 }],
				customer: { name: 'Ana', attributes: { plan: 'pro' } },
			},
		};
		expect(read({ json })).toEqual({
			id: '7',
			channel: 'app',
			messages: [{ role: 'customer', text: 'Hi', at: '2026-11-22T15:00:00.000Z', attachments: [] }],
			customer: { name: 'Ana', attributes: { plan: 'pro' } },
		});
	});

	it.each<[string, unknown, string]>([
		['an unknown role', { role: 'boss', text: 'Hi', attachments: [] }, 'conversation.messages[0].role'],
		['a text that is none', { role: 'bot', text: {}, attachments: [] }, 'conversation.messages[0].text'],
	])('names the field of %s', (_, message, field) => {
		expect(problem({ json: { conversation: { ...conversation, messages: [message] } } })?.field).toBe(field);
	});

	it('is a problem where it has no message', () => {
		expect(problem({ json: { conversation: { ...conversation, messages: [] } } })?.field).toBe(
			'conversation.messages',
		);
	});
});

describe('an attached memory', () => {
	const earlier = [human('Hi'), ai('Hello!')];
	const trigger = { sessionId: 's-1', chatInput: 'Where is my order?' };
	const answered = [...earlier, human('Where is my order?'), ai('On its way.')];

	it.each<[string, Omit<ReadInput, 'memory'>, MemoryMessage[], string[]]>([
		['comes before the newest message', { json: trigger }, earlier, ['Hi', 'Hello!', 'Where is my order?']],
		[
			'that already ends with the newest message takes it once',
			{ json: trigger },
			[...earlier, human('Where is my order?')],
			['Hi', 'Hello!', 'Where is my order?'],
		],
		[
			'keeps a message that the customer repeats after an answer',
			{ json: trigger },
			answered,
			['Hi', 'Hello!', 'Where is my order?', 'On its way.', 'Where is my order?'],
		],
		[
			'that is read behind the agent holds the whole turn already',
			{ json: { output: 'On its way.' }, trigger },
			answered,
			['Hi', 'Hello!', 'Where is my order?', 'On its way.'],
		],
		[
			'that is read behind the agent needs no trigger',
			{ json: { output: 'On its way.' } },
			answered,
			['Hi', 'Hello!', 'Where is my order?', 'On its way.'],
		],
		[
			'of another session gets question and answer',
			{ json: { output: 'On its way.' }, trigger },
			earlier,
			['Hi', 'Hello!', 'Where is my order?', 'On its way.'],
		],
		[
			'that ends with the question gets only the answer',
			{ json: { output: 'On its way.' }, trigger },
			[...earlier, human('Where is my order?')],
			['Hi', 'Hello!', 'Where is my order?', 'On its way.'],
		],
		[
			'with a tool call in the turn still holds it',
			{ json: { output: 'On its way.' }, trigger },
			[
				...earlier,
				human('Where is my order?'),
				ai('Calling orders with input: {"q":1}'),
				{ type: 'tool', content: 'found' },
				ai('On its way.'),
			],
			['Hi', 'Hello!', 'Where is my order?', 'found', 'On its way.'],
		],
		[
			'that writes tools into the answer still holds it',
			{ json: { output: 'On its way.' }, trigger },
			[
				...earlier,
				human('Where is my order?'),
				ai('[Used tools: Tool: orders, Input: {"q":1}, Result: [1]] On its way.'),
			],
			['Hi', 'Hello!', 'Where is my order?', 'On its way.'],
		],
		[
			'behind an item that was reduced by a node in between',
			{ json: { rows: 3 }, trigger },
			answered,
			['Hi', 'Hello!', 'Where is my order?', 'On its way.'],
		],
		[
			'alone is enough for an item that only names the conversation',
			{ json: { sessionId: 's-1' } },
			earlier,
			['Hi', 'Hello!'],
		],
		[
			'takes the place of the history in the item',
			{
				json: {
					messages: [
						{ role: 'user', text: 'Hi' },
						{ role: 'user', text: 'New' },
					],
				},
			},
			earlier,
			['Hi', 'Hello!', 'Hi', 'New'],
		],
		[
			'gets only the newest turn of a longer webhook',
			{
				json: {
					messages: [
						{ role: 'user', text: 'Hi' },
						{ role: 'bot', text: 'Hello!' },
						{ role: 'user', text: 'New' },
					],
				},
			},
			earlier,
			['Hi', 'Hello!', 'New'],
		],
		['that is empty changes nothing', { json: trigger }, [], ['Where is my order?']],
	])('%s', (_, input, memory, texts) => {
		expect(read({ ...input, memory }).messages.map(({ text }) => text)).toEqual(texts);
	});

	it('never hides a message in a shape that nobody knows', () => {
		expect(problem({ json: { payload: { said: 'human please' } }, memory: earlier })?.field).toBe('json');
	});

	it('gives the customer’s message the files and time of the item, which a memory does not keep', () => {
		const json = {
			chatInput: 'See file',
			files: [{ fileName: 'a.pdf', mimeType: 'application/pdf', binaryKey: 'data0' }],
		};
		const binary = { data0: { fileName: 'a.pdf', mimeType: 'application/pdf' } };
		expect(read({ json, memory: [human('See file')], binary }).messages).toEqual([
			{
				role: 'customer',
				text: 'See file',
				attachments: [{ name: 'a.pdf', mimeType: 'application/pdf', binaryKey: 'data0' }],
			},
		]);
	});

	it('names a message whose type is unknown', () => {
		expect(problem({ json: trigger, memory: [human('Hi'), { type: 'alien', content: 'x' }] })?.field).toBe(
			'memory[1].type',
		);
	});

	it('leaves out tool calls and thinking, and takes tool results as system lines', () => {
		const memory = [
			human([{ type: 'text', text: 'Hi' }]),
			ai([
				{ type: 'thinking', thinking: 'hm' },
				{ type: 'tool_use', id: 't', name: 'crm', input: {} },
			]),
			{ type: 'tool', content: 'row 1' },
		];
		expect(lines({ json: { sessionId: 's' }, memory })).toEqual(['customer: Hi', 'system: row 1']);
	});
});

describe('the chat trigger’s item', () => {
	const trigger = { sessionId: 's-1', chatInput: 'I want my money back', metadata: { plan: 'pro' } };

	it('completes the agent’s item: id, customer, question, answer', () => {
		expect(read({ json: { output: 'Why?' }, trigger })).toEqual({
			id: 's-1',
			channel: 'chat',
			messages: [
				{ role: 'customer', text: 'I want my money back', attachments: [] },
				{ role: 'bot', text: 'Why?', attachments: [] },
			],
			customer: { attributes: { plan: 'pro' } },
		});
	});

	it('may be any other trigger, which then says the channel', () => {
		const telegram = { update_id: 1, message: { chat: { id: 5 }, from: { id: 5 }, text: 'Hallo' } };
		expect(read({ json: { output: 'Hallo!' }, trigger: telegram })).toMatchObject({
			id: '5',
			channel: 'telegram',
		});
	});

	it('adds the newest message to what the Memory Manager gives', () => {
		const json = { messages: [{ human: 'Hi', ai: 'Hello!' }] };
		expect(lines({ json, trigger })).toEqual([
			'customer: Hi',
			'bot: Hello!',
			'customer: I want my money back',
		]);
	});

	it('is not looked at where the item has the customer’s message', () => {
		expect(lines({ json: { chatInput: 'Hi' }, trigger })).toEqual(['customer: Hi']);
	});

	it('does not make up for an agent’s answer where it is unreadable itself', () => {
		expect(lines({ json: { output: 'Why?' }, trigger: { foo: 1 } })).toEqual(['bot: Why?']);
	});
});

describe('Define Below', () => {
	const json = { sessionId: 's-1', chatInput: 'found', customer: { name: 'Ana', plan: 'pro' } };
	const list = [{ role: 'user', content: 'defined' }];

	it.each<[string, ReadInput['defined'], string[]]>([
		['messages replace what was found', { messages: list }, ['customer: defined']],
		['messages may be JSON text', { messages: JSON.stringify(list) }, ['customer: defined']],
		['messages may be an object with the list', { messages: { messages: list } }, ['customer: defined']],
		[
			'messages may come from the Memory Manager',
			{ messages: [{ human: 'a', ai: 'b' }] },
			['customer: a', 'bot: b'],
		],
		[
			'the message replaces the newest one',
			{ message: 'defined' },
			['customer: old', 'bot: reply', 'customer: defined'],
		],
		[
			'the message follows defined messages',
			{ messages: list, message: 'more' },
			['customer: defined', 'customer: more'],
		],
		['the message is not doubled', { messages: list, message: 'defined' }, ['customer: defined']],
		[
			'blank fields define nothing',
			{ messages: ' ', message: '', id: ' ', channel: '' },
			['customer: old', 'bot: reply', 'customer: found'],
		],
	])('%s', (_, defined, expected) => {
		const memory = [human('old'), ai('reply')];
		expect(lines({ json, memory, defined })).toEqual(expected);
	});

	it('works for an item that nobody can read', () => {
		expect(read({ json: { foo: 1 }, defined: { id: 'x', message: 'Hi', channel: 'app' } })).toEqual({
			id: 'x',
			channel: 'app',
			messages: [{ role: 'customer', text: 'Hi', attachments: [] }],
			customer: { attributes: {} },
		});
	});

	it('keeps the file whose words it defines', () => {
		const voice = {
			update_id: 1,
			message: { chat: { id: 5 }, date: 1795359600, voice: { mime_type: 'audio/ogg' } },
		};
		expect(read({ json: voice, defined: { message: 'what was spoken' } }).messages).toEqual([
			{
				role: 'customer',
				text: 'what was spoken',
				at: '2026-11-22T15:00:00.000Z',
				attachments: [{ name: 'voice', mimeType: 'audio/ogg' }],
			},
		]);
	});

	it('keeps the agent’s answer behind the message it defines', () => {
		const memory = [human('Hi'), ai('Hello!')];
		expect(lines({ json: { output: 'Hello!' }, memory, defined: { message: 'Hi' } })).toEqual([
			'customer: Hi',
			'bot: Hello!',
		]);
	});

	it('overrides single details of the customer', () => {
		const customer = { email: 'ana@example.com', attributes: { value: 900 } };
		expect(read({ json, defined: { customer } }).customer).toEqual({
			name: 'Ana',
			email: 'ana@example.com',
			attributes: { plan: 'pro', value: 900 },
		});
	});

	it.each<[string, unknown, string]>([
		['a text that is no JSON', 'User: hi', 'messages'],
		['a number', 5, 'messages'],
		['a list with an unknown role', [{ role: 'x', text: 'y' }], 'messages[0].role'],
		['an empty list', [], 'messages'],
	])('names the field for %s', (_, messages, field) => {
		expect(problem({ json, defined: { messages } })?.field).toBe(field);
	});
});

describe('binary data', () => {
	const pdf = { fileName: 'a.pdf', mimeType: 'application/pdf' };

	it('belongs to the newest customer message', () => {
		const json = {
			messages: [
				{ role: 'user', text: 'one' },
				{ role: 'user', text: 'two' },
				{ role: 'bot', text: 'three' },
			],
		};
		expect(read({ json, binary: { data: pdf } }).messages.map(({ attachments }) => attachments)).toEqual([
			[],
			[{ name: 'a.pdf', mimeType: 'application/pdf', binaryKey: 'data' }],
			[],
		]);
	});

	it('is enough for a message without text', () => {
		expect(read({ json: { chatInput: '' }, binary: { data: {} } }).messages).toEqual([
			{ role: 'customer', text: '', attachments: [{ name: 'data', binaryKey: 'data' }] },
		]);
	});

	it.each<[string, object, object, object]>([
		[
			'by name',
			{ document: { file_name: 'a.pdf' } },
			pdf,
			{ name: 'a.pdf', mimeType: 'application/pdf', binaryKey: 'data' },
		],
		[
			'a photo, which takes the file’s name',
			{ photo: [{}] },
			{ fileName: 'f_1.jpg' },
			{ name: 'f_1.jpg', mimeType: 'image/jpeg', binaryKey: 'data' },
		],
	])('is one with the file that the source names: %s', (_, message, file, expected) => {
		const json = { update_id: 1, message: { chat: { id: 5 }, ...message } };
		expect(read({ json, binary: { data: file } }).messages[0]?.attachments).toEqual([expected]);
	});

	it('stands beside a file that has an address of its own', () => {
		const json = {
			messages: [{ role: 'user', text: 'x', files: [{ url: 'https://files.example.com/b.png' }] }],
		};
		expect(read({ json, binary: { data: pdf } }).messages[0]?.attachments).toHaveLength(2);
	});
});

describe('messages', () => {
	const list = (...messages: unknown[]): ReadInput => ({ json: { messages } });
	const said = (role: string) => ({ role, text: 'x' });

	it.each([
		...['user', 'human', 'Customer', 'VISITOR', 'contact', 'client'].map((word) => [word, 'customer']),
		...['assistant', 'ai', 'bot', 'model'].map((word) => [word, 'bot']),
		...['agent', 'operator', 'admin', 'human_agent', 'Human Agent'].map((word) => [word, 'agent']),
		...['system', 'tool', 'developer', 'event'].map((word) => [word, 'system']),
	])('of the role %s are of the %s', (word, role) => {
		expect(read(list(said(word))).messages[0]?.role).toBe(role);
	});

	it.each<[string, unknown, string]>([
		['an unknown role', { role: 'wizard', text: 'x' }, 'messages[3].role'],
		['no role', { text: 'x' }, 'messages[3].role'],
		['a role that is not a word', { role: 7, text: 'x' }, 'messages[3].role'],
		['the role of a prototype', { role: 'constructor', text: 'x' }, 'messages[3].role'],
		['no text', { role: 'user', value: 'x' }, 'messages[3].text'],
		['a text that is none', { role: 'user', content: { html: 'x' } }, 'messages[3].content'],
		['no object', 'hello', 'messages[3]'],
	])('with %s are named, with the words that work', (_, message, field) => {
		const found = problem(list(said('user'), said('bot'), said('user'), message));
		expect(found).toEqual({
			field,
			message: expect.any(String),
			remedy: expect.stringContaining('"role": "customer"'),
		});
		if (field.endsWith('role')) expect(found?.remedy).toContain('human_agent');
	});

	it('keep their text exactly, but for halves of characters and NUL', () => {
		const text = '  <b>Hi</b>\r\n\t& 👩‍👩‍👧 \u202e|*_~`  ';
		expect(read(list({ role: 'user', text })).messages[0]?.text).toBe(text);
		expect(read(list({ role: 'user', text: 'a\ud800b\udc00c\0d😀' })).messages[0]?.text).toBe(
			'a\ufffdb\ufffdcd😀',
		);
	});

	it('are taken from the field that is filled', () => {
		expect(lines(list({ role: 'user', content: null, text: 'Hi' }))).toEqual(['customer: Hi']);
	});

	it('that are numbers in a sheet are text', () => {
		expect(lines(list({ role: 'user', text: 4711 }))).toEqual(['customer: 4711']);
	});

	it('that say nothing are dropped, those with a file are kept', () => {
		const file = { name: 'a.png', url: 'https://files.example.com/a.png' };
		const messages = [
			said('user'),
			{ role: 'bot', text: '' },
			{ role: 'user', text: '', attachments: [file] },
		];
		expect(lines(list(...messages))).toEqual(['customer: x', 'customer: ']);
	});

	it('never carry a file’s bytes', () => {
		const data = 'data:image/png;base64,AAAA';
		const content = [
			{ type: 'image_url', image_url: { url: data } },
			{ type: 'file', file: { filename: 'a.pdf', file_data: data } },
			{ type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } },
			{ inlineData: { mimeType: 'image/png', data: 'AAAA' } },
		];
		const messages = read(
			list({ role: 'user', content, attachments: [{ name: 'b.png', url: data }] }),
		).messages;
		expect(messages[0]?.attachments.map(({ name }) => name)).toEqual([
			'image',
			'a.pdf',
			'audio',
			'file',
			'b.png',
		]);
		expect(JSON.stringify(messages)).not.toContain('AAAA');
	});

	it('that were delivered twice count once; a repeated id alone is no repetition', () => {
		const one = { id: 's-1', role: 'user', text: 'Hello?' };
		expect(lines(list(one, one, { ...one, text: 'Anybody?' }))).toEqual([
			'customer: Hello?',
			'customer: Anybody?',
		]);
		expect(lines(list(said('user'), said('user')))).toHaveLength(2);
	});

	it('are put in order of time where all have one, and left alone where one has none', () => {
		const late = { role: 'user', text: 'late', time: '2026-11-22T15:02:00Z' };
		const early = { role: 'bot', text: 'early', time: 1795359600 };
		expect(lines(list(late, early))).toEqual(['bot: early', 'customer: late']);
		expect(lines(list(late, early, said('user')))).toEqual(['customer: late', 'bot: early', 'customer: x']);
	});

	it('do not carry what only served to find repetitions', () => {
		expect(read(list({ id: 1, role: 'user', text: 'x' })).messages).toEqual([
			{ role: 'customer', text: 'x', attachments: [] },
		]);
	});

	it('may stand in a column as JSON text', () => {
		expect(lines({ json: { history: '[{"role":"user","text":"Hi"}]', chatInput: 'New' } })).toEqual([
			'customer: Hi',
			'customer: New',
		]);
	});

	it('of OpenAI’s Responses API come without calls and reasoning', () => {
		const messages = [
			{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Hi' }] },
			{ type: 'reasoning', summary: [] },
			{ type: 'function_call', name: 'f', arguments: '{}' },
			{ type: 'function_call_output', output: '1' },
			{ type: 'message', role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] },
		];
		expect(lines(list(...messages))).toEqual(['customer: Hi', 'bot: No.']);
	});

	it('are not looked for in lists of other things', () => {
		const json = { chatInput: 'Hi', history: [12.5, 13], transcript: [{ type: 'price', amount: 3 }] };
		expect(lines({ json })).toEqual(['customer: Hi']);
	});
});

describe('the conversation’s id', () => {
	it.each<[string, unknown, string]>([
		['the session', { sessionId: 's', chatInput: 'x' }, 's'],
		['a number', { chat_id: -100123, message: 'x' }, '-100123'],
		[
			'the builder’s own before the source’s',
			{ sessionId: 'mine', update_id: 1, message: { chat: { id: 5 }, text: 'x' } },
			'mine',
		],
		['beside a webhook’s body', { sessionId: 'mine', headers: {}, body: { chatInput: 'x' } }, 'mine'],
	])('is %s', (_, json, id) => {
		expect(read({ json }).id).toBe(id);
	});

	it('is derived where there is none, and the same again for the same first message and channel', () => {
		const id = (json: object, channel?: string) => read({ json, defined: { channel } }).id;
		expect(id({ chatInput: 'Hi' })).toMatch(/^anonymous-[0-9a-f]{12}$/);
		expect(
			id({
				messages: [
					{ role: 'bot', text: 'Welcome' },
					{ role: 'user', text: 'Hi' },
				],
			}),
		).toBe(id({ chatInput: 'Hi' }));
		expect(id({ chatInput: 'Hi' }, 'app')).not.toBe(id({ chatInput: 'Hi' }));
		expect(id({ chatInput: 'Hi', user: { email: 'a@example.com' } })).not.toBe(id({ chatInput: 'Hi' }));
	});
});

describe('what cannot be read', () => {
	const circular: Record<string, unknown> = { messages: [] };
	circular['self'] = circular;
	circular['messages'] = [circular];
	const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a number', 5],
		['a text', 'hello'],
		['an empty list', []],
		['a list of numbers', [1, 2]],
		['an empty item', {}],
		['an unknown item', { foo: 'bar' }],
		['a lone text, which may be a model’s', { text: 'x' }],
		['a lone message, which may be an error', { error: { code: 500 }, message: 'x' }],
		['an empty list of messages', { messages: [] }],
		['an empty chat input', { chatInput: '' }],
		[
			'a message that is only a tool call',
			{ messages: [{ role: 'assistant', content: null, tool_calls: [] }] },
		],
		['a circular item', circular],
		['a very deep item', deep],
	])('is a problem with a remedy: %s', (_, json) => {
		const text = expect.stringMatching(/./);
		expect(problem({ json })).toEqual({ field: text, message: text, remedy: expect.stringContaining('{') });
	});

	it('never repeats the customer’s words', () => {
		const secret = 'my password is swordfish';
		const found = problem({ json: { messages: [{ role: secret, text: secret }, { text: secret }] } });
		expect(JSON.stringify(found)).not.toContain('swordfish');
	});
});
