import { headThatFits, utf8Length } from '../cut';
import { LIMITS } from '../limits';
import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { isolate } from '../safeText';
import { fitLines, sayGap, sayShortened } from '../shorten';
import { contentsOf } from './contents';
import { escapeMrkdwn } from './escape';
import { plainBriefLine, plainLine, plainRow } from './plainText';

const MOST_BRIEF = LIMITS.slack.fallbackTextBytes * 0.6;
const NOTICE_BYTES = 250;

const escapedSize = (text: string) => utf8Length(escapeMrkdwn(text));

/**
 * Brief and transcript as the text of one Slack message, for builders who post it with a node of their own: escaped,
 * so that nobody is called by it, and short enough for Slack. What is left out is said.
 */
export function writeSlackText(prepared: PreparedTranscript): string {
	const { brief, lines } = contentsOf(prepared);
	const all = [isolate(prepared.title), ...brief.map(plainBriefLine)].join('\n');
	const head = headThatFits(all, MOST_BRIEF, escapedSize);
	const briefText = head === all ? all : `${head} …`;
	const { rows, shortened } = fitLines(lines, {
		budget: LIMITS.slack.fallbackTextBytes - escapedSize(briefText) - NOTICE_BYTES,
		sizeOf: (line: TranscriptLine) => escapedSize(plainLine(line)) + 1,
		gapSize: sayGap(lines.length).length + 1,
		restIsIn: 'the attached file transcript.txt',
	});
	const conversation = rows.map(plainRow).join('\n');
	const notice = shortened ? sayShortened(shortened) : '';
	return escapeMrkdwn([briefText, conversation, notice].filter(Boolean).join('\n\n'));
}
