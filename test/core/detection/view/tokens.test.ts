import fc from 'fast-check';
import { READ_LIMIT, tokensOf } from '../../../../core/detection/view/tokens';

const wordsOf = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('the words of a message', () => {
	it.each([
		['lower case without accents', 'Möchte ÉTÉ Łódź', ['mochte', 'ete', 'lodz']],
		['full-width letters made normal', 'ＨＵＭＡＮ', ['human']],
		['invisible characters taken out', 'hu\u200bm\u00adan', ['human']],
		[
			'apostrophes and hyphens as gaps',
			"l'agent don't live-chat",
			['l', 'agent', 'don', 't', 'live', 'chat'],
		],
		['every sign of a script without spaces', '转人工 ok', ['转', '人', '工', 'ok']],
		['emoji and emoticons', 'no 😡 :-((', ['no', '😡', ':(']],
		[
			'nothing for links and addresses',
			'see https://example.com/human or me@example.com now',
			['see', '', 'or', '', 'now'],
		],
		['Indic vowel signs kept', 'हिन्दी', ['हिन्दी']],
		['Arabic without vowel marks', 'أُرِيد', ['اريد']],
		['the kana marks kept', 'が', ['が']],
	])('are %s', (_what, text, words) => {
		expect(wordsOf(text)).toEqual(words);
	});

	it('know their clause: commas and stops part them, decimal points do not', () => {
		const clauses = tokensOf('No, I pay 1.50 now. Bye').map((token) => token.clause);
		expect(new Set(clauses.slice(1, 6)).size).toBe(1);
		expect(new Set(clauses).size).toBe(3);
	});

	it('know whether they are quoted', () => {
		expect(tokensOf('he said "call me" twice').map((token) => token.quoted)).toEqual([
			false,
			false,
			true,
			true,
			false,
		]);
	});

	it('point to where they stand', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				let last = 0;
				for (const { start, end } of tokensOf(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					last = end;
				}
			}),
		);
	});

	it('are read at both ends of a text that is too long', () => {
		const words = wordsOf(`first ${'x '.repeat(READ_LIMIT)} last`);
		expect(words[0]).toBe('first');
		expect(words.at(-1)).toBe('last');
		expect(words.length).toBeLessThanOrEqual(READ_LIMIT);
	});
});
