/** Slack escapes these three characters in text, and nothing else. */
const ESCAPED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Text as it was typed, from text as Slack sends it. */
export function unescapeSlack(text: string): string {
	return text.replace(/&(?:amp|lt|gt);/g, (escape) => ESCAPED[escape] ?? escape);
}
