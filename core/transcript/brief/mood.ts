import type { Escalation, Reason } from '../../detection/escalation';

/**
 * Frustration (0..1) from which on a word holds, angriest first. Measured on our corpus: 0.18 is reached by 99% of its
 * complaints and by 1% of its ordinary messages.
 */
const FRUSTRATION: ReadonlyArray<readonly [number, string]> = [
	[0.75, 'Very angry'],
	[0.5, 'Angry'],
	[0.18, 'Annoyed'],
];
/** Sentiment (-1..1) below which calm is not the word: 3% of the ordinary messages of our corpus, 35% of its complaints. */
const UNHAPPY = -0.4;
/**
 * Sentiment from which on a customer is friendly. A courtesy or two ("Can I talk to a person please? 🙏", "ok thanks",
 * "yes please") already rates up to 0.9, so only a message that is full of kind words counts.
 */
const FRIENDLY = 0.95;
/** Friendly words to a bot that has failed are manners, or sarcasm. */
const NO_FRIEND: readonly Reason[] = [
	'frustration',
	'legal',
	'security',
	'billingDispute',
	'repeatedFailure',
	'lowConfidence',
	'safety',
];
/** The change over the conversation that is worth telling. */
const NOTICEABLE_CHANGE = 0.3;
/** After anger a plain request for a human is no change of heart: the last words must be kind. */
const KIND = 0.6;

/** The customer's mood in a word or two: "Angry, getting worse". Only a mood that is not calm can get worse or better. */
export function moodOf({ frustration, sentiment, signals }: Escalation): string {
	const anger = FRUSTRATION.find(([from]) => frustration >= from)?.[1];
	const bad = anger ?? (sentiment.last <= UNHAPPY ? 'Unhappy' : null);
	if (bad !== null) return `${bad}${changeOf(sentiment)}`;
	const isTroubled = signals.some(({ reason }) => NO_FRIEND.includes(reason));
	return sentiment.last >= FRIENDLY && !isTroubled ? 'Friendly' : 'Calm';
}

function changeOf({ last, trend }: Escalation['sentiment']): string {
	if (trend <= -NOTICEABLE_CHANGE) return ', getting worse';
	return trend >= NOTICEABLE_CHANGE && last >= KIND ? ', getting better' : '';
}
