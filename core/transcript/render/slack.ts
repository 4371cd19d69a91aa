import { cutText, headThatFits, utf8Length } from '../cut';
import { LIMITS } from '../limits';
import type { BriefLine } from '../brief';
import type { PreparedTranscript } from '../prepare';
import { isolate, safeLine, safeText } from '../safeText';
import { fitParts } from '../shorten';
import type { RenderedFile, Shortened } from '../transcript';
import { UPDATE_HEADING } from '../update';
import { contentsOf, contextOf } from './contents';
import { escapeMrkdwn } from './escape';
import { plainBriefLine, transcriptFile } from './plainText';
import { remember } from '../remember';
import { handoffButtons } from './slackButtons';
import {
	bold,
	plainText,
	section,
	words,
	type RichTextBlock,
	type SectionBlock,
	type SlackBlock,
} from './slackBlocks';
import { gapSize, notePart, packThread, partsOf, threadSize, type ThreadPart } from './slackThread';

/** For chat.postMessage. `text` stands in notifications, and alone where the blocks are not shown. */
export interface SlackMessage {
	text: string;
	blocks: SlackBlock[];
}

export interface SlackRendering {
	message: SlackMessage;
	/** Replies in the message's thread, in order. */
	thread: SlackMessage[];
	/** The whole transcript where the thread does not hold it, else null. */
	file: RenderedFile | null;
	shortened: Shortened | null;
}

export interface SlackOptions {
	/** Who is called, in the builder's own mrkdwn: "<!here>", "<@U0123>", "<!subteam^S0123>". Never customer text. */
	mention: string;
	/** Whether the message can be claimed and given back: only where a Handoff Trigger hears it. */
	buttons?: boolean;
}

const SLACK = LIMITS.slack;
/** An id, a priority and a channel; what is longer is no channel's name. */
const CONTEXT = 300;
const TEXT_IS_CUT = ' … [shortened]';

/** These are our own words. What a customer has written goes where Slack parses nothing. */
const FIELDS: ReadonlySet<string> = new Set(['Mood', 'Language']);

/** The handoff message with the brief, and the transcript for its thread. */
export function renderSlack(
	prepared: PreparedTranscript,
	options: SlackOptions = { mention: '' },
): SlackRendering {
	const { parts, file, shortened } = fitThread(prepared, []);
	return {
		message: handoffMessage(prepared, options, parts.length > 0),
		thread: parts.map(threadMessage),
		file,
		shortened,
	};
}

/** The new words for the thread of a handoff that stands already; the file is for what the thread does not hold. */
export function renderSlackUpdate(update: PreparedTranscript): Pick<SlackRendering, 'thread' | 'file'> {
	if (update.lines.length === 0) return { thread: [], file: null };
	const { parts, file } = fitThread(update, [notePart(UPDATE_HEADING)]);
	return { thread: parts.map(threadMessage), file };
}

/** @param head what stands above the transcript */
function fitThread(
	prepared: PreparedTranscript,
	head: readonly ThreadPart[],
): { parts: ThreadPart[][]; file: RenderedFile | null; shortened: Shortened | null } {
	const file = transcriptFile(prepared);
	const writeLine = remember(partsOf);
	const { parts, shortened } = fitParts(
		contentsOf(prepared).lines,
		{
			budget: SLACK.threadMessages * SLACK.blocksJson - threadSize(head),
			sizeOf: (line) => threadSize(writeLine(line)),
			gapSize: gapSize(prepared.lines.length),
			restIsIn: `the attached file ${file.name}`,
		},
		SLACK.threadMessages,
		(fitted) => packThread(fitted, writeLine, head),
	);
	return { parts, file: shortened ? file : null, shortened };
}

function handoffMessage(
	prepared: PreparedTranscript,
	{ mention, buttons }: SlackOptions,
	hasThread: boolean,
): SlackMessage {
	const { brief } = contentsOf(prepared);
	const context = `${contextOf(prepared)}${hasThread ? ' · The conversation is in the thread.' : ''}`;
	const blocks: SlackBlock[] = [
		{ type: 'header', text: plainText(cutText(isolate(prepared.title), SLACK.header)) },
		...mentionBlocks(mention),
		...briefBlocks(brief.filter(({ label }) => !FIELDS.has(label))),
		...fieldBlocks(brief.filter(({ label }) => FIELDS.has(label))),
		{ type: 'context', elements: [plainText(safeLine(context, CONTEXT))] },
		...(buttons && prepared.handoffId ? [handoffButtons(prepared.handoffId)] : []),
	];
	return { text: fallbackText([isolate(prepared.title), ...brief.map(plainBriefLine)].join('\n')), blocks };
}

function mentionBlocks(mention: string): SectionBlock[] {
	const text = cutText(safeText(mention).trim(), SLACK.mention);
	return text === '' ? [] : [{ type: 'section', text: { type: 'mrkdwn', text, verbatim: false } }];
}

function briefBlocks(lines: readonly BriefLine[]): RichTextBlock[] {
	if (lines.length === 0) return [];
	const sections = lines.map(({ label, text }, index) =>
		section(bold(`${label}: `), words(`${isolate(text)}${index < lines.length - 1 ? '\n' : ''}`)),
	);
	return [{ type: 'rich_text', elements: sections }];
}

function fieldBlocks(lines: readonly BriefLine[]): SectionBlock[] {
	if (lines.length === 0) return [];
	const fields = lines.map(({ label, text }) => ({
		type: 'mrkdwn' as const,
		text: `*${label}*\n${escapeMrkdwn(isolate(text))}`,
		verbatim: true,
	}));
	return [{ type: 'section', fields }];
}

function threadMessage(parts: ThreadPart[]): SlackMessage {
	return {
		text: fallbackText(parts.map(({ text }) => text).join('\n')),
		blocks: parts.map(({ block }) => block),
	};
}

/** Escaped, and within the bytes that Slack takes; that it was cut is said. */
function fallbackText(text: string): string {
	const size = (head: string) => utf8Length(escapeMrkdwn(head));
	if (size(text) <= SLACK.fallbackTextBytes) return escapeMrkdwn(text);
	const head = headThatFits(text, SLACK.fallbackTextBytes - utf8Length(TEXT_IS_CUT), size);
	return `${escapeMrkdwn(head)}${TEXT_IS_CUT}`;
}
