import { splitText } from '../cut';
import { LIMITS } from '../limits';
import type { ShownFile, TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { sayGap, sayShortened, type Fitted } from '../shorten';
import { describeFile, linkOf, nameFile } from './attachment';
import { indentText } from './plainText';
import { bold, italic, link, quote, section, words, type RichTextBlock } from './slackBlocks';

/** One block of the thread, and the same as a line of plain text for where blocks are not shown. */
export interface ThreadPart {
	block: RichTextBlock;
	text: string;
	/** Characters of the block's JSON, with the comma behind it. */
	size: number;
}

/** Brackets and comma around the blocks of a message, to be safe. */
const JSON_FRAME = 2;

/** The transcript as the parts of thread messages, each within Slack's limits for one message. */
export function packThread(
	{ rows, shortened }: Fitted,
	writeLine: typeof partsOf,
	head: readonly ThreadPart[] = [],
): ThreadPart[][] {
	const notice = shortened ? [notePart(sayShortened(shortened))] : [];
	return pack([
		...head,
		...notice,
		...rows.flatMap((row) => (row.kind === 'gap' ? [notePart(sayGap(row.messages))] : writeLine(row.line))),
	]);
}

/** What a message takes of the room in a thread, in characters of JSON. */
export function threadSize(parts: readonly ThreadPart[]): number {
	return parts.reduce((sum, { size }) => sum + size, 0);
}

export function gapSize(messages: number): number {
	return notePart(sayGap(messages)).size;
}

function pack(parts: readonly ThreadPart[]): ThreadPart[][] {
	const messages: ThreadPart[][] = [];
	let room = 0;
	for (const part of parts) {
		const message = messages.at(-1);
		if (message && part.size <= room && message.length < LIMITS.slack.blocksPerMessage) {
			message.push(part);
			room -= part.size;
		} else {
			messages.push([part]);
			room = LIMITS.slack.blocksJson - JSON_FRAME - part.size;
		}
	}
	return messages;
}

function partOf(text: string, ...elements: RichTextBlock['elements']): ThreadPart {
	return { block: { type: 'rich_text', elements }, text, size: jsonSize(...elements) };
}

function jsonSize(...elements: RichTextBlock['elements']): number {
	const block: RichTextBlock = { type: 'rich_text', elements };
	return JSON.stringify(block).length + 1;
}

/** What stands around the words of a message, so that only the words have to be written to be measured. */
const HEADING_FRAME = jsonSize(section(bold('')));
const TIME_FRAME = jsonSize(section(bold(''), words('  '))) - HEADING_FRAME;
const SAID_FRAME = jsonSize(section(bold('')), quote(words(''))) - HEADING_FRAME;

/** Characters of a text in JSON, without its quotes. */
function inJson(text: string): number {
	return JSON.stringify(text).length - 2;
}

/**
 * A message is one block, a long one several. Who speaks stands at the margin and what was said in a quotation, so a
 * message that writes "Agent: ..." stays the customer's.
 */
export function partsOf({ speaker, time, text, attachments }: TranscriptLine): readonly ThreadPart[] {
	const name = isolate(speaker);
	const [first = '', ...further] = splitText(isolate(text), LIMITS.slack.richTextElement);
	return [
		linePart(name, time, first),
		...further.map((piece) => linePart(`${name}, continued`, null, piece)),
		...attachments.map((attachment) => filePart(name, attachment)),
	];
}

function linePart(name: string, time: string | null, text: string): ThreadPart {
	const heading = section(bold(name), ...(time ? [words(`  ${time}`)] : []));
	const said = text === '' ? [] : [quote(words(text))];
	const size =
		HEADING_FRAME +
		inJson(name) +
		(time ? TIME_FRAME + inJson(time) : 0) +
		(said[0] ? SAID_FRAME + inJson(text) : 0);
	return {
		block: { type: 'rich_text', elements: [heading, ...said] },
		text: `${time ? `[${time}] ` : ''}${name}: ${indentText(text)}`,
		size,
	};
}

function filePart(name: string, attachment: ShownFile): ThreadPart {
	const url = linkOf(attachment);
	const file = isolate(nameFile(attachment));
	const shown = section(bold(`${name}, file: `), url ? link(url, file) : words(file));
	return partOf(`${name}: ${isolate(describeFile(attachment))}`, shown);
}

export function notePart(sentence: string): ThreadPart {
	return partOf(sentence, section(italic(sentence)));
}
