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

/** Lets the attached chat model, if any, write lines of the brief; whatever goes wrong, our own brief stands. */
export async function letModelBrief(
	context: IExecuteFunctions,
	itemIndex: number,
	prepared: PreparedTranscript,
	{ language, timeoutMs }: ModelBriefSettings,
): Promise<PreparedTranscript> {
	if (!wantsModelBrief(prepared)) return prepared;
	const asked = await askModel(context, itemIndex, timeoutMs, () => modelBriefPrompt(prepared, language));
	if (asked.kind === 'noModel') return prepared;
	return asked.kind === 'answered'
		? withModelBrief(prepared, asked.reply, language)
		: withoutModelBrief(prepared, asked.why);
}
