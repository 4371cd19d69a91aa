import { detectLanguage } from '../../../../core/detection/language/detectLanguage';
import { tokensOf } from '../../../../core/detection/view/tokens';
import { humanRequest } from '../corpus/humanRequest';

const languageOf = (text: string): string | null => detectLanguage(tokensOf(text), text).language;

const LINES: ReadonlyArray<readonly [language: string, text: string]> = [
	['en', 'where is my parcel'],
	['en', 'I need some help with this'],
	['de', 'wo bleibt mein Paket'],
	['de', 'Das geht nicht'],
	['es', 'dónde está mi paquete'],
	['es', 'no me funciona la página'],
	['fr', 'où est mon colis'],
	['fr', 'ça ne marche pas'],
	['it', "dov'è il mio pacco"],
	['pt', 'onde está minha encomenda'],
	['nl', 'waar is mijn pakket'],
	['pl', 'gdzie jest moja paczka'],
	['vi', 'đơn hàng của tôi đâu'],
	['vi', 'don hang cua toi o dau'],
	['tr', 'kargom nerede kaldı'],
	['sv', 'var är mitt paket'],
	['ru', 'где моя посылка'],
	['uk', 'де моя посилка, скажіть'],
	['zh', '我的包裹在哪里'],
	['ja', '荷物はどこですか'],
	['ar', 'أين طردي'],
	['hi', 'मेरा पार्सल कहाँ है'],
	['ko', '제 소포는 어디에 있나요'],
	['th', 'พัสดุของฉันอยู่ที่ไหน'],
	['el', 'πού είναι το δέμα μου'],
	['he', 'איפה החבילה שלי'],
	['fa', 'بسته من کجاست چرا'],
];

describe('the language of a line', () => {
	it.each(LINES)('is %s: %s', (language, text) => {
		expect(languageOf(text)).toBe(language);
	});

	it.each(['', '4711', '😡', 'Kubernetes', 'xqzt wvbn'])('is not guessed from "%s"', (text) => {
		expect(languageOf(text)).toBeNull();
	});

	it('is among the candidates for nearly all requests of every corpus', () => {
		const missed = Object.entries(humanRequest).flatMap(([language, { means }]) =>
			means.filter((text) => {
				const guess = detectLanguage(tokensOf(text), text);
				return guess.language !== language && !guess.candidates.includes(language);
			}),
		);
		const all = Object.values(humanRequest).flatMap(({ means }) => means);
		expect(missed.length / all.length).toBeLessThan(0.03);
	});
});
