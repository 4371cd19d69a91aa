import { ANSWER_PROBLEMS, type AnswerProblem } from '../../detection/secondOpinion/answer';
import { fieldAt, isRecord, type JsonRecord, textAt } from '../../json';

/** The problems that any answer in JSON can have. */
type ObjectProblem = Extract<
	AnswerProblem,
	'noText' | 'tooLong' | 'noObject' | 'severalObjects' | 'brokenObject'
>;
export type ObjectReading = { ok: true; value: JsonRecord } | { ok: false; why: string };

/** The JSON that is asked for is a quarter of this. */
const LONGEST_ANSWER = 4_000;
/** Models that think aloud put this before their answer. */
const THINKING = /^\s*<think>[\s\S]*?<\/think>/;
const STRING_OR_BRACE = /"(?:[^"\\]|\\[\s\S])*"|[{}]/g;

/**
 * The one JSON object in a model's answer, alone or with words around it.
 * @param reply a text, or LangChain's message: `content` is a text or a list of parts
 */
export function readObject(reply: unknown): ObjectReading {
	const text = textOf(reply)?.replace(THINKING, '').trim();
	if (!text) return problem('noText');
	if (text.length > LONGEST_ANSWER) return problem('tooLong');
	const objects = objectsIn(text);
	const [object] = objects;
	if (object === undefined) return problem('noObject');
	if (objects.length > 1) return problem('severalObjects');
	const value = parsed(object);
	return isRecord(value) ? { ok: true, value } : problem('brokenObject');
}

function problem(name: ObjectProblem): ObjectReading {
	return { ok: false, why: ANSWER_PROBLEMS[name] };
}

function textOf(reply: unknown): string | null {
	const content = typeof reply === 'object' && reply !== null && 'content' in reply ? reply.content : reply;
	if (typeof content === 'string') return content;
	return Array.isArray(content) ? content.map(textOfPart).join('') : null;
}

/** Parts that are no text (thoughts, tool calls, pictures) say nothing here. */
function textOfPart(part: unknown): string {
	if (typeof part === 'string') return part;
	return fieldAt(part, 'type') === 'text' ? (textAt(part, 'text') ?? '') : '';
}

/** Every outermost `{…}` of the text; one that is never closed reaches to the end. */
function objectsIn(text: string): string[] {
	const objects: string[] = [];
	for (let at = text.indexOf('{'); at >= 0;) {
		const end = endOfObject(text, at);
		objects.push(text.slice(at, end));
		at = text.indexOf('{', end);
	}
	return objects;
}

function endOfObject(text: string, start: number): number {
	let depth = 0;
	for (const { 0: found, index } of text.slice(start).matchAll(STRING_OR_BRACE)) {
		if (found === '{') depth++;
		if (found === '}') depth--;
		if (depth === 0) return start + index + 1;
	}
	return text.length;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
