import type { Reason } from './escalation';
import type { Sensitivity } from './settings';

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

/** @param frustrationThreshold the builder's own, 0..1; a handover stays at least as certain as the table says */
export const bandOf = (reason: Reason, sensitivity: Sensitivity, frustrationThreshold?: number): Band => {
	if (reason !== 'frustration') return BANDS[sensitivity];
	const band = FRUSTRATION_BANDS[sensitivity];
	if (frustrationThreshold === undefined) return band;
	return { doubtful: frustrationThreshold, certain: Math.max(frustrationThreshold, band.certain) };
};
