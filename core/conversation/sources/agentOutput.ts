import { answered, chatItem } from './chatItem';
import type { Source } from './source';

/** The item of n8n's AI Agent: `output` alone, or what a builder added to it. The customer's turn is in the trigger. */
export const agentOutput: Source = {
	name: 'n8n AI Agent',
	recognises: (json) => answered(json).length > 0,
	read: (json) => ({ ok: true, value: chatItem(json) }),
};
