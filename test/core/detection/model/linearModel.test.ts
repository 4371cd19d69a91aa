import fc from 'fast-check';
import { ConceptSet } from '../../../../core/detection/lexicons/hits';
import { featuresOfWord, takeFeatures } from '../../../../core/detection/model/features';
import { LABELS } from '../../../../core/detection/model/labels';
import { likelihoodsOf } from '../../../../core/detection/model/linearModel';
import { isOfWhole, type Segment, sentencesOf } from '../../../../core/detection/model/segments';
import { readTable } from '../../../../core/detection/model/table';
import { TABLE } from '../../../../core/detection/model/table.generated';
import { featuresOf } from '../../../../core/detection/training/train';
import type { MessageView } from '../../../../core/detection/view/messageView';
import { tokensOf } from '../../../../core/detection/view/tokens';
import { viewOf } from '../views';

/** Weighs hundreds of messages feature by feature. */
jest.setTimeout(60_000);

const { weights, scales, biases } = readTable(TABLE);
const COLUMNS = LABELS.length;

/** The logit of one label, feature by feature, as it stands in the definition. */
class Sum {
	private sum = 0;

	constructor(private readonly column: number) {}

	readonly take = (row: number, value: number): void => {
		this.sum += (weights[row * COLUMNS + this.column] ?? Number.NaN) * value;
	};

	get logit(): number {
		return this.sum * (scales[this.column] ?? Number.NaN) + (biases[this.column] ?? Number.NaN);
	}
}

const conceptsIn = ({ readings }: MessageView, parts: readonly Segment[]): ConceptSet => {
	const from = parts[0]?.from ?? 0;
	const to = parts.at(-1)?.to ?? 0;
	const concepts = new ConceptSet();
	for (const { hits } of readings)
		hits.forEach((concept, list) => {
			if (list.some((hit) => hit.from >= from && hit.to <= to)) concepts.add(concept);
		});
	return concepts;
};

/** The logits of some sentences of a message together, straight from the stored table. */
const logitsOf = (view: MessageView, parts: readonly Segment[]): number[] => {
	const concepts = conceptsIn(view, parts);
	const words = parts.map(({ from, to }) =>
		view.tokens.slice(from, to).map(({ text }) => featuresOfWord(text)),
	);
	return LABELS.map((_, column) => {
		const sum = new Sum(column);
		takeFeatures(words, concepts, sum.take);
		return sum.logit;
	});
};

/** Each sentence by itself, and the first ones together. */
const partsOf = ({ tokens }: MessageView): Segment[][] => {
	const sentences = sentencesOf(tokens);
	return [sentences.filter(isOfWhole), ...sentences.map((sentence) => [sentence])];
};

const word = fc.oneof(
	fc.constantFrom(
		...['I', 'want', 'to', 'talk', 'human', 'agent', 'not', "don't", 'please', 'card', 'stolen', 'lawyer'],
		...['charged', 'twice', 'useless', 'thanks', 'fire', '转人工', '人', 'мне', 'оператор', 'Mitarbeiter'],
		...['4711', '1.50', 'https://example.com/x', 'a@b.example', '😡', ':(', '"', '(', ',', 'hu\u200bman'],
	),
	fc.string({ unit: fc.constantFrom(...'abcdefghiéя人') }),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const longSentence = fc.array(word, { minLength: 50, maxLength: 90 }).map((words) => words.join(' '));
const end = fc.constantFrom('. ', '! ', '?\n', '\n', '。');
const message = fc
	.array(
		fc.tuple(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: longSentence }), end),
		{
			minLength: 1,
			maxLength: 6,
		},
	)
	.map((parts) => parts.flat().join(''));

describe('the likelihoods of a message', () => {
	it('of one sentence are the features times the stored table', () => {
		fc.assert(
			fc.property(sentence, (text) => {
				const view = viewOf(text);
				const [only, ...others] = sentencesOf(view.tokens);
				fc.pre(only !== undefined && others.length === 0);
				const expected = logitsOf(view, only ? [only] : []);
				for (const [column, label] of LABELS.entries())
					expect(view.likelihoods().of(label)).toBeCloseTo(expected[column] ?? Number.NaN, 3);
			}),
			{ numRuns: 200 },
		);
	});

	it('of one sentence are those of the features that are trained on', () => {
		fc.assert(
			fc.property(sentence, (text) => {
				const view = viewOf(text);
				fc.pre(sentencesOf(view.tokens).length === 1);
				const { rows, values } = featuresOf(text);
				for (const [column, label] of LABELS.entries()) {
					const sum = new Sum(column);
					for (const [at, row] of rows.entries()) sum.take(row, values[at] ?? Number.NaN);
					expect(view.likelihoods().of(label)).toBeCloseTo(sum.logit, 3);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('of several sentences are the highest of any sentence and of the whole', () => {
		fc.assert(
			fc.property(message, (text) => {
				const view = viewOf(text);
				fc.pre(sentencesOf(view.tokens).length > 1);
				const parts = partsOf(view).map((part) => logitsOf(view, part));
				for (const [column, label] of LABELS.entries()) {
					const highest = Math.max(...parts.map((part) => part[column] ?? Number.NaN));
					expect(view.likelihoods().of(label)).toBeCloseTo(highest, 3);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('name the part that says it most', () => {
		fc.assert(
			fc.property(message, (text) => {
				const view = viewOf(text);
				const parts = partsOf(view);
				for (const [column, label] of LABELS.entries()) {
					const named = view.likelihoods().sentence(label);
					const own = parts.filter(
						(part) => part[0]?.from === named?.from && part.at(-1)?.to === named?.to && part.length > 0,
					);
					if (view.tokens.length === 0) expect(named).toBeNull();
					else
						expect(Math.max(...own.map((part) => logitsOf(view, part)[column] ?? Number.NaN))).toBeCloseTo(
							view.likelihoods().of(label),
							3,
						);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it('quote words of that part, at least one', () => {
		fc.assert(
			fc.property(message, (text) => {
				const view = viewOf(text);
				const { tokens } = view;
				for (const label of LABELS) {
					const named = view.likelihoods().sentence(label);
					const quote = view.likelihoods().quote(label);
					if (tokens.length === 0) expect(quote).toBeNull();
					else {
						expect(quote?.from).toBeGreaterThanOrEqual(named?.from ?? Number.NaN);
						expect(quote?.to).toBeLessThanOrEqual(named?.to ?? Number.NaN);
						expect(quote?.to).toBeGreaterThan(quote?.from ?? Number.NaN);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('quote what speaks for the label, not what stands around it', () => {
		const text = 'Hello there, the weather is fine today. I really want to speak to a human being. Bye now.';
		const view = viewOf(text);
		const { tokens } = view;
		const quote = view.likelihoods().quote('humanRequest');
		const quoted = text.slice(tokens[quote?.from ?? 0]?.start, tokens[(quote?.to ?? 0) - 1]?.end);
		expect(quoted).toContain('speak');
		expect(quoted).toContain('human');
		expect(quoted).not.toContain('weather');
		expect(quoted).not.toContain('Bye');
	});

	it.each(['', '   ', '?!', '\u200b', '"…"'])('of a message without words are none at all: "%s"', (text) => {
		const likelihoods = likelihoodsOf(tokensOf(text), []);
		for (const label of LABELS) {
			expect(likelihoods.of(label)).toBe(Number.NEGATIVE_INFINITY);
			expect(likelihoods.sentence(label)).toBeNull();
			expect(likelihoods.quote(label)).toBeNull();
		}
	});

	it('do not depend on what was weighed before', () => {
		const texts = ['I want a human. Now!', 'Hello. Thanks. Bye.', 'my card was stolen. Help. Please'];
		const read = (text: string) => LABELS.map((label) => viewOf(text).likelihoods().of(label));
		const forwards = texts.map(read);
		expect(texts.toReversed().map(read).toReversed()).toEqual(forwards);
	});

	it('of one message stay, whatever is weighed after it', () => {
		const first = viewOf('I want a human. Now!').likelihoods();
		const before = LABELS.map((label) => [first.of(label), first.sentence(label)]);
		viewOf('Hello there. My card was stolen. Help').likelihoods();
		expect(LABELS.map((label) => [first.of(label), first.sentence(label)])).toEqual(before);
	});
});
