import { splitText } from '../cut';
import { LIMITS } from '../limits';
import type { TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { sayGap, sayShortened, type Fitted, type Row } from '../shorten';
import { describeFile, linkOf, nameFile } from './attachment';
import { indentText } from './plainText';
import { bold, italic, section, words, type RichTextBlock, type RichTextSection } from './slackBlocks';

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

/** A message is one block, a long one several; each begins with who speaks, in bold, which no customer can write. */
function partsOf(row: Row): ThreadPart[] {
	if (row.kind === 'gap') return [notePart(sayGap(row.messages))];
	const { line } = row;
	const pieces = splitText(isolate(line.text), LIMITS.slack.richTextElement);
	const [first = '', ...further] = pieces;
	return [
		linePart(line.speaker, line.time, first),
		...further.map((piece) => linePart(`${line.speaker}, continued`, null, piece)),
		...line.attachments.map((attachment) => filePart(line, attachment)),
	];
}

function linePart(speaker: string, time: string | null, text: string): ThreadPart {
	const heading = [bold(isolate(speaker)), ...(time ? [words(`  ${time}`)] : [])];
	const speech = text === '' ? [] : [words('\n'), words(text)];
	return {
		block: richText(section(...heading, ...speech)),
		text: `${time ? `[${time}] ` : ''}${isolate(speaker)}: ${indentText(text)}`,
	};
}

function filePart(
	{ speaker }: TranscriptLine,
	attachment: TranscriptLine['attachments'][number],
): ThreadPart {
	const url = linkOf(attachment);
	const name = isolate(nameFile(attachment));
	const file = url ? { type: 'link' as const, url, text: name } : words(name);
	return {
		block: richText(section(bold(`${isolate(speaker)}, file: `), file)),
		text: `${isolate(speaker)}: ${isolate(describeFile(attachment))}`,
	};
}

function notePart(sentence: string): ThreadPart {
	return { block: richText(section(italic(sentence))), text: sentence };
}

function richText(...elements: RichTextSection[]): RichTextBlock {
	return { type: 'rich_text', elements };
}
