import type { Escalation } from '../../detection/escalation';

/** Frustration (0..1) from which on a word holds, angriest first. The numbers are ours. */
const FRUSTRATION: ReadonlyArray<readonly [number, string]> = [
	[0.75, 'Very angry'],
	[0.5, 'Angry'],
	[0.25, 'Annoyed'],
];
/**
 * Sentiment (-1..1) beyond which calm is not the word. "Please" and "I would like" already count as kind, so that
 * only warm words make a customer friendly. And the change that is worth telling.
 */
const UNHAPPY = -0.3;
const FRIENDLY = 0.6;
const NOTICEABLE_CHANGE = 0.2;

/** The customer's mood in a word or two: "Angry, getting worse". */
export function moodOf({ frustration, sentiment }: Escalation): string {
	const anger = FRUSTRATION.find(([from]) => frustration >= from);
	const mood = anger ? anger[1] : feelingOf(sentiment.last);
	if (sentiment.trend <= -NOTICEABLE_CHANGE) return `${mood}, getting worse`;
	// Nothing gets better from calm: the polite request for a human is no change of heart.
	return sentiment.trend >= NOTICEABLE_CHANGE && mood !== 'Calm' ? `${mood}, getting better` : mood;
}

function feelingOf(sentiment: number): string {
	if (sentiment <= UNHAPPY) return 'Unhappy';
	return sentiment >= FRIENDLY ? 'Friendly' : 'Calm';
}
