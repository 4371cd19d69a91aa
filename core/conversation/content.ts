import { attachment } from './attachments';
import { cleanText } from './cleanText';
import type { Attachment } from './conversation';
import { fieldAt, isRecord, labelAt, textAt, type JsonRecord } from '../json';

/** What one message's content says, and the files in it. */
export interface Content {
	text: string;
	attachments: Attachment[];
}

/** Types of a part whose `text` the speaker said. Others that have text (reasoning) are the model's own affair. */
const SPOKEN_TYPES: readonly string[] = ['text', 'input_text', 'output_text'];

/** The kinds of file among the parts of OpenAI, Anthropic and LangChain. */
const FILE_TYPES: Readonly<Record<string, string>> = {
	image: 'image',
	image_url: 'image',
	input_image: 'image',
	audio: 'audio',
	input_audio: 'audio',
	video: 'video',
	video_url: 'video',
	file: 'file',
	input_file: 'file',
	document: 'document',
	media: 'file',
};

/** Where the parts of the different APIs keep a file's name, address and type. */
const NAME_PATHS = [['name'], ['filename'], ['title'], ['file', 'filename'], ['fileData', 'displayName']];
const URL_PATHS = [
	['image_url'],
	['image_url', 'url'],
	['video_url', 'url'],
	['url'],
	['source', 'url'],
	['file_url'],
	['fileData', 'fileUri'],
];
const MIME_TYPE_PATHS = [
	['mimeType'],
	['mime_type'],
	['source', 'media_type'],
	['inlineData', 'mimeType'],
	['fileData', 'mimeType'],
];

/**
 * Reads a message's content: text, a number, one part or a list of parts. Text parts are joined by line breaks; tool
 * calls, tool results and reasoning are left out; files become attachments, never their bytes.
 * @returns undefined where it is none of these.
 */
export function readContent(content: unknown): Content | undefined {
	if (content === undefined || content === null) return { text: '', attachments: [] };
	if (typeof content === 'string') return { text: cleanText(content), attachments: [] };
	if (typeof content === 'number') return { text: String(content), attachments: [] };
	if (Array.isArray(content)) return readParts(content);
	return isRecord(content) && spokenText(content) !== undefined ? readParts([content]) : undefined;
}

function readParts(parts: readonly unknown[]): Content {
	const texts: string[] = [];
	const attachments: Attachment[] = [];
	for (const part of parts) {
		const text = spokenText(part);
		const file = text === undefined ? fileOf(part) : undefined;
		if (text !== undefined) texts.push(cleanText(text));
		if (file !== undefined) attachments.push(file);
	}
	return { text: texts.join('\n'), attachments };
}

function spokenText(part: unknown): string | undefined {
	if (typeof part === 'string') return part;
	const type = fieldAt(part, 'type');
	if (type === 'refusal') return textAt(part, 'refusal');
	return type === undefined || (typeof type === 'string' && SPOKEN_TYPES.includes(type))
		? textAt(part, 'text')
		: undefined;
}

function fileOf(part: unknown): Attachment | undefined {
	if (!isRecord(part)) return undefined;
	const type = textAt(part, 'type') ?? (isGeminiFile(part) ? 'file' : '');
	if (!Object.hasOwn(FILE_TYPES, type)) return undefined;
	return attachment(FILE_TYPES[type] ?? type, {
		name: firstAt(part, NAME_PATHS),
		url: firstAt(part, URL_PATHS),
		mimeType: firstAt(part, MIME_TYPE_PATHS),
	});
}

/** Gemini's parts have no type. */
function isGeminiFile(part: JsonRecord): boolean {
	return isRecord(part['inlineData']) || isRecord(part['fileData']);
}

function firstAt(part: JsonRecord, paths: ReadonlyArray<readonly string[]>): string | undefined {
	for (const path of paths) {
		const label = labelAt(part, ...path);
		if (label !== undefined) return label;
	}
	return undefined;
}
