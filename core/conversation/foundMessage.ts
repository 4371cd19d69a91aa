import { cleanText } from './cleanText';
import type { Attachment, Message, Role } from './conversation';
import { labelOf } from '../json';
import { isoTime } from './isoTime';

/** A message as a source gives it. `sourceId` tells a redelivered message from one that was said twice. */
export interface FoundMessage extends Message {
	sourceId?: string;
}

/** What a source may know of a message besides its role and text, unchecked. */
export interface MessageDetails {
	at?: unknown;
	author?: unknown;
	sourceId?: unknown;
	attachments?: Attachment[];
}

/** A message of checked fields: cleaned text, ISO time, and no field that is unknown. */
export function foundMessage(
	role: Role,
	text: string | undefined,
	details: MessageDetails = {},
): FoundMessage {
	const at = isoTime(details.at);
	const author = labelOf(details.author);
	const sourceId = labelOf(details.sourceId);
	return {
		role,
		text: cleanText(text ?? ''),
		...(at !== undefined && { at }),
		...(author !== undefined && { author }),
		...(sourceId !== undefined && { sourceId }),
		attachments: details.attachments ?? [],
	};
}
