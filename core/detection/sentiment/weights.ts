import type { Concept } from '../lexicons/concept';

/**
 * How much a concept says about liking (above 0) or disliking, on the scale of -5 to 5 that word lists use. The
 * strongest-felt come first, so that "worst service ever" is not counted again as "worst".
 */
export const VALENCE: ReadonlyArray<readonly [concept: Concept, valence: number]> = [
	['selfHarm', -3.5],
	['great', 3.1],
	['awful', -3.1],
	['violence', -3],
	['fedUp', -2.5],
	['insult', -2.5],
	['bad', -2.2],
	['swear', -2],
	['good', 1.8],
	['complaint', -1.5],
	['problem', -1.5],
];

/** How much a concept says about anger at the service: the share of calm it takes away, 0..1. The most comes first. */
export const ANGER: ReadonlyArray<readonly [concept: Concept, share: number]> = [
	['fedUp', 0.62],
	['insult', 0.5],
	['awful', 0.42],
	['complaint', 0.3],
	['swear', 0.3],
	['bad', 0.25],
	['stillBroken', 0.2],
	['notAsked', 0.2],
	['repeated', 0.12],
	['problem', 0.05],
];

/** How much capitals, exclamation marks and drawn-out letters add to anger that the words already show. */
export const LOUDER = { capitals: 0.35, marks: 0.3, drawnOut: 0.15 } as const;

/**
 * What makes up the two parts of anger, as logits: the classifier's, the angry words (0..1) and the sentiment (-1..1).
 * `finer`: above 0.5 rage grows more slowly, so that fury can be told from anger. `most`: displeasure without rage
 * stays below this. By trial on our own corpus, held out, and on public insults.
 */
export const RAGE = { bias: -2.5, model: 0.5, words: 5, sentiment: 1, finer: 0.55 } as const;
export const DISPLEASURE = { bias: -1, model: 0.4, words: 3, sentiment: 1.5, most: 0.5 } as const;
/** What the classifier's logit of a mood is for an ordinary message. */
export const UNWEIGHED = -4.5;

/**
 * When kind words in an answer to a bot are meant bitterly: how kind the words are at least (0..1), how sure the
 * classifier is of anger (its logit) and how much surer than of praise, and what the bitterness counts as angry words
 * (0..1). By trial on our own scenarios and on public chats. Without a bot that was told of the problem it is not looked
 * for: on public rated messages that cost 0.01 to 0.03 of the correlation with people.
 */
export const IRONY = { kindness: 0.5, model: 0, overPraise: 2.5, anger: 0.5 } as const;

/** What a bad word gains when it is said of us: "you are terrible". */
export const ABOUT_US = 0.3;
export const ABOUT_US_REACH = 3;

/** Words before a feeling that turn it round or strengthen it are looked for this many words back. */
export const MODIFIER_REACH = 3;
export const INTENSIFIER_FACTOR = 1.25;
/** VADER's constant that brings any sum into -1..1. */
export const NORMALISING = 15;

/** What each failed answer of the bot in the stretch takes of the calm that is left, and how much all of them may. */
export const PER_FAILURE = 0.06;
export const ALL_FAILURES = 0.3;
/** A turn that begins with "no" corrects the bot. */
export const CORRECTION = 0.05;
/** Figures of VADER (Hutto and Gilbert, 2014) except where it says otherwise. */
export const BOOST = 0.293;
/** How far a negation reaches, in words. The factor is ours: by trial on public rated messages; VADER's is -0.74. */
export const NEGATION = { reach: 3, factor: -0.55 } as const;
/** What "but" leaves of what was said before it, and adds to what comes behind. */
export const BUT = { before: 0.5, behind: 1.5 } as const;
export const EMPHASIS = {
	capitals: 0.733,
	exclamation: 0.292,
	mostExclamations: 4,
	question: 0.18,
	mostQuestions: 0.96,
	/** Ours: part of a longer word ("mock-up", "off-putting") says less. */
	hyphenated: 0.3,
} as const;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "looks like rain" likes nothing; "I like it" does. Ours. */
export const LIKE = {
	asPreposition: 0.4,
	verbsBefore: words('i we you they really to t would also do not always'),
} as const;

/** English words that strengthen, weaken or turn round what follows. */
export const SHIFTERS = {
	stronger: words(`
		absolutely amazingly awfully completely considerably damn deeply enormously entirely especially
		exceptionally extremely freaking fucking fully greatly hella highly hugely incredibly insanely intensely
		majorly more most particularly purely quite really remarkably so substantially such super thoroughly too
		totally tremendously truly unbelievably unusually utterly very way`),
	weaker: words(`
		almost barely kind kinda less little marginally occasionally partly rather scarcely slightly somewhat
		sort sorta`),
	negations: words(`
		aint arent cannot cant couldnt didnt doesnt dont hadnt hardly hasnt havent isnt neither never no nobody
		none nor not nothing nowhere rarely seldom shouldnt wasnt werent without wont wouldnt`),
	/** "Can't wait" is no negation, however it is written. */
	eager: words('cant cannot'),
	/** What stands before the "t" of a negated verb. */
	contracted: words(
		'ain aren can couldn didn doesn don hadn hasn haven isn mustn needn shouldn wasn weren won wouldn',
	),
} as const;

/** Rated as kind, but the plain words of people who want something from a company. Ours. */
export const EVERYDAY: ReadonlySet<string> = words('please support supported supports credit credits');

/** What an emoji says, by the list of common ones that it stands in. */
export const EMOJI_VALENCE: ReadonlyArray<readonly [concept: Concept, valence: number]> = [
	['great', 2.7],
	['good', 1.9],
	['bad', -1.9],
	['awful', -2.7],
];

/** What the classifier adds to the feeling: praise against complaint and anger, each logit cut at these, a little of it. */
export const MODEL_SENTIMENT = { mostLogit: 4.5, share: 0.033 } as const;

/** The same feeling said more often than this says no more. */
export const COUNTED_PER_CONCEPT = 3;
