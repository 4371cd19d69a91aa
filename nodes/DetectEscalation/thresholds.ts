import type { INodePropertyCollection } from 'n8n-workflow';
import { REASONS, type Reason } from '../../core/detection/escalation';
import type { DetectionSettings } from '../../core/detection/settings';
import { reasonOptions } from '../shared/reasonOptions';
import { toNumber, toRows, toText } from '../shared/parameters';

/** Reasons that hold or do not hold: there is no more or less for a threshold to cut. */
const WITHOUT_THRESHOLD: readonly Reason[] = ['keyword', 'highValueCustomer'];

/** What a row says that was added and not touched; n8n leaves defaults out of what it exports. */
const USUAL_REASON: Reason = 'frustration';
const USUAL_SCORE = 0.6;

const options = reasonOptions.filter(({ value }) => !WITHOUT_THRESHOLD.some((reason) => reason === value));

/** One row of the option Thresholds. */
export const thresholdRows: INodePropertyCollection = {
	displayName: 'Threshold',
	name: 'threshold',
	values: [
		{
			displayName: 'Reason',
			name: 'reason',
			type: 'options',
			options,
			default: USUAL_REASON,
			description: 'The reason this threshold is for',
		},
		{
			displayName: 'Score From',
			name: 'score',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: USUAL_SCORE,
			description:
				'The reason counts from this score on, 0 to 1. Scores below 0.3 are never reported, so 0.3 lets everything count.',
		},
	],
};

/**
 * The thresholds that the rows set; of two rows for one reason the last holds.
 * @throws {Error} for a score that is no number from 0 to 1: ignored, it would silently change who is handed over.
 */
export function readThresholds(value: unknown): DetectionSettings['thresholds'] {
	const thresholds: Partial<Record<Reason, number>> = {};
	for (const row of toRows(value, 'threshold')) {
		const reason = REASONS.find((known) => known === (row.reason ?? USUAL_REASON));
		if (reason === undefined)
			throw new Error(`Options, Thresholds: there is no reason "${toText(row.reason)}".`);
		const score = toNumber(row.score ?? USUAL_SCORE);
		if (score === undefined || score < 0 || score > 1)
			throw new Error(
				`Options, Thresholds: the score for "${reason}" is ${toText(row.score) || 'empty'}. Enter a number from 0 to 1.`,
			);
		thresholds[reason] = score;
	}
	return thresholds;
}
