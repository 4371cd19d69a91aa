/**
 * GT-T, the measure of "Time to Transfer" (Liu et al., AAAI 2021): how close the handoffs that were made are to
 * those that were needed. A handoff in the very turn scores 1; one turn off 0.607, 0.882 or 0.946, with the
 * tolerance 1, 2 or 3 (GT-I, GT-II, GT-III).
 */
export const TOLERANCES = [1, 2, 3] as const;

/** 0: late and early count alike. Above 0 (and below 1), late counts more than early. */
export const LATENESS_PENALTY = 0;

/**
 * The score of one conversation, 0..1: of each turn in which a handoff was made the nearness to the best of those in
 * which one was needed, and the mean of these. Made without need, or needed and not made: 0. Neither: 1.
 * @param made turns, counted from 1
 * @param needed turns, counted from 1
 */
export function gtT(
	made: readonly number[],
	needed: readonly number[],
	tolerance: number,
	latenessPenalty = LATENESS_PENALTY,
): number {
	if (made.length === 0 && needed.length === 0) return 1;
	if (made.length === 0 || needed.length === 0) return 0;
	const nearness = (turn: number, wanted: number) => {
		const sharpness = 1 / (1 - latenessPenalty * Math.sign(turn - wanted));
		return Math.exp((-sharpness * (turn - wanted) ** 2) / (2 * tolerance ** 2));
	};
	const scores = made.map((turn) => Math.max(...needed.map((wanted) => nearness(turn, wanted))));
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
