import type { BriefLine } from '../brief';
import { joinLines } from '../joinLines';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { sayGap, sayShortened, type Row } from '../shorten';
import type { Shortened } from '../transcript';
import { linkOf, nameFile } from './attachment';
import { contentsOf, contextOf } from './contents';
import { escapeHtml } from './escape';
import type { TextRendering } from './plainText';

/**
 * Mail clients drop style sheets and Outlook knows no layout but tables, so every style stands at its element.
 * `color-scheme: light` and explicit colours keep a dark mode from turning text dark on dark.
 */
const STYLES = {
	page: 'margin:0;padding:16px;background-color:#f4f5f7;color:#1d2433;font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.45',
	sheet:
		'width:100%;max-width:720px;border-collapse:collapse;background-color:#ffffff;border:1px solid #d8dce3',
	title: 'padding:16px 20px 4px;font-size:18px;font-weight:bold',
	context: 'padding:0 20px 12px;color:#5a6375;font-size:12px',
	heading: 'padding:14px 20px 6px;border-top:1px solid #d8dce3;font-size:13px;font-weight:bold;color:#5a6375',
	label: 'padding:3px 12px 3px 20px;vertical-align:top;white-space:nowrap;color:#5a6375',
	value: 'padding:3px 20px 3px 0;vertical-align:top',
	table: 'width:100%;border-collapse:collapse',
	note: 'padding:8px 20px;color:#5a6375;font-style:italic',
	time: 'color:#5a6375;font-size:12px;font-weight:normal',
	text: 'white-space:pre-wrap;overflow-wrap:anywhere',
} as const;

const MESSAGE = 'padding:8px 20px;border-left:4px solid ';
/** The deciding messages stand out, so that they are found at a glance. */
const DECIDING_COLOURS = '#d9822b;background-color:#fff6e5';
const COLOURS: Record<TranscriptLine['role'], string> = {
	customer: '#2f6fde',
	bot: '#c3c9d4',
	agent: '#3a9d5d',
	system: '#e6e8ec',
};

/** What stands in front of a message's speaker, its time and its text: made once, since there are many messages. */
const speakerOf = (colours: string) => `<tr><td style="${MESSAGE}${colours}"><b dir="auto">`;
const DECIDING_SPEAKER = speakerOf(DECIDING_COLOURS);
const SPEAKER: Record<TranscriptLine['role'], string> = {
	customer: speakerOf(COLOURS.customer),
	bot: speakerOf(COLOURS.bot),
	agent: speakerOf(COLOURS.agent),
	system: speakerOf(COLOURS.system),
};
const TIME = `</b> <span style="${STYLES.time}">`;
const TEXT = `<div dir="auto" style="${STYLES.text}">`;

/** A page of its own, which mail clients show as well. */
export function renderHtml(prepared: PreparedTranscript): TextRendering {
	const rows = contentsOf(prepared).lines.map((line): Row => ({ kind: 'line', line }));
	const text = writeHtml(prepared, rows, null);
	return { text, file: { name: 'transcript.html', mimeType: 'text/html', content: text } };
}

/** The page with the given rows, each written by `writeLine`. */
export function writeHtml(
	prepared: PreparedTranscript,
	rows: readonly Row[],
	shortened: Shortened | null,
	writeLine: (line: TranscriptLine) => string = htmlLine,
): string {
	const { brief } = contentsOf(prepared);
	const title = escapeHtml(prepared.title);
	const parts = [
		'<!DOCTYPE html>',
		`<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light"><title>${title}</title></head>`,
		`<body style="${STYLES.page}"><table role="presentation" align="center" style="${STYLES.sheet}">`,
		cellRow(STYLES.title, title),
		cellRow(STYLES.context, escapeHtml(contextOf(prepared))),
		brief.length > 0 ? cellRow(STYLES.heading, 'Brief') + cellRow('padding:0', briefTable(brief)) : '',
		shortened ? cellRow(STYLES.note, escapeHtml(sayShortened(shortened))) : '',
		rows.length > 0 ? cellRow(STYLES.heading, 'Conversation') : '',
		...rows.map((row) => (row.kind === 'gap' ? htmlGap(row.messages) : writeLine(row.line))),
		'</table></body></html>',
	];
	return joinLines(
		parts.filter((part) => part !== ''),
		'\n',
	);
}

export function htmlGap(messages: number): string {
	return cellRow(STYLES.note, sayGap(messages));
}

/** One message as a row of the page. `dir="auto"` lets right-to-left text begin on its own side. */
export function htmlLine({ role, speaker, time, text, attachments, deciding }: TranscriptLine): string {
	const opening = deciding ? DECIDING_SPEAKER : SPEAKER[role];
	const when = time ? `${TIME}${time}</span>` : '</b>';
	const speech = text === '' ? '' : `${TEXT}${withBreaks(text)}</div>`;
	const files = attachments.map((attachment) => `<div dir="auto">${htmlFile(attachment)}</div>`).join('');
	return `${opening}${escapeHtml(speaker)}${when}${speech}${files}</td></tr>`;
}

function htmlFile(attachment: TranscriptLine['attachments'][number]): string {
	const link = linkOf(attachment);
	const name = escapeHtml(nameFile(attachment));
	return link ? `File: <a href="${escapeHtml(link)}" rel="noreferrer">${name}</a>` : `File: ${name}`;
}

function briefTable(brief: readonly BriefLine[]): string {
	const rows = brief.map(
		({ label, text }) =>
			`<tr><td style="${STYLES.label}">${label}</td><td dir="auto" style="${STYLES.value}">${escapeHtml(text)}</td></tr>`,
	);
	return `<table role="presentation" style="${STYLES.table}">${rows.join('')}</table>`;
}

function cellRow(style: string, content: string): string {
	return `<tr><td style="${style}">${content}</td></tr>`;
}

/** The break replaces the line end: with both, `pre-wrap` would show two. */
function withBreaks(text: string): string {
	return escapeHtml(text).replaceAll('\n', '<br>');
}
