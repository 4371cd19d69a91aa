import { fieldAt, labelAt, listAt } from '../../json';

/** By what a message of ours is known again. */
export interface SlackMark {
	handoffId: string;
	revision: string;
	/** 0: the handoff message; from 1 on what stands in its thread. */
	part: number;
	/** How many messages of the conversation Slack holds with it; null where an older version wrote it. */
	messages: number | null;
}

export function eventPayloadOf({ handoffId, revision, part, messages }: SlackMark) {
	return { handoff_id: handoffId, revision, part, messages };
}

/** Stands in a block's id too, since Slack may drop metadata whose event type no app has registered. */
export function blockIdOf({ handoffId, revision, part, messages }: SlackMark): string {
	return [handoffId, revision, part, messages].filter((field) => field !== null).join('.');
}

/** The mark of a message that Slack shows; null where it is none of ours. */
export function markOf(message: unknown): SlackMark | null {
	const payload = fieldAt(message, 'metadata', 'event_payload');
	const named = ['handoff_id', 'revision', 'part', 'messages'].map((key) => labelAt(payload, key));
	const blockId = labelAt(listAt(message, 'blocks')[0], 'block_id');
	const [handoffId, revision, part, messages] = named[0] === undefined ? (blockId?.split('.') ?? []) : named;
	if (handoffId === undefined || revision === undefined || part === undefined) return null;
	return {
		handoffId,
		revision,
		part: Number(part),
		messages: messages === undefined ? null : Number(messages),
	};
}

/** How much a thread held before this revision came, and what stands in it since. Oldest first. */
export function heldInThread(
	thread: readonly unknown[],
	{ handoffId, revision }: Pick<SlackMark, 'handoffId' | 'revision'>,
): { messages: number | null; since: unknown[] } {
	const marks = thread.map(markOf);
	const own = marks.findIndex((mark) => mark?.handoffId === handoffId && mark.revision === revision);
	const end = own === -1 ? marks.length : own;
	const last = marks.findLastIndex((mark, index) => index < end && mark?.handoffId === handoffId);
	return { messages: marks[last]?.messages ?? null, since: thread.slice(last + 1) };
}
