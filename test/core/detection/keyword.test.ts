import { detectEscalation } from '../../../core/detection/detect';
import { DEFAULT_SETTINGS, type KeywordMatch } from '../../../core/detection/settings';
import { says } from './conversations';

const quotesFor = (message: string, text: string, match: KeywordMatch): string[] =>
	detectEscalation(says(message), {
		...DEFAULT_SETTINGS,
		reasons: ['keyword'],
		keywords: [{ text, match }],
	}).signals.map(({ quote }) => quote);

const FOUND: ReadonlyArray<readonly [match: KeywordMatch, keyword: string, message: string, quote: string]> =
	[
		['wholeWord', 'cancel', 'Please CANCEL it', 'CANCEL'],
		['wholeWord', 'kündigen', 'ich will kundigen', 'kundigen'],
		['wholeWord', 'resume', 'my résumé, please', 'résumé'],
		['wholeWord', 'cancel my plan', 'please cancel-my plan!', 'cancel-my plan'],
		['wholeWord', '退款', '我要退款了', '退款'],
		['wholeWord', 'запрос', 'Мой Запрос!', 'Запрос'],
		['wholeWord', 'vip', 'I am a ＶＩＰ', 'ＶＩＰ'],
		['wholeWord', 'fraud', 'fr\u200baud', 'fr\u200baud'],
		['wholeWord', '24/7', 'are you there 24/7?', '24/7'],
		['phrase', 'cancel', 'about the cancellation', 'cancellation'],
		['phrase', 'not work', 'it does not working', 'not working'],
		['phrase', 'cancel', 'cancel', 'cancel'],
		['wildcard', 'cancel*', 'about the cancellation', 'cancellation'],
		['wildcard', '*fund', 'a refund', 'refund'],
		['wildcard', 'colo?r', 'my colour is wrong', 'colour'],
		['wildcard', 'cancel* plan', 'cancelling plan B', 'cancelling plan'],
		['wildcard', '退款*', '我要退款', '退款'],
		['wildcard', '*a*a*a*b', 'aaaaaaaaaaaaaaaab', 'aaaaaaaaaaaaaaaab'],
	];

const NOT_FOUND: ReadonlyArray<readonly [match: KeywordMatch, keyword: string, message: string]> = [
	['wholeWord', 'cancel', 'about the cancellation'],
	['wholeWord', 'cancel plan', 'cancel my plan'],
	['wholeWord', '', 'anything'],
	['wholeWord', '!!!', 'anything!!!'],
	['phrase', '', 'anything'],
	['wildcard', 'colo?r', 'my color is wrong'],
	['wildcard', 'can*', 'I scan it'],
	['wildcard', '*', ''],
];

describe('a keyword', () => {
	it.each(FOUND)('%s "%s" is found in "%s" and quoted as written', (match, text, message, quote) => {
		expect(quotesFor(message, text, match)).toEqual([quote]);
	});

	it.each(NOT_FOUND)('%s "%s" is not found in "%s"', (match, text, message) => {
		expect(quotesFor(message, text, match)).toEqual([]);
	});

	it('escalates by itself, even at low sensitivity', () => {
		const settings = {
			...DEFAULT_SETTINGS,
			sensitivity: 'low',
			keywords: [{ text: 'recall', match: 'wholeWord' }],
		} as const;
		expect(detectEscalation(says('about the recall'), settings).decision).toBe('escalate');
	});
});
