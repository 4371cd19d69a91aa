import { readContent } from '../content';
import { foundMessage, type FoundMessage } from '../foundMessage';
import { isRecord, type JsonRecord } from '../../json';
import { notAnEntry, unreadableText, type Outcome } from '../problem';
import { roleOf } from '../roles';
import { withoutToolTrace } from '../toolTrace';
import { chatItem } from './chatItem';
import type { Source } from './source';

/** The fields by which a group of the simplified output is told from other objects. */
const SPEAKERS = ['human', 'ai'] as const;

/**
 * The simplified output of n8n's Chat Memory Manager: groups of one message per speaker, in the order in which they
 * spoke (`messages: [{ human, ai }]`), or one such group per item. Its full output is LangChain's own.
 */
export const memoryManager: Source = {
	name: 'n8n Chat Memory Manager',
	recognises: (json) => isGroup(json) || (Array.isArray(json['messages']) && json['messages'].some(isGroup)),
	read(json) {
		const history = Array.isArray(json['messages']) ? readGroups(json['messages']) : readGroup(json, 'json');
		if (!history.ok) return history;
		return { ok: true, value: chatItem(json, { history: history.value }) };
	},
};

function isGroup(value: unknown): boolean {
	return (
		isRecord(value) &&
		value['role'] === undefined &&
		SPEAKERS.some((speaker) => typeof value[speaker] === 'string' || Array.isArray(value[speaker]))
	);
}

function readGroups(groups: readonly unknown[]): Outcome<FoundMessage[]> {
	const messages: FoundMessage[] = [];
	for (const [index, group] of groups.entries()) {
		const path = `messages[${index}]`;
		if (!isRecord(group)) return { ok: false, problem: notAnEntry(path) };
		const read = readGroup(group, path);
		if (!read.ok) return read;
		messages.push(...read.value);
	}
	return { ok: true, value: messages };
}

/** Fields that are no speaker (an id that a builder added) are left aside. */
function readGroup(group: JsonRecord, path: string): Outcome<FoundMessage[]> {
	const messages: FoundMessage[] = [];
	for (const [speaker, said] of Object.entries(group)) {
		const role = roleOf(speaker);
		if (role === undefined) continue;
		const content = readContent(said);
		if (content === undefined) return { ok: false, problem: unreadableText(`${path}.${speaker}`) };
		const text = role === 'bot' ? withoutToolTrace(content.text) : content.text;
		messages.push(foundMessage(role, text, { attachments: content.attachments }));
	}
	return { ok: true, value: messages };
}
