import {
	DECISIONS,
	PRIORITIES,
	REASONS,
	type Escalation,
	type Signal,
} from '../../core/detection/escalation';
import { toNumber, toOneOf, toRecord, toText } from './parameters';

/**
 * What Detect Escalation left in the item; null where it did not run. Another node may have edited it, so each part
 * is checked and what does not fit is replaced by the harmless value.
 */
export function readEscalation(json: unknown): Escalation | null {
	const found = toRecord(toRecord(json).escalation);
	if (!Array.isArray(found.signals)) return null;
	const sentiment = toRecord(found.sentiment);
	return {
		decision: toOneOf(found.decision, DECISIONS, 'escalate'),
		score: toNumber(found.score) ?? 0,
		priority: toOneOf(found.priority, PRIORITIES, 'normal'),
		language: toText(found.language) || null,
		frustration: toNumber(found.frustration) ?? 0,
		signals: found.signals.map(toRecord).flatMap(readSignal),
		sentiment: { last: toNumber(sentiment.last) ?? 0, trend: toNumber(sentiment.trend) ?? 0 },
		failed: [],
	};
}

function readSignal(row: Record<string, unknown>): Signal[] {
	const reason = REASONS.find((known) => known === row.reason);
	if (!reason) return [];
	return [
		{
			reason,
			score: toNumber(row.score) ?? 0,
			messageIndex: toNumber(row.messageIndex) ?? -1,
			quote: toText(row.quote),
			why: toText(row.why),
		},
	];
}
