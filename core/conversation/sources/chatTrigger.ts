import { chatItem } from './chatItem';
import type { Source } from './source';

/** The item of n8n's Chat Trigger: `chatInput`, with `sessionId`, `metadata`, `user` and `files` where it has them. */
export const chatTrigger: Source = {
	name: 'n8n Chat Trigger',
	recognises: (json) => typeof json['chatInput'] === 'string',
	read: (json) => ({ ok: true, value: chatItem(json) }),
};
