import { agentLine, endLine, startLine } from '../conversation/humanStretch';
import type { EventKind, HandoffEvent } from './event';

/** A line as every memory takes it: the customer's, or the bot's. */
export interface MemoryLine {
	by: 'customer' | 'bot';
	text: string;
}

/** Lines that belong together. */
export interface MemoryLines {
	lines: MemoryLine[];
	/** The text whose presence in the memory says that they were written before; null where they are always new. */
	writtenWith: string | null;
}

/** The customer's turn, which the bot did not answer and so did not write down, and the start of the stretch. */
export function linesOfStart(handoffId: string, turn: string): MemoryLines {
	const start = startLine(handoffId);
	return { lines: [...linesOfCustomer(turn).lines, { by: 'bot', text: start }], writtenWith: start };
}

/** What the customer says to the human. */
export function linesOfCustomer(turn: string): MemoryLines {
	return { lines: turn === '' ? [] : [{ by: 'customer', text: turn }], writtenWith: null };
}

export function linesOfEnd(handoffId: string): MemoryLines {
	const end = endLine(handoffId);
	return { lines: [{ by: 'bot', text: end }], writtenWith: end };
}

const NOTHING: MemoryLines = { lines: [], writtenWith: null };

/** What an event adds. A note is the team's own, and a claim says nothing to anybody. */
export function linesOfEvent(handoffId: string, { event, agent, text }: HandoffEvent): MemoryLines {
	const reply: MemoryLine = { by: 'bot', text: agentLine(agent.name, text) };
	const lines: Record<EventKind, MemoryLines> = {
		agentReply: { lines: [reply], writtenWith: null },
		claimed: NOTHING,
		closed: linesOfEnd(handoffId),
		noteAdded: NOTHING,
	};
	return lines[event];
}

/**
 * The lines that a memory lacks, by the texts that stand in it, oldest first. What the customer said is not written
 * twice where the memory ends with it: another node may have been faster.
 */
export function missingLines(history: readonly string[], groups: readonly MemoryLines[]): MemoryLine[] {
	const missing: MemoryLine[] = [];
	for (const { lines, writtenWith } of groups) {
		if (writtenWith !== null && history.includes(writtenWith)) continue;
		for (const line of lines) {
			const last = missing.at(-1)?.text ?? history.at(-1);
			if (line.by === 'bot' || line.text !== last) missing.push(line);
		}
	}
	return missing;
}
