import fc from 'fast-check';
import { decide } from '../../../../core/detection/decide';
import { detectEscalation } from '../../../../core/detection/detect';
import type { Reason, Signal } from '../../../../core/detection/escalation';
import { KNOWN_LANGUAGES } from '../../../../core/detection/lexicons';
import { LEARNT_LANGUAGES } from '../../../../core/detection/model/labels';
import { findRequest } from '../../../../core/detection/rules/humanRequest';
import { RULES } from '../../../../core/detection/rules';
import type { Finding } from '../../../../core/detection/rules/rule';
import { verdictOn, type WeighedReason } from '../../../../core/detection/rules/verdict';
import { prepare } from '../../../../core/detection/context';
import { DEFAULT_SETTINGS, type DetectionSettings } from '../../../../core/detection/settings';
import type { MessageView } from '../../../../core/detection/view/messageView';
import { says } from '../conversations';
import { believing, viewOf } from '../views';

const WEIGHED: readonly WeighedReason[] = ['humanRequest', 'security', 'billingDispute', 'legal', 'safety'];
const CERTAIN = 20;
const only = (reason: Reason): DetectionSettings => ({ ...DEFAULT_SETTINGS, reasons: [reason] });

/** The signals of one rule where the classifier says this of every message, whatever it is. */
const signalsWhere = (logit: number, reason: WeighedReason, text: string): Signal[] => {
	const context = prepare(says(text), only(reason));
	const turn = context.turn.map((view) => believing(view, logit));
	return RULES[reason](Object.create(context, { turn: { value: turn } }));
};
const decisionWhere = (logit: number, reason: WeighedReason, text: string) =>
	decide(signalsWhere(logit, reason, text), only(reason), 'none');
const decisionOn = (reason: Reason, text: string) => detectEscalation(says(text), only(reason)).decision;

/** What grammar says no to, though it is full of the words of a request or a report. */
const DENIED: ReadonlyArray<readonly [what: string, reason: WeighedReason, text: string]> = [
	['negated', 'humanRequest', "I don't need an agent"],
	['negated', 'humanRequest', 'I do not want to talk to a human'],
	['negated', 'humanRequest', 'Ich brauche keinen Mitarbeiter'],
	['negated', 'humanRequest', 'no necesito un agente'],
	['a question about the bot', 'humanRequest', 'am I talking to a human'],
	['a question about the bot', 'humanRequest', 'am I talking to a real person'],
	['past', 'humanRequest', 'yesterday I had to talk to an agent'],
	['past', 'humanRequest', 'last week I had to speak to a human'],
	['past', 'humanRequest', 'I was told to talk to an agent'],
	['a condition', 'humanRequest', 'if I talk to an agent, what does it cost?'],
	['a question about the rules', 'humanRequest', 'what does it cost to talk to an agent?'],
	['quoted', 'humanRequest', 'Your page says "talk to a human", what is that?'],
	['quoted', 'humanRequest', 'the sign says "connect me to an agent"'],
	['negated', 'security', 'my card was not stolen'],
	['negated', 'security', 'my account has not been hacked'],
	['negated', 'security', 'My phone was not stolen, I only moved'],
	['negated', 'security', 'meine Karte wurde nicht gestohlen'],
	['negated', 'billingDispute', 'I was not charged twice'],
	['negated', 'billingDispute', 'I was not overcharged'],
];

describe('a rule that says no', () => {
	it.each(DENIED)('is believed: %s, %s: %s', (_what, reason, text) => {
		expect(decisionOn(reason, text)).toBe('continue');
	});

	it.each(DENIED)('is believed however sure the classifier is: %s, %s: %s', (_what, reason, text) => {
		expect(decisionWhere(CERTAIN, reason, text)).toBe('continue');
	});

	it.each([
		'are you a human',
		'are you a human or a bot?',
		'I talked to an agent yesterday',
		'yesterday I spoke with a representative',
		'bist du ein Mensch',
		'êtes-vous un humain',
	])('is not even needed where there is nothing of a request: %s', (text) => {
		expect(findRequest(viewOf(text))).toBeNull();
		expect(decisionOn('humanRequest', text)).toBe('continue');
	});

	it.each<[reason: WeighedReason, text: string]>([
		['security', 'the poster says "my card was stolen", is that from you?'],
		['security', 'what does the message "your account was hacked" mean?'],
		['billingDispute', 'your mail says "you were charged twice", what is that?'],
		['legal', 'what does "we will sue you" mean in the terms?'],
	])('is not even needed where somebody else is quoted: %s: %s', (reason, text) => {
		expect(decisionOn(reason, text)).toBe('continue');
		const [, quoted = ''] = /"(.+)"/.exec(text) ?? [];
		expect(decisionOn(reason, quoted)).toBe('escalate');
		expect(decisionOn(reason, `"${quoted}"`)).toBe('escalate');
	});

	it('does not speak for a sentence that it has not judged', () => {
		const text = "I don't need an agent. My card is gone and nobody helps.";
		const view = viewOf(text);
		const finding = findRequest(view);
		const meaning = (from: number, to: number): MessageView => ({
			...view,
			likelihoods: () => ({ of: () => CERTAIN, sentence: () => ({ from, to }), quote: () => null }),
		});
		const first = verdictOn('humanRequest', meaning(0, 6), finding);
		const second = verdictOn('humanRequest', meaning(6, view.tokens.length), finding);
		const whole = verdictOn('humanRequest', meaning(0, view.tokens.length), finding);
		expect(finding?.atMost).toBeLessThan(0.2);
		expect([first, whole]).toEqual([null, null]);
		expect(second?.score).toBeGreaterThan(0.9);
	});
});

describe('a bare word that may mean a human', () => {
	it.each(['support', 'someone', 'agent please', 'support!!', 'an advisor', 'soporte', 'agente por favor'])(
		'stays doubtful, however sure the classifier is: %s',
		(text) => {
			const [signal] = signalsWhere(CERTAIN, 'humanRequest', text);
			expect(signal?.score).toBeGreaterThanOrEqual(0.5);
			expect(signal?.score).toBeLessThan(0.75);
			expect(decide(signal ? [signal] : [], { ...DEFAULT_SETTINGS, offerFirst: true }, 'none')).toBe('offer');
		},
	);

	it.each(['human', 'representative', 'real person'])(
		'is certain where it can mean nothing else: %s',
		(text) => {
			expect(signalsWhere(CERTAIN, 'humanRequest', text)[0]?.score).toBeGreaterThan(0.9);
		},
	);
});

describe('a language that the classifier has not learnt', () => {
	const REQUESTS: ReadonlyArray<readonly [language: string, request: string]> = [
		['ko', '사람과 이야기하고 싶어요'],
		['he', 'אני רוצה לדבר עם נציג'],
		['el', 'θέλω να μιλήσω με έναν άνθρωπο'],
		['th', 'ฉันต้องการคุยกับคน'],
		['bn', 'আমি একজন মানুষের সাথে কথা বলতে চাই'],
		['ta', 'நான் ஒரு மனிதருடன் பேச வேண்டும்'],
	];

	it('is one of those that are understood but not in the corpus', () => {
		const notLearnt = KNOWN_LANGUAGES.filter((language) => !LEARNT_LANGUAGES.includes(language));
		expect(REQUESTS.map(([language]) => language).sort()).toEqual([...notLearnt].sort());
	});

	it.each(REQUESTS)('is judged by the rule alone: %s', (language, request) => {
		const view = viewOf(request);
		const finding = findRequest(view);
		expect(view.language).toBe(language);
		expect(finding?.score).toBeGreaterThan(0.75);
		for (const logit of [-CERTAIN, 0, CERTAIN])
			expect(verdictOn('humanRequest', believing(view, logit), finding)?.score).toBe(finding?.score);
		expect(detectEscalation(says(request), only('humanRequest')).score).toBe(finding?.score);
	});

	it.each(REQUESTS)('has no signal where the rule has none: %s', (_language, request) => {
		const view = believing(viewOf(request), CERTAIN);
		for (const reason of WEIGHED) expect(verdictOn(reason, view, null)).toBeNull();
	});

	it('is also one that nobody knows', () => {
		const view = believing(viewOf('xqzt wvbn'), CERTAIN);
		expect(view.language).toBeNull();
		for (const reason of WEIGHED) expect(verdictOn(reason, view, null)).toBeNull();
	});
});

describe('a language that the classifier has learnt for requests only', () => {
	it.each([
		['sv', 'Jag vill veta var min order är'],
		['tr', 'kargom nerede kaldı, bilmek istiyorum'],
		['uk', 'де моя посилка, скажіть'],
		['hi', 'मेरा पार्सल कहाँ है'],
		['ar', 'أين طردي'],
	])('is weighed for requests and nothing else: %s', (language, text) => {
		const view = believing(viewOf(text), CERTAIN);
		expect(view.language).toBe(language);
		expect(verdictOn('humanRequest', view, null)?.score).toBeGreaterThan(0.9);
		for (const reason of WEIGHED.filter((each) => each !== 'humanRequest'))
			expect(verdictOn(reason, view, null)).toBeNull();
	});
});

describe('what the classifier alone sees', () => {
	const word = fc.constantFrom(
		...['parcel', 'where', 'is', 'the', 'blue', 'one', 'my', '4711', '😡', 'hello', 'and', 'we', 'flew'],
	);
	const text = fc
		.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', ', ', '\n')), { minLength: 1, maxLength: 25 })
		.map((parts) => parts.flat().join('').trim());

	it.each(WEIGHED)('has a quote from the message and says why: %s', (reason) => {
		let seen = 0;
		fc.assert(
			fc.property(text, (message) => {
				for (const { score, messageIndex, quote, why } of signalsWhere(CERTAIN, reason, message)) {
					seen++;
					expect(score).toBeGreaterThan(0.9);
					expect(messageIndex).toBe(0);
					expect(quote.trim()).not.toBe('');
					expect(message).toContain(quote);
					expect(why).toMatch(/^The message reads like .+\.$/);
				}
			}),
			{ numRuns: 60 },
		);
		expect(seen).toBeGreaterThan(10);
	});

	it.each(WEIGHED)('has a reason of its own: %s', (reason) => {
		const whys = WEIGHED.map((each) => signalsWhere(CERTAIN, each, 'where is the blue one')[0]?.why);
		expect(whys.filter((why) => why === whys[WEIGHED.indexOf(reason)])).toHaveLength(1);
	});

	it.each(WEIGHED)('is nothing where it is not sure: %s', (reason) => {
		expect(signalsWhere(0, reason, 'where is the blue one')).toEqual([]);
		expect(signalsWhere(-CERTAIN, reason, 'where is the blue one')).toEqual([]);
	});

	it.each(['', '?!', '   '])('is nothing in a message without words: "%s"', (message) => {
		for (const reason of WEIGHED) expect(signalsWhere(CERTAIN, reason, message)).toEqual([]);
	});
});

describe('rule and classifier together', () => {
	const view = viewOf('where is the blue one');
	const found = (score: number): Finding => ({ score, hits: [{ from: 1, to: 3 }], why: 'Seen.' });
	const scoreOf = (reason: WeighedReason, logit: number, score: number): number =>
		verdictOn(reason, believing(view, logit), found(score))?.score ?? 0;
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const logit = fc.double({ min: -30, max: 30, noNaN: true });

	it.each(WEIGHED)('are surer where either is surer, and stay within 0..1: %s', (reason) => {
		fc.assert(
			fc.property(share, share, logit, logit, (score, otherScore, one, other) => {
				const low = scoreOf(reason, Math.min(one, other), Math.min(score, otherScore));
				const high = scoreOf(reason, Math.max(one, other), Math.max(score, otherScore));
				expect(high).toBeGreaterThanOrEqual(low);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
			}),
		);
	});

	it.each(WEIGHED)('keep the words and the reason of the rule: %s', (reason) => {
		const finding = found(0.9);
		expect(verdictOn(reason, believing(view, 3), finding)).toMatchObject({
			hits: finding.hits,
			why: 'Seen.',
		});
	});

	it.each<[reason: WeighedReason, score: number]>([
		['humanRequest', 0.96],
		['security', 0.95],
	])('hand over where the rule is sure, however the classifier doubts: %s', (reason, score) => {
		expect(scoreOf(reason, -1_000, score)).toBeGreaterThan(0.75);
		expect(scoreOf(reason, -1_000, score)).toBe(scoreOf(reason, -5, score));
		expect(scoreOf(reason, -1, score)).toBeGreaterThan(scoreOf(reason, -5, score));
	});

	it.each<[reason: WeighedReason]>([['legal'], ['safety']])(
		'take the surer of the two where missing one is worse than a false alarm: %s',
		(reason) => {
			expect(scoreOf(reason, -1_000, 0.9)).toBe(0.9);
			expect(scoreOf(reason, CERTAIN, 0.4)).toBeGreaterThan(0.99);
			expect(scoreOf(reason, 0, 0.9)).toBe(0.9);
		},
	);

	it.each<[reason: WeighedReason]>([['humanRequest'], ['security'], ['billingDispute']])(
		'settle in between where they disagree: %s',
		(reason) => {
			expect(scoreOf(reason, -5, 0.85)).toBeLessThan(0.85);
			expect(scoreOf(reason, 5, 0.6)).toBeGreaterThan(0.6);
		},
	);

	it.each(WEIGHED)('say nothing of what is hardly likely: %s', (reason) => {
		expect(verdictOn(reason, believing(view, -CERTAIN), found(0.05))).toBeNull();
	});
});
