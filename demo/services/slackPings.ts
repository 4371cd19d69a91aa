import { isObject, textAt } from './json';
import type { Json, JsonObject } from './json';

/** Control sequences that notify people wherever Slack parses mrkdwn. */
const MENTION = /<(?:!(channel|here|everyone)|!subteam\^([A-Z0-9]+)|@([A-Z0-9]+))(?:\|[^<>]*)?>/g;
/** Plain words that notify only with `link_names` or `parse: full`. */
const BARE_MENTION = /(?:^|[^\w@])@(channel|here|everyone)\b/g;

/**
 * Everybody whom a message would notify: `channel`, `here`, `everyone`, user ids and user group ids, each once.
 * @param bareNames whether the request asked Slack to link names (`link_names`, `parse: full`)
 */
export function pingsOf(text: string, blocks: readonly Json[], bareNames: boolean): string[] {
	const parsed = [text, ...blocks.flatMap(parsedTexts)];
	const pings = parsed.flatMap((one) => [
		...mentionsIn(one, MENTION),
		...(bareNames ? mentionsIn(one, BARE_MENTION) : []),
	]);
	return [...new Set([...pings, ...blocks.flatMap(richTextMentions)])];
}

function mentionsIn(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '');
}

/** The strings of a block that Slack parses: mrkdwn objects and markdown blocks, never plain or rich text. */
function parsedTexts(value: Json): string[] {
	if (!isObject(value)) return Array.isArray(value) ? value.flatMap(parsedTexts) : [];
	if (value.type === 'mrkdwn' || value.type === 'markdown') return [textAt(value, 'text') ?? ''];
	return Object.values(value).flatMap(parsedTexts);
}

/** The mention elements that a rich text block holds on purpose. */
function richTextMentions(value: Json): string[] {
	if (!isObject(value)) return Array.isArray(value) ? value.flatMap(richTextMentions) : [];
	const target = mentionTarget(value);
	return target === undefined ? Object.values(value).flatMap(richTextMentions) : [target];
}

function mentionTarget(element: JsonObject): string | undefined {
	if (element.type === 'broadcast') return textAt(element, 'range');
	if (element.type === 'user') return textAt(element, 'user_id');
	return element.type === 'usergroup' ? textAt(element, 'usergroup_id') : undefined;
}
