import type { BriefLine } from '../brief';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { sayGap, sayShortened, type Row } from '../shorten';
import type { RenderedFile, Shortened } from '../transcript';
import { describeFile } from './attachment';
import { contentsOf, contextOf } from './contents';
import { breakMentions } from './escape';
import { remember } from './remember';

/** A text format: the text for a node, and the same as a file. */
export interface TextRendering {
	text: string;
	file: RenderedFile;
}

/** Speakers begin at the margin and all else is indented, so no message can pass for another speaker's. */
const INDENT = '    ';

/** The whole as plain text. A chat that it is pasted into sees no mention in it. */
export function renderPlainText(prepared: PreparedTranscript): TextRendering {
	const file = transcriptFile(prepared);
	return { text: breakMentions(file.content), file };
}

/** The file that goes along wherever not everything fits: always complete, as far as the builder asked for it. */
export const transcriptFile = remember((prepared: PreparedTranscript): RenderedFile => {
	const rows = contentsOf(prepared).lines.map((line): Row => ({ kind: 'line', line }));
	return { name: 'transcript.txt', mimeType: 'text/plain', content: writePlainText(prepared, rows, null) };
});

/** Title, brief and the given rows, each under its heading. */
export function writePlainText(
	prepared: PreparedTranscript,
	rows: readonly Row[],
	shortened: Shortened | null,
): string {
	const { brief } = contentsOf(prepared);
	const head = [isolate(prepared.title), isolate(contextOf(prepared))].join('\n');
	const sections = [
		head,
		brief.length > 0 ? `BRIEF\n${brief.map(plainBriefLine).join('\n')}` : '',
		rows.length > 0 ? `CONVERSATION\n${rows.map(plainRow).join('\n')}` : '',
		shortened ? sayShortened(shortened) : '',
	];
	return `${sections.filter(Boolean).join('\n\n')}\n`;
}

export function plainBriefLine({ label, text }: BriefLine): string {
	return `${label}: ${isolate(text)}`;
}

export function plainRow(row: Row): string {
	return row.kind === 'gap' ? sayGap(row.messages) : plainLine(row.line);
}

/** "[2026-11-22 16:00] Customer (Ana): first line", further lines and files indented below. */
export const plainLine = remember(({ speaker, time, text, attachments }: TranscriptLine): string => {
	const label = `${time ? `[${time}] ` : ''}${isolate(speaker)}:`;
	const files = attachments.map((attachment) => `\n${INDENT}${isolate(describeFile(attachment))}`).join('');
	return `${label}${text === '' ? '' : ` ${indentText(isolate(text))}`}${files}`;
});

/** Every line but the first set in from the margin. */
export function indentText(text: string): string {
	return text.replaceAll('\n', `\n${INDENT}`);
}
