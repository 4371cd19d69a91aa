import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
	FILE_LIMITS,
	NO_FILES,
	planFiles,
	remarksOf,
	type FilePlan,
} from '../../core/delivery/customerFiles';
import type { Conversation } from '../../core/conversation/conversation';
import { withFileRemarks } from '../../core/transcript/fileRemarks';
import type { PreparedTranscript } from '../../core/transcript/prepare';
import { renderPrepared } from '../../core/transcript/renderTranscript';
import { openItemFiles } from '../shared/itemFiles';
import { withJson } from '../shared/readItemConversation';
import type { NodeSettings } from './settings';

/**
 * The item with its transcript and, where that is asked for, the transcript as a file. An e-mail also gets
 * `attachments`: the names of the binary fields that it should carry, with commas between them, as Send Email wants them.
 */
export async function formatItem(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	itemIndex: number,
	conversation: Conversation,
	prepared: PreparedTranscript,
	{ rendering: { format }, attachAsFile, fileField }: NodeSettings,
): Promise<INodeExecutionData> {
	const plan = format === 'email' ? await planMail(context, item, conversation) : NO_FILES;
	const { file, ...transcript } = renderPrepared(withFileRemarks(prepared, remarksOf(plan)), format);
	const fields = [...(attachAsFile ? [fileField] : []), ...plan.files.map(({ key }) => key)];
	const attachments = format === 'email' ? { attachments: fields.join(',') } : {};
	const result = withJson(item, itemIndex, { conversation, transcript: { ...transcript, ...attachments } });
	if (!attachAsFile) return result;
	const bytes = Buffer.from(file.content, 'utf8');
	const binary = await context.helpers.prepareBinaryData(bytes, file.name, file.mimeType);
	return { ...result, binary: { ...item.binary, [fileField]: binary } };
}

async function planMail(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	conversation: Conversation,
): Promise<FilePlan> {
	const { sizes } = await openItemFiles(context, item.binary);
	return planFiles(conversation, sizes, FILE_LIMITS.email);
}
