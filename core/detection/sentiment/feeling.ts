import { ConceptSet, type Hit, type Hits } from '../lexicons/hits';
import type { Concept } from '../lexicons/concept';
import type { Label } from '../model/labels';
import type { MessageView, Reading } from '../view/messageView';
import { loudnessOf } from './loudness';
import { englishValence } from './valence';
import {
	ABOUT_US,
	ABOUT_US_REACH,
	ANGER,
	COUNTED_PER_CONCEPT,
	DISPLEASURE,
	INTENSIFIER_FACTOR,
	IRONY,
	LOUDER,
	MODEL_SENTIMENT,
	MODIFIER_REACH,
	NEGATION,
	NORMALISING,
	RAGE,
	UNWEIGHED,
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
	hits
		.of(modifier)
		.some(
			(each) =>
				each.to <= hit.from &&
				hit.from - each.to < reach &&
				view.tokens[each.from]?.clause === view.tokens[hit.from]?.clause,
		);

const isCovered = (hit: Hit, claimed: readonly Hit[]): boolean =>
	claimed.some((other) => other.from <= hit.from && hit.to <= other.to);

/** Feelings that are anger at us when they are said of us. */
const ABOUT_US_CONCEPTS: ReadonlySet<Concept> = new Set<Concept>(['bad', 'awful', 'insult']);

/** From this sentiment of the words on swearing only strengthens what is meant kindly: "holy shit, that's brilliant". */
const KIND = 0.4;

/** The feeling by the concepts of a lexicon; for languages that have no rated words. */
const valenceOf = (view: MessageView, { hits }: Reading): number => {
	let sum = 0;
	const counted: Hit[] = [];
	for (const [concept, valence] of VALENCE) {
		for (const hit of hits.of(concept).slice(0, COUNTED_PER_CONCEPT)) {
			if (isCovered(hit, counted)) continue;
			counted.push(hit);
			const turned = isModifiedBy(view, hits, 'not', hit) ? valence * NEGATION.factor : valence;
			sum += isModifiedBy(view, hits, 'very', hit) ? turned * INTENSIFIER_FACTOR : turned;
		}
	}
	return sum;
};

/** Words of anger, and the strongest of them. */
interface AngerOfWords {
	anger: number;
	angriest: Hit | null;
}

const angerOf = (view: MessageView, { hits }: Reading, isKind: boolean): AngerOfWords => {
	let calm = 1;
	let angriest: Hit | null = null;
	let most = 0;
	const counted: Hit[] = [];
	for (const [concept, weight] of ANGER) {
		if (isKind && concept === 'swear') continue;
		for (const hit of hits.of(concept).slice(0, COUNTED_PER_CONCEPT)) {
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

const CALM_WORDS: AngerOfWords = { anger: 0, angriest: null };

const ANGRY_CONCEPTS = new ConceptSet(ANGER.map(([concept]) => concept));

/** Of several readings the one that feels the most. */
const angriestReading = (view: MessageView, isKind: boolean): AngerOfWords => {
	let most = CALM_WORDS;
	for (const reading of view.readings) {
		if (!reading.hits.present.meets(ANGRY_CONCEPTS)) continue;
		const found = angerOf(view, reading, isKind);
		if (found.anger > most.anger) most = found;
	}
	return most;
};

const strongestValence = (view: MessageView): number =>
	view.readings.reduce((most, reading) => {
		const valence = valenceOf(view, reading);
		return Math.abs(valence) > Math.abs(most) ? valence : most;
	}, 0);

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** What the classifier says of a mood; of a language that it has not learnt, what it says of most messages. */
const logitOf = (view: MessageView, label: Label): number =>
	view.understood === 'full' ? view.likelihoods().of(label) : UNWEIGHED;

/** The feeling of the words alone, -1..1. */
const sentimentOfWords = (view: MessageView): number => {
	const isEnglish = view.language === 'en' || view.language === null;
	const sum = isEnglish ? englishValence(view.text, view.tokens) : strongestValence(view);
	return sum / Math.sqrt(sum * sum + NORMALISING);
};

/** "Brilliant, I'll enjoy my imaginary parcel": kind words in what the classifier takes for anger. */
const isIronic = (view: MessageView, ofWords: number): boolean => {
	if (view.understood !== 'full' || ofWords < IRONY.kindness) return false;
	const anger = logitOf(view, 'frustration');
	return anger >= IRONY.model && anger - logitOf(view, 'praise') >= IRONY.overPraise;
};

const sentimentOf = (view: MessageView, ofWords: number): number => {
	if (view.understood !== 'full') return ofWords;
	const good = within(logitOf(view, 'praise'), MODEL_SENTIMENT.mostLogit);
	const bad = within(
		Math.max(logitOf(view, 'frustration'), logitOf(view, 'complaint')),
		MODEL_SENTIMENT.mostLogit,
	);
	return within(ofWords + MODEL_SENTIMENT.share * (good - bad), 1);
};

/**
 * The mood of one message. Anger has two parts: rage (insults, swearing, capitals) and displeasure (a bad experience
 * told without rage), which alone stays below what calls a human.
 * @param mayBeBitter whether kind words may be meant bitterly here, since the message takes up a problem told before
 */
export const feelingOf = (view: MessageView, mayBeBitter = false): Feeling => {
	const ofWords = sentimentOfWords(view);
	const ironic = mayBeBitter && isIronic(view, ofWords);
	const words = angriestReading(view, ofWords >= KIND && !ironic);
	const sentiment = sentimentOf(view, ironic ? -ofWords : ofWords);
	const { capitals, marks, drawnOut } = loudnessOf(view.text);
	const loud = capitals * LOUDER.capitals + marks * LOUDER.marks + drawnOut * LOUDER.drawnOut;
	const spoken = Math.max(words.anger, ironic ? IRONY.anger : 0);
	const louder = spoken + (1 - spoken) * spoken * loud;
	const raging =
		RAGE.bias + RAGE.model * logitOf(view, 'frustration') + RAGE.words * louder - RAGE.sentiment * sentiment;
	const rage = sigmoid(raging > 0 ? raging * RAGE.finer : raging);
	const displeasure = sigmoid(
		DISPLEASURE.bias +
			DISPLEASURE.model * logitOf(view, 'complaint') +
			DISPLEASURE.words * louder -
			DISPLEASURE.sentiment * sentiment,
	);
	const anger = 1 - (1 - DISPLEASURE.most * displeasure) * (1 - rage);
	return { sentiment, anger, angriest: words.angriest };
};
