import type { PreparedTranscript, TranscriptLine } from '../prepare';
import { briefLines, type BriefLine } from '../brief';

/** What the builder asked to see of a transcript: an empty list is not shown, and has no heading either. */
export interface Contents {
	brief: BriefLine[];
	lines: TranscriptLine[];
}

export function contentsOf({ content, brief, lines }: PreparedTranscript): Contents {
	return {
		brief: content === 'transcript' ? [] : briefLines(brief),
		lines: content === 'brief' ? [] : lines,
	};
}

/** "Handoff ho_1 · Priority high · Channel chat" */
export function contextOf({ handoffId, priority, conversation }: PreparedTranscript): string {
	const parts = [
		handoffId && `Handoff ${handoffId}`,
		priority && `Priority ${priority}`,
		`Channel ${conversation.channel}`,
	];
	return parts.filter(Boolean).join(' · ');
}

/** The title with the customer's own words behind it, where the brief is to be seen. */
export function subjectOf({ title, brief, content }: PreparedTranscript): string {
	return content === 'transcript' || brief.wants === '' ? title : `${title} - ${brief.wants}`;
}
