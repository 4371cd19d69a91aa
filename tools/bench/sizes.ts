import { type CallCost, costOfCalls } from './children';
import { evenlySpaced } from './statistics';
import { hostileTexts, ordinaryTexts } from './texts';

export const MESSAGE_BYTES = [10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;
const MEGABYTE = 1_000_000;

/** Messages that a child reads before it measures, so that its code is as warm as a running n8n's. */
const WARM_UP = 400;
const SIZE_MILLISECONDS = 500;
const SIZE_TIMEOUT = 15_000;
const HOSTILE_MILLISECONDS = 150;
/** A child that takes longer is ended, and the next goes on behind the text it was at … */
const HOSTILE_TIMEOUT = 12_000;
/** … until this has run out for all of them together. */
const HOSTILE_BUDGET = 24_000;

/** The detector's bundle, and what it reads to get warm. */
export interface Subject {
	bundle: string;
	messages: readonly string[];
}

/** Microseconds per message of each size, null where one took too long to wait for. */
export function costByMessageBytes({ bundle, messages }: Subject): Map<number, number | null> {
	const batches = MESSAGE_BYTES.map((bytes) => ordinaryTexts(messages, bytes));
	const warmUp = evenlySpaced(messages, WARM_UP);
	const costs = costOfCalls({ bundle, batches, warmUp, milliseconds: SIZE_MILLISECONDS }, SIZE_TIMEOUT);
	return new Map(MESSAGE_BYTES.map((bytes, place) => [bytes, costs[place]?.median ?? null]));
}

/** Milliseconds of the slowest call on a megabyte of each hostile kind, null where it took too long to wait for. */
export function costOfHostileMegabytes({ bundle, messages }: Subject): Map<string, number | null> {
	const texts = hostileTexts(MEGABYTE);
	const calls = { bundle, warmUp: evenlySpaced(messages, WARM_UP), milliseconds: HOSTILE_MILLISECONDS };
	const costs: Array<CallCost | null> = [];
	const end = performance.now() + HOSTILE_BUDGET;
	while (costs.length < texts.length && performance.now() < end) {
		const timeout = Math.min(HOSTILE_TIMEOUT, Math.ceil(end - performance.now()));
		const batches = texts.slice(costs.length).map(({ text }) => [text]);
		// After the last that was read comes the one that took too long.
		costs.push(...costOfCalls({ ...calls, batches }, timeout), null);
	}
	return new Map(
		texts.map(({ name }, place) => {
			const cost = costs[place];
			return [name, cost ? cost.slowest / 1_000 : null];
		}),
	);
}
