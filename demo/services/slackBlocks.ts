import { isObject, listAt, textAt } from './json';
import type { Json, JsonObject } from './json';

/**
 * What a message may carry, from the block kit reference and Slack's own type package. Lengths are in UTF-16 units,
 * which never count less than Slack does. Two numbers are measured or chosen instead of documented:
 * `payload` is the length of the blocks as JSON at which `msg_blocks_too_long` was seen (bolt-js issues 2509, 2867),
 * `contextText` and `richText` are safe values for fields whose limit Slack does not say.
 */
export const SLACK_LIMITS = {
	blocks: 50,
	payload: 13_200,
	blockId: 255,
	actionId: 255,
	header: 150,
	sectionText: 3_000,
	sectionFields: 10,
	sectionField: 2_000,
	contextElements: 10,
	contextText: 2_000,
	markdown: 12_000,
	richText: 3_000,
	actions: 25,
	buttonText: 75,
	buttonValue: 2_000,
	buttonUrl: 3_000,
	confirmTitle: 100,
	confirmText: 300,
	confirmButton: 30,
	altText: 2_000,
} as const;

export type BlockCheck =
	| { ok: true }
	| { ok: false; error: 'invalid_blocks_format' | 'msg_blocks_too_long' }
	| { ok: false; error: 'invalid_blocks'; messages: string[] };

/** Collects what is wrong; `pointer` is the JSON pointer of the offending value, as Slack reports it. */
type Report = (problem: string, pointer: string) => void;
type BlockRule = (block: JsonObject, pointer: string, report: Report) => void;

/** Checks the `blocks` of a message against the rules for the block types that the stand-in knows. */
export function checkBlocks(blocks: Json): BlockCheck {
	if (!Array.isArray(blocks) || !blocks.every(isObject)) return { ok: false, error: 'invalid_blocks_format' };
	const messages: string[] = [];
	const report: Report = (problem, pointer) =>
		void messages.push(`[ERROR] ${problem} [json-pointer:${pointer}]`);

	if (blocks.length > SLACK_LIMITS.blocks)
		report(`no more than ${SLACK_LIMITS.blocks} items allowed`, '/blocks');
	for (const [index, block] of blocks.entries()) checkBlock(block, `/blocks/${index}`, report);
	checkUnique(blocks, 'block_id', '/blocks', report);
	const markdown = blocks
		.filter((block) => block.type === 'markdown')
		.map((block) => textAt(block, 'text') ?? '');
	if (markdown.join('').length > SLACK_LIMITS.markdown) {
		report(`markdown blocks must be less than ${SLACK_LIMITS.markdown + 1} characters together`, '/blocks');
	}
	if (messages.length > 0) return { ok: false, error: 'invalid_blocks', messages };
	if (JSON.stringify(blocks).length > SLACK_LIMITS.payload)
		return { ok: false, error: 'msg_blocks_too_long' };
	return { ok: true };
}

function checkBlock(block: JsonObject, pointer: string, report: Report): void {
	const rule = BLOCK_RULES.get(textAt(block, 'type') ?? '');
	if (!rule) return report(`unsupported type: ${String(block.type)}`, `${pointer}/type`);
	checkOptionalText(block, 'block_id', SLACK_LIMITS.blockId, pointer, report);
	rule(block, pointer, report);
}

const BLOCK_RULES: ReadonlyMap<string, BlockRule> = new Map<string, BlockRule>([
	['header', checkHeader],
	['section', checkSection],
	['context', checkContext],
	['divider', (block, pointer, report) => checkKeys(block, [], pointer, report)],
	['actions', checkActions],
	['rich_text', checkRichText],
	['markdown', checkMarkdown],
]);

function checkHeader(block: JsonObject, pointer: string, report: Report): void {
	checkKeys(block, ['text'], pointer, report);
	checkTextObject(block.text, ['plain_text'], SLACK_LIMITS.header, `${pointer}/text`, report);
}

function checkSection(block: JsonObject, pointer: string, report: Report): void {
	checkKeys(block, ['text', 'fields', 'accessory', 'expand'], pointer, report);
	if (block.text === undefined && block.fields === undefined) report('missing required field: text', pointer);
	if (block.text !== undefined) {
		checkTextObject(block.text, TEXT_TYPES, SLACK_LIMITS.sectionText, `${pointer}/text`, report);
	}
	if (block.fields !== undefined) {
		checkList(block, 'fields', SLACK_LIMITS.sectionFields, pointer, report, (field, at) =>
			checkTextObject(field, TEXT_TYPES, SLACK_LIMITS.sectionField, at, report),
		);
	}
	if (block.accessory !== undefined) checkButton(block.accessory, `${pointer}/accessory`, report);
}

function checkContext(block: JsonObject, pointer: string, report: Report): void {
	checkKeys(block, ['elements'], pointer, report);
	checkList(block, 'elements', SLACK_LIMITS.contextElements, pointer, report, (element, at) => {
		if (isObject(element) && element.type === 'image') checkImage(element, at, report);
		else checkTextObject(element, TEXT_TYPES, SLACK_LIMITS.contextText, at, report);
	});
}

function checkImage(image: JsonObject, pointer: string, report: Report): void {
	checkKeys(image, ['image_url', 'alt_text'], pointer, report);
	checkRequiredText(image, 'image_url', SLACK_LIMITS.buttonUrl, pointer, report);
	checkRequiredText(image, 'alt_text', SLACK_LIMITS.altText, pointer, report);
}

function checkActions(block: JsonObject, pointer: string, report: Report): void {
	checkKeys(block, ['elements'], pointer, report);
	checkList(block, 'elements', SLACK_LIMITS.actions, pointer, report, (element, at) =>
		checkButton(element, at, report),
	);
	checkUnique(listAt(block, 'elements') ?? [], 'action_id', `${pointer}/elements`, report);
}

function checkButton(button: Json, pointer: string, report: Report): void {
	if (!isObject(button) || button.type !== 'button')
		return report('unsupported element: only buttons', pointer);
	checkKeys(
		button,
		['text', 'action_id', 'value', 'url', 'style', 'confirm', 'accessibility_label'],
		pointer,
		report,
	);
	checkTextObject(button.text, ['plain_text'], SLACK_LIMITS.buttonText, `${pointer}/text`, report);
	checkOptionalText(button, 'action_id', SLACK_LIMITS.actionId, pointer, report);
	checkOptionalText(button, 'value', SLACK_LIMITS.buttonValue, pointer, report);
	checkOptionalText(button, 'url', SLACK_LIMITS.buttonUrl, pointer, report);
	checkOptionalText(button, 'accessibility_label', SLACK_LIMITS.buttonText, pointer, report);
	if (button.style !== undefined && button.style !== 'primary' && button.style !== 'danger') {
		report('invalid style', `${pointer}/style`);
	}
	if (button.confirm !== undefined) checkConfirm(button.confirm, `${pointer}/confirm`, report);
}

function checkConfirm(dialog: Json, pointer: string, report: Report): void {
	if (!isObject(dialog)) return report('must be an object', pointer);
	checkKeys(dialog, ['title', 'text', 'confirm', 'deny', 'style'], pointer, report);
	checkTextObject(dialog.text, TEXT_TYPES, SLACK_LIMITS.confirmText, `${pointer}/text`, report);
	const optional = {
		title: SLACK_LIMITS.confirmTitle,
		confirm: SLACK_LIMITS.confirmButton,
		deny: SLACK_LIMITS.confirmButton,
	};
	for (const [key, limit] of Object.entries(optional)) {
		if (dialog[key] !== undefined)
			checkTextObject(dialog[key], ['plain_text'], limit, `${pointer}/${key}`, report);
	}
}

function checkMarkdown(block: JsonObject, pointer: string, report: Report): void {
	checkKeys(block, ['text'], pointer, report);
	checkRequiredText(block, 'text', SLACK_LIMITS.markdown, pointer, report);
}

/** The containers of a rich text block, and the keys that each may carry beside its type and elements. */
const RICH_TEXT_CONTAINERS: Readonly<Record<string, readonly string[]>> = {
	rich_text_section: [],
	rich_text_preformatted: ['border'],
	rich_text_quote: ['border'],
	rich_text_list: ['style', 'indent', 'offset', 'border'],
};

/** The leaves of a rich text block, and the keys that each may carry beside its type. */
const RICH_TEXT_LEAVES: Readonly<Record<string, readonly string[]>> = {
	text: ['text', 'style'],
	link: ['url', 'text', 'unsafe', 'style'],
	emoji: ['name', 'unicode', 'style'],
	user: ['user_id', 'style'],
	usergroup: ['usergroup_id', 'style'],
	channel: ['channel_id', 'style'],
	broadcast: ['range', 'style'],
	date: ['timestamp', 'format', 'url', 'fallback', 'style'],
};

const ALL_LEAVES = Object.keys(RICH_TEXT_LEAVES);
const PREFORMATTED_LEAVES = ['text', 'link'];

function checkRichText(block: JsonObject, pointer: string, report: Report): void {
	checkKeys(block, ['elements'], pointer, report);
	checkList(block, 'elements', Infinity, pointer, report, (container, at) =>
		checkRichTextContainer(container, Object.keys(RICH_TEXT_CONTAINERS), at, report),
	);
}

function checkRichTextContainer(
	container: Json,
	types: readonly string[],
	pointer: string,
	report: Report,
): void {
	const type = isObject(container) ? types.find((one) => one === container.type) : undefined;
	if (!isObject(container) || !type) return report(`must be one of ${types.join(', ')}`, pointer);
	checkKeys(container, ['elements', ...(RICH_TEXT_CONTAINERS[type] ?? [])], pointer, report);
	checkList(container, 'elements', Infinity, pointer, report, (element, at) => {
		if (type === 'rich_text_list') checkRichTextContainer(element, ['rich_text_section'], at, report);
		else
			checkRichTextLeaf(
				element,
				type === 'rich_text_preformatted' ? PREFORMATTED_LEAVES : ALL_LEAVES,
				at,
				report,
			);
	});
}

function checkRichTextLeaf(leaf: Json, types: readonly string[], pointer: string, report: Report): void {
	const type = isObject(leaf) ? types.find((one) => one === leaf.type) : undefined;
	if (!isObject(leaf) || !type) return report(`must be one of ${types.join(', ')}`, pointer);
	checkKeys(leaf, RICH_TEXT_LEAVES[type] ?? [], pointer, report);
	if (type === 'text') checkRequiredText(leaf, 'text', SLACK_LIMITS.richText, pointer, report);
	if (type === 'link') checkRequiredText(leaf, 'url', SLACK_LIMITS.buttonUrl, pointer, report);
}

const TEXT_TYPES = ['mrkdwn', 'plain_text'] as const;
const TEXT_KEYS = { mrkdwn: ['text', 'verbatim'], plain_text: ['text', 'emoji'] } as const;

function checkTextObject(
	value: Json | undefined,
	types: ReadonlyArray<(typeof TEXT_TYPES)[number]>,
	limit: number,
	pointer: string,
	report: Report,
): void {
	if (!isObject(value)) return report('missing text object', pointer);
	const type = types.find((one) => one === value.type);
	if (!type) return report(`must be of type ${types.join(' or ')}`, `${pointer}/type`);
	checkKeys(value, TEXT_KEYS[type], pointer, report);
	checkRequiredText(value, 'text', limit, pointer, report);
}

function checkRequiredText(
	object: JsonObject,
	key: string,
	limit: number,
	pointer: string,
	report: Report,
): void {
	const text = textAt(object, key);
	if (text === undefined) report(`missing required field: ${key}`, pointer);
	else if (text.length === 0) report('must be more than 0 characters', `${pointer}/${key}`);
	else if (text.length > limit) report(`must be less than ${limit + 1} characters`, `${pointer}/${key}`);
}

function checkOptionalText(
	object: JsonObject,
	key: string,
	limit: number,
	pointer: string,
	report: Report,
): void {
	if (object[key] !== undefined) checkRequiredText(object, key, limit, pointer, report);
}

function checkList(
	object: JsonObject,
	key: string,
	limit: number,
	pointer: string,
	report: Report,
	checkItem: (item: Json, pointer: string) => void,
): void {
	const items = listAt(object, key);
	const at = `${pointer}/${key}`;
	if (!items || items.length === 0) return report('no fewer than 1 items required', at);
	if (items.length > limit) report(`no more than ${limit} items allowed`, at);
	for (const [index, item] of items.entries()) checkItem(item, `${at}/${index}`);
}

/** Slack refuses properties that it does not know, so a misspelt one never goes unnoticed. */
function checkKeys(object: JsonObject, allowed: readonly string[], pointer: string, report: Report): void {
	const isBlock = /^\/blocks\/\d+$/.test(pointer);
	for (const key of Object.keys(object)) {
		if (key === 'type' || (key === 'block_id' && isBlock) || allowed.includes(key)) continue;
		report(`invalid additional property: ${key}`, pointer);
	}
}

function checkUnique(items: readonly Json[], key: string, pointer: string, report: Report): void {
	const seen = new Set<string>();
	for (const item of items) {
		const id = isObject(item) ? textAt(item, key) : undefined;
		if (id === undefined) continue;
		if (seen.has(id)) report(`\`${key}\` "${id}" already exists`, pointer);
		seen.add(id);
	}
}
