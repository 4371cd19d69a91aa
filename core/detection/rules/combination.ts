import type { Context } from '../context';
import type { Reason, Signal } from '../escalation';
import type { Concept } from '../lexicons/concept';
import { type Hit, type Hits, hitsOf } from '../lexicons/compiled';
import { gapBetween, type MessageView } from '../view/messageView';
import { type Finding, signalOf, strongest } from './rule';

/** Concepts that mean something when they stand near each other, in any order. */
export interface Combination {
	/** Each is one concept or several of which one suffices. */
	concepts: ReadonlyArray<Concept | readonly Concept[]>;
	/** The most words between neighbours. */
	within: number;
	score: number;
	/** One English sentence for the agent. */
	why: string;
	/** A negation right before makes it the opposite ("my card was not stolen"). */
	negatable?: boolean;
	/** Any of these in the message takes it away. */
	unless?: readonly Concept[];
}

/** A negation counts when at most this many words stand between it and what it negates. */
const NEGATION_REACH = 2;

/** Whether a negation stands before the hit ("I don't want an agent") or holds it ("gerek yok"). */
export const isNegated = (view: MessageView, hits: Hits, hit: Hit): boolean =>
	hitsOf(hits, 'not').some((negation) => {
		if (negation.from <= hit.from && hit.to <= negation.to) return true;
		return (
			negation.from < hit.from &&
			hit.from - negation.to <= NEGATION_REACH &&
			view.tokens[negation.from]?.clause === view.tokens[hit.from]?.clause &&
			!hitsOf(hits, 'subject').some((subject) => subject.from >= negation.to && subject.to <= hit.from)
		);
	});

const isQuoted = (view: MessageView, hit: Hit): boolean =>
	(view.tokens[hit.from]?.quoted ?? false) && view.tokens.some((token) => !token.quoted);

const overlap = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;

/** The nearest hits of the concepts, one of each, no two on the same words; null where they are too far apart. */
export const findTogether = (
	view: MessageView,
	hits: Hits,
	concepts: Combination['concepts'],
	within: number,
): Hit[] | null => {
	const isThere = (concept: Concept) => hits.has(concept);
	if (!concepts.every((concept) => (typeof concept === 'string' ? isThere(concept) : concept.some(isThere))))
		return null;
	const lists = concepts.map((concept) =>
		typeof concept === 'string' ? hitsOf(hits, concept) : concept.flatMap((each) => hitsOf(hits, each)),
	);
	const [first, ...others] = lists;
	if (!first) return null;
	let best: Hit[] | null = null;
	let bestGap = Number.POSITIVE_INFINITY;
	for (const start of first) {
		const together = [start];
		let widest = 0;
		for (const list of others) {
			let nearest: Hit | null = null;
			let nearestGap = Number.POSITIVE_INFINITY;
			for (const hit of list) {
				if (together.some((taken) => overlap(taken, hit))) continue;
				const gap = Math.min(...together.map((taken) => gapBetween(view, taken, hit)));
				if (gap < nearestGap) {
					nearest = hit;
					nearestGap = gap;
				}
			}
			if (!nearest) break;
			together.push(nearest);
			widest = Math.max(widest, nearestGap);
		}
		if (together.length === lists.length && widest <= within && widest < bestGap) {
			best = together;
			bestGap = widest;
		}
	}
	return best;
};

/** What one message says by these combinations, the strongest only. */
export const findCombination = (view: MessageView, combinations: readonly Combination[]): Finding | null => {
	const findings: Finding[] = [];
	for (const { hits } of view.readings) {
		for (const { concepts, within, score, why, negatable = false, unless = [] } of combinations) {
			if (unless.some((concept) => hits.has(concept))) continue;
			const together = findTogether(view, hits, concepts, within);
			if (!together || together.every((hit) => isQuoted(view, hit))) continue;
			if (negatable && together.some((hit) => isNegated(view, hits, hit))) continue;
			findings.push({ score, hits: together, why });
		}
	}
	return strongest(findings);
};

/** A rule that is nothing but combinations, looked for in the newest customer turn. */
export const signalsOfCombinations = (
	reason: Reason,
	{ turn }: Context,
	combinations: readonly Combination[],
): Signal[] =>
	turn.flatMap((view) => {
		const finding = findCombination(view, combinations);
		return finding ? [signalOf(reason, view, finding)] : [];
	});
