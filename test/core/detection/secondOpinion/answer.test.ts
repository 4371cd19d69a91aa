import fc from 'fast-check';
import {
	readAnswer,
	type AnswerProblem,
	type Opinion,
} from '../../../../core/detection/secondOpinion/answer';
import type { AskedReason } from '../../../../core/detection/secondOpinion/reasons';

const ASKED: readonly AskedReason[] = ['humanRequest', 'frustration'];
const HUMAN = '{"decision": "human", "reason": "humanRequest", "why": "Asks for someone"}';
const BOT = '{"decision": "bot", "reason": null, "why": "An order question"}';
const saysHuman: Opinion = { decision: 'human', reason: 'humanRequest', why: 'Asks for someone' };
const saysBot: Opinion = { decision: 'bot', reason: null, why: 'An order question' };

describe('an answer is read', () => {
	const GOOD: ReadonlyArray<readonly [what: string, reply: unknown, opinion: Opinion]> = [
		['as it was asked for', HUMAN, saysHuman],
		['for the bot', BOT, saysBot],
		['in a message', { content: HUMAN }, saysHuman],
		['in a fence', `\`\`\`json\n${HUMAN}\n\`\`\``, saysHuman],
		['with words around it', `Sure! Here it is: ${BOT} Hope it "helps".`, saysBot],
		['over several lines', HUMAN.replaceAll(', ', ',\n  '), saysHuman],
		[
			'in parts',
			{
				content: [
					{ type: 'text', text: HUMAN.slice(0, 9) },
					{ type: 'text', text: HUMAN.slice(9) },
				],
			},
			saysHuman,
		],
		[
			'beside parts that are no text',
			[
				{ type: 'reasoning', reasoning: BOT },
				{ type: 'text', text: HUMAN },
			],
			saysHuman,
		],
		['in a list of texts', [BOT], saysBot],
		['after thinking aloud', `<think>{"decision": "human"} or ${BOT}?</think>\n${BOT}`, saysBot],
		[
			'without a why',
			'{"decision":"human","reason":"frustration"}',
			{ decision: 'human', reason: 'frustration', why: '' },
		],
		['without a reason for the bot', '{"decision":"bot"}', { ...saysBot, why: '' }],
		['with "none" for the bot', '{"decision":"bot","reason":"none"}', { ...saysBot, why: '' }],
		[
			'with a reason that does not hold',
			'{"decision":"bot","reason":"frustration"}',
			{ ...saysBot, why: '' },
		],
		[
			'with braces and quotes in a text',
			'{"decision":"bot","why":"a \\"{\\" and }"}',
			{ ...saysBot, why: 'a "{" and }' },
		],
		['with a why that is no text', '{"decision":"bot","why":{"a":1}}', { ...saysBot, why: '' }],
	];
	it.each(GOOD)('%s', (_what, reply, opinion) => {
		expect(readAnswer(reply, ASKED)).toEqual({ ok: true, opinion });
	});

	it('with a why of one short and plain line', () => {
		const why = `first\n\u202esecond\u0007 ${'long '.repeat(100)}`;
		const reading = readAnswer(JSON.stringify({ decision: 'bot', reason: null, why }), ASKED);
		expect(reading).toMatchObject({
			opinion: { why: expect.stringMatching(/^first second long [long ]+…$/) },
		});
		expect(reading.ok && reading.opinion.why.length).toBeLessThanOrEqual(160);
	});
});

describe('an answer is a problem', () => {
	const BAD: ReadonlyArray<readonly [problem: AnswerProblem, what: string, reply: unknown]> = [
		['noText', 'nothing', undefined],
		['noText', 'null', null],
		['noText', 'a number', 42],
		['noText', 'an empty text', '  \n'],
		['noText', 'a message without content', { content: null }],
		['noText', 'only a tool call', { content: [{ type: 'tool_use', name: 'transfer', input: {} }] }],
		['noText', 'only thoughts', '<think>hm</think>'],
		['noObject', 'a word', 'human'],
		['noObject', 'a refusal', 'I cannot help with that.'],
		['noObject', 'a closing brace', 'bot }'],
		['severalObjects', 'both decisions', `${HUMAN}\n${BOT}`],
		['severalObjects', 'the same decision twice', `${BOT}${BOT}`],
		['severalObjects', 'a list of two', `[${HUMAN}, ${BOT}]`],
		['brokenObject', 'an object that ends early', '{"decision": "human", "reason": "human'],
		['brokenObject', 'single quotes', "{'decision': 'human'}"],
		['brokenObject', 'braces around words', '{human}'],
		['tooLong', 'a novel', `${BOT}${' and so on'.repeat(1_000)}`],
		['unknownDecision', 'no decision', '{}'],
		['unknownDecision', 'another word', '{"decision": "escalate", "reason": "humanRequest"}'],
		['unknownDecision', 'another case', '{"decision": "HUMAN", "reason": "humanRequest"}'],
		['unknownDecision', 'a decision further inside', `{"answer": ${HUMAN}}`],
		['unknownDecision', 'a list for a decision', '{"decision": ["human"], "reason": "humanRequest"}'],
		['unknownDecision', 'an inherited decision', '{"__proto__": {"decision": "human"}}'],
		['unknownReason', 'a reason that was not asked', '{"decision": "human", "reason": "legal"}'],
		['unknownReason', 'a reason that cannot be asked', '{"decision": "human", "reason": "keyword"}'],
		['unknownReason', 'a human for no reason', '{"decision": "human", "reason": null}'],
		['unknownReason', 'a reason of its own', '{"decision": "human", "reason": "vip"}'],
		['unknownReason', 'the bot for a reason that was not asked', '{"decision": "bot", "reason": "legal"}'],
	];
	it.each(BAD)('(%s) where it is %s', (problem, _what, reply) => {
		expect(readAnswer(reply, ASKED)).toEqual({ ok: false, problem });
	});

	it('or an opinion that was asked for, whatever it is', () => {
		const part = fc.constantFrom(HUMAN, BOT, '{', '}', '"', '\\', '```', 'human', '<think>', '</think>', ' ');
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
			fc.json(),
		);
		fc.assert(
			fc.property(fc.oneof(text, fc.anything()), (reply) => {
				const reading = readAnswer(reply, ASKED);
				if (reading.ok && reading.opinion.decision === 'human')
					expect(ASKED).toContain(reading.opinion.reason);
			}),
			{ numRuns: 1_000 },
		);
	});
});
