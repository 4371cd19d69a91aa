/**
 * How n8n's AI Agent writes its tool calls into a memory: as a message of their own, or, in memories that take only
 * text, as a bracket before the answer. Neither was ever shown to the customer.
 */
const CALL = /^Calling \S+ with input: [{["]/;
const TRACE_START = '[Used tools: Tool: ';

/** The bot's text as the customer saw it: without n8n's record of tool calls; empty for a record of a call alone. */
export function withoutToolTrace(text: string): string {
	if (CALL.test(text)) return '';
	if (!text.startsWith(TRACE_START)) return text;
	const end = closingBracket(text);
	return end === -1 ? text : text.slice(end + 1).trimStart();
}

/** Where the bracket that the text opens with is closed. Tool results hold JSON, so brackets are counted. */
function closingBracket(text: string): number {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		if (text[index] === '[') depth++;
		else if (text[index] === ']' && --depth === 0) return index;
	}
	return -1;
}
