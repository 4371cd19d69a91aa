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
const takesUpProblem = (context: Context): boolean => {
	const first = context.turn[0];
	if (!first || !context.botBefore) return false;
	const said = new Set<string>();
	for (const view of context.recent()) {
		if (view.index >= first.index || said.size > WORDS_OF_PROBLEM) break;
		for (const word of wordingOf(view).content) if (word.length >= STEM) said.add(word.slice(0, STEM));
	}
	return context.turn.some((view) =>
		[...wordingOf(view).content].some((word) => word.length >= STEM && said.has(word.slice(0, STEM))),
	);
};

/** What the customer felt before the turn, on the whole. */
interface Before {
	messages: number;
	sentiment: number;
	anger: number;
}

const moodBefore = (context: Context): Before => {
	const firstOfTurn = context.turn[0]?.index ?? 0;
	let messages = 0;
	let sentiments = 0;
	let mostAnger = 0;
	for (const view of context.recent()) {
		if (view.role !== 'customer' || view.index >= firstOfTurn) continue;
		const { sentiment, anger } = feelingOf(view);
		messages++;
		sentiments += sentiment;
		mostAnger = Math.max(mostAnger, anger);
	}
	return { messages, sentiment: sentiments / Math.max(1, messages), anger: mostAnger };
};

/** Follows the mood over the recent messages of the stretch. */
export const moodOf = (context: Context): Mood => {
	const { turn } = context;
	const mayBeBitter = takesUpProblem(context);
	let seenIn: Mood['seenIn'] = null;
	let anger = 0;
	let sentiments = 0;
	for (const view of turn) {
		const feeling = feelingOf(view, mayBeBitter);
		sentiments += feeling.sentiment;
		if (seenIn && anger >= feeling.anger) continue;
		seenIn = { view, hit: feeling.angriest };
		anger = feeling.anger;
	}
	if (!seenIn) return CALM;

	const last = sentiments / turn.length;
	const before = moodBefore(context);
	const carried = anger < STIRRED ? anger : anger + (1 - anger) * before.anger * CARRIED_OVER;
	const failed = Math.min(ALL_FAILURES, context.failures().length * PER_FAILURE);
	const corrected = correctsBot(context) ? CORRECTION : 0;
	const frustration = 1 - (1 - carried) * (1 - failed) * (1 - corrected);
	const trend = before.messages === 0 ? 0 : Math.max(-1, Math.min(1, last - before.sentiment));
	return { frustration, sentiment: { last, trend }, seenIn };
};
