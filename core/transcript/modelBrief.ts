import type { Prompt } from '../detection/secondOpinion/prompt';
import { countAttempts } from './brief/tried';
import { readObject } from './modelBrief/answer';
import { checkLines, MODEL_FIELDS } from './modelBrief/check';
import { evidenceOf } from './modelBrief/evidence';
import type { BriefLanguage } from './modelBrief/languages';
import { briefPrompt } from './modelBrief/prompt';
import type { PreparedTranscript } from './prepare';

/** Whether a chat model has anything to write here: a brief that will be shown, of a customer who said something. */
export function wantsModelBrief({ content, conversation }: PreparedTranscript): boolean {
	const saidSomething = conversation.messages.some(
		({ role, text }) => role === 'customer' && text.trim() !== '',
	);
	return content !== 'transcript' && saidSomething;
}

/** Asks a model for the lines Wants, Tried and Open question, from what was redacted already. */
export function modelBriefPrompt({ conversation }: PreparedTranscript, language: BriefLanguage): Prompt {
	return briefPrompt(conversation.messages, language);
}

/**
 * The transcript with a model's lines in its brief. Where the answer is not what was asked for, or says anything that
 * the conversation does not hold, our own brief stands and `briefProblem` says why. How often the bot answered stays
 * our count, and a line that the model left empty stays ours.
 */
export function withModelBrief(
	prepared: PreparedTranscript,
	reply: unknown,
	language: BriefLanguage,
): PreparedTranscript {
	const { messages } = prepared.conversation;
	const answer = readObject(reply);
	if (!answer.ok) return withoutModelBrief(prepared, answer.why);
	const evidence = evidenceOf(messages.filter(({ role }) => role !== 'system').map(({ text }) => text));
	const checked = checkLines(answer.value, evidence, language);
	if (!checked.ok) return withoutModelBrief(prepared, checked.why);
	const { brief } = prepared;
	const { wants, tried, openQuestion } = checked.lines;
	return {
		...prepared,
		brief: {
			...brief,
			wants,
			tried: tried === '' ? brief.tried : [countAttempts(messages), tried].filter(Boolean).join(' '),
			openQuestion: openQuestion === '' ? brief.openQuestion : openQuestion,
			byModel: MODEL_FIELDS.filter((field) => checked.lines[field] !== ''),
		},
		briefProblem: null,
	};
}

/** The transcript with our own brief, and why the model's is not in it. */
export function withoutModelBrief(prepared: PreparedTranscript, why: string): PreparedTranscript {
	return { ...prepared, briefProblem: why };
}
