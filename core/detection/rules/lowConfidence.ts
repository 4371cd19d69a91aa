import type { Context } from '../context';
import type { Signal } from '../escalation';
import { type Rule, signalOf } from './rule';

/** Score of a confidence just below the threshold; one of 0 scores 1. */
const JUST_BELOW = 0.76;
/** The bot's own words are less sure than its number: it may go on to help all the same. */
const OWN_WORDS = 0.66;
/** A customer who says thanks and goodbye got along without the answer. */
const CONTENT = 0.4;

const fromNumber = ({ settings, botLast, turn }: Context): Signal[] => {
	const { botConfidence, confidenceThreshold } = settings;
	if (botConfidence === undefined || !(botConfidence < confidenceThreshold)) return [];
	const missing = 1 - Math.max(0, botConfidence) / confidenceThreshold;
	return [
		{
			reason: 'lowConfidence',
			score: JUST_BELOW + (1 - JUST_BELOW) * missing,
			messageIndex: botLast?.index ?? turn.at(-1)?.index ?? -1,
			quote: '',
			why: `The bot's confidence of ${botConfidence} is below ${confidenceThreshold}.`,
		},
	];
};

const fromWords = ({ botLast, turn }: Context): Signal[] => {
	if (!botLast) return [];
	const isContent = turn.some((view) => view.readings.some(({ hits }) => hits.has('closing')));
	for (const { hits } of botLast.readings) {
		const [unsure] = hits.of('unsure');
		if (!unsure) continue;
		const score = isContent ? OWN_WORDS * CONTENT : OWN_WORDS;
		return [
			signalOf('lowConfidence', botLast, {
				score,
				hits: [unsure],
				why: 'The bot said that it does not know.',
			}),
		];
	}
	return [];
};

/** The bot does not trust its last answer: by the number the builder passes in, or by its own words. */
export const lowConfidence: Rule = (context) => [...fromNumber(context), ...fromWords(context)];
