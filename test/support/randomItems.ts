import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { REASONS } from '../../core/detection/escalation';

/** Items as no builder would make them: any JSON, biased to the names and values that our nodes read. */

const NAMES = [
	...'conversation messages message chatInput sessionId id channel customer output action event'.split(' '),
	...'escalation signals decision score sentiment handoff receipts transcript failed error json'.split(' '),
	...'role text content parts type data kwargs lc at time author attachments files tool_calls'.split(' '),
	...'name email phone locale attributes metadata user body query headers from chat entry'.split(' '),
	...['__proto__', 'constructor', 'toString', 'length', '', '\u0000', 'a.b', 'ключ'],
];

const ODD_TEXTS = [
	...'customer bot human ai system escalate session_1 NaN 1e999 {} []'.split(' '),
	...['', ' ', '\u0000', '\ud800', '\u202e\u200b', '{{ $json }}', '={{ 1 }}', '<b>&', '4242 4242 4242 4242'],
	...['2026-02-31T25:61:00Z', '-271821-04-20T00:00:00Z', 'ana@example.com', 'javascript:alert(1)'],
	...['Let me talk to a person', 'x'.repeat(8_000), '\u{1f600}'.repeat(1_000), '\u0301'.repeat(1_000)],
	'[['.repeat(1_000),
];

const text = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...ODD_TEXTS) },
	{ weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
);
const name = fc.oneof(
	{ weight: 9, arbitrary: fc.constantFrom(...NAMES) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const scalar = fc.oneof(
	{ weight: 3, arbitrary: text },
	fc.constant(null),
	fc.boolean(),
	fc.integer(),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const { anything, object } = fc.letrec<{ anything: unknown; object: IDataObject; list: unknown[] }>(
	(tie) => ({
		anything: fc.oneof({ maxDepth: 5, withCrossShrink: true }, scalar, tie('object'), tie('list')),
		object: dictionary(tie('anything')),
		list: fc.array(tie('anything'), { maxLength: 5 }),
	}),
);

/** Nested deeper than a recursive function can follow. */
const abyss = fc
	.record({ depth: fc.constantFrom(100, 5_000), name: fc.constantFrom(...NAMES) })
	.map(({ depth, name: key }) => nested(key, depth));

const role = fc.constantFrom('customer', 'bot', 'user', 'assistant', 'human', 'ai', 'agent', 'system');
const message = mostly({ role, text });
const conversation = mostly({
	id: fc.constantFrom('c1', 'session_1', '\u0000', 'x'.repeat(2_000)),
	channel: fc.constantFrom('chat', 'crisp', 'telegram'),
	customer: mostly({ name: text, email: text, phone: text, locale: text, attributes: dictionary(scalar) }),
	messages: fc.array(
		mostly({
			role: fc.constantFrom('customer', 'bot', 'agent', 'system'),
			text,
			attachments: fc.constant([]),
		}),
		{ minLength: 1, maxLength: 6 },
	),
});
const signal = mostly({
	reason: fc.constantFrom(...REASONS),
	score: fc.double({ min: 0, max: 1, noNaN: true }),
	messageIndex: fc.integer({ min: -2, max: 9 }),
	quote: text,
	why: text,
});
const escalation = mostly({
	decision: text,
	score: scalar,
	priority: text,
	language: text,
	signals: fc.array(signal, { maxLength: 4 }),
});

/** The json of an item: half of them nearly what our nodes read, with a field here and there that is anything. */
export const randomItem: fc.Arbitrary<IDataObject> = fc.oneof(
	{ weight: 30, arbitrary: object },
	{ weight: 25, arbitrary: withExtras({ conversation, escalation, handoff: object }) },
	{ weight: 20, arbitrary: withExtras({ sessionId: text, chatInput: text, metadata: object, escalation }) },
	{
		weight: 20,
		arbitrary: withExtras({
			messages: fc.array(message, { maxLength: 6 }),
			conversationId: text,
			customer: object,
		}),
	},
	{ weight: 1, arbitrary: abyss },
);

/** A record of the given fields, each now and then missing or anything at all. */
function mostly(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<IDataObject> {
	const oddly = Object.entries(fields).map(
		([key, usual]) =>
			[key, fc.oneof({ weight: 24, arbitrary: usual }, fc.constant(undefined), anything)] as const,
	);
	return fc.record(Object.fromEntries(oddly)).map(asJson);
}

function withExtras(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<IDataObject> {
	return fc
		.tuple(fc.oneof(fc.constant({}), object), mostly(fields))
		.map(([extras, own]) => ({ ...extras, ...own }));
}

/** By text, so that "__proto__" becomes a field like any other. */
function dictionary(value: fc.Arbitrary<unknown>): fc.Arbitrary<IDataObject> {
	return fc
		.array(fc.tuple(name, value), { maxLength: 6 })
		.map((entries) => asJson(Object.fromEntries(entries)));
}

function asJson(value: object): IDataObject {
	return JSON.parse(JSON.stringify(value));
}

/** An object in an object in an object, by the same key. */
export function nested(key: string, depth: number): IDataObject {
	let json: IDataObject = { [key]: 'the bottom' };
	for (let level = 1; level < depth; level += 1) json = { [key]: json };
	return json;
}
