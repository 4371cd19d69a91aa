import { agentOutput } from './agentOutput';
import { chatTrigger } from './chatTrigger';
import { chatwoot } from './chatwoot';
import { crisp } from './crisp';
import { intercom } from './intercom';
import { memoryManager } from './memoryManager';
import { messageArray } from './messageArray';
import { messenger } from './messenger';
import { singleMessage } from './singleMessage';
import { slack } from './slack';
import type { Source } from './source';
import { sunshine } from './sunshine';
import { telegram } from './telegram';
import { twilio } from './twilio';
import { whatsapp } from './whatsapp';

/**
 * Every shape that is read; the first that recognises an item reads it. Services come before the general shapes,
 * since their webhooks have fields like `messages` and `conversation` too. A list comes before `chatInput`, and a
 * message of the customer before the agent's `output`, so that nothing of an item is left unread.
 */
export const SOURCES = [
	telegram,
	whatsapp,
	messenger,
	twilio,
	slack,
	intercom,
	crisp,
	sunshine,
	chatwoot,
	memoryManager,
	messageArray,
	chatTrigger,
	singleMessage,
	agentOutput,
] as const satisfies readonly Source[];
