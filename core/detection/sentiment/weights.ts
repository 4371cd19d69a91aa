import type { Concept } from '../lexicons/concept';

/** How much a concept says about liking (above 0) or disliking, on the scale of -5 to 5 that word lists use. */
export const VALENCE: Readonly<Partial<Record<Concept, number>>> = {
	great: 3.1,
	good: 1.8,
	problem: -1.5,
	bad: -2.2,
	awful: -3.1,
	insult: -2.5,
	swear: -2,
	fedUp: -2.5,
	complaint: -1.5,
	selfHarm: -3.5,
	violence: -3,
};

/** How much a concept says about anger at the service: the share of calm it takes away, 0..1. */
export const ANGER: Readonly<Partial<Record<Concept, number>>> = {
	fedUp: 0.62,
	insult: 0.5,
	awful: 0.42,
	complaint: 0.3,
	bad: 0.25,
	swear: 0.3,
	repeated: 0.12,
	stillBroken: 0.2,
	notAsked: 0.2,
	problem: 0.05,
};

/** What a bad word gains when it is said of us: "you are terrible". */
export const ABOUT_US = 0.3;
export const ABOUT_US_REACH = 3;

/** Words before a feeling that turn it round or strengthen it are looked for this many words back. */
export const MODIFIER_REACH = 3;
/** VADER's measure of how far "not good" lies from the opposite of "good" (Hutto and Gilbert, 2014). */
export const NEGATION_FACTOR = -0.74;
export const INTENSIFIER_FACTOR = 1.25;
/** VADER's constant that brings any sum into -1..1. */
export const NORMALISING = 15;

/** What each failed answer of the bot in the stretch takes of the calm that is left, and how much all of them may. */
export const PER_FAILURE = 0.06;
export const ALL_FAILURES = 0.3;
/** A turn that begins with "no" corrects the bot. */
export const CORRECTION = 0.05;
/** The same feeling said more often than this says no more. */
export const COUNTED_PER_CONCEPT = 3;
