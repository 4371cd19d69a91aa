import type { IExecuteFunctions } from 'n8n-workflow';
import { missingLines, type MemoryLines } from '../../core/session/memory';
import { chatHistoryOf, isWritable, storedMessages } from '../shared/itemMemory';
import { toText } from '../shared/parameters';

/**
 * Writes lines into the attached memory, each only where it is missing. Returns why it could not; null where all is
 * well or no memory is attached. Who owns a conversation does not hang on the memory, so it never throws.
 */
export async function remember(
	context: IExecuteFunctions,
	itemIndex: number,
	lines: readonly MemoryLines[],
): Promise<string | null> {
	if (lines.length === 0) return null;
	try {
		const history = await chatHistoryOf(context, itemIndex);
		if (!history) return null;
		if (!isWritable(history)) return 'The attached memory cannot be written to.';
		const known = (await storedMessages(history)).map(({ content }) => toText(content));
		for (const { by, text } of missingLines(known, lines)) {
			if (by === 'customer') await history.addUserMessage(text);
			else await history.addAIMessage(text);
		}
		return null;
	} catch (error) {
		return `The memory could not be written: ${error instanceof Error ? error.message : String(error)}`;
	}
}
