import { type Label, LABELS } from '../../../../core/detection/model/labels';
import { type Example, examplesOf } from '../../../../core/detection/training/corpus';
import { heldOutLogits, scoresOf } from '../../../../core/detection/training/report';
import { type LabelledFeatures, logitOf, toFeatures, train } from '../../../../core/detection/training/train';

/** Trains many times over. */
jest.setTimeout(60_000);

const REQUEST = LABELS.indexOf('humanRequest');

describe('the logits of held-out lines', () => {
	const request = ['fetch|get', 'summon|call', 'wake|rouse', 'send|bring', 'find|seek', 'page|ring'];
	const examples = examplesOf([
		{
			language: 'en',
			name: 'humanRequest',
			source: request.map((verb) => `(${verb}) me the grubling [now]`).join('\n'),
		},
		{
			language: 'en',
			name: 'none',
			source: request.map((verb) => `(${verb}) no zorbs [today]`).join('\n'),
		},
	]);
	const features = examples.map(toFeatures);
	const logits = heldOutLogits(examples, features);
	const linesOf = (indexes: readonly number[]) => [...new Set(indexes.map((at) => examples[at]?.line ?? 0))];
	/** The same features where the examples of one line teach the opposite. */
	const lyingIn = (line: number): LabelledFeatures[] =>
		features.map((each, at) =>
			examples[at]?.line === line
				? { ...each, targets: each.targets.map((target) => (target < 0 ? target : 1 - target)), weight: 9 }
				: each,
		);
	const changedBy = (line: number): number[] => {
		const others = heldOutLogits(examples, lyingIn(line));
		return examples.flatMap((_, at) =>
			JSON.stringify(others[at]) === JSON.stringify(logits[at]) ? [] : [at],
		);
	};

	it('are there for every message and label', () => {
		expect(logits).toHaveLength(examples.length);
		for (const each of logits) expect(each.filter(Number.isFinite)).toHaveLength(LABELS.length);
	});

	it.each(linesOf([...examples.keys()]))('do not know what was said of the line itself: line %d', (line) => {
		expect(linesOf(changedBy(line))).not.toContain(line);
	});

	it('know what was said of the lines of every other part', () => {
		for (const line of [1, 2, 3, 4]) {
			const changed = linesOf(changedBy(line));
			expect(changed.length).toBeGreaterThanOrEqual((linesOf([...examples.keys()]).length * 3) / 4);
		}
	});

	it('are right where other lines say the same, but less sure than those of a model that has read all', () => {
		const all = train(features);
		for (const [at, { label }] of examples.entries()) {
			const side = label === 'humanRequest' ? 1 : -1;
			const heldOut = (logits[at]?.[REQUEST] ?? 0) * side;
			expect(heldOut).toBeGreaterThan(0);
			const each = features[at];
			if (each) expect(heldOut).toBeLessThan(logitOf(all, each, REQUEST) * side);
		}
	});
});

describe('the scores', () => {
	interface Told {
		language?: string;
		/** 1 it is a request, 0 it is none, -1 it may be either. */
		target: number;
		logit: number;
	}
	const scoresFor = (told: readonly Told[]) => {
		const examples = told.map(({ language = 'en' }, at): Example => ({
			language,
			label: 'none',
			line: at + 1,
			text: '',
			weight: 1,
		}));
		const only = (value: number) => LABELS.map((_, column) => (column === REQUEST ? value : -1));
		const features = told.map(({ target }): LabelledFeatures => ({
			rows: new Int32Array(),
			values: new Float64Array(),
			targets: only(target),
			weight: 1,
		}));
		return scoresOf(
			examples,
			features,
			told.map(({ logit }) => only(logit)),
		);
	};
	const right: Told = { target: 1, logit: 2 };
	const missed: Told = { target: 1, logit: -2 };
	const wrong: Told = { target: 0, logit: 2 };
	const quiet: Told = { target: 0, logit: -2 };
	const either: Told = { target: -1, logit: 2 };

	it.each<[what: string, told: Told[], precision: number, recall: number, f1: number]>([
		['all right', [right, right, quiet], 1, 1, 1],
		['one of two missed', [right, missed, quiet], 1, 1 / 2, 2 / 3],
		['one of two wrong', [right, wrong, quiet], 1 / 2, 1, 2 / 3],
		['some of everything', [right, right, right, missed, wrong, quiet], 3 / 4, 3 / 4, 3 / 4],
		['nothing seen', [missed, quiet], 0, 0, 0],
		['all wrong', [missed, wrong], 0, 0, 0],
		['what may be either left out', [right, either, either], 1, 1, 1],
		['a logit of 0 is not seen', [right, { target: 1, logit: 0 }], 1, 1 / 2, 2 / 3],
	])('of %s', (_what, told, precision, recall, f1) => {
		const positives = told.filter(({ target }) => target === 1).length;
		const expected = { label: 'humanRequest' as Label, language: 'en', positives, precision, recall, f1 };
		expect(scoresFor(told)).toEqual([expected]);
	});

	it('are given for each language by itself', () => {
		const told = [right, wrong, { ...right, language: 'de' }, { ...missed, language: 'de' }];
		expect(scoresFor(told).map(({ language, precision, recall }) => [language, precision, recall])).toEqual([
			['en', 1 / 2, 1],
			['de', 1, 1 / 2],
		]);
	});

	it('are left out of a language that does not have the label', () => {
		expect(scoresFor([quiet, wrong, either])).toEqual([]);
		expect(scoresFor([])).toEqual([]);
	});
});
