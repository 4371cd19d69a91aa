import { utf8Length } from '../cut';
import { LIMITS } from '../limits';
import type { PreparedTranscript } from '../prepare';
import { safeLine } from '../safeText';
import { fitLines } from '../shorten';
import type { RenderedFile, Shortened } from '../transcript';
import { contentsOf, subjectOf } from './contents';
import { htmlGap, htmlLine, writeHtml } from './html';
import { plainLine, transcriptFile, writePlainText } from './plainText';
import { remember } from '../remember';

export interface EmailRendering {
	/** One line without control characters. */
	subject: string;
	html: string;
	text: string;
	/** The customer's address where it is one valid address, else null. */
	replyTo: string | null;
	/** The whole transcript, also when the mail shows all of it. */
	file: RenderedFile;
	shortened: Shortened | null;
}

/** The longest sentence of what was left out, with its markup. */
const NOTICE_BYTES = 400;

/**
 * One address and nothing else. Stricter than RFC 5321: what could begin a second address, a name or another header
 * (commas, brackets, quotes, white space) is refused, since some mailers take a text for a list.
 */
const SINGLE_ADDRESS = /^[^\s@,;:<>"()[\]\\\p{C}]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u;
const LONGEST_ADDRESS = 254;

/** A mail with the brief, as much of the transcript as a mail should hold, and the whole as a file. */
export function renderEmail(prepared: PreparedTranscript): EmailRendering {
	const file = transcriptFile(prepared);
	const writeLine = remember(htmlLine);
	const head = utf8Length(writeHtml(prepared, [], null)) + NOTICE_BYTES;
	const { rows, shortened } = fitLines(contentsOf(prepared).lines, {
		budget: LIMITS.email.inlineBytes - head,
		sizeOf: (line) => Math.max(utf8Length(writeLine(line)), utf8Length(plainLine(line))) + 1,
		gapSize: utf8Length(htmlGap(prepared.lines.length)) + 1,
		restIsIn: `the attached file ${file.name}`,
	});
	const reference = prepared.handoffId ? `[${prepared.handoffId}] ` : '';
	return {
		subject: safeLine(reference + subjectOf(prepared), LIMITS.email.subject),
		html: writeHtml(prepared, rows, shortened, writeLine),
		text: shortened ? writePlainText(prepared, rows, shortened) : file.content,
		replyTo: singleAddress(prepared.customer.email),
		file,
		shortened,
	};
}

function singleAddress(email: string | undefined): string | null {
	const address = email?.trim() ?? '';
	return address.length <= LONGEST_ADDRESS && SINGLE_ADDRESS.test(address) ? address : null;
}
