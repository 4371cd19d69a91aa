import { RETURNED_TO_BOT } from '../detection/view/stretch';
import type { Role } from './conversation';

/**
 * How a human's stretch stands in the bot's memory. A memory knows only the customer and the bot, so a colleague's
 * words and the two ends of the stretch are the bot's messages with words of their own before them, which a model
 * understands and from which they are known again.
 */
const START = 'Handed over to a human colleague';
const AGENT = 'Human colleague';

const START_LINE = /^\[(Handed over to a human colleague\b[^\]]*)\]$/;
const END_LINE = /^\[(Returned to the bot\b[^\]]*)\]$/;
const AGENT_LINE = /^\[Human colleague(?: ([^\]\n]{1,100}))?\] ?([\s\S]*)$/;

/** The line with which the stretch begins. */
export function startLine(handoffId: string): string {
	return `[${START}, who answers from here on. ${handoffId}]`;
}

/** The line with which it ends. The bot may speak again. */
export function endLine(handoffId: string): string {
	return `[${RETURNED_TO_BOT}, which answers from here on and knows what was said. ${handoffId}]`;
}

/** A colleague's words. A name that could close the bracket loses what does. */
export function agentLine(name: string, text: string): string {
	const plain = name.replace(/[\][\s]+/g, ' ').trim();
	return `[${[AGENT, plain.slice(0, 100)].filter(Boolean).join(' ')}] ${text}`;
}

/** A message of the bot in a memory as who said it; null where it is the bot's own. */
export function readHumanStretch(text: string): { role: Role; text: string; author?: string } | null {
	const marker = START_LINE.exec(text) ?? END_LINE.exec(text);
	if (marker?.[1]) return { role: 'system', text: marker[1] };
	const [, author, said] = AGENT_LINE.exec(text) ?? [];
	return said === undefined ? null : { role: 'agent', text: said, ...(author && { author }) };
}
