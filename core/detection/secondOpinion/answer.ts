import { fieldAt, textAt } from '../../json';
import { safeLine } from '../../transcript/safeText';
import type { AskedReason } from './reasons';

/** What a model answered. */
export type Opinion =
	{ decision: 'human'; reason: AskedReason; why: string } | { decision: 'bot'; reason: null; why: string };

/** What can be wrong with an answer, in words that hold nothing of the answer. */
export const ANSWER_PROBLEMS = {
	noText: 'The answer of the chat model holds no text.',
	tooLong: 'The answer of the chat model is too long to be the JSON it was asked for.',
	noObject: 'The answer of the chat model holds no JSON object.',
	severalObjects: 'The answer of the chat model holds more than one JSON object.',
	brokenObject: 'The answer of the chat model is no valid JSON.',
	unknownDecision: 'The answer of the chat model holds no decision that it was asked for.',
	unknownReason: 'The answer of the chat model names no reason that it was asked about.',
} as const;
export type AnswerProblem = keyof typeof ANSWER_PROBLEMS;

export type AnswerReading = { ok: true; opinion: Opinion } | { ok: false; problem: AnswerProblem };

/** The JSON that is asked for is a tenth of this. */
const LONGEST_ANSWER = 2000;
const LONGEST_WHY = 160;

/** Models that think aloud put this before their answer. */
const THINKING = /^\s*<think>[\s\S]*?<\/think>/;

/** How models write that there is no reason. */
const NO_REASON: readonly unknown[] = [undefined, null, '', 'none'];

/**
 * Reads the answer of a model: exactly one JSON object, alone or with words around it. What does not fit is a problem
 * with a name, never a guess.
 *
 * @param reply a text, or LangChain's message: `content` is a text or a list of parts
 * @param asked the reasons that the model was given
 */
export const readAnswer = (reply: unknown, asked: readonly AskedReason[]): AnswerReading => {
	const text = textOf(reply)?.replace(THINKING, '').trim();
	if (!text) return { ok: false, problem: 'noText' };
	if (text.length > LONGEST_ANSWER) return { ok: false, problem: 'tooLong' };
	const objects = objectsIn(text);
	const [object] = objects;
	if (object === undefined) return { ok: false, problem: 'noObject' };
	if (objects.length > 1) return { ok: false, problem: 'severalObjects' };
	const value = parsed(object);
	return value === undefined ? { ok: false, problem: 'brokenObject' } : opinionOf(value, asked);
};

const opinionOf = (value: unknown, asked: readonly AskedReason[]): AnswerReading => {
	const decision = fieldAt(value, 'decision');
	const given = fieldAt(value, 'reason');
	const reason = asked.find((each) => each === given);
	const why = safeLine(textAt(value, 'why') ?? '', LONGEST_WHY);
	if (decision === 'human')
		return reason
			? { ok: true, opinion: { decision, reason, why } }
			: { ok: false, problem: 'unknownReason' };
	if (decision !== 'bot') return { ok: false, problem: 'unknownDecision' };
	return reason || NO_REASON.includes(given)
		? { ok: true, opinion: { decision, reason: null, why } }
		: { ok: false, problem: 'unknownReason' };
};

const textOf = (reply: unknown): string | null => {
	const content = typeof reply === 'object' && reply !== null && 'content' in reply ? reply.content : reply;
	if (typeof content === 'string') return content;
	return Array.isArray(content) ? content.map(textOfPart).join('') : null;
};

/** Parts that are no text (thoughts, tool calls, pictures) say nothing here. */
const textOfPart = (part: unknown): string => {
	if (typeof part === 'string') return part;
	return fieldAt(part, 'type') === 'text' ? (textAt(part, 'text') ?? '') : '';
};

/** Every outermost `{…}` of the text; one that is never closed reaches to the end. */
const objectsIn = (text: string): string[] => {
	const objects: string[] = [];
	for (let at = text.indexOf('{'); at >= 0;) {
		const end = endOfObject(text, at);
		objects.push(text.slice(at, end));
		at = text.indexOf('{', end);
	}
	return objects;
};

const STRING_OR_BRACE = /"(?:[^"\\]|\\[\s\S])*"|[{}]/g;

const endOfObject = (text: string, start: number): number => {
	let depth = 0;
	for (const { 0: found, index } of text.slice(start).matchAll(STRING_OR_BRACE)) {
		if (found === '{') depth++;
		if (found === '}') depth--;
		if (depth === 0) return start + index + 1;
	}
	return text.length;
};

const parsed = (json: string): unknown => {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
};
