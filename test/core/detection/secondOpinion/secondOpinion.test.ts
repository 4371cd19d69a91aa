import fc from 'fast-check';
import { decide, weigh } from '../../../../core/detection/decide';
import { detectEscalation } from '../../../../core/detection/detect';
import { REASONS, type Escalation } from '../../../../core/detection/escalation';
import { wantsOpinion, withOpinion } from '../../../../core/detection/secondOpinion';
import type { Opinion } from '../../../../core/detection/secondOpinion/answer';
import { askedReasons, SEEN_WHEN } from '../../../../core/detection/secondOpinion/reasons';
import { DEFAULT_SETTINGS, SENSITIVITIES, type DetectionSettings } from '../../../../core/detection/settings';
import { talk } from '../conversations';
import { escalationOf, LAMP, signal, UNKNOWN_LANGUAGE } from './escalations';

const CERTAIN = 0.95;
const DOUBTFUL = 0.7;
const WEAK = 0.3;
const OFFERING: DetectionSettings = { ...DEFAULT_SETTINGS, offerFirst: true };
const OFFER = 'b: Would you like me to connect you with a colleague?';

const human = (reason: Opinion['reason']): Opinion => ({
	decision: 'human',
	reason: reason ?? 'humanRequest',
	why: 'Asks for someone.',
});
const BOT: Opinion = { decision: 'bot', reason: null, why: 'An ordinary question.' };

describe('an opinion', () => {
	const CASES: ReadonlyArray<readonly [wanted: boolean, what: string, escalation: Escalation]> = [
		[true, 'a doubtful signal that escalates', escalationOf('escalate', [signal('humanRequest', DOUBTFUL)])],
		[true, 'a doubtful signal that is offered', escalationOf('offer', [signal('frustration', DOUBTFUL)])],
		[true, 'a doubt let go after an offer', escalationOf('continue', [signal('frustration', DOUBTFUL)])],
		[true, 'an unknown language', escalationOf('continue', [], [UNKNOWN_LANGUAGE])],
		[
			true,
			'an unknown language with a weak hint',
			escalationOf('continue', [signal('legal', WEAK)], [UNKNOWN_LANGUAGE]),
		],
		[false, 'nothing seen', escalationOf('continue')],
		[false, 'a weak hint', escalationOf('continue', [signal('legal', WEAK)])],
		[false, 'a certain signal', escalationOf('escalate', [signal('legal', CERTAIN)])],
		[
			false,
			'a certain signal among doubtful ones',
			escalationOf('escalate', [signal('legal', CERTAIN), signal('humanRequest', DOUBTFUL)]),
		],
		[
			false,
			'a certain signal in an unknown language',
			escalationOf('escalate', [signal('keyword', 1)], [UNKNOWN_LANGUAGE]),
		],
		[
			false,
			'a conversation that could not be prepared',
			escalationOf('continue', [], [{ check: 'conversation', why: 'It broke.' }]),
		],
	];
	it.each(CASES)('is wanted (%s) for %s', (wanted, _what, escalation) => {
		expect(wantsOpinion(LAMP, escalation, DEFAULT_SETTINGS)).toBe(wanted);
	});

	it('depends on the sensitivity, as the decision does', () => {
		const escalation = escalationOf('continue', [signal('legal', 0.4)]);
		expect(wantsOpinion(LAMP, escalation, { ...DEFAULT_SETTINGS, sensitivity: 'high' })).toBe(true);
		expect(wantsOpinion(LAMP, escalation, { ...DEFAULT_SETTINGS, sensitivity: 'low' })).toBe(false);
	});

	it('is not wanted when only facts are looked for', () => {
		const settings: DetectionSettings = { ...DEFAULT_SETTINGS, reasons: ['keyword', 'highValueCustomer'] };
		expect(wantsOpinion(LAMP, escalationOf('continue', [], [UNKNOWN_LANGUAGE]), settings)).toBe(false);
	});

	it('is not wanted before the customer has said anything', () => {
		const escalation = escalationOf('escalate', [signal('lowConfidence', DOUBTFUL)]);
		expect(wantsOpinion(talk(['b: Hello!']), escalation, DEFAULT_SETTINGS)).toBe(false);
		const returned = talk(['c: agent', 's: Returned to the bot', 'b: Hello again!']);
		expect(wantsOpinion(returned, escalation, DEFAULT_SETTINGS)).toBe(false);
	});

	it('is not wanted of a customer who has just declined a human', () => {
		const declined = talk(['c: agent', OFFER, 'c: no thanks']);
		const ignored = talk(['c: agent', OFFER, 'c: where is my order']);
		const escalation = escalationOf('continue', [signal('frustration', DOUBTFUL)], [UNKNOWN_LANGUAGE]);
		expect(wantsOpinion(declined, escalation, OFFERING)).toBe(false);
		expect(withOpinion(declined, escalation, human('humanRequest'), OFFERING)).toBe(escalation);
		expect(wantsOpinion(ignored, escalation, OFFERING)).toBe(true);
	});

	it('is wanted of what the rules say of a language that they do not know', () => {
		const armenian = talk(['c: Ուզում եմ խոսել մարդու հետ']);
		expect(wantsOpinion(armenian, detectEscalation(armenian, DEFAULT_SETTINGS), DEFAULT_SETTINGS)).toBe(true);
		const english = talk(['c: What are your opening hours?']);
		expect(wantsOpinion(english, detectEscalation(english, DEFAULT_SETTINGS), DEFAULT_SETTINGS)).toBe(false);
	});
});

describe('"human"', () => {
	it('raises an offer to a handover, with a signal in our own words', () => {
		const offered = escalationOf('offer', [signal('humanRequest', DOUBTFUL, 2)]);
		const judged = withOpinion(LAMP, offered, human('frustration'), OFFERING);
		expect(judged).toEqual({
			...offered,
			decision: 'escalate',
			opinion: human('frustration'),
			signals: [
				offered.signals[0],
				{
					reason: 'frustration',
					score: 0.65,
					messageIndex: 2,
					quote: '',
					why: 'The customer is very angry or has lost patience (chat model).',
				},
			],
		});
	});

	it('decides in a language that the rules do not know', () => {
		const escalation = escalationOf('continue', [], [UNKNOWN_LANGUAGE]);
		expect(withOpinion(LAMP, escalation, human('safety'), DEFAULT_SETTINGS)).toMatchObject({
			decision: 'escalate',
			score: 0.5,
			priority: 'urgent',
			signals: [{ reason: 'safety', messageIndex: 2 }],
			failed: [UNKNOWN_LANGUAGE],
		});
	});

	it('leaves a doubtful handover as it is, and says that it agrees', () => {
		const doubtful = escalationOf('escalate', [signal('humanRequest', DOUBTFUL)]);
		expect(withOpinion(LAMP, doubtful, human('legal'), DEFAULT_SETTINGS)).toEqual({
			...doubtful,
			opinion: human('legal'),
		});
	});
});

describe('"bot"', () => {
	it.each(['escalate', 'offer', 'continue'] as const)(
		'lets the bot go on after a doubtful %s',
		(decision) => {
			const doubtful = escalationOf(decision, [signal('humanRequest', DOUBTFUL)]);
			expect(withOpinion(LAMP, doubtful, BOT, OFFERING)).toEqual({
				...doubtful,
				decision: 'continue',
				opinion: BOT,
			});
		},
	);
});

describe('whatever the model says', () => {
	const settings: fc.Arbitrary<DetectionSettings> = fc.record({
		reasons: fc.constant(REASONS),
		keywords: fc.constant([]),
		highValueWhen: fc.constant([]),
		sensitivity: fc.constantFrom(...SENSITIVITIES),
		offerFirst: fc.boolean(),
		thresholds: fc.constant({}),
		confidenceThreshold: fc.constant(0.5),
	});
	const signals = fc.array(
		fc
			.record({ reason: fc.constantFrom(...REASONS), score: fc.double({ min: 0, max: 1, noNaN: true }) })
			.map(({ reason, score }) => signal(reason, score)),
		{ maxLength: 4 },
	);
	const opinion: fc.Arbitrary<Opinion> = fc.oneof(
		fc.record({
			decision: fc.constant('human' as const),
			reason: fc.constantFrom(...askedReasons(DEFAULT_SETTINGS)),
			why: fc.string(),
		}),
		fc.record({
			decision: fc.constant('bot' as const),
			reason: fc.constant(null),
			why: fc.string(),
		}),
	);
	const offer = fc.constantFrom('none' as const, 'open' as const, 'past' as const);
	const language = fc.subarray([UNKNOWN_LANGUAGE]);
	const situation = fc.record({ settings, signals, opinion, offer, language });

	it('never changes a decision that is certain', () => {
		fc.assert(
			fc.property(
				situation,
				({ settings: how, signals: seen, opinion: said, offer: made, language: gap }) => {
					const before = escalationOf(decide(seen, how, made), seen, gap);
					const weights = seen.map((each) => weigh(each, how));
					const isCertain =
						weights.includes('certain') || (!weights.includes('doubtful') && gap.length === 0);
					const after = withOpinion(LAMP, before, said, how);
					if (isCertain) expect(after).toBe(before);
					else expect(after.decision).toBe(said.decision === 'human' ? 'escalate' : 'continue');
				},
			),
			{ numRuns: 1_000 },
		);
	});

	it('never loses a signal or a failure, nor quotes the model', () => {
		fc.assert(
			fc.property(
				situation,
				({ settings: how, signals: seen, opinion: said, offer: made, language: gap }) => {
					const before = escalationOf(decide(seen, how, made), seen, gap);
					const after = withOpinion(LAMP, before, said, how);
					expect(after.signals).toEqual(expect.arrayContaining(seen));
					expect(after.failed).toEqual(gap);
					for (const { why } of after.signals.filter((each) => !seen.includes(each)))
						expect(Object.values(SEEN_WHEN).map((words) => `${words} (chat model).`.toLowerCase())).toContain(
							why.toLowerCase(),
						);
				},
			),
			{ numRuns: 300 },
		);
	});
});
