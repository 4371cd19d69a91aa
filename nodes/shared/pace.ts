/**
 * How long the node waits for a service. The fault matrix (`npm run test:faults`) hurries these, since it waits some
 * ten thousand times; nothing else writes to them.
 */
export const PACE = {
	/** For the next byte of an answer; n8n's own default of five minutes would let the customer wait for a dead host. */
	silenceMs: 15_000,
	/** For a whole answer: a service that sends a byte now and then never falls silent. */
	answerMs: 30_000,
	/** For a request that carries a file: 20 MB over a line of 3 Mbit/s. */
	fileMs: 60_000,
	/** Times the waits of the retry rules. */
	waits: 1,
};
