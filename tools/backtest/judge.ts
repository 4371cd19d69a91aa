import type { Conversation, Message } from '../../core/conversation/conversation';
import type { Escalation } from '../../core/detection/escalation';
import type { DetectionSettings } from '../../core/detection/settings';
import type { Row } from './row';
import { turnEnds } from './turns';

/** What the node would decide; `detectEscalation` is one. */
export type Detect = (conversation: Conversation, settings: DetectionSettings) => Escalation;

/** When a chat of several turns would have been handed over, in customer turns counted from 1. */
export interface Timing {
	turns: number;
	/** The first turn with the decision to escalate; null where there was none. */
	escalated: number | null;
	/** The turns that needed a human; null where the row does not say. */
	needed: number[] | null;
}

/** What was decided for a row. */
export interface Verdict {
	/** At the newest customer turn. */
	escalation: Escalation;
	/** Of a chat of several turns. */
	timing: Timing | undefined;
}

/** Decides as the node would have: at the newest turn and, in a chat of several turns, at each before. */
export function judge(row: Row, settings: DetectionSettings, detect: Detect): Verdict {
	const { conversation, needed, isChat } = row;
	const escalation = detect(conversation, settings);
	const ends = turnEnds(conversation.messages);
	const turns = ends.length;
	if (turns < 2 || !(isChat || needed)) return { escalation, timing: undefined };
	const earlier = firstEscalation(conversation, ends.slice(0, -1), settings, detect);
	const escalated = earlier ?? (escalation.decision === 'escalate' ? turns : null);
	return { escalation, timing: { turns, escalated, needed: needed ?? null } };
}

/** Plays the chat turn by turn until a handoff. One list grows along, so that a long chat is not copied at each turn. */
function firstEscalation(
	conversation: Conversation,
	ends: readonly number[],
	settings: DetectionSettings,
	detect: Detect,
): number | null {
	const said: Message[] = [];
	for (const [index, end] of ends.entries()) {
		said.push(...conversation.messages.slice(said.length, end));
		if (detect({ ...conversation, messages: said }, settings).decision === 'escalate') return index + 1;
	}
	return null;
}
