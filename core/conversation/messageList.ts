import { listedAttachments } from './attachments';
import { readContent } from './content';
import type { Role } from './conversation';
import { foundMessage, type FoundMessage } from './foundMessage';
import { readHumanStretch } from './humanStretch';
import { fieldAt, firstLabel, isRecord, labelAt, labelOf, listAt, textAt, type JsonRecord } from '../json';
import { timeIn } from './isoTime';
import { notAnEntry, unknownRole, unreadableText, type Outcome, type ReadProblem } from './problem';
import { roleOf } from './roles';
import { withoutToolTrace } from './toolTrace';

const ROLE_FIELDS = ['role', 'sender', 'from', 'type'] as const;
const TEXT_FIELDS = ['content', 'text', 'message', 'body', 'parts'] as const;
const ID_FIELDS = ['id', 'messageId', 'message_id'] as const;
const AUTHOR_FIELDS = ['author', 'name'] as const;
const TOOL_CALL_FIELDS = ['tool_calls', 'function_call', 'toolCalls'] as const;
/** Entries of OpenAI's Responses API and of agent traces that nobody said. */
const SILENT_TYPES: readonly string[] = [
	'function_call',
	'function_call_output',
	'tool_call',
	'tool_use',
	'tool_result',
	'reasoning',
];

/**
 * Reads a list of messages: OpenAI, Anthropic, Gemini, LangChain (plain, serialized or stored), or plain
 * `{role, text, time}`.
 * @param path of the list in the item, for problems.
 */
export function readMessageList(list: readonly unknown[], path: string): Outcome<FoundMessage[]> {
	const messages: FoundMessage[] = [];
	for (const [index, entry] of list.entries()) {
		const read = readEntry(entry);
		if (!read.ok) return { ok: false, problem: read.problemAt(`${path}[${index}]`) };
		if (read.message !== undefined) messages.push(read.message);
	}
	return { ok: true, value: messages };
}

/** Whether a list can be taken for messages by its first entry, so that a list of prices is not. */
export function looksLikeMessages(list: readonly unknown[]): boolean {
	const first = list[0];
	if (!isRecord(first)) return false;
	const { role, body } = openEntry(first);
	return role !== undefined && textFieldOf(body) !== undefined;
}

/** A list, also where a database gave it as JSON text; undefined for anything else. */
export function listOf(value: unknown): unknown[] | undefined {
	if (Array.isArray(value)) return value;
	if (typeof value !== 'string' || !value.trimStart().startsWith('[')) return undefined;
	try {
		const parsed: unknown = JSON.parse(value);
		return Array.isArray(parsed) ? parsed : undefined;
	} catch {
		return undefined;
	}
}

type EntryReading =
	{ ok: true; message: FoundMessage | undefined } | { ok: false; problemAt: (path: string) => ReadProblem };

function readEntry(entry: unknown): EntryReading {
	if (!isRecord(entry)) return { ok: false, problemAt: notAnEntry };
	const { role: word, roleField, body } = openEntry(entry);
	const isSilent = roleField === 'type' && word !== undefined && SILENT_TYPES.includes(word);
	if (isSilent) return { ok: true, message: undefined };
	const role = word === undefined ? undefined : roleOf(word);
	if (role === undefined) return { ok: false, problemAt: (path) => unknownRole(`${path}.${roleField}`) };
	const textField = textFieldOf(body);
	const content = readContent(textField === undefined ? undefined : body[textField]);
	const attachments = listedAttachments(body);
	const saysNothing = textField === undefined && attachments.length === 0 && !isToolCall(body);
	if (content === undefined || saysNothing) {
		return { ok: false, problemAt: (path) => unreadableText(`${path}.${textField ?? 'text'}`) };
	}
	const human = role === 'bot' ? readHumanStretch(content.text) : null;
	const message = foundMessage(human?.role ?? role, human?.text ?? spokenBy(role, content.text), {
		at: timeIn(body) ?? timeIn(entry),
		author: human?.author ?? (role === 'system' ? undefined : firstLabel(body, AUTHOR_FIELDS)),
		sourceId: firstLabel(body, ID_FIELDS),
		attachments: [...content.attachments, ...attachments],
	});
	return { ok: true, message };
}

interface OpenEntry {
	role: string | undefined;
	/** Where the role stands or should stand. */
	roleField: string;
	/** The object that holds text, time and files. */
	body: JsonRecord;
}

/** Finds role and body of an entry, whatever it is wrapped in. */
function openEntry(entry: JsonRecord): OpenEntry {
	const { kwargs, data, message } = entry;
	if (entry['lc'] !== undefined && isRecord(kwargs)) return openSerialized(entry, kwargs);
	if (isRecord(data) && textAt(entry, 'type') !== undefined) return { ...roleIn(entry), body: data };
	// A row of n8n's Postgres or MySQL chat memory: { id, session_id, message: { type, content } }.
	if (isRecord(message) && roleIn(entry).role === undefined) return { ...roleIn(message), body: message };
	return { ...roleIn(entry), body: entry };
}

/** LangChain's own serialization names the class: `id: ["langchain_core", "messages", "HumanMessage"]`. */
function openSerialized(entry: JsonRecord, kwargs: JsonRecord): OpenEntry {
	const className = labelOf(listAt(entry, 'id').at(-1)) ?? '';
	const role = labelAt(kwargs, 'role') ?? className.replace(/Message(Chunk)?$/, '');
	return { role, roleField: 'id', body: kwargs };
}

function roleIn(record: JsonRecord): Pick<OpenEntry, 'role' | 'roleField'> {
	const roleField = ROLE_FIELDS.find((field) => textAt(record, field) !== undefined);
	return { role: roleField && textAt(record, roleField), roleField: roleField ?? 'role' };
}

/** The field that holds the text: the first that is filled, else one that is there but null. */
function textFieldOf(body: JsonRecord): string | undefined {
	const fields = TEXT_FIELDS.filter((field) => fieldAt(body, field) !== undefined);
	return fields.find((field) => body[field] !== null) ?? fields[0];
}

function isToolCall(body: JsonRecord): boolean {
	return TOOL_CALL_FIELDS.some((field) => fieldAt(body, field) !== undefined);
}

function spokenBy(role: Role, text: string): string {
	return role === 'bot' ? withoutToolTrace(text) : text;
}
