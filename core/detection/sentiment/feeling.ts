import { type Hit, type Hits, hitsOf } from '../lexicons/compiled';
import type { Concept } from '../lexicons/concept';
import type { MessageView, Reading } from '../view/messageView';
import { loudnessOf } from './loudness';
import {
	ABOUT_US,
	ABOUT_US_REACH,
	ANGER,
	COUNTED_PER_CONCEPT,
	INTENSIFIER_FACTOR,
	MODIFIER_REACH,
	NEGATION_FACTOR,
	NORMALISING,
	VALENCE,
} from './weights';

/** What one message says about the customer's mood. */
export interface Feeling {
	/** -1..1 */
	sentiment: number;
	/** 0..1: anger at the service, from words, tone and signs. */
	anger: number;
	/** The words that say the most about the anger; null where none do. */
	angriest: Hit | null;
}

const isModifiedBy = (
	view: MessageView,
	hits: Hits,
	modifier: Concept,
	hit: Hit,
	reach = MODIFIER_REACH,
): boolean =>
	hitsOf(hits, modifier).some(
		(each) =>
			each.to <= hit.from &&
			hit.from - each.to < reach &&
			view.tokens[each.from]?.clause === view.tokens[hit.from]?.clause,
	);

const concepts = <T>(table: Readonly<Partial<Record<Concept, T>>>): Array<[Concept, T]> =>
	Object.entries(table) as Array<[Concept, T]>;

const isCovered = (hit: Hit, claimed: readonly Hit[]): boolean =>
	claimed.some((other) => other.from <= hit.from && hit.to <= other.to);

/** The strongest-felt words first, so that "worst service ever" is not counted again as "worst". */
const VALENCES = concepts(VALENCE).sort((one, other) => Math.abs(other[1]) - Math.abs(one[1]));
const ANGERS = concepts(ANGER).sort((one, other) => other[1] - one[1]);

/** Feelings that are anger at us when they are said of us. */
const ABOUT_US_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>(['bad', 'awful', 'insult']);

const valenceOf = (view: MessageView, { hits }: Reading): number => {
	let sum = 0;
	const counted: Hit[] = [];
	for (const [concept, valence] of VALENCES) {
		for (const hit of hitsOf(hits, concept).slice(0, COUNTED_PER_CONCEPT)) {
			if (isCovered(hit, counted)) continue;
			counted.push(hit);
			const turned = isModifiedBy(view, hits, 'not', hit) ? valence * NEGATION_FACTOR : valence;
			sum += isModifiedBy(view, hits, 'very', hit) ? turned * INTENSIFIER_FACTOR : turned;
		}
	}
	return sum;
};

const angerOf = (view: MessageView, { hits }: Reading): { anger: number; angriest: Hit | null } => {
	let calm = 1;
	let angriest: Hit | null = null;
	let most = 0;
	const counted: Hit[] = [];
	for (const [concept, weight] of ANGERS) {
		for (const hit of hitsOf(hits, concept).slice(0, COUNTED_PER_CONCEPT)) {
			if (isCovered(hit, counted) || (concept !== 'fedUp' && isModifiedBy(view, hits, 'not', hit))) continue;
			counted.push(hit);
			const strong = isModifiedBy(view, hits, 'very', hit) ? weight * INTENSIFIER_FACTOR : weight;
			const isAboutUs =
				ABOUT_US_CONCEPTS.has(concept) && isModifiedBy(view, hits, 'youAre', hit, ABOUT_US_REACH);
			const strength = Math.min(0.9, isAboutUs ? strong + ABOUT_US : strong);
			calm *= 1 - strength;
			if (strength > most) {
				most = strength;
				angriest = hit;
			}
		}
	}
	return { anger: 1 - calm, angriest };
};

/** How much capitals, exclamation marks and drawn-out letters add to anger that the words already show. */
const LOUDER = { capitals: 0.35, marks: 0.3, drawnOut: 0.15 } as const;
/** Praise in the same message takes this much of the anger away. */
const SOFTENED_BY_PRAISE = 0.5;

/** The mood of one message; of several readings the one that feels the most counts. */
export const feelingOf = (view: MessageView): Feeling => {
	const { capitals, marks, drawnOut } = loudnessOf(view.text);
	let sum = 0;
	let words: { anger: number; angriest: Hit | null } = { anger: 0, angriest: null };
	for (const reading of view.readings) {
		const valence = valenceOf(view, reading);
		if (Math.abs(valence) > Math.abs(sum)) sum = valence;
		const found = angerOf(view, reading);
		if (found.anger > words.anger) words = found;
	}
	const loud = capitals * LOUDER.capitals + marks * LOUDER.marks + drawnOut * LOUDER.drawnOut;
	const loudSum = sum * (1 + loud);
	const sentiment = loudSum / Math.sqrt(loudSum * loudSum + NORMALISING);
	const louder = words.anger + (1 - words.anger) * words.anger * loud;
	return {
		sentiment,
		anger: sentiment > 0.2 ? louder * SOFTENED_BY_PRAISE : louder,
		angriest: words.angriest,
	};
};
