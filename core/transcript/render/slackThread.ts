import { splitText } from '../cut';
import { LIMITS } from '../limits';
import type { ShownFile, TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { sayGap, sayShortened, type Fitted, type Row } from '../shorten';
import { describeFile, linkOf, nameFile } from './attachment';
import { indentText } from './plainText';
import {
	bold,
	italic,
	link,
	quote,
	section,
	words,
	type RichTextBlock,
	type RichTextSection,
} from './slackBlocks';

/** One block of the thread, and the same as a line of plain text for where blocks are not shown. */
export interface ThreadPart {
	block: RichTextBlock;
	text: string;
}

/** Brackets and comma around the blocks of a message, to be safe. */
const JSON_FRAME = 2;

/** The transcript as the parts of thread messages, each within Slack's limits for one message. */
export function packThread({ rows, shortened }: Fitted): ThreadPart[][] {
	const notice = shortened ? [notePart(sayShortened(shortened))] : [];
	return pack([...notice, ...rows.flatMap(partsOf)]);
}

/** What a message takes of the room in a thread, in characters of JSON. */
export function threadSize(line: TranscriptLine): number {
	return partsOf({ kind: 'line', line }).reduce((size, part) => size + jsonSize(part), 0);
}

export function gapSize(messages: number): number {
	return jsonSize(notePart(sayGap(messages)));
}

function pack(parts: readonly ThreadPart[]): ThreadPart[][] {
	const messages: ThreadPart[][] = [];
	let room = 0;
	for (const part of parts) {
		const size = jsonSize(part);
		const message = messages.at(-1);
		if (message && size <= room && message.length < LIMITS.slack.blocksPerMessage) {
			message.push(part);
			room -= size;
		} else {
			messages.push([part]);
			room = LIMITS.slack.blocksJson - JSON_FRAME - size;
		}
	}
	return messages;
}

function jsonSize({ block }: ThreadPart): number {
	return JSON.stringify(block).length + 1;
}

/**
 * A message is one block, a long one several. Who speaks stands at the margin and what was said in a quotation, so a
 * message that writes "Agent: ..." stays the customer's.
 */
function partsOf(row: Row): ThreadPart[] {
	if (row.kind === 'gap') return [notePart(sayGap(row.messages))];
	const { speaker, time, text, attachments } = row.line;
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
	return {
		block: { type: 'rich_text', elements: [heading, ...said] },
		text: `${time ? `[${time}] ` : ''}${name}: ${indentText(text)}`,
	};
}

function filePart(name: string, attachment: ShownFile): ThreadPart {
	const url = linkOf(attachment);
	const file = isolate(nameFile(attachment));
	return {
		block: richText(section(bold(`${name}, file: `), url ? link(url, file) : words(file))),
		text: `${name}: ${isolate(describeFile(attachment))}`,
	};
}

function notePart(sentence: string): ThreadPart {
	return { block: richText(section(italic(sentence))), text: sentence };
}

function richText(...elements: RichTextSection[]): RichTextBlock {
	return { type: 'rich_text', elements };
}
