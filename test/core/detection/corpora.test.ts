import { detectEscalation } from '../../../core/detection/detect';
import type { Reason } from '../../../core/detection/escalation';
import { DEFAULT_SETTINGS } from '../../../core/detection/settings';
import { billingDispute } from './corpus/billingDispute';
import type { Corpus } from './corpus/corpus';
import { frustration } from './corpus/frustration';
import { doubtfulRequests, humanRequest } from './corpus/humanRequest';
import { legal } from './corpus/legal';
import { ordinary } from './corpus/ordinary';
import { safety } from './corpus/safety';
import { security } from './corpus/security';
import { says } from './conversations';

const CORPORA: Partial<Record<Reason, Corpus>> = {
	humanRequest,
	security,
	billingDispute,
	legal,
	safety,
	frustration,
};

const decisionFor = (text: string, reason: Reason) =>
	detectEscalation(says(text), { ...DEFAULT_SETTINGS, reasons: [reason] });

describe.each(Object.entries(CORPORA) as Array<[Reason, Corpus]>)('the rule %s', (reason, corpus) => {
	describe.each(Object.entries(corpus))('in %s', (_language, { means, looksLike }) => {
		it.each(means)('escalates on: %s', (text) => {
			const { decision, signals } = decisionFor(text, reason);
			expect({ decision, reason: signals[0]?.reason }).toEqual({ decision: 'escalate', reason });
		});

		it.each(looksLike)('goes on after: %s', (text) => {
			expect(decisionFor(text, reason).decision).toBe('continue');
		});
	});
});

describe('ordinary messages', () => {
	it.each(ordinary)('go on to the bot: %s', (text) => {
		const { decision, signals } = detectEscalation(says(text), DEFAULT_SETTINGS);
		expect({ decision, signals: decision === 'continue' ? [] : signals }).toEqual({
			decision: 'continue',
			signals: [],
		});
	});
});

describe('a bare word that may ask for a human', () => {
	it.each(doubtfulRequests)('is met with an offer where the builder offers first: %s', (text) => {
		const settings = { ...DEFAULT_SETTINGS, offerFirst: true };
		expect(detectEscalation(says(text), settings).decision).toBe('offer');
	});

	it.each(doubtfulRequests)('is handed over where the builder does not: %s', (text) => {
		expect(detectEscalation(says(text), DEFAULT_SETTINGS).decision).toBe('escalate');
	});

	it.each(doubtfulRequests)('is left with the bot at low sensitivity: %s', (text) => {
		expect(detectEscalation(says(text), { ...DEFAULT_SETTINGS, sensitivity: 'low' }).decision).toBe(
			'continue',
		);
	});
});
