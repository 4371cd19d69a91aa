/** The part of Slack's Block Kit that is used here, assignable to `KnownBlock` of `@slack/types`. */
export type SlackBlock = HeaderBlock | SectionBlock | RichTextBlock | ContextBlock | ActionsBlock;

export interface PlainTextObject {
	type: 'plain_text';
	text: string;
	/** False keeps ":fire:" in a name from becoming a picture. */
	emoji: false;
}

export interface MrkdwnObject {
	type: 'mrkdwn';
	text: string;
	/** True keeps Slack from making links and mentions of what looks like one. */
	verbatim: boolean;
}

export interface HeaderBlock {
	type: 'header';
	text: PlainTextObject;
}

export type SectionBlock =
	{ type: 'section'; text: MrkdwnObject } | { type: 'section'; fields: MrkdwnObject[] };

export interface ContextBlock {
	type: 'context';
	elements: Array<PlainTextObject | MrkdwnObject>;
}

export interface ActionsBlock {
	type: 'actions';
	elements: ButtonElement[];
}

/** `value` comes back when it is pressed; it is no secret. */
export interface ButtonElement {
	type: 'button';
	action_id: string;
	value: string;
	text: PlainTextObject;
	style?: 'primary';
}

/** A text element is shown as it is: Slack parses neither mentions nor formatting in it. So customers' words go there. */
export interface RichTextText {
	type: 'text';
	text: string;
	style?: { bold?: boolean; italic?: boolean };
}

export interface RichTextLink {
	type: 'link';
	url: string;
	text: string;
}

export interface RichTextSection {
	type: 'rich_text_section';
	elements: Array<RichTextText | RichTextLink>;
}

export interface RichTextQuote {
	type: 'rich_text_quote';
	elements: RichTextSection['elements'];
}

export interface RichTextBlock {
	type: 'rich_text';
	elements: Array<RichTextSection | RichTextQuote>;
}

export function plainText(text: string): PlainTextObject {
	return { type: 'plain_text', text, emoji: false };
}

export function section(...elements: RichTextSection['elements']): RichTextSection {
	return { type: 'rich_text_section', elements };
}

export function quote(...elements: RichTextSection['elements']): RichTextQuote {
	return { type: 'rich_text_quote', elements };
}

export function bold(text: string): RichTextText {
	return { type: 'text', text, style: { bold: true } };
}

export function italic(text: string): RichTextText {
	return { type: 'text', text, style: { italic: true } };
}

export function link(url: string, text: string): RichTextLink {
	return { type: 'link', url, text };
}

export function words(text: string): RichTextText {
	return { type: 'text', text };
}
