import type { Context } from '../context';
import type { Signal } from '../escalation';
import type { Concept } from '../lexicons/concept';
import { ConceptSet, type Hit, type Hits } from '../lexicons/hits';
import { gapBetween, type MessageView } from '../view/messageView';
import { matterBefore } from './matter';
import { type Finding, signalOf } from './rule';
import { verdictOn, type WeighedReason } from './verdict';

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

/** A combination made ready: what has to be there at all, as sets that are compared in a few steps. */
export interface PreparedCombination extends Required<Omit<Combination, 'unless'>> {
	needs: readonly ConceptSet[];
	bars: ConceptSet;
}

/** Combinations made ready. */
export interface PreparedCombinations {
	all: readonly PreparedCombination[];
	/** The concepts of which each needs one as its first, and as its last: without one of both none matches. */
	firsts: ConceptSet;
	lasts: ConceptSet;
}

/** Whether any of them may match at all. */
export const mayAnyMatch = ({ firsts, lasts }: PreparedCombinations, { present }: Hits): boolean =>
	present.meets(firsts) && present.meets(lasts);

/** Prepares combinations once, so that of the many that cannot match hardly a step is spent on each message. */
export const prepared = (combinations: readonly Combination[]): PreparedCombinations => {
	const firsts = new ConceptSet();
	const lasts = new ConceptSet();
	const all = combinations.map((combination) => {
		const needs = combination.concepts.map(
			(each) => new ConceptSet(typeof each === 'string' ? [each] : each),
		);
		for (const first of needs.slice(0, 1)) firsts.addAll(first);
		for (const last of needs.slice(-1)) lasts.addAll(last);
		const { concepts, within, score, why, negatable = false, unless } = combination;
		// Written out, so that all are alike to the engine: of objects alike it reads the fields several times as fast.
		return { concepts, within, score, why, negatable, needs, bars: new ConceptSet(unless) };
	});
	return { all, firsts, lasts };
};

/** Whether all that a combination needs is there, and nothing that bars it. */
export const mayMatch = ({ needs, bars }: PreparedCombination, { present }: Hits): boolean => {
	for (const need of needs) if (!present.meets(need)) return false;
	return !present.meets(bars);
};

/** A negation counts when at most this many words stand between it and what it negates. */
const NEGATION_REACH = 2;

/** Whether the customer is named between a negation and a hit: "no, I want an agent" wants one. */
const isOfAnotherPart = (hits: Hits, negation: Hit, hit: Hit): boolean =>
	hits.of('subject').some((subject) => subject.from >= negation.to && subject.to <= hit.from);

/** Whether a negation stands before the hit ("I don't want an agent") or holds it ("gerek yok"). */
export const isNegated = (view: MessageView, hits: Hits, hit: Hit): boolean => {
	for (const negation of hits.of('not')) {
		if (negation.from <= hit.from && hit.to <= negation.to) return true;
		const isBefore = negation.from < hit.from && hit.from - negation.to <= NEGATION_REACH;
		if (!isBefore || view.tokens[negation.from]?.clause !== view.tokens[hit.from]?.clause) continue;
		if (!isOfAnotherPart(hits, negation, hit)) return true;
	}
	return false;
};

export const isAnyNegated = (view: MessageView, hits: Hits, some: readonly Hit[]): boolean => {
	for (const hit of some) if (isNegated(view, hits, hit)) return true;
	return false;
};

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
	const lists = concepts.map((concept) =>
		typeof concept === 'string' ? hits.of(concept) : concept.flatMap((each) => hits.of(each)),
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

/** A turn that says it this clearly needs no look at earlier ones. */
const CLEAR_ENOUGH = 0.75;

/** What one message says by these combinations, the strongest only. */
export const findCombination = (view: MessageView, combinations: PreparedCombinations): Finding | null => {
	let best: Finding | null = null;
	for (const { hits } of view.readings) {
		if (!mayAnyMatch(combinations, hits)) continue;
		for (const combination of combinations.all) {
			if (!mayMatch(combination, hits)) continue;
			const { concepts, within, score, why, negatable } = combination;
			const together = findTogether(view, hits, concepts, within);
			if (!together || together.every((hit) => isQuoted(view, hit))) continue;
			const isDenied = negatable && isAnyNegated(view, hits, together);
			if (!isDenied && (!best || best.score < score)) best = { score, hits: together, why };
			else best ??= { score: 0, hits: together, why, atMost: 0 };
		}
	}
	return best;
};

/**
 * A rule of combinations, weighed together with the classifier, looked for in the newest customer turn; where that
 * shows nothing certain, in what it follows up.
 */
export const signalsOfCombinations = (
	reason: WeighedReason,
	context: Context,
	combinations: PreparedCombinations,
): Signal[] => {
	const signals: Signal[] = [];
	let isClear = false;
	for (const view of context.turn) {
		const finding = verdictOn(reason, view, findCombination(view, combinations));
		if (!finding) continue;
		signals.push(signalOf(reason, view, finding));
		isClear ||= finding.score >= CLEAR_ENOUGH;
	}
	if (isClear) return signals;
	const before = matterBefore(context, (view) => {
		const seen = findCombination(view, combinations);
		return seen && verdictOn(reason, view, seen);
	});
	if (before) signals.push(signalOf(reason, before.view, before.finding));
	return signals;
};
