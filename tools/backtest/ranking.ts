/** Scores are kept in so many steps, so that any number of rows takes the same memory. */
const STEPS = 1_000;

/** How well a score ranks the rows that have a reason above those that have none. */
export class Ranking {
	private readonly having = new Float64Array(STEPS + 1);
	private readonly lacking = new Float64Array(STEPS + 1);

	/** @param score 0..1 */
	add(score: number, hasReason: boolean): void {
		const step = Math.round(Math.max(0, Math.min(1, score)) * STEPS);
		const counts = hasReason ? this.having : this.lacking;
		counts[step] = (counts[step] ?? 0) + 1;
	}

	/** Whether there is something to rank, and something to rank it above. */
	get isTold(): boolean {
		return sum(this.having) > 0 && sum(this.lacking) > 0;
	}

	/** The share of pairs that stand in the right order, a tie counting half (AUROC), 0..1. */
	area(): number {
		let below = 0;
		let pairs = 0;
		for (let step = 0; step <= STEPS; step++) {
			const lacking = this.lacking[step] ?? 0;
			pairs += (this.having[step] ?? 0) * (below + lacking / 2);
			below += lacking;
		}
		return pairs / (sum(this.having) * sum(this.lacking));
	}

	/** The highest recall of any threshold that is right at least this often; 0 where none is. */
	recallAt(precision: number): number {
		let right = 0;
		let wrong = 0;
		let best = 0;
		// A score of 0 is no finding, so it is no threshold.
		for (let step = STEPS; step > 0; step--) {
			right += this.having[step] ?? 0;
			wrong += this.lacking[step] ?? 0;
			if (right > 0 && right / (right + wrong) >= precision) best = right;
		}
		return best / sum(this.having);
	}
}

const sum = (counts: Float64Array): number => counts.reduce((total, count) => total + count, 0);

/** How two figures go together (Pearson's r), in constant memory. */
export class Correlation {
	count = 0;
	private readonly sums = { x: 0, y: 0, xx: 0, yy: 0, xy: 0 };

	add(x: number, y: number): void {
		this.count += 1;
		const { sums } = this;
		sums.x += x;
		sums.y += y;
		sums.xx += x * x;
		sums.yy += y * y;
		sums.xy += x * y;
	}

	/** -1..1; NaN where one of the figures never changes. */
	r(): number {
		const { x, y, xx, yy, xy } = this.sums;
		const together = this.count * xy - x * y;
		return together / Math.sqrt((this.count * xx - x * x) * (this.count * yy - y * y));
	}
}
