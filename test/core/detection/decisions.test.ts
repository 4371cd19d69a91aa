import { CONTACT_QUESTIONS } from '../../../core/conversation/contactQuestion';
import { decide } from '../../../core/detection/decide';
import { detectEscalation } from '../../../core/detection/detect';
import type { Decision, Priority, Reason, Signal } from '../../../core/detection/escalation';
import { REASONS } from '../../../core/detection/escalation';
import { OFFER_TEXTS } from '../../../core/detection/offerTexts';
import { RULES } from '../../../core/detection/rules';
import { DEFAULT_SETTINGS, type DetectionSettings, SENSITIVITIES } from '../../../core/detection/settings';
import { bandOf } from '../../../core/detection/thresholds';
import { says, talk } from './conversations';

const OFFERING: DetectionSettings = { ...DEFAULT_SETTINGS, offerFirst: true };
const OFFER = 'b: Would you like me to connect you with a colleague?';

interface Case {
	what: string;
	lines: readonly string[];
	decision: Decision;
	settings?: Partial<DetectionSettings>;
	reason?: Reason;
}

const CASES: readonly Case[] = [
	{
		what: 'a clear request escalates at once, also where offers come first',
		lines: ['c: I want to talk to a human'],
		decision: 'escalate',
		settings: { offerFirst: true },
		reason: 'humanRequest',
	},
	{
		what: 'a bare word is met with an offer',
		lines: ['c: agent'],
		decision: 'offer',
		settings: { offerFirst: true },
		reason: 'humanRequest',
	},
	{
		what: 'a bare word at high sensitivity is a request',
		lines: ['c: agent'],
		decision: 'escalate',
		settings: { offerFirst: true, sensitivity: 'high' },
	},
	{
		what: 'yes to an offer is a request',
		lines: ['c: agent', OFFER, 'c: yes please'],
		decision: 'escalate',
		settings: { offerFirst: true },
		reason: 'humanRequest',
	},
	{
		what: 'a thumb up to an offer is a request',
		lines: ['c: agent', OFFER, 'c: 👍'],
		decision: 'escalate',
		settings: { offerFirst: true },
	},
	{
		what: 'yes to the offer of a technician is a request',
		lines: ['c: the router blinks red', 'b: Shall I pass you to one of our technicians?', 'c: sure, do that'],
		decision: 'escalate',
		settings: { offerFirst: true },
		reason: 'humanRequest',
	},
	...[
		'Einen Mitarbeiter brauche ich dafür nicht',
		'Оператора не надо, только часы работы',
		'Een medewerker heb ik daar niet voor nodig',
	].map((line): Case => ({
		what: `a denial behind its object is one: ${line}`,
		lines: [`c: ${line}`],
		decision: 'continue',
	})),
	{
		what: 'a human rather than the bot is a request, with the bot denied behind',
		lines: ['c: Einen Menschen will ich nicht diesen Bot'],
		decision: 'escalate',
	},
	{
		what: 'somebody who is to call back is a request',
		lines: ['c: can someone ring me back about the lamp?'],
		decision: 'escalate',
		reason: 'humanRequest',
	},
	{
		what: 'what people call a customer is no call',
		lines: ['c: People call me Siv, put that on the parcel'],
		decision: 'continue',
	},
	{
		what: 'words in a hurry, without apostrophes, are understood',
		lines: ['c: i dont want to be alive'],
		decision: 'escalate',
		reason: 'safety',
	},
	{
		what: 'swearing in praise is praise',
		lines: ['c: where is the button', 'b: At the top right.', 'c: holy shit, brilliant, thank you!!'],
		decision: 'continue',
	},
	{
		what: 'a sum in Polish money is no wrong sum',
		lines: ['c: Zapłaciłem 249,90 zł kartą'],
		decision: 'continue',
	},
	{
		what: 'yes without an offer is no request',
		lines: ['c: hello', 'b: Do you want the blue one?', 'c: yes please'],
		decision: 'continue',
	},
	{
		what: 'no to an offer goes on with the bot',
		lines: ['c: agent', OFFER, 'c: no thanks'],
		decision: 'continue',
		settings: { offerFirst: true },
	},
	{
		what: 'no to an offer also calms the anger that led to it',
		lines: [
			'c: this is ridiculous, worst service ever!!!',
			OFFER,
			'c: no, this is ridiculous, worst service ever',
		],
		decision: 'continue',
		settings: { offerFirst: true },
	},
	{
		what: 'a clear request after a no is a request',
		lines: ['c: agent', OFFER, 'c: no', 'b: Fine.', 'c: actually, connect me to a representative'],
		decision: 'escalate',
		settings: { offerFirst: true },
	},
	{
		what: 'danger counts despite a no',
		lines: ['c: agent', OFFER, 'c: no, my card was stolen'],
		decision: 'escalate',
		settings: { offerFirst: true },
		reason: 'security',
	},
	{
		what: 'the same doubtful word after an offer is a request',
		lines: ['c: agent', OFFER, 'c: what?', 'b: I can help you myself.', 'c: agent'],
		decision: 'escalate',
		settings: { offerFirst: true },
	},
	{
		what: 'anger is offered a human once in a stretch',
		lines: [
			'c: agent',
			OFFER,
			'c: what does that mean',
			'b: Let me see.',
			'c: this is a waste of time, unacceptable',
		],
		decision: 'continue',
		settings: { offerFirst: true },
	},
	{
		what: 'anger without a request is met with an offer',
		lines: ['c: this is a waste of time, unacceptable'],
		decision: 'offer',
		settings: { offerFirst: true },
		reason: 'frustration',
	},
	{
		what: 'anger without a request is handed over where nothing is offered',
		lines: ['c: this is a waste of time, unacceptable'],
		decision: 'escalate',
	},
	{
		what: 'an old request does not escalate again',
		lines: ['c: human please', 'b: How can I help?', 'c: where is my order?'],
		decision: 'continue',
	},
	{
		what: 'a request before the return to the bot is over',
		lines: ['c: I need a human', 'a: Hi, solved!', 's: Returned to the bot', 'c: thank you'],
		decision: 'continue',
	},
	{
		what: 'the newest turn before the return to the bot is over too',
		lines: ['c: I need a human', 's: Returned to the bot'],
		decision: 'continue',
	},
	{
		what: 'a request after the return to the bot counts',
		lines: ['c: hi', 's: The conversation was returned to the bot.', 'c: I need a human'],
		decision: 'escalate',
	},
	{
		what: 'a turn is all that the customer wrote since the bot spoke',
		lines: ['b: Hello!', 'c: I want to talk to a human', 'c: hello?'],
		decision: 'escalate',
	},
	{
		what: 'the turn counts where the bot has answered it already',
		lines: ['c: I want to talk to a human', 'b: How can I help?'],
		decision: 'escalate',
	},
	{
		what: 'a low confidence number escalates',
		lines: ['c: what is my balance?'],
		decision: 'escalate',
		settings: { botConfidence: 0.2 },
		reason: 'lowConfidence',
	},
	{
		what: 'a high confidence number does not',
		lines: ['c: what is my balance?'],
		decision: 'continue',
		settings: { botConfidence: 0.9 },
	},
	{
		what: 'a bot that does not know is in doubt',
		lines: [
			'c: do you ship to Malta?',
			"b: I'm sorry, I don't have information about that.",
			'c: so what now',
		],
		decision: 'offer',
		settings: { offerFirst: true },
		reason: 'lowConfidence',
	},
	{
		what: 'a customer who says goodbye got along without the answer',
		lines: ['c: do you ship to Malta?', "b: I don't have information about that.", 'c: ok thanks, bye'],
		decision: 'continue',
	},
	{
		what: 'two failed attempts escalate',
		lines: [
			'c: my router blinks red',
			'b: Restart it.',
			'c: still not working',
			'b: Restart it again.',
			'c: that did not help either',
		],
		decision: 'escalate',
		reason: 'repeatedFailure',
	},
	{
		what: 'one failed attempt does not',
		lines: ['c: my router blinks red', 'b: Restart it.', 'c: still not working'],
		decision: 'continue',
	},
	{
		what: 'one failed attempt does where the builder says so',
		lines: ['c: my router blinks red', 'b: Restart it.', 'c: still not working'],
		decision: 'escalate',
		settings: { failedAttempts: 1 },
	},
	{
		what: 'a customer who repeats the question twice is not helped',
		lines: [
			'c: how do I export my contacts list',
			'b: Here is our price list.',
			'c: how can I export my contacts list?',
			'b: Here is our price list.',
			'c: I asked how to export my contacts list',
		],
		decision: 'escalate',
		reason: 'repeatedFailure',
	},
	{
		what: 'a bot that does not understand twice fails',
		lines: [
			'c: frobnicate the gizmo',
			"b: I didn't understand that.",
			'c: gizmo frobnication',
			"b: Sorry, I didn't understand. Could you rephrase?",
		],
		decision: 'escalate',
		reason: 'repeatedFailure',
	},
	{
		what: 'failures that are over do not count',
		lines: [
			'c: still not working',
			'b: Try this.',
			'c: still not working',
			'b: And this?',
			'c: great, where can I rate you?',
		],
		decision: 'continue',
	},
	{
		what: 'a reason that is off is not looked for',
		lines: ['c: I want to talk to a human'],
		decision: 'continue',
		settings: { reasons: ['security'] },
	},
	{
		what: 'a quoted request is none',
		lines: ['c: Your page says "talk to a human", what is that?'],
		decision: 'continue',
	},
	{ what: 'a wholly quoted request is one', lines: ['c: "talk to a human"'], decision: 'escalate' },
	{ what: 'an empty conversation goes on', lines: [], decision: 'continue' },
];

describe('the decision', () => {
	it.each(CASES)('$what', ({ lines, decision, settings, reason }) => {
		const result = detectEscalation(talk(lines), { ...DEFAULT_SETTINGS, ...settings });
		expect(result.decision).toBe(decision);
		if (reason) expect(result.signals[0]?.reason).toBe(reason);
	});

	it('takes the answer to its own offer in every language that it offers in', () => {
		const answers: Readonly<Record<string, readonly [yes: string, no: string]>> = {
			en: ['yes', 'no'],
			de: ['ja gerne', 'nein danke'],
			es: ['sí, por favor', 'no gracias'],
			fr: ['oui', 'non merci'],
			it: ['sì grazie', 'no grazie'],
			pt: ['sim', 'não'],
			nl: ['ja graag', 'nee'],
			pl: ['tak', 'nie'],
			ru: ['да', 'нет'],
			zh: ['好的', '不用'],
			vi: ['vâng', 'không'],
			ja: ['はい、お願いします', 'いいえ'],
			ar: ['نعم', 'لا'],
			tr: ['evet', 'hayır'],
			hi: ['हाँ', 'नहीं'],
			uk: ['так', 'ні'],
			sv: ['ja tack', 'nej'],
			bn: ['হ্যাঁ', 'না'],
			ta: ['ஆமா', 'வேண்டாம்'],
			ko: ['네', '아니요'],
			th: ['ครับ', 'ไม่ค่ะ'],
			el: ['ναι', 'όχι'],
			he: ['כן', 'לא'],
		};
		const decided = Object.entries(OFFER_TEXTS).map(([language, offer]) => {
			const customer = { locale: language };
			const [yes = '', no = ''] = answers[language] ?? [];
			const after = (answer: string) =>
				detectEscalation(talk([`b: ${offer}`, `c: ${answer}`], customer), OFFERING).decision;
			return { language, yes: after(yes), no: after(no) };
		});
		expect(decided).toEqual(
			Object.keys(OFFER_TEXTS).map((language) => ({ language, yes: 'escalate', no: 'continue' })),
		);
	});
});

describe('a matter that is told over several turns', () => {
	const reasonsOf = (lines: readonly string[]) =>
		detectEscalation(talk(lines), DEFAULT_SETTINGS).signals.map(({ reason }) => reason);
	const TOLD = ['c: I was charged twice for my order', 'b: Payments may take some days to show.'];

	it.each([
		['follows it up', 'c: both are booked, and the bank says both came from you'],
		['insists in other words', 'c: the second one was never for me'],
	])('stays one while the customer %s', (_, line) => {
		expect(reasonsOf([...TOLD, line])).toContain('billingDispute');
	});

	it.each([
		['sounds content', 'c: ah great, thank you'],
		['asks about something else', 'c: and when do you open on Sunday?'],
	])('is over when the customer %s', (_, line) => {
		expect(reasonsOf([...TOLD, line])).not.toContain('billingDispute');
	});

	it('is over when a human was offered meanwhile, or the bot came back', () => {
		expect(reasonsOf([...TOLD, 'c: hm', OFFER, 'c: no, not now'])).not.toContain('billingDispute');
		expect(reasonsOf([...TOLD, 's: Returned to the bot', 'c: the lamp is blue'])).not.toContain(
			'billingDispute',
		);
	});
});

describe('a topic that no answer takes up', () => {
	const ASKED = [
		'c: the display says E9',
		'b: You can set a schedule in the app.',
		'c: it says E9, the schedule is fine',
	];

	it('is a failure from the third time on', () => {
		const lines = [...ASKED, 'b: Schedules save up to 20 percent.', 'c: E9 is the matter'];
		expect(detectEscalation(talk(lines), DEFAULT_SETTINGS)).toMatchObject({
			decision: 'escalate',
			signals: expect.arrayContaining([
				expect.objectContaining({ reason: 'repeatedFailure', quote: 'E9', messageIndex: 4 }),
			]),
		});
	});

	it.each([
		['an answer takes it up', ['b: E9 means that the tank is empty.', 'c: E9 is gone now it shows E9 again']],
		['the customer asks something new', ['b: Schedules save energy.', 'c: does E9 cost anything?']],
		['the customer is content', ['b: Schedules save energy.', 'c: thanks, E9 is solved']],
	])('is none when %s', (_, lines) => {
		const { signals } = detectEscalation(talk([...ASKED, ...lines]), DEFAULT_SETTINGS);
		expect(signals.filter(({ why }) => why.includes('takes up'))).toEqual([]);
	});
});

describe('hints of several reasons', () => {
	const signal = (reason: Reason, score: number): Signal => ({
		reason,
		score,
		messageIndex: 0,
		quote: '',
		why: '',
	});
	const HINTS = [signal('frustration', 0.5), signal('repeatedFailure', 0.45)];

	it('make a doubtful case together', () => {
		expect(decide(HINTS, DEFAULT_SETTINGS, 'none')).toBe('escalate');
		expect(decide(HINTS, OFFERING, 'none')).toBe('offer');
	});

	it.each<[string, readonly Signal[], Partial<DetectionSettings>]>([
		['they are of one reason', [signal('security', 0.45), signal('security', 0.49)], {}],
		['they are too weak', [signal('frustration', 0.3), signal('repeatedFailure', 0.4)], {}],
		['the builder wants few handoffs', HINTS, { sensitivity: 'low' }],
		['the builder has set where one of them counts from', HINTS, { thresholds: { frustration: 0.6 } }],
	])('make none when %s', (_, signals, settings) => {
		expect(decide(signals, { ...DEFAULT_SETTINGS, ...settings }, 'none')).toBe('continue');
	});

	it('make none against a no', () => {
		expect(decide(HINTS, OFFERING, 'declined')).toBe('continue');
	});
});

describe('kind words meant bitterly', () => {
	const frustrationOf = (lines: readonly string[]) =>
		detectEscalation(talk(lines), DEFAULT_SETTINGS).frustration;
	const BITTER = 'c: oh brilliant, five stars for the empty box, keep up the fantastic work';

	it('are anger in an answer to a bot that did not help', () => {
		const lines = ['c: the box was empty', 'b: Great news, your box was delivered!', BITTER];
		expect(frustrationOf(lines)).toBeGreaterThan(0.65);
	});

	it('are not looked for where nothing was answered, and praise stays praise', () => {
		expect(frustrationOf([BITTER])).toBeLessThan(0.65);
		const solved = [
			'c: the box was empty',
			'b: I have sent you a new one.',
			'c: oh brilliant, fantastic service, five stars',
		];
		expect(frustrationOf(solved)).toBeLessThan(0.3);
	});
});

describe('a word that is grammar in the language of the message', () => {
	it('is not read in another language', () => {
		const { frustration } = detectEscalation(
			talk(['c: Geht die Lieferung dann an die neue Anschrift?']),
			DEFAULT_SETTINGS,
		);
		expect(frustration).toBeLessThan(0.15);
	});
});

describe('the answer to the question for a contact', () => {
	it.each(Object.entries(CONTACT_QUESTIONS))(
		'goes on to the handover, whatever it is, in %s',
		(_, question) => {
			for (const answer of ['ana@example.com', 'no', '👍', '+44 20 7946 0018']) {
				const found = detectEscalation(talk(['c: agent', `b: ${question}`, `c: ${answer}`]), {
					...OFFERING,
					reasons: ['humanRequest'],
				});
				expect(found.decision).toBe('escalate');
			}
		},
	);
});

describe('the priority', () => {
	const PRIORITIES: ReadonlyArray<readonly [text: string, priority: Priority]> = [
		['my card was stolen', 'urgent'],
		['I want to kill myself', 'urgent'],
		['my lawyer will contact you', 'high'],
		['you charged me twice', 'high'],
		['THIS IS THE WORST SERVICE EVER, I AM SICK OF YOU USELESS IDIOTS!!!', 'high'],
		['I want to talk to a human', 'normal'],
		['where is my order?', 'normal'],
	];
	it.each(PRIORITIES)('after "%s" is %s', (text, priority) => {
		expect(detectEscalation(says(text), DEFAULT_SETTINGS).priority).toBe(priority);
	});

	it('rises for a customer of high value who also asks', () => {
		const settings = {
			...DEFAULT_SETTINGS,
			highValueWhen: [{ field: 'plan', comparison: 'equals', value: 'gold' }],
		} as const;
		const gold = { attributes: { plan: 'Gold' } };
		expect(detectEscalation(says('where is my order?', gold), settings).priority).toBe('normal');
		expect(detectEscalation(says('I want to talk to a human', gold), settings).priority).toBe('high');
	});
});

describe('a customer of high value', () => {
	const settings = {
		...DEFAULT_SETTINGS,
		highValueWhen: [{ field: 'orders', comparison: 'greaterThan', value: 10 }],
	} as const;

	it('is handed over, with a signal that points to no message', () => {
		const { decision, signals } = detectEscalation(says('hello', { attributes: { orders: 12 } }), settings);
		expect(decision).toBe('escalate');
		expect(signals).toEqual([
			expect.objectContaining({ reason: 'highValueCustomer', messageIndex: -1, quote: '' }),
		]);
	});

	it('is none below the limit, and none where no condition has a field', () => {
		expect(detectEscalation(says('hello', { attributes: { orders: 9 } }), settings).decision).toBe(
			'continue',
		);
		const empty = {
			...settings,
			highValueWhen: [{ field: ' ', comparison: 'notEquals', value: 'x' }],
		} as const;
		expect(detectEscalation(says('hello'), empty).decision).toBe('continue');
	});
});

describe('frustration', () => {
	const levelOf = (lines: readonly string[]) => detectEscalation(talk(lines), DEFAULT_SETTINGS).frustration;

	it('grows with capitals and exclamation marks', () => {
		expect(levelOf(['c: THIS SERVICE IS TERRIBLE!!!'])).toBeGreaterThan(
			levelOf(['c: this service is terrible']),
		);
	});

	it('is carried over from earlier turns of the stretch, and forgotten when the customer is calm', () => {
		const before = ['c: this is the worst service ever', 'b: Sorry.'];
		expect(levelOf([...before, 'c: this is annoying'])).toBeGreaterThan(levelOf(['c: this is annoying']));
		expect(levelOf([...before, 'c: thanks, all good now'])).toBeLessThan(0.3);
	});

	it('counts neither what is negated nor what is praised in the same breath', () => {
		expect(levelOf(['c: this is not terrible at all'])).toBeLessThan(levelOf(['c: this is terrible']));
		expect(levelOf(['c: the old app was terrible but this one is great, I love it'])).toBeLessThan(0.3);
	});

	it('has a trend: from content to angry falls, from angry to content rises', () => {
		const trendOf = (lines: readonly string[]) =>
			detectEscalation(talk(lines), DEFAULT_SETTINGS).sentiment.trend;
		expect(trendOf(['c: great, thank you', 'b: Hm.', 'c: this is terrible'])).toBeLessThan(-0.5);
		expect(trendOf(['c: this is terrible', 'b: Done.', 'c: great, thank you'])).toBeGreaterThan(0.5);
		expect(trendOf(['c: this is terrible'])).toBe(0);
	});

	it('escalates from the threshold that the builder sets', () => {
		const angry = says('this is terrible and annoying');
		const { frustration } = detectEscalation(angry, DEFAULT_SETTINGS);
		const decisionAt = (threshold: number) =>
			detectEscalation(angry, {
				...DEFAULT_SETTINGS,
				reasons: ['frustration'],
				thresholds: { frustration: threshold },
			}).decision;
		expect(decisionAt(frustration - 0.01)).toBe('escalate');
		expect(decisionAt(frustration + 0.01)).toBe('continue');
	});
});

describe('the thresholds', () => {
	it.each(REASONS)('let more through with every step of sensitivity: %s', (reason) => {
		const bands = SENSITIVITIES.map((sensitivity) => bandOf(reason, { sensitivity, thresholds: {} }));
		const steps = bands.slice(1).map((band, index) => ({ band, before: bands[index] }));
		for (const { band, before } of steps) {
			expect(band.doubtful).toBeLessThan(before?.doubtful ?? 0);
			expect(band.certain).toBeLessThan(before?.certain ?? 0);
		}
		for (const { doubtful, certain } of bands) expect(doubtful).toBeLessThan(certain);
	});

	it.each(REASONS)('of the builder holds for its own reason and no other: %s', (reason) => {
		const { sensitivity } = DEFAULT_SETTINGS;
		for (const own of [0, 0.42, 0.93, 1]) {
			const settings = { sensitivity, thresholds: { [reason]: own } };
			expect(bandOf(reason, settings).doubtful).toBe(own);
			expect(bandOf(reason, settings).certain).toBeGreaterThanOrEqual(own);
			for (const other of REASONS.filter((each) => each !== reason))
				expect(bandOf(other, settings)).toEqual(bandOf(other, DEFAULT_SETTINGS));
		}
	});

	it('of the builder decides, with and without offers', () => {
		const message = says('agent');
		const [signal] = detectEscalation(message, DEFAULT_SETTINGS).signals;
		const score = signal?.score ?? 0;
		const decisionAt = (threshold: number, offerFirst: boolean) =>
			detectEscalation(message, {
				...DEFAULT_SETTINGS,
				offerFirst,
				thresholds: { humanRequest: threshold },
			}).decision;
		expect(decisionAt(score - 0.01, false)).toBe('escalate');
		expect(decisionAt(score - 0.01, true)).toBe('offer');
		expect(decisionAt(score + 0.01, false)).toBe('continue');
	});
});

describe('a check that breaks', () => {
	it('is named and hides no other', () => {
		const rules = {
			...RULES,
			security: () => {
				throw new Error('the lexicon is broken');
			},
		};
		const result = detectEscalation(says('my card was stolen, get me a human'), DEFAULT_SETTINGS, rules);
		expect(result.failed).toEqual([{ check: 'security', why: 'the lexicon is broken' }]);
		expect(result.decision).toBe('escalate');
		expect(result.signals.map((signal) => signal.reason)).toEqual(['humanRequest']);
	});
});

describe('the language', () => {
	it('that is not known is said, and a clear request in any lexicon counts all the same', () => {
		const { language, failed } = detectEscalation(says('xqzt wvbn'), DEFAULT_SETTINGS);
		expect(language).toBeNull();
		expect(failed.map(({ check }) => check)).toEqual(['language']);
		expect(detectEscalation(says('operador'), DEFAULT_SETTINGS).decision).toBe('escalate');
	});

	it('that is known but not understood is said', () => {
		const { language, failed } = detectEscalation(says('상담원과 이야기하고 싶어요'), DEFAULT_SETTINGS);
		expect(language).toBe('ko');
		expect(failed.map(({ check }) => check)).toEqual(['language']);
	});

	it('that is understood for requests only is said', () => {
		const { failed } = detectEscalation(says('Jag vill veta var min order är'), DEFAULT_SETTINGS);
		expect(failed).toEqual([{ check: 'language', why: expect.stringContaining('only requests') }]);
	});

	it('needs no words of its own: earlier turns and the locale say it too', () => {
		expect(
			detectEscalation(
				talk(['c: Ich habe eine Frage zu meiner Bestellung', 'b: Ja?', 'c: 4711']),
				DEFAULT_SETTINGS,
			).language,
		).toBe('de');
		expect(detectEscalation(says('4711', { locale: 'pt-BR' }), DEFAULT_SETTINGS).language).toBe('pt');
	});
});
