import type { Context } from '../context';
import type { MessageView } from '../view/messageView';
import { offerState } from './botOffer';
import { isStatement } from './failures';
import type { Finding } from './rule';

/** A charge or a break-in that was told this clearly in an earlier turn is still the matter of the conversation. */
const TOLD_CLEARLY = 0.7;
/** What is left of its score in a turn that only follows it up. */
const FOLLOWED_UP = 0.9;

/**
 * What the customer told in an earlier turn of the stretch and follows up now, such as a charge that is told over
 * several turns. Who asks something or sounds content does not follow it up, and who was offered a human meanwhile has
 * had an answer.
 * @param findIn what one message says of the matter by itself
 */
export const matterBefore = (
	context: Context,
	findIn: (view: MessageView) => Finding | null,
): { view: MessageView; finding: Finding } | null => {
	const [first] = context.turn;
	if (!first || !context.turn.every(isStatement) || offerState(context) !== 'none') return null;
	const earlier = context.recent().filter(({ role, index }) => role === 'customer' && index < first.index);
	for (const view of earlier.reverse()) {
		const finding = findIn(view);
		if (finding && finding.score >= TOLD_CLEARLY)
			return { view, finding: { ...finding, score: finding.score * FOLLOWED_UP } };
	}
	return null;
};
