import { agentLine, endLine, startLine } from '../conversation/humanStretch';
import type { EventKind, HandoffEvent } from './event';

/** A line as every memory takes it: the customer's, or the bot's. */
export interface MemoryLine {
	by: 'customer' | 'bot';
	text: string;
	/** Whether it is written only where it does not stand in the memory yet, or not at its end. */
	unless: 'anywhere' | 'last' | 'never';
}

/** The customer's turn, which the bot did not answer and so did not write down, and the start of the stretch. */
export function linesOfStart(handoffId: string, turn: string): MemoryLine[] {
	return [...linesOfCustomer(turn), { by: 'bot', text: startLine(handoffId), unless: 'anywhere' }];
}

/** What the customer says to the human. */
export function linesOfCustomer(turn: string): MemoryLine[] {
	return turn === '' ? [] : [{ by: 'customer', text: turn, unless: 'last' }];
}

export function linesOfEnd(handoffId: string): MemoryLine[] {
	return [{ by: 'bot', text: endLine(handoffId), unless: 'anywhere' }];
}

/** What an event adds. A note is the team's own, and a claim says nothing to anybody. */
export function linesOfEvent(handoffId: string, { event, agent, text }: HandoffEvent): MemoryLine[] {
	const lines: Record<EventKind, () => MemoryLine[]> = {
		agentReply: () => [{ by: 'bot', text: agentLine(agent.name, text), unless: 'never' }],
		claimed: () => [],
		closed: () => linesOfEnd(handoffId),
		noteAdded: () => [],
	};
	return lines[event]();
}

/** The lines that a memory lacks, by the texts that stand in it, oldest first. */
export function missingLines(history: readonly string[], lines: readonly MemoryLine[]): MemoryLine[] {
	return lines.filter(({ text, unless }) => {
		if (unless === 'anywhere') return !history.includes(text);
		return unless === 'never' || history.at(-1) !== text;
	});
}
