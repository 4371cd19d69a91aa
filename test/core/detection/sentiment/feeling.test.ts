import { feelingOf } from '../../../../core/detection/sentiment/feeling';
import { DEFAULT_SETTINGS } from '../../../../core/detection/settings';
import { bandOf } from '../../../../core/detection/thresholds';
import { believing, viewOf } from '../views';

const feel = (text: string) => feelingOf(viewOf(text));
/** The words that show the anger. */
const angriestWords = (text: string): string | null => {
	const view = viewOf(text);
	const { angriest } = feelingOf(view);
	return angriest && view.text.slice(view.tokens[angriest.from]?.start, view.tokens[angriest.to - 1]?.end);
};

const MOODS: ReadonlyArray<
	readonly [language: string, praise: string, ordinary: string, complaint: string, rage: string]
> = [
	[
		'en',
		'thank you, your support is wonderful',
		'where is my order',
		'the delivery took three weeks and the box was damaged',
		'you useless idiots, this is the worst service ever',
	],
	[
		'de',
		'vielen Dank, ein toller Service',
		'wo ist mein Paket',
		'Die Lieferung kam drei Wochen zu spät und beschädigt an',
		'Ihr seid unfähige Idioten, der schlechteste Service überhaupt',
	],
	[
		'es',
		'gracias, excelente servicio',
		'dónde está mi pedido',
		'el paquete llegó roto y tarde',
		'sois unos inútiles, el peor servicio del mundo',
	],
	[
		'fr',
		'merci, service parfait',
		'où est ma commande',
		'le colis est arrivé cassé et en retard',
		'vous êtes des incapables, le pire service du monde',
	],
	[
		'it',
		'grazie mille, siete fantastici',
		"dov'è il mio ordine",
		'il pacco è arrivato rotto e in ritardo',
		'siete degli incapaci, il peggior servizio del mondo',
	],
	[
		'pt',
		'muito obrigado, ótimo atendimento',
		'onde está meu pedido',
		'o pacote chegou quebrado e atrasado',
		'vocês são uns incompetentes, o pior atendimento do mundo',
	],
	[
		'nl',
		'hartelijk dank, geweldige service',
		'waar is mijn bestelling',
		'het pakket kwam kapot en te laat aan',
		'jullie zijn waardeloos, de slechtste service ooit',
	],
	[
		'pl',
		'dziękuję bardzo, świetna obsługa',
		'gdzie jest moje zamówienie',
		'paczka przyszła uszkodzona i spóźniona',
		'jesteście beznadziejni, najgorsza obsługa na świecie',
	],
	[
		'ru',
		'спасибо большое, отличный сервис',
		'где мой заказ',
		'посылка пришла повреждённой и с опозданием',
		'вы бесполезные идиоты, худший сервис в мире',
	],
	['zh', '谢谢，服务非常好', '我的订单在哪里', '包裹坏了而且迟到了两周', '你们这些废物，最差的服务'],
	[
		'vi',
		'cảm ơn, dịch vụ tuyệt vời',
		'đơn hàng của tôi ở đâu',
		'hàng đến trễ và bị hỏng',
		'các bạn vô dụng, dịch vụ tệ nhất',
	],
	[
		'ja',
		'ありがとう、素晴らしい対応でした',
		'注文はどこですか',
		'荷物が壊れていて二週間も遅れました',
		'役立たず、最悪のサービスだ',
	],
];

/** From this on a human is called, or offered where the builder wants that. */
const { doubtful, certain } = bandOf('frustration', DEFAULT_SETTINGS);

describe('praise, an ordinary message, a complaint and rage', () => {
	it.each(MOODS)('are told apart in %s', (language, ...texts) => {
		expect(texts.map((text) => viewOf(text).language)).toEqual(texts.map(() => language));
		const [praise, ordinary, complaint, rage] = texts.map(feel);
		expect(praise?.sentiment).toBeGreaterThan(0.5);
		expect(Math.abs(ordinary?.sentiment ?? 1)).toBeLessThan(0.3);
		expect(complaint?.sentiment).toBeLessThan(-0.3);
		expect(rage?.sentiment).toBeLessThan(-0.5);
		expect(praise?.anger).toBeLessThan(0.15);
		expect(ordinary?.anger).toBeLessThan(0.15);
		expect(complaint?.anger).toBeGreaterThan(0.2);
		// A bad experience told without rage calls nobody.
		expect(complaint?.anger).toBeLessThan(doubtful);
		expect(rage?.anger).toBeGreaterThan(0.9);
	});

	it.each(MOODS)('show it in words of the message in %s', (_language, _praise, ordinary, complaint, rage) => {
		expect(angriestWords(ordinary)).toBeNull();
		for (const text of [complaint, rage]) {
			expect(angriestWords(text)).not.toBe('');
			expect(text).toContain(angriestWords(text));
		}
	});
});

describe('the feeling of a message', () => {
	const CALMER: ReadonlyArray<readonly [what: string, calmer: string, angrier: string]> = [
		['grows with capitals', 'this is terrible', 'THIS IS TERRIBLE'],
		['grows with exclamation marks', 'this is terrible', 'this is terrible!!!'],
		['grows with drawn-out letters', 'this is terrible', 'this is sooo terrible'],
		['grows where it is said of us', 'this is terrible', 'you are terrible'],
		['falls where it is negated', 'this is not terrible', 'this is terrible'],
		['grows with a second thing', 'this is bad', 'this is bad and useless'],
		['grows with the degree', 'this is bad', 'you idiots'],
		['grows with a word that strengthens, in German', 'das ist schlecht', 'das ist sehr schlecht'],
		['falls in German where it is negated', 'das ist nicht schlecht', 'das ist schlecht'],
		['falls in Spanish where it is negated', 'no es malo', 'es malo'],
		['grows in French with exclamation marks', 'c’est nul', 'c’est nul !!!'],
	];

	it.each(CALMER)('%s: "%s" is calmer than "%s"', (_what, calmer, angrier) => {
		expect(feel(calmer).anger).toBeLessThan(feel(angrier).anger);
	});

	it.each([
		...CALMER,
		['grows with a word that strengthens', 'this is terrible', 'this is very terrible'],
		['grows where it is said of us', 'the weather is bad', 'your service is bad'],
		['grows with drawn-out letters of any word', 'this is terrible now', 'this is terrible nowww'],
	] as const)('%s, whatever the classifier says: "%s", "%s"', (_what, calmer, angrier) => {
		for (const logit of [-6, -2, 2]) {
			const [less, more] = [calmer, angrier].map((text) => feelingOf(believing(viewOf(text), logit)).anger);
			expect(less).toBeLessThan(more ?? Number.NaN);
		}
	});

	const HAPPIER: ReadonlyArray<readonly [what: string, unhappier: string, happier: string]> = [
		['negation', 'not good', 'good'],
		['negation in German', 'das ist nicht gut', 'das ist gut'],
		['negation in Spanish', 'no es bueno', 'es bueno'],
		['negation in Russian', 'это не хорошо', 'это хорошо'],
		['words that strengthen in German', 'das ist gut', 'das ist sehr gut'],
		['words that strengthen in Spanish', 'es bueno', 'es muy bueno'],
		['how much is said', 'good', 'good, great, thanks'],
		['emoji', 'my parcel 😡', 'my parcel 😍'],
		['emoji in a language without rated words', 'mein Paket ist da 😡', 'mein Paket ist da 😍'],
	];

	it.each(HAPPIER)('is told by %s: "%s" is less happy than "%s"', (_what, unhappier, happier) => {
		expect(feel(unhappier).sentiment).toBeLessThan(feel(happier).sentiment);
	});

	it.each(['', '4711', '?', '📦', '\u200b', ' '])(
		'is next to nothing where there are no words: "%s"',
		(text) => {
			const { sentiment, anger, angriest } = feel(text);
			expect(Math.abs(sentiment)).toBeLessThan(0.1);
			expect(anger).toBeLessThan(0.1);
			expect(angriest).toBeNull();
		},
	);

	it.each(['tack så mycket, toppen service', '배송이 어디까지 왔나요', 'wvbn qrtz'])(
		'is not guessed in a language that has no words for it: "%s"',
		(text) => {
			expect(viewOf(text).understood).not.toBe('full');
			expect(feel(text)).toEqual({ sentiment: 0, anger: expect.any(Number), angriest: null });
			expect(feel(text).anger).toBeLessThan(0.1);
		},
	);

	it('is fury only where all comes together', () => {
		expect(feel('this is annoying').anger).toBeLessThan(doubtful);
		expect(feel('YOU USELESS IDIOTS, THIS IS THE WORST SERVICE EVER!!!').anger).toBeGreaterThanOrEqual(
			certain,
		);
	});

	it('stays within its ranges, however much is said', () => {
		for (const text of [
			'useless idiots, worst service ever!!! '.repeat(200),
			'great thanks 😍 '.repeat(200),
		]) {
			const { sentiment, anger } = feel(text);
			expect(Math.abs(sentiment)).toBeLessThanOrEqual(1);
			expect(anger).toBeGreaterThanOrEqual(0);
			expect(anger).toBeLessThanOrEqual(1);
		}
	});
});
