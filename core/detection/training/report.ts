import { type Label, LABELS } from '../model/labels';
import type { Example } from './corpus';
import { type LabelledFeatures, logitOf, train } from './train';

/** How well a label is told from all else, on lines that were not learnt from. Shares, 0..1. */
export interface Score {
	label: Label;
	language: string;
	positives: number;
	precision: number;
	recall: number;
	f1: number;
}

/** The corpus is held out in so many parts, one after the other. */
const FOLDS = 4;
/** Enough passes for a report; the difference to the full number is small. */
const PASSES = 3;

/** The logits of every example, each by a model that has not seen its line. */
export const heldOutLogits = (
	examples: readonly Example[],
	features: readonly LabelledFeatures[],
): number[][] => {
	const logits: number[][] = examples.map(() => []);
	for (let fold = 0; fold < FOLDS; fold++) {
		const isHeldOut = (index: number) => (examples[index]?.line ?? 0) % FOLDS === fold;
		const model = train(
			features.filter((_, index) => !isHeldOut(index)),
			PASSES,
		);
		for (const [index, each] of features.entries())
			if (isHeldOut(index)) logits[index] = LABELS.map((_, column) => logitOf(model, each, column));
	}
	return logits;
};

/** Scores per label and language, of languages that have the label. */
export const scoresOf = (
	examples: readonly Example[],
	features: readonly LabelledFeatures[],
	logits: ReadonlyArray<readonly number[]>,
): Score[] => {
	const languages = [...new Set(examples.map(({ language }) => language))];
	return LABELS.flatMap((label, column) =>
		languages.flatMap((language) => {
			let [right, wrong, missed] = [0, 0, 0];
			for (const [index, example] of examples.entries()) {
				const target = features[index]?.targets[column] ?? -1;
				if (example.language !== language || target < 0) continue;
				const isSeen = (logits[index]?.[column] ?? 0) > 0;
				if (target === 1 && isSeen) right++;
				else if (target === 1) missed++;
				else if (isSeen) wrong++;
			}
			const positives = right + missed;
			if (positives === 0) return [];
			const precision = right / Math.max(1, right + wrong);
			const recall = right / positives;
			const f1 = (2 * right) / Math.max(1, 2 * right + wrong + missed);
			return [{ label, language, positives, precision, recall, f1 }];
		}),
	);
};
