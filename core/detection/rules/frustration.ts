import type { Rule } from './rule';
import { signalOf } from './rule';

/** Less than this is the normal sound of people with a problem. */
const WORTH_SAYING = 0.3;

/** Anger at the service or the bot, from the words, the tone and the trend over the stretch. */
export const frustration: Rule = (context) => {
	const { frustration: level, seenIn } = context.mood();
	if (level < WORTH_SAYING || !seenIn) return [];
	const hit = seenIn.hit ?? seenIn.view.likelihoods().quote('frustration');
	if (!hit) return [];
	return [
		signalOf('frustration', seenIn.view, {
			score: level,
			hits: [hit],
			why: level >= 0.75 ? 'The customer is very angry.' : 'The customer is frustrated.',
		}),
	];
};
