import type { CrispRendering } from '../../../core/transcript/render/crisp';
import type { EmailRendering } from '../../../core/transcript/render/email';
import type { SlackMessage, SlackRendering } from '../../../core/transcript/render/slack';
import type { ZendeskRendering } from '../../../core/transcript/render/zendesk';

/** What a reader sees of each rendering: the markup undone the way its destination does it. */
export const shownText = {
	slack: ({ thread }: Pick<SlackRendering, 'thread'>) => thread.map(shownInMessage).join('\n'),
	zendesk: ({ htmlBody }: ZendeskRendering) => htmlText(htmlBody),
	crisp: ({ notes }: CrispRendering) =>
		notes.join('\n').replace(/^(?:\[[\d :-]+\] )?\w+(?: \([^)]*\))*: /gm, ''),
	emailHtml: ({ html }: EmailRendering) => htmlText(html),
	emailText: ({ text }: EmailRendering) => text.replace(/^ {4}/gm, ''),
};

function shownInMessage({ blocks }: SlackMessage): string {
	return blocks
		.flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
		.map(({ elements }) => elements.map(({ text }) => text).join(''))
		.join('\n');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

export function htmlText(html: string): string {
	return html
		.replace(/<br>|<\/(?:p|div|td|li|blockquote|h3)>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** White space and invisible characters apart, for comparing what is written. */
export function letters(text: string): string {
	return text.replace(/[\s\u200b\u2066-\u2069]/g, '');
}
