import type { Escalation } from '../../detection/escalation';

/** Frustration (0..1) from which on a word holds, angriest first. The numbers are ours. */
const FRUSTRATION: ReadonlyArray<readonly [number, string]> = [
	[0.75, 'Very angry'],
	[0.5, 'Angry'],
	[0.25, 'Annoyed'],
];
/** Sentiment (-1..1) beyond which calm is not the word, and the change of it that is worth telling. */
const NOTICEABLE_SENTIMENT = 0.3;
const NOTICEABLE_CHANGE = 0.2;

/** The customer's mood in a word or two: "Angry, getting worse". */
export function moodOf({ frustration, sentiment }: Escalation): string {
	const anger = FRUSTRATION.find(([from]) => frustration >= from);
	const mood = anger ? anger[1] : feelingOf(sentiment.last);
	if (sentiment.trend <= -NOTICEABLE_CHANGE) return `${mood}, getting worse`;
	return sentiment.trend >= NOTICEABLE_CHANGE ? `${mood}, getting better` : mood;
}

function feelingOf(sentiment: number): string {
	if (sentiment <= -NOTICEABLE_SENTIMENT) return 'Unhappy';
	return sentiment >= NOTICEABLE_SENTIMENT ? 'Friendly' : 'Calm';
}
