import type { Context } from '../context';
import { type Hit } from '../lexicons/hits';
import type { MessageView } from '../view/messageView';
import { wordingOf } from '../rules/similarity';
import { feelingOf } from './feeling';
import { ALL_FAILURES, CORRECTION, PER_FAILURE } from './weights';

/** The customer's mood now and how it got there. */
export interface Mood {
	/** 0..1: how angry the customer is now, the trend included. */
	frustration: number;
	/** -1..1: of the newest turn, and its change over the stretch. */
	sentiment: { last: number; trend: number };
	/** The message and the words of the newest turn that show it best. */
	seenIn: { view: MessageView; hit: Hit | null } | null;
}

export const CALM: Mood = { frustration: 0, sentiment: { last: 0, trend: 0 }, seenIn: null };

/** Anger shown before weighs this much of what room is left: it does not vanish with one calm line. */
const CARRIED_OVER = 0.35;
/** Earlier anger alone is no anger now: a turn calmer than this adds nothing to itself. */
const STIRRED = 0.08;

/** "No, I said two tickets": the first word of an answer to the bot is a no. */
const correctsBot = ({ turn, botBefore }: Context): boolean =>
	botBefore !== null && (turn[0]?.readings ?? []).some(({ hits }) => hits.of('no')[0]?.from === 0);

/** A word comes back in another form: "paczka", "paczkę". */
const STEM = 5;
const WORDS_OF_PROBLEM = 400;

/**
 * Whether an answer to the bot takes up what was said before, as a bitter one does: "I'll enjoy my imaginary parcel".
 * Honest praise seldom tells the problem again.
 */
const takesUpProblem = ({ turn, botBefore, recent }: Context): boolean => {
	const first = turn[0];
	if (!first || !botBefore) return false;
	const said = new Set<string>();
	for (const view of recent()) {
		if (view.index >= first.index || said.size > WORDS_OF_PROBLEM) break;
		for (const word of wordingOf(view).content) if (word.length >= STEM) said.add(word.slice(0, STEM));
	}
	return turn.some((view) =>
		[...wordingOf(view).content].some((word) => word.length >= STEM && said.has(word.slice(0, STEM))),
	);
};

/** Follows the mood over the recent messages of the stretch. */
export const moodOf = (context: Context): Mood => {
	const mayBeBitter = takesUpProblem(context);
	const now = context.turn.map((view) => ({ view, feeling: feelingOf(view, mayBeBitter) }));
	const angriest = now.reduce<(typeof now)[number] | null>(
		(most, each) => (most && most.feeling.anger >= each.feeling.anger ? most : each),
		null,
	);
	if (!angriest) return CALM;

	const firstOfTurn = context.turn[0]?.index ?? 0;
	const before = context
		.recent()
		.filter((view) => view.role === 'customer' && view.index < firstOfTurn)
		.map((view) => feelingOf(view));
	const last = now.reduce((sum, each) => sum + each.feeling.sentiment, 0) / now.length;
	const earlier = before.reduce((sum, feeling) => sum + feeling.sentiment, 0) / Math.max(1, before.length);

	const { anger } = angriest.feeling;
	const angerBefore = Math.max(0, ...before.map((feeling) => feeling.anger));
	const carried = anger < STIRRED ? anger : anger + (1 - anger) * angerBefore * CARRIED_OVER;
	const failed = Math.min(ALL_FAILURES, context.failures().length * PER_FAILURE);
	const corrected = correctsBot(context) ? CORRECTION : 0;
	const frustration = 1 - (1 - carried) * (1 - failed) * (1 - corrected);
	return {
		frustration,
		sentiment: { last, trend: before.length === 0 ? 0 : Math.max(-1, Math.min(1, last - earlier)) },
		seenIn: { view: angriest.view, hit: angriest.feeling.angriest },
	};
};
