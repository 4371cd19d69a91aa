import type { INodeProperties } from 'n8n-workflow';
import { BRIEF_LANGUAGES, BRIEF_WORDS, type BriefLanguage } from '../../core/transcript/modelBrief/languages';
import { toNumber, toOneOf } from './parameters';

/** Seconds: the default and the maximum of the option. */
const MODEL_TIMEOUT = { usual: 10, longest: 120 };

/** The option by which a builder says how long a model may take. */
export function modelTimeoutOption(description: string): INodeProperties {
	return {
		displayName: 'Model Timeout',
		name: 'modelTimeout',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MODEL_TIMEOUT.longest },
		default: 10,
		description,
	};
}

/** The milliseconds of that option; anything but a time is the usual one. */
export function readModelTimeout(timeout: unknown): number {
	const seconds = toNumber(timeout) ?? 0;
	return 1000 * (seconds > 0 ? Math.min(seconds, MODEL_TIMEOUT.longest) : MODEL_TIMEOUT.usual);
}

export const briefTimeoutOption = modelTimeoutOption(
	'Seconds a chat model at the Model input may take to write what the customer wants, what was tried and the open question. It sees the conversation with private details hidden. If it fails or says anything that is not in the conversation, the brief of this node stands and briefProblem says why.',
);

export const briefLanguageOption: INodeProperties = {
	displayName: 'Brief Language',
	name: 'briefLanguage',
	type: 'options',
	options: BRIEF_LANGUAGES.map((value) => ({ name: BRIEF_WORDS[value].name, value })).sort((a, b) =>
		a.name < b.name ? -1 : 1,
	),
	default: 'en',
	description:
		"What a chat model at the Model input writes in, for your team. The customer's words are never translated without one.",
};

/** What the two options say. */
export interface ModelBriefSettings {
	language: BriefLanguage;
	timeoutMs: number;
}

export function readModelBriefSettings(options: Record<string, unknown>): ModelBriefSettings {
	return {
		language: toOneOf(options.briefLanguage, BRIEF_LANGUAGES, 'en'),
		timeoutMs: readModelTimeout(options.modelTimeout),
	};
}
