import fc from 'fast-check';
import type { Conversation, Message } from '../../../core/conversation/conversation';
import { ROLES } from '../../../core/conversation/conversation';
import { detectEscalation } from '../../../core/detection/detect';
import { DECISIONS, PRIORITIES } from '../../../core/detection/escalation';
import {
	DEFAULT_SETTINGS,
	type DetectionSettings,
	KEYWORD_MATCHES,
	SENSITIVITIES,
} from '../../../core/detection/settings';
import { humanRequest } from './corpus/humanRequest';
import { says } from './conversations';

/** Anything a customer can send: plain words, all of Unicode, broken surrogates, and words that the rules know. */
const word = fc.constantFrom(
	'human',
	'agent',
	'not',
	'bot',
	'card',
	'stolen',
	'yes',
	'no',
	'😡',
	'人工',
	'мне',
	'"',
	'!!!',
	'أريد',
	'\u200b',
	'\ud800',
	'*',
);
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
		.map((codes) => String.fromCharCode(...codes)),
	fc.array(word, { maxLength: 20 }).map((words) => words.join(' ')),
	fc.array(word, { maxLength: 20 }).map((words) => words.join('')),
);
const message: fc.Arbitrary<Message> = fc.record({
	role: fc.constantFrom(...ROLES),
	text,
	attachments: fc.constant([]),
});
const conversation: fc.Arbitrary<Conversation> = fc.record({
	id: fc.string(),
	channel: fc.constant('chat'),
	messages: fc.array(message, { maxLength: 12 }),
	customer: fc.record(
		{
			locale: fc.string(),
			attributes: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())),
		},
		{ requiredKeys: ['attributes'] },
	),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });
const settings: fc.Arbitrary<DetectionSettings> = fc.record({
	reasons: fc.constant(DEFAULT_SETTINGS.reasons),
	keywords: fc.array(fc.record({ text, match: fc.constantFrom(...KEYWORD_MATCHES) }), { maxLength: 3 }),
	highValueWhen: fc.constant([]),
	sensitivity: fc.constantFrom(...SENSITIVITIES),
	offerFirst: fc.boolean(),
	thresholds: fc.record({ humanRequest: share, frustration: share, legal: share }, { requiredKeys: [] }),
	botConfidence: share,
	confidenceThreshold: share,
});

describe('detectEscalation, whatever it is given', () => {
	it('never throws, breaks no check, and stays within its ranges', () => {
		fc.assert(
			fc.property(conversation, settings, (given, how) => {
				const result = detectEscalation(given, how);
				expect(DECISIONS).toContain(result.decision);
				expect(PRIORITIES).toContain(result.priority);
				expect(result.failed.filter(({ check }) => check !== 'language')).toEqual([]);
				for (const score of [
					result.score,
					result.frustration,
					...result.signals.map((signal) => signal.score),
				]) {
					expect(score).toBeGreaterThanOrEqual(0);
					expect(score).toBeLessThanOrEqual(1);
				}
				for (const value of Object.values(result.sentiment)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 400 },
		);
	});

	it('quotes only what stands in the message that a signal points to, strongest signal first', () => {
		fc.assert(
			fc.property(conversation, settings, (given, how) => {
				const { signals } = detectEscalation(given, how);
				for (const { messageIndex, quote } of signals)
					expect(given.messages[messageIndex]?.text ?? '').toContain(quote);
				const scores = signals.map(({ score }) => score);
				expect(scores).toEqual([...scores].sort((one, other) => other - one));
			}),
			{ numRuns: 400 },
		);
	});

	it('gives the same answer twice and leaves the conversation alone', () => {
		fc.assert(
			fc.property(conversation, settings, (given, how) => {
				const before = structuredClone(given);
				expect(detectEscalation(given, how)).toEqual(detectEscalation(given, how));
				expect(given).toEqual(before);
			}),
			{ numRuns: 100 },
		);
	});

	it('understands a request however it is cased, spaced or followed up', () => {
		const requests = Object.values(humanRequest).flatMap(({ means }) => means);
		const dress = fc.constantFrom<(request: string) => string>(
			(request) => request.toUpperCase(),
			(request) => `  ${request}\n`,
			(request) => request.normalize('NFD'),
			(request) => `${request}!!!`,
			(request) => request.replace(/ /g, '\u00a0'),
		);
		fc.assert(
			fc.property(fc.constantFrom(...requests), dress, (request, dressed) => {
				expect(detectEscalation(says(dressed(request)), DEFAULT_SETTINGS).decision).toBe('escalate');
			}),
			{ numRuns: 300 },
		);
	});
});
