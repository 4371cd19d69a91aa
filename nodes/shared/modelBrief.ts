import type { IExecuteFunctions } from 'n8n-workflow';
import {
	modelBriefPrompt,
	wantsModelBrief,
	withModelBrief,
	withoutModelBrief,
} from '../../core/transcript/modelBrief';
import type { PreparedTranscript } from '../../core/transcript/prepare';
import { askModel } from './askModel';
import type { ModelBriefSettings } from './modelParameters';

type Briefed = (prepared: PreparedTranscript) => PreparedTranscript;

const asItIs: Briefed = (prepared) => prepared;

/**
 * Asks the attached chat model, if any, for lines of the brief.
 * @returns what puts them into a transcript; whatever goes wrong, our own brief stands there, with why
 */
export async function askForBrief(
	context: IExecuteFunctions,
	itemIndex: number,
	prepared: PreparedTranscript,
	{ language, timeoutMs }: ModelBriefSettings,
): Promise<Briefed> {
	if (!wantsModelBrief(prepared)) return asItIs;
	const asked = await askModel(context, itemIndex, timeoutMs, () => modelBriefPrompt(prepared, language));
	if (asked.kind === 'noModel') return asItIs;
	return asked.kind === 'answered'
		? (each) => withModelBrief(each, asked.reply, language)
		: (each) => withoutModelBrief(each, asked.why);
}
