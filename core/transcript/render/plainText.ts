import type { BriefLine } from '../brief';
import { joinLines } from '../joinLines';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { sayGap, sayShortened, type Row } from '../shorten';
import type { RenderedFile, Shortened } from '../transcript';
import { describeFile } from './attachment';
import { contentsOf, contextOf } from './contents';
import { breakMentions } from './escape';

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

/** Written once, however many formats carry it. */
const files = new WeakMap<PreparedTranscript, RenderedFile>();

/** The file that goes along wherever not everything fits: always complete, as far as the builder asked for it. */
export function transcriptFile(prepared: PreparedTranscript): RenderedFile {
	const known = files.get(prepared);
	if (known) return known;
	const rows = contentsOf(prepared).lines.map((line): Row => ({ kind: 'line', line }));
	const content = writePlainText(prepared, rows, null);
	const file: RenderedFile = { name: 'transcript.txt', mimeType: 'text/plain', content };
	files.set(prepared, file);
	return file;
}

/** Title, brief and the given rows, each under its heading. */
export function writePlainText(
	prepared: PreparedTranscript,
	rows: readonly Row[],
	shortened: Shortened | null,
): string {
	const { brief } = contentsOf(prepared);
	const head = [isolate(prepared.title), isolate(contextOf(prepared))].join('\n');
	const parts = [
		head,
		...(brief.length > 0 ? ['', 'BRIEF', ...brief.map(plainBriefLine)] : []),
		...(rows.length > 0 ? ['', 'CONVERSATION', ...rows.map(plainRow)] : []),
		...(shortened ? ['', sayShortened(shortened)] : []),
		'',
	];
	return joinLines(parts, '\n');
}

export function plainBriefLine({ label, text }: BriefLine): string {
	return `${label}: ${isolate(text)}`;
}

export function plainRow(row: Row): string {
	return row.kind === 'gap' ? sayGap(row.messages) : plainLine(row.line);
}

/** "[2026-11-22 16:00] Customer (Ana): first line", further lines and files indented below. */
export function plainLine({ speaker, time, text, attachments }: TranscriptLine): string {
	const label = `${time ? `[${time}] ` : ''}${isolate(speaker)}:`;
	const files = attachments.map((attachment) => `\n${INDENT}${isolate(describeFile(attachment))}`).join('');
	return `${label}${text === '' ? '' : ` ${indentText(isolate(text))}`}${files}`;
}

/** Every line but the first set in from the margin. */
export function indentText(text: string): string {
	return text.includes('\n') ? text.replaceAll('\n', `\n${INDENT}`) : text;
}
