import { utf8Length } from '../cut';
import { LIMITS } from '../limits';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate, safeLine } from '../safeText';
import { fitLines, sayGap, sayShortened, type Row } from '../shorten';
import type { RenderedFile, Shortened } from '../transcript';
import { describeFile } from './attachment';
import { contentsOf, contextOf, subjectOf } from './contents';
import { breakPlaceholders, escapeHtml } from './escape';
import { transcriptFile } from './plainText';
import { remember } from './remember';

export interface ZendeskRendering {
	subject: string;
	/** For `comment.html_body`. */
	htmlBody: string;
	/** The whole transcript where the comment does not hold it, else null. */
	file: RenderedFile | null;
	shortened: Shortened | null;
}

/** The sentence of what was left out, with its markup. */
const NOTICE_BYTES = 300;

/**
 * A ticket's subject and comment. Zendesk sanitises html_body without documenting which tags it keeps, so only
 * plain ones are used: h3, ul, li, p, blockquote, b and br.
 */
export function renderZendesk(prepared: PreparedTranscript): ZendeskRendering {
	const { lines, brief } = contentsOf(prepared);
	const items = brief.map(({ label, text }) => `<li><b>${label}:</b> ${html(text)}</li>`).join('');
	const head = [
		`<p>${html(contextOf(prepared))}</p>`,
		brief.length > 0 ? `<h3>Brief</h3><ul>${items}</ul>` : '',
		lines.length > 0 ? '<h3>Conversation</h3>' : '',
	].join('');
	const file = transcriptFile(prepared);
	const { rows, shortened } = fitLines(lines, {
		budget: LIMITS.zendesk.htmlBytes - utf8Length(head) - NOTICE_BYTES,
		sizeOf: (line) => utf8Length(zendeskLine(line)),
		gapSize: utf8Length(zendeskRow({ kind: 'gap', messages: lines.length })),
		restIsIn: `the attached file ${file.name}`,
	});
	const notice = shortened ? `<p><b>${html(sayShortened(shortened))}</b></p>` : '';
	return {
		subject: safeLine(breakPlaceholders(subjectOf(prepared)), LIMITS.zendesk.subject),
		htmlBody: head + notice + rows.map(zendeskRow).join(''),
		file: shortened ? file : null,
		shortened,
	};
}

function zendeskRow(row: Row): string {
	return row.kind === 'gap' ? `<p>${sayGap(row.messages)}</p>` : zendeskLine(row.line);
}

/** What was said stands in a quotation, so no line of it passes for the next speaker. */
const zendeskLine = remember(({ speaker, time, text, attachments }: TranscriptLine): string => {
	const heading = `<p><b>${html(speaker)}</b>${time ? ` ${time}` : ''}</p>`;
	const said = [text, ...attachments.map(describeFile)].filter((part) => part !== '').map(html);
	return said.length > 0 ? `${heading}<blockquote>${said.join('<br>')}</blockquote>` : heading;
});

/** Zendesk fills in placeholders in what agents and the API write, so they are broken before it can. */
function html(text: string): string {
	return escapeHtml(breakPlaceholders(isolate(text))).replaceAll('\n', '<br>');
}
