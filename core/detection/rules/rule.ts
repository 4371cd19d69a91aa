import type { Context } from '../context';
import type { Reason, Signal } from '../escalation';
import { type Hit } from '../lexicons/hits';
import { type MessageView, quoteOf } from '../view/messageView';

/** Looks for one reason. It may throw: the runner turns that into a `failed` entry and the other rules go on. */
export type Rule = (context: Context) => Signal[];

/** What a rule found in one message, before it becomes a signal. */
export interface Finding {
	score: number;
	hits: readonly Hit[];
	why: string;
	/** What the classifier may raise it to: grammar knows better where it says no ("I don't need an agent"). */
	atMost?: number;
}

export const signalOf = (reason: Reason, view: MessageView, { score, hits, why }: Finding): Signal => ({
	reason,
	score,
	messageIndex: view.index,
	quote: quoteOf(view, ...hits),
	why,
});

/** The finding with the highest score, or null. */
export const strongest = <T extends { score: number }>(findings: readonly T[]): T | null =>
	findings.reduce<T | null>((best, finding) => (best && best.score >= finding.score ? best : finding), null);
