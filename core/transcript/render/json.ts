import type { Conversation } from '../../conversation/conversation';
import type { Escalation } from '../../detection/escalation';
import type { PreparedTranscript } from '../prepare';
import type { RedactionCounts } from '../redact';
import type { Brief } from '../transcript';
import type { TextRendering } from './plainText';

/** A handoff as data, for systems and models. */
export interface TranscriptDocument {
	handoffId: string | null;
	/** Redacted. Without messages where only the brief was asked for. */
	conversation: Conversation;
	escalation: Escalation | null;
	/** Null where only the transcript was asked for. */
	brief: Brief | null;
	redactions: RedactionCounts;
}

export function transcriptDocument(prepared: PreparedTranscript): TranscriptDocument {
	const { handoffId, content, conversation, escalation, brief, redactions } = prepared;
	return {
		handoffId,
		conversation: content === 'brief' ? { ...conversation, messages: [] } : conversation,
		escalation,
		brief: content === 'transcript' ? null : brief,
		redactions,
	};
}

export function renderJson(prepared: PreparedTranscript): TextRendering {
	const text = JSON.stringify(transcriptDocument(prepared));
	return { text, file: { name: 'transcript.json', mimeType: 'application/json', content: text } };
}
