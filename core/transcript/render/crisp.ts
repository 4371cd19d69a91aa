import { cutText, splitText } from '../cut';
import { LIMITS } from '../limits';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate, safeLine } from '../safeText';
import { fitParts, sayGap, sayShortened, type Fitted } from '../shorten';
import type { Shortened } from '../transcript';
import { describeFile } from './attachment';
import { contentsOf, contextOf, subjectOf } from './contents';
import { breakCrispMarkup } from './escape';
import { plainBriefLine } from './plainText';
import { remember } from '../remember';

export interface CrispRendering {
	subject: string;
	/** Sent as the visitor's message, without which Crisp does not show the conversation to the team. */
	firstMessage: string;
	/** Internal notes: the brief, then the transcript. */
	notes: string[];
	shortened: Shortened | null;
}

const { message: MESSAGE, notes: NOTES, subject: SUBJECT } = LIMITS.crisp;
const NOTHING_SAID = 'The customer asked for a human.';

/** A conversation for Crisp, which takes no file but by a public link: what is too long stays in n8n. */
export function renderCrisp(prepared: PreparedTranscript): CrispRendering {
	const { lines, brief } = contentsOf(prepared);
	const head = [prepared.title, contextOf(prepared)].map((text) => breakCrispMarkup(isolate(text)));
	const briefNotes = pack([...head, ...brief.map((line) => breakCrispMarkup(plainBriefLine(line)))]);
	const writeLine = remember(rowsOf);
	const mostNotes = NOTES - briefNotes.length;
	const { parts, shortened } = fitParts(
		lines,
		{
			budget: mostNotes * MESSAGE,
			sizeOf: (line) => writeLine(line).reduce((size, row) => size + row.length + 1, 0),
			gapSize: sayGap(lines.length).length + 1,
			restIsIn: 'the execution of the workflow in n8n',
		},
		mostNotes,
		(fitted) => packTranscript(fitted, writeLine),
	);
	return {
		subject: safeLine(subjectOf(prepared), SUBJECT),
		firstMessage: cutText(breakCrispMarkup(newestWords(prepared)), MESSAGE),
		notes: [...briefNotes, ...parts],
		shortened,
	};
}

function newestWords({ lines }: PreparedTranscript): string {
	const newest = lines.findLast(({ role, text }) => role === 'customer' && text.trim() !== '');
	return newest?.text ?? NOTHING_SAID;
}

function packTranscript({ rows, shortened }: Fitted, writeLine: typeof rowsOf): string[] {
	const notice = shortened ? [sayShortened(shortened)] : [];
	return pack([
		...notice,
		...rows.flatMap((row) => (row.kind === 'gap' ? [sayGap(row.messages)] : writeLine(row.line))),
	]);
}

/**
 * Lines of at most a note's length, in as few notes as they fill. Of several blank lines one is kept, and none at the
 * beginning: Crisp refuses a blank note.
 */
function pack(lines: readonly string[]): string[] {
	const notes: string[] = [];
	for (const line of lines) {
		const note = notes.at(-1);
		const isWanted = line !== '' || (note !== undefined && !note.endsWith('\n'));
		const fits = note !== undefined && note.length + 1 + line.length <= MESSAGE;
		if (fits && isWanted) notes[notes.length - 1] = `${note}\n${line}`;
		else if (line !== '') notes.push(line);
	}
	return notes;
}

/**
 * A message as lines of a note. Crisp's Markdown swallows an indent, so every line begins with who speaks, and a
 * message that writes "Agent: ..." stays the customer's.
 */
function rowsOf({ time, speaker, text, attachments }: TranscriptLine): readonly string[] {
	const name = breakCrispMarkup(isolate(speaker));
	const shown = breakCrispMarkup(isolate([text, ...attachments.map(describeFile)].join('\n')));
	const [first = '', ...further] = shown.split('\n');
	const label = `${time ? `[${time}] ` : ''}${name}: `;
	return [
		...linesOf(first, label, name),
		...further.flatMap((line) => (line.trim() === '' ? [''] : linesOf(line, `${name}: `, name))),
	];
}

/** A line behind its speaker, split where it is longer than a note. */
function linesOf(line: string, label: string, name: string): string[] {
	const continued = `${name} (continued): `;
	const pieces = splitText(line, MESSAGE - Math.max(label.length, continued.length));
	return [`${label}${pieces[0] ?? ''}`, ...pieces.slice(1).map((piece) => `${continued}${piece}`)];
}
