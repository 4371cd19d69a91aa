import type { Reason } from './escalation';
import type { DetectionSettings, Sensitivity } from './settings';

/** What a score leads to: from `certain` on a handover; from `doubtful` on an offer, or a handover without offers. */
export interface Band {
	doubtful: number;
	certain: number;
}

/** For every reason that has no band of its own. */
const BANDS: Readonly<Record<Sensitivity, Band>> = {
	low: { doubtful: 0.7, certain: 0.85 },
	balanced: { doubtful: 0.5, certain: 0.75 },
	high: { doubtful: 0.38, certain: 0.6 },
};

/** Anger is common where people have problems, so only strong anger counts, and all but fury is met with an offer first. */
const FRUSTRATION_BANDS: Readonly<Record<Sensitivity, Band>> = {
	low: { doubtful: 0.8, certain: 0.99 },
	balanced: { doubtful: 0.65, certain: 0.98 },
	high: { doubtful: 0.5, certain: 0.9 },
};

/** How often the bot may fail before a human is needed. */
export const FAILED_ATTEMPTS: Readonly<Record<Sensitivity, number>> = { low: 3, balanced: 2, high: 1 };

/**
 * What a score of this reason leads to. The builder's own threshold moves where doubt begins; a handover stays at least
 * as certain as the table says, so that a low threshold brings more offers, not fewer questions.
 */
export const bandOf = (
	reason: Reason,
	{ sensitivity, thresholds }: Pick<DetectionSettings, 'sensitivity' | 'thresholds'>,
): Band => {
	const band = reason === 'frustration' ? FRUSTRATION_BANDS[sensitivity] : BANDS[sensitivity];
	const own = thresholds[reason];
	return own === undefined ? band : { doubtful: own, certain: Math.max(own, band.certain) };
};
