import { featuresOfWord, ROWS } from '../../../../core/detection/model/features';
import { type Label, LABELS } from '../../../../core/detection/model/labels';
import { unpack } from '../../../../core/detection/model/packed';
import { storeTable } from '../../../../core/detection/model/table';
import {
	LANGUAGE_ROWS,
	SPELT_LANGUAGES,
	takeSpelling,
} from '../../../../core/detection/language/spellingFeatures';
import {
	type CorpusFile,
	CORPUS_LABELS,
	type CorpusLabel,
	examplesOf,
} from '../../../../core/detection/training/corpus';
import {
	featuresOf,
	logitOf,
	type Model,
	toFeatures,
	train,
} from '../../../../core/detection/training/train';
import { trainLanguages } from '../../../../core/detection/training/trainLanguages';

/** Trains many times over. */
jest.setTimeout(60_000);

const fileOf = (name: string, source: string, language = 'en'): CorpusFile => ({ language, name, source });

/** A shop that sells zorbs. */
const FILES: readonly CorpusFile[] = [
	fileOf('humanRequest', '(fetch|summon|wake) (me|us) the (grubling|zwerk)[ please| today| now]'),
	fileOf('security', '(somebody|a thief) (snatched|pinched) my (zorb|blimp)[ today| please| yesterday]'),
	fileOf('praise', 'the (zorb|blimp) is (splendid|a joy)[ today| now| for us]'),
	fileOf('none', '(where is|what costs|who made) (my|the) (zorb|blimp)[ please| today| now]'),
	fileOf('none', 'a grubling (costs|weighs) (two|ten) florins[ today| now]'),
];

const featuresOfFiles = (files: readonly CorpusFile[]) => examplesOf(files).map(toFeatures);
const column = (label: Label): number => LABELS.indexOf(label);
const modelOf = (files: readonly CorpusFile[]): Model => train(featuresOfFiles(files));
const logits = (model: Model, text: string): Record<Label, number> => {
	const features = featuresOf(text);
	const entries = LABELS.map((label) => [label, logitOf(model, features, column(label))] as const);
	return Object.fromEntries(entries) as Record<Label, number>;
};
/** The labels that a model sees in a text. */
const seenIn = (model: Model, text: string): Label[] => {
	const found = logits(model, text);
	return LABELS.filter((label) => found[label] > 0);
};

describe('a model trained on a tiny corpus', () => {
	const model = modelOf(FILES);

	it.each<[text: string, labels: Label[]]>([
		['wake us the grubling now', ['humanRequest']],
		['summon the zwerk', ['humanRequest']],
		['Fetch me a ZWERK!!', ['humanRequest']],
		['a thief pinched the zorb', ['security']],
		['somebody snatched both', ['security']],
		['the blimp is splendid', ['praise']],
		['what costs the blimp', []],
		['a grubling costs ten', []],
		['where is it', []],
	])('sees in "%s", which it has not read, %j', (text, labels) => {
		const texts = new Set(examplesOf(FILES).map((example) => example.text));
		expect(texts.has(text)).toBe(false);
		expect(seenIn(model, text)).toEqual(labels);
	});

	it('knows a word that was misspelt by its pieces', () => {
		expect(logits(model, 'wake the zwerkk').humanRequest).toBeGreaterThan(
			logits(model, 'wake the blorfs').humanRequest,
		);
	});

	it('has learnt nothing of a label that no example is for or against', () => {
		const onlyRequests = modelOf(FILES.slice(0, 1));
		const weights = (label: Label) =>
			Array.from({ length: ROWS }, (_, row) => onlyRequests.weights[row * LABELS.length + column(label)]);
		expect(onlyRequests.biases[column('complaint')]).toBe(0);
		expect(weights('complaint').every((weight) => weight === 0)).toBe(true);
		expect(weights('humanRequest').some((weight) => (weight ?? 0) > 0)).toBe(true);
	});

	it('believes in nothing where it has only read ordinary messages', () => {
		const ordinary = modelOf(FILES.slice(3));
		expect(Object.values(logits(ordinary, 'where is my zorb')).every((logit) => logit < -1)).toBe(true);
	});

	it('learns from an example by its weight: nothing from one of no weight, more from a heavy one', () => {
		const features = featuresOfFiles(FILES.slice(0, 1));
		const weighing = (weight: number) =>
			train(
				features.map((each) => ({ ...each, weight })),
				1,
			);
		expect(weighing(0).weights.every((each) => each === 0)).toBe(true);
		const text = 'fetch me the zwerk';
		expect(logits(weighing(1), text).humanRequest).toBeGreaterThan(logits(weighing(0.01), text).humanRequest);
	});

	it('learns more with every pass', () => {
		const features = featuresOfFiles(FILES);
		const after = [0, 1, 6].map((passes) => logits(train(features, passes), 'summon the zwerk').humanRequest);
		expect(after[0]).toBe(0);
		expect(after[1]).toBeGreaterThan(0);
		expect(after[2]).toBeGreaterThan(after[1] ?? 0);
	});

	it('is stored as the same bytes for the same corpus, and as others for another', () => {
		const stored = (files: readonly CorpusFile[]) => {
			const { weights, biases } = modelOf(files);
			return JSON.stringify(storeTable(weights, biases, 'same'));
		};
		const first = stored(FILES);
		expect(stored(structuredClone(FILES)) === first).toBe(true);
		expect(stored([...FILES, fileOf('none', 'hello')]) === first).toBe(false);
	});

	it('is nothing for no examples', () => {
		const nothing = train([]);
		expect(nothing.biases).toEqual(LABELS.map(() => 0));
		expect(nothing.weights).toHaveLength(ROWS * LABELS.length);
	});
});

describe('what an example teaches', () => {
	const targetsOf = (label: CorpusLabel): Record<string, number> => {
		const { targets } = toFeatures({ language: 'en', label, line: 1, text: 'hello', weight: 1 });
		return Object.fromEntries(LABELS.map((each, at) => [each, targets[at] ?? Number.NaN]));
	};

	it.each(LABELS)('%s: itself', (label) => {
		expect(targetsOf(label)[label]).toBe(1);
	});

	it.each(CORPUS_LABELS)('%s: of every label that it is one, none, or maybe one', (label) => {
		for (const target of Object.values(targetsOf(label))) expect([-1, 0, 1]).toContain(target);
	});

	it('none: that it is nothing', () => {
		expect(new Set(Object.values(targetsOf('none')))).toEqual(new Set([0]));
	});

	it('an unrecognised payment: security and billing at once, and no request', () => {
		expect(targetsOf('unrecognisedPayment')).toMatchObject({
			security: 1,
			billingDispute: 1,
			humanRequest: 0,
			praise: 0,
		});
	});

	it.each<[label: CorpusLabel, of: Label, what: string]>([
		['humanRequest', 'frustration', 'who asks for a human may be angry'],
		['humanRequest', 'complaint', 'who asks for a human may complain'],
		['frustration', 'complaint', 'who is furious tells of a bad experience'],
		['complaint', 'failure', 'who complains may say that the answers do not help'],
		['legal', 'frustration', 'who threatens is often angry'],
	])('%s: nothing about %s, since %s', (label, of) => {
		expect(targetsOf(label)[of]).toBe(-1);
	});

	it.each<[label: CorpusLabel, isNo: Label]>([
		['praise', 'frustration'],
		['praise', 'humanRequest'],
		['complaint', 'praise'],
		['frustration', 'humanRequest'],
		['security', 'billingDispute'],
		['billingDispute', 'security'],
		['complaint', 'legal'],
	])('%s: that it is no %s', (label, isNo) => {
		expect(targetsOf(label)[isNo]).toBe(0);
	});
});

describe('the features of a message', () => {
	it('are the rows of its words, of their pieces and neighbours, all within the table', () => {
		const { rows, values } = featuresOf('fetch me the zwerk');
		for (const word of ['fetch', 'me', 'the', 'zwerk'])
			expect([...rows]).toContain(featuresOfWord(word).word);
		expect(rows).toHaveLength(values.length);
		for (const row of rows) expect(row >= 0 && row < ROWS).toBe(true);
	});

	it('are the same for every way to write it', () => {
		expect(featuresOf('ＦＥＴＣＨ me,  the Zwerk')).toEqual(featuresOf('fetch me the zwerk'));
	});

	it('are none for a message without words', () => {
		expect(featuresOf('').rows).toHaveLength(0);
		expect(featuresOf('?!').rows).toHaveLength(0);
	});
});

describe('the table of languages, trained on a tiny corpus', () => {
	const examples = examplesOf([
		fileOf('none', '(where|when) (will|does) the parcel (arrive|come)', 'en'),
		fileOf('none', '(wann|warum) (wird|kommt) das päckchen (endlich|heute)', 'de'),
		fileOf('none', '(gdzie|kiedy) (jest|będzie) moja (paczka|przesyłka)', 'pl'),
		fileOf('none', '(これ|それ)は(何|どこ)', 'ja'),
	]);
	const table = trainLanguages(examples);
	const weights = unpack(table.weights);
	const likeliest = (text: string): string | undefined => {
		const sums = SPELT_LANGUAGES.map(() => 0);
		for (const word of text.split(' '))
			takeSpelling(word, (row, value) => {
				for (const at of sums.keys())
					sums[at] = (sums[at] ?? 0) + (weights[row * SPELT_LANGUAGES.length + at] ?? 0) * value;
			});
		return SPELT_LANGUAGES[sums.indexOf(Math.max(...sums))];
	};

	it.each([
		['en', 'parcel arrive'],
		['en', 'parcels'],
		['de', 'packchen heute'],
		['de', 'wird kommt'],
		['pl', 'paczka kiedy'],
		['pl', 'przesylki'],
	])('sees %s in "%s"', (language, text) => {
		expect(likeliest(text)).toBe(language);
	});

	it('fits, and is the same one for the same corpus', () => {
		expect(table.weights).toHaveLength(LANGUAGE_ROWS * SPELT_LANGUAGES.length);
		expect(JSON.stringify(trainLanguages(examples)) === JSON.stringify(table)).toBe(true);
	});
});
