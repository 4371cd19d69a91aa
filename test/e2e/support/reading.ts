import { isObject, type Json } from '../../../demo/services/json';
import type { SlackMessage } from '../../../demo/services/slackWorkspace';

/** Marks that no reader sees: a zero-width space, and the isolates around right-to-left lines. */
const UNSEEN = /[\u200b\u2068\u2069]/g;

/** A text as it is compared: without marks that nobody sees, white space as one space each. */
export function comparable(text: string): string {
	return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/** The words of an HTML document. Entities are read last, so that no text becomes a tag. */
export function readHtmlText(html: string): string {
	const text = html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, ' ');
	const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&' };
	return text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** The names of all tags in an HTML document, in lower case, each once. */
export function tagsIn(html: string): string[] {
	return [
		...new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase())),
	];
}

/** The texts of rich text blocks, which Slack shows letter by letter as they are. */
export function richTextOf({ blocks }: SlackMessage): string {
	return blocks
		.filter((block) => isObject(block) && block.type === 'rich_text')
		.map(lettersIn)
		.join('\n');
}

function lettersIn(value: Json): string {
	if (Array.isArray(value)) return value.map(lettersIn).join('');
	if (!isObject(value)) return '';
	if (value.type === 'text') return typeof value.text === 'string' ? value.text : '';
	return `${lettersIn(value.elements ?? [])}\n`;
}

/** The texts that Slack parses: mrkdwn objects, and the text beside the blocks. */
export function mrkdwnOf({ text, blocks }: SlackMessage): string[] {
	return [text, ...blocks.flatMap(mrkdwnIn)];
}

function mrkdwnIn(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap(mrkdwnIn);
	if (!isObject(value)) return [];
	if (value.type === 'mrkdwn') return typeof value.text === 'string' ? [value.text] : [];
	return Object.values(value).flatMap(mrkdwnIn);
}

/** All links that a block holds on purpose. */
export function linksIn(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap(linksIn);
	if (!isObject(value)) return [];
	const own = value.type === 'link' && typeof value.url === 'string' ? [value.url] : [];
	return [...own, ...Object.values(value).flatMap(linksIn)];
}

/** Fails unless all of these stand in a text, one after the other; says which one does not. */
export function expectInOrder(text: string, parts: readonly string[]): void {
	const read = comparable(text);
	let from = 0;
	for (const [index, part] of parts.entries()) {
		const at = read.indexOf(comparable(part), from);
		if (at === -1) {
			const problem = read.includes(comparable(part)) ? 'is not in its place' : 'is missing';
			throw new Error(
				`Part ${index + 1} of ${parts.length} ${problem}: ${part}\nafter: ${read.slice(from, from + 300)}`,
			);
		}
		from = at + comparable(part).length;
	}
}
