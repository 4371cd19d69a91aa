import { listedAttachments } from '../attachments';
import { customerOfItem } from '../customer';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { itemId } from '../itemId';
import { isRecord, labelAt, textAt, type JsonRecord } from '../../json';
import type { Found } from './source';

/** Where a structured output parser may have put the answer that the customer sees. */
const ANSWER_FIELDS = ['output', 'text', 'message', 'answer', 'response', 'reply'] as const;

/**
 * What items of n8n's own nodes and of builders have in common: an id, perhaps a channel, details of the customer, and
 * a turn.
 * @param said messages that a source finds elsewhere in the item.
 */
export function chatItem(json: JsonRecord, said: Partial<Pick<Found, 'history' | 'turn'>> = {}): Found {
	return {
		id: itemId(json),
		channel: labelAt(json, 'channel'),
		customer: customerOfItem(json),
		history: said.history ?? [],
		turn: said.turn ?? [...asked(json), ...answered(json)],
	};
}

/** What the customer wrote into n8n's chat (`chatInput`), with the files sent along. */
function asked(json: JsonRecord): FoundMessage[] {
	const input = textAt(json, 'chatInput');
	if (input === undefined) return [];
	return [foundMessage('customer', input, { attachments: listedAttachments({ files: json['files'] }) })];
}

/** The AI Agent's answer (`output`) as a message; none where the item has no answer. */
export function answered(json: JsonRecord): FoundMessage[] {
	const answer = answerIn(json['output']);
	return answer === undefined ? [] : [foundMessage('bot', answer)];
}

/** `output` as text, or the text in it where an output parser made it an object. */
function answerIn(output: unknown): string | undefined {
	if (!isRecord(output)) return textAt({ output }, 'output');
	return ANSWER_FIELDS.map((field) => textAt(output, field)).find((text) => text !== undefined);
}
