import fc from 'fast-check';
import { isOfWhole, sentencesOf } from '../../../../core/detection/model/segments';
import { tokensOf } from '../../../../core/detection/view/tokens';

const LONGEST = 60;
const wordsTimes = (times: number): string => Array.from({ length: times }, (_, at) => `w${at}`).join(' ');
const lengthsOf = (text: string): number[] => sentencesOf(tokensOf(text)).map(({ from, to }) => to - from);

describe('the sentences of a message', () => {
	it.each([
		['nothing', '', []],
		['marks alone', '?! ...', []],
		['one word', 'human', [1]],
		['one sentence', 'I want to talk', [4]],
		['a sentence with commas', 'no, not now, thanks', [4]],
		['two sentences', 'It broke. Get me a human!', [2, 4]],
		['lines', 'It broke\nget me a human', [2, 4]],
		['sentences with empty ones between', 'Hello?!! ... Anyone', [1, 1]],
		['a number with a point', 'I paid 1.50 today', [5]],
		['Chinese', '转人工。谢谢', [3, 2]],
		['as many words as are weighed at once', wordsTimes(LONGEST), [LONGEST]],
		['one more', wordsTimes(LONGEST + 1), [LONGEST, 1]],
		['far more', wordsTimes(150), [LONGEST, LONGEST, 30]],
		['a long one between short ones', `Hi. ${wordsTimes(70)}. Bye`, [1, LONGEST, 10, 1]],
	])('of %s', (_what, text, lengths) => {
		expect(lengthsOf(text)).toEqual(lengths);
	});

	it('hold every word once and in order, no two sentences in one', () => {
		const text = fc
			.array(fc.constantFrom('a', 'no', '人', '.', '!', '\n', ',', '😡', wordsTimes(40)), { maxLength: 60 })
			.map((parts) => parts.join(' '));
		fc.assert(
			fc.property(text, (message) => {
				const tokens = tokensOf(message);
				let next = 0;
				for (const { from, to } of sentencesOf(tokens)) {
					expect(from).toBe(next);
					expect(to).toBeGreaterThan(from);
					expect(to - from).toBeLessThanOrEqual(LONGEST);
					expect(new Set(tokens.slice(from, to).map(({ sentence }) => sentence)).size).toBe(1);
					const isCut = tokens[to]?.sentence === tokens[from]?.sentence;
					if (isCut) expect(to - from).toBe(LONGEST);
					next = to;
				}
				expect(next).toBe(tokens.length);
			}),
		);
	});
});

describe('the whole of a message', () => {
	it.each([
		['has its only sentence', wordsTimes(10), 1],
		['has the first sentence, as long as one may be', `${wordsTimes(LONGEST)}. And more`, 1],
		['has all sentences of a short message', 'One. Two. Three', 3],
		['has the sentences that end within sixty words', `${wordsTimes(50)}. ${wordsTimes(10)}. Bye`, 2],
		['leaves out a sentence that ends behind them', `${wordsTimes(50)}. ${wordsTimes(11)}. Bye`, 1],
		['has none of a message without words', '', 0],
	])('%s', (_what, text, count) => {
		const isPart = sentencesOf(tokensOf(text)).map(isOfWhole);
		expect(isPart.filter(Boolean)).toHaveLength(count);
		expect(isPart.slice(0, count).every(Boolean)).toBe(true);
	});
});
