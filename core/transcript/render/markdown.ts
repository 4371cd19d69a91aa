import type { BriefLine } from '../brief';
import { joinLines } from '../joinLines';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { describeFile } from './attachment';
import { contentsOf, contextOf } from './contents';
import { escapeMarkdown } from './escape';
import type { TextRendering } from './plainText';
import { remember } from '../remember';

/** CommonMark: the brief as a list, every message as a quotation under its speaker. */
export function renderMarkdown(prepared: PreparedTranscript): TextRendering {
	const { brief, lines } = contentsOf(prepared);
	const nameOf = remember(inline);
	const sections = [
		`# ${inline(prepared.title)}`,
		inline(contextOf(prepared)),
		brief.length > 0 ? `## Brief\n\n${brief.map(briefItem).join('\n')}` : '',
		...(lines.length > 0
			? ['## Conversation', ...lines.map((line) => message(line, nameOf(line.speaker)))]
			: []),
	];
	const text = `${joinLines(sections.filter(Boolean), '\n\n')}\n`;
	return { text, file: { name: 'transcript.md', mimeType: 'text/markdown', content: text } };
}

function briefItem({ label, text }: BriefLine): string {
	return `- **${label}:** ${inline(text)}`;
}

function message({ time, text, attachments }: TranscriptLine, speaker: string): string {
	const heading = `**${speaker}**${time ? ` · ${time}` : ''}`;
	const paragraphs = [text, ...attachments.map(describeFile)].filter((paragraph) => paragraph !== '');
	return joinLines([heading, ...paragraphs.map(quotation)], '\n\n');
}

/** A backslash at the end of a line keeps the line break. */
function quotation(text: string): string {
	const shown = inline(text);
	if (!shown.includes('\n')) return `> ${shown}`.trimEnd();
	return shown
		.split('\n')
		.map((line, index, all) => `> ${line}${isHardBreak(line, all[index + 1]) ? '\\' : ''}`.trimEnd())
		.join('\n');
}

function isHardBreak(line: string, next: string | undefined): boolean {
	return line.trim() !== '' && next !== undefined && next.trim() !== '';
}

function inline(text: string): string {
	return escapeMarkdown(isolate(text));
}
