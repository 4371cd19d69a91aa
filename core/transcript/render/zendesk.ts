import { utf8Length } from '../cut';
import { LIMITS } from '../limits';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate, safeLine } from '../safeText';
import { fitLines, sayGap, sayShortened } from '../shorten';
import type { RenderedFile, Shortened } from '../transcript';
import { UPDATE_HEADING } from '../update';
import { describeFile } from './attachment';
import { contentsOf, contextOf, subjectOf } from './contents';
import { breakPlaceholders, escapeHtml } from './escape';
import { transcriptFile } from './plainText';
import { remember } from '../remember';

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
	const { htmlBody, file, shortened } = fitComment(prepared, head);
	return {
		subject: safeLine(breakPlaceholders(subjectOf(prepared)), LIMITS.zendesk.subject),
		htmlBody,
		file,
		shortened,
	};
}

/** The new words as a comment of a ticket that is open. */
export function renderZendeskUpdate(update: PreparedTranscript): Pick<ZendeskRendering, 'htmlBody' | 'file'> {
	return fitComment(update, `<h3>${UPDATE_HEADING}</h3>`);
}

/** The transcript below a head that is HTML already. */
function fitComment(prepared: PreparedTranscript, head: string): Omit<ZendeskRendering, 'subject'> {
	const { lines } = contentsOf(prepared);
	const file = transcriptFile(prepared);
	const writeLine = remember(zendeskLine);
	const { rows, shortened } = fitLines(lines, {
		budget: LIMITS.zendesk.htmlBytes - utf8Length(head) - NOTICE_BYTES,
		sizeOf: (line) => utf8Length(writeLine(line)),
		gapSize: utf8Length(zendeskGap(lines.length)),
		restIsIn: `the attached file ${file.name}`,
	});
	const shown = rows.map((row) => (row.kind === 'gap' ? zendeskGap(row.messages) : writeLine(row.line)));
	const notice = shortened ? `<p><b>${html(sayShortened(shortened))}</b></p>` : '';
	return { htmlBody: head + notice + shown.join(''), file: shortened ? file : null, shortened };
}

function zendeskGap(messages: number): string {
	return `<p>${sayGap(messages)}</p>`;
}

/** What was said stands in a quotation, so no line of it passes for the next speaker. */
function zendeskLine({ speaker, time, text, attachments }: TranscriptLine): string {
	const heading = `<p><b>${html(speaker)}</b>${time ? ` ${time}` : ''}</p>`;
	const said = [text, ...attachments.map(describeFile)].filter((part) => part !== '').map(html);
	return said.length > 0 ? `${heading}<blockquote>${said.join('<br>')}</blockquote>` : heading;
}

/** Zendesk fills in placeholders in what agents and the API write, so they are broken before it can. */
function html(text: string): string {
	return escapeHtml(breakPlaceholders(isolate(text))).replaceAll('\n', '<br>');
}
