export interface RateLimit {
	/** Uses one request of `key` up. Returns 0, or the whole seconds to wait where none is left. */
	take(key: string): number;
	reset(): void;
}

/**
 * A bucket per key that holds `burst` requests and refills at `perSecond`.
 * @param clock milliseconds
 */
export function createRateLimit(clock: () => number, burst: number, perSecond: number): RateLimit {
	const buckets = new Map<string, { left: number; at: number }>();
	return {
		take(key) {
			const now = clock();
			const bucket = buckets.get(key) ?? { left: burst, at: now };
			const left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
			const isAllowed = left >= 1;
			buckets.set(key, { left: isAllowed ? left - 1 : left, at: now });
			return isAllowed ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
		},
		reset: () => buckets.clear(),
	};
}
