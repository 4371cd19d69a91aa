import type { Decision, Priority, Reason, Signal } from './escalation';
import type { OfferState } from './rules/botOffer';
import type { DetectionSettings, Sensitivity } from './settings';
import { bandOf } from './thresholds';

type Weight = 'certain' | 'doubtful' | 'none';

/** How much a signal counts at this sensitivity. */
export const weigh = ({ reason, score }: Signal, settings: DetectionSettings): Weight => {
	const band = bandOf(reason, settings);
	if (score >= band.certain) return 'certain';
	return score >= band.doubtful ? 'doubtful' : 'none';
};

/** How sure several reasons, none of which counts by itself, have to be together. */
const TOGETHER: Readonly<Record<Sensitivity, number>> = { low: 0.85, balanced: 0.7, high: 0.6 };

/** Whether hints of different reasons make a doubtful case: an annoyed customer whom the bot has failed before. */
const addsUp = (signals: readonly Signal[], { sensitivity, thresholds }: DetectionSettings): boolean => {
	const strongest = new Map<Reason, number>();
	// A reason that has a threshold of its own counts from there, and not before.
	for (const { reason, score } of signals)
		if (thresholds[reason] === undefined) strongest.set(reason, Math.max(score, strongest.get(reason) ?? 0));
	let calm = 1;
	for (const score of strongest.values()) calm *= 1 - score;
	return strongest.size > 1 && 1 - calm >= TOGETHER[sensitivity];
};

/** A customer who has just said no to a human is left with the bot, whatever led to the offer. These count all the same. */
const DESPITE_REFUSAL: readonly Reason[] = [
	'humanRequest',
	'legal',
	'security',
	'billingDispute',
	'keyword',
	'safety',
];

/**
 * What to do about the signals. Certain: hand over. Doubtful: ask first where the builder wants that; but one offer
 * per stretch: after it a second doubtful request is a request, and other doubts are let go.
 */
export const decide = (
	signals: readonly Signal[],
	settings: DetectionSettings,
	offer: OfferState,
): Decision => {
	if (signals.length === 0) return 'continue';
	const counting = signals.filter(({ reason }) => offer !== 'declined' || DESPITE_REFUSAL.includes(reason));
	const weighed = counting.map((signal) => ({ signal, weight: weigh(signal, settings) }));
	if (weighed.some(({ weight }) => weight === 'certain')) return 'escalate';
	const doubtful = weighed.filter(({ weight }) => weight === 'doubtful');
	if (offer === 'declined' || (doubtful.length === 0 && !addsUp(counting, settings))) return 'continue';
	if (!settings.offerFirst) return 'escalate';
	if (offer === 'none') return 'offer';
	return doubtful.some(({ signal }) => signal.reason === 'humanRequest') ? 'escalate' : 'continue';
};

const URGENT: readonly Reason[] = ['safety', 'security'];
const HIGH: readonly Reason[] = ['legal', 'billingDispute'];

/** How soon a human should look: urgent for danger, high for law, money, strong anger and important customers. */
export const priorityOf = (signals: readonly Signal[], settings: DetectionSettings): Priority => {
	if (signals.length === 0) return 'normal';
	const counting = signals.filter((signal) => weigh(signal, settings) !== 'none');
	const has = (reasons: readonly Reason[]) => counting.some(({ reason }) => reasons.includes(reason));
	if (has(URGENT)) return 'urgent';
	if (has(HIGH)) return 'high';
	if (counting.some((signal) => signal.reason === 'frustration' && weigh(signal, settings) === 'certain'))
		return 'high';
	return has(['highValueCustomer']) && counting.length > 1 ? 'high' : 'normal';
};
