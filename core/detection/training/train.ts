import { prepare } from '../context';
import { ConceptSet } from '../lexicons/hits';
import { featuresOfWord, ROWS, takeFeatures } from '../model/features';
import { type Label, LABELS } from '../model/labels';
import { isOfWhole, sentencesOf } from '../model/segments';
import { DEFAULT_SETTINGS } from '../settings';
import { perWord } from '../view/words';
import type { CorpusLabel, Example } from './corpus';
import { seeded, shuffle } from './random';

/** A trained model, before it is stored: row by row, one weight per label. */
export interface Model {
	weights: Float64Array;
	biases: number[];
}

/** An example as features. */
export interface LabelledFeatures {
	rows: Int32Array;
	values: Float64Array;
	/** Per label: 1 it is one, 0 it is none, -1 it may be either and teaches nothing. */
	targets: readonly number[];
	weight: number;
}

/**
 * What teaches a label what it is not. Labels that a message may well have at the same time are left out: who asks for
 * a human may be angry, and who is furious tells of a bad experience.
 */
const TAUGHT_BY: Readonly<Record<Label, readonly CorpusLabel[]>> = {
	humanRequest: [
		...(['none', 'praise', 'complaint', 'frustration', 'failure', 'security'] as const),
		...(['billingDispute', 'unrecognisedPayment', 'legal', 'safety'] as const),
	],
	frustration: [
		...(['none', 'praise', 'complaint', 'failure', 'security'] as const),
		...(['billingDispute', 'unrecognisedPayment'] as const),
	],
	complaint: ['none', 'praise'],
	praise: [
		...(['none', 'complaint', 'frustration', 'failure', 'humanRequest', 'security'] as const),
		...(['billingDispute', 'unrecognisedPayment', 'legal', 'safety'] as const),
	],
	failure: [
		'none',
		'praise',
		'humanRequest',
		'security',
		'billingDispute',
		'unrecognisedPayment',
		'legal',
		'safety',
	],
	security: ['none', 'praise', 'complaint', 'failure', 'humanRequest', 'billingDispute'],
	billingDispute: ['none', 'praise', 'complaint', 'failure', 'humanRequest', 'security', 'safety'],
	legal: [
		...(['none', 'praise', 'complaint', 'frustration', 'failure', 'humanRequest'] as const),
		...(['security', 'billingDispute', 'unrecognisedPayment', 'safety'] as const),
	],
	safety: [
		...(['none', 'praise', 'complaint', 'frustration', 'failure', 'humanRequest'] as const),
		...(['security', 'billingDispute', 'unrecognisedPayment', 'legal'] as const),
	],
};

const isOne = (label: Label, of: CorpusLabel): boolean =>
	label === of || (of === 'unrecognisedPayment' && (label === 'security' || label === 'billingDispute'));

const targetsOf = (of: CorpusLabel): number[] =>
	LABELS.map((label) => (isOne(label, of) ? 1 : TAUGHT_BY[label].includes(of) ? 0 : -1));

const wordFeatures = perWord(({ text }) => featuresOfWord(text));

/** The features of a message as the detector would see it. */
export const featuresOf = (text: string): Pick<LabelledFeatures, 'rows' | 'values'> => {
	const message = { role: 'customer' as const, text, attachments: [] };
	const conversation = {
		id: '',
		channel: 'chat' as const,
		messages: [message],
		customer: { attributes: {} },
	};
	const [view] = prepare(conversation, DEFAULT_SETTINGS).turn;
	const concepts = new ConceptSet();
	for (const { hits } of view?.readings ?? []) hits.forEach((concept) => concepts.add(concept));
	const rows: number[] = [];
	const values: number[] = [];
	const tokens = view?.tokens ?? [];
	const sentences = sentencesOf(tokens)
		.filter(isOfWhole)
		.map(({ from, to }) => tokens.slice(from, to).map(({ word }) => wordFeatures(word)));
	takeFeatures(sentences, concepts, (row, value) => {
		rows.push(row);
		values.push(value);
	});
	return { rows: Int32Array.from(rows), values: Float64Array.from(values) };
};

export const toFeatures = ({ label, text, weight }: Example): LabelledFeatures => ({
	...featuresOf(text),
	targets: targetsOf(label),
	weight,
});

const COLUMNS = LABELS.length;

/** Number of passes over the examples, the first step, and the pull of every weight towards zero: by trial on left-out lines. */
const PASSES = 6;
const FIRST_STEP = 0.5;
const PULL = 1e-5;
/** AdaGrad starts with this much behind it, so that the first steps are not too long. */
const HEAD_START = 1e-2;
/** An error smaller than this teaches nothing worth the time. */
const SETTLED = 1e-4;

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

export const logitOf = (
	{ weights, biases }: Model,
	{ rows, values }: Pick<LabelledFeatures, 'rows' | 'values'>,
	column: number,
): number => {
	let logit = biases[column] ?? 0;
	for (let at = 0; at < rows.length; at++)
		logit += (weights[(rows[at] ?? 0) * COLUMNS + column] ?? 0) * (values[at] ?? 0);
	return logit;
};

/** One logistic regression per label, all in one table, by stochastic gradient descent with AdaGrad's steps. */
export const train = (examples: readonly LabelledFeatures[], passes = PASSES): Model => {
	const model: Model = { weights: new Float64Array(ROWS * COLUMNS), biases: LABELS.map(() => 0) };
	const behind = new Float64Array(ROWS * COLUMNS).fill(HEAD_START);
	const behindBiases = LABELS.map(() => HEAD_START);
	const random = seeded(1);
	const order = examples.map((_, index) => index);
	for (let pass = 0; pass < passes; pass++) {
		shuffle(order, random);
		for (const index of order) {
			const example = examples[index];
			if (example)
				for (let column = 0; column < COLUMNS; column++) learn(model, behind, behindBiases, example, column);
		}
	}
	return model;
};

const learn = (
	model: Model,
	behind: Float64Array,
	behindBiases: number[],
	example: LabelledFeatures,
	column: number,
): void => {
	const target = example.targets[column] ?? -1;
	if (target < 0) return;
	const error = (sigmoid(logitOf(model, example, column)) - target) * example.weight;
	if (Math.abs(error) < SETTLED) return;
	const soFar = (behindBiases[column] ?? 0) + error * error;
	behindBiases[column] = soFar;
	model.biases[column] = (model.biases[column] ?? 0) - (FIRST_STEP * error) / Math.sqrt(soFar);
	const { rows, values } = example;
	for (let at = 0; at < rows.length; at++) {
		const place = (rows[at] ?? 0) * COLUMNS + column;
		const weight = model.weights[place] ?? 0;
		const slope = error * (values[at] ?? 0) + PULL * weight;
		const sum = (behind[place] ?? 0) + slope * slope;
		behind[place] = sum;
		model.weights[place] = weight - (FIRST_STEP * slope) / Math.sqrt(sum);
	}
};
