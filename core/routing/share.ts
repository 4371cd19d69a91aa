import { createHash } from 'node:crypto';

const BITS = 48;

/**
 * Where a conversation stands between 0 and 1, the same at every call: a hash of its id. Ids of any shape are spread
 * evenly, so that shares need no memory of what went where.
 */
export function positionOf(conversationId: string): number {
	const digest = createHash('sha256').update(`share\n${conversationId}`, 'utf8').digest();
	return digest.readUIntBE(0, BITS / 8) / 2 ** BITS;
}

/** The one that a conversation falls to, in proportion to the shares (any positive numbers); undefined of none. */
export function chooseByShare<T extends { share: number }>(
	sharers: readonly T[],
	conversationId: string,
): T | undefined {
	const whole = sharers.reduce((sum, { share }) => sum + share, 0);
	let left = positionOf(conversationId) * whole;
	for (const sharer of sharers) {
		if (left < sharer.share) return sharer;
		left -= sharer.share;
	}
	return sharers.at(-1);
}
