/** Breaks a sequence that some reader would act on, and is not seen. */
const ZERO_WIDTH_SPACE = '\u200b';

/** Text for HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
	if (!/[&<>"']/.test(text)) return text;
	return escapeMrkdwn(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
}

/** Text for Slack's mrkdwn and top-level text: these three, and no others (Slack, "Escaping text"). */
export function escapeMrkdwn(text: string): string {
	if (!/[&<>]/.test(text)) return text;
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text in which `{{placeholder}}` and `{% liquid %}` stay what was written. */
export function breakPlaceholders(text: string): string {
	if (!text.includes('{')) return text;
	return text.replace(/\{(?=[{%])/g, `{${ZERO_WIDTH_SPACE}`);
}

/** Text in which no chat sees a mention: Slack's `<!channel>` and `<@U1>`, or `@everyone`. Addresses stay whole. */
export function breakMentions(text: string): string {
	if (!/[<@]/.test(text)) return text;
	return text.replace(/<(?=[!@#])|(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}&])/gu, `$&${ZERO_WIDTH_SPACE}`);
}

/** Text for Markdown (CommonMark 0.31 and GitHub's additions), line by line: nothing in it is markup. */
export function escapeMarkdown(text: string): string {
	return breakMentions(text)
		.replace(/[\\`*_{}[\]<>~|&]/g, '\\$&')
		.replace(/^([ \t]*)([#+=-]|\d+(?=[.)]))/gm, escapeLineStart)
		.replace(/^[ \t]+/gm, (indent) => '\u00a0'.repeat(indent.length));
}

/** A mark that would begin a heading, a rule or a list. A number is a list with its dot, so the dot is escaped. */
function escapeLineStart(_match: string, indent: string, mark: string): string {
	return /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`;
}

/** Text for Crisp, whose messages are Markdown without an escape: no link under other words, no block of code. */
export function breakCrispMarkup(text: string): string {
	if (!text.includes('](') && !text.includes('``')) return text;
	return text.replace(/\](?=\()|`(?=`)/g, `$&${ZERO_WIDTH_SPACE}`);
}
