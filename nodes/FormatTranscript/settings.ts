import type { IExecuteFunctions } from 'n8n-workflow';
import { CONTENTS, FORMATS, type Format, type TranscriptInput } from '../../core/transcript/transcript';
import { readModelBriefSettings, type ModelBriefSettings } from '../shared/modelParameters';
import { flagParameter, toOneOf, toRecord, toText } from '../shared/parameters';
import { readRedaction } from '../shared/readRedaction';

export interface NodeSettings {
	rendering: Omit<TranscriptInput, 'conversation' | 'escalation'> & { format: Format };
	modelBrief: ModelBriefSettings;
	attachAsFile: boolean;
	/** The name of the binary field that holds the file. */
	fileField: string;
}

/** What the node's parameters say for one item. */
export function readSettings(context: IExecuteFunctions, itemIndex: number): NodeSettings {
	const options = toRecord(context.getNodeParameter('options', itemIndex, {}));
	return {
		rendering: {
			format: toOneOf(context.getNodeParameter('format', itemIndex, ''), FORMATS, 'markdown'),
			content: toOneOf(context.getNodeParameter('content', itemIndex, ''), CONTENTS, 'briefAndTranscript'),
			...readRedaction(context, options, itemIndex),
			systemLines: options.systemLines !== false,
			note: toText(options.note),
			timeZone: toText(options.timeZone) || context.getTimezone(),
			handoffId: null,
		},
		modelBrief: readModelBriefSettings(options),
		attachAsFile: flagParameter(context, 'attachAsFile', itemIndex),
		fileField: toText(options.fileField) || 'transcript',
	};
}
