/** The words at the end of our comments, by which one revision of a handoff is told from a later one. */
export interface ZendeskMark {
	handoffId: string;
	revision: string;
	/** How many messages of the conversation the ticket holds with it. */
	messages: number;
}

export function sayMark({ handoffId, revision, messages }: ZendeskMark): string {
	return `${handoffId}.${revision}.${messages}`;
}

/** Whether a comment carries this revision. */
export function carries(comment: unknown, { handoffId, revision }: ZendeskMark): boolean {
	return JSON.stringify(comment).includes(`${handoffId}.${revision}`);
}

export interface HeldInTicket {
	/** Whether this revision stands in the ticket. */
	isThere: boolean;
	/** Whether another one stood there before it. */
	isUpdate: boolean;
	/** How many messages the ticket held before; null where nobody knows. */
	messages: number | null;
	/** The comments since then, this revision's among them. */
	since: readonly unknown[];
}

/**
 * What a ticket holds, by its newest comments, newest first. A mail that answers a public comment quotes its mark, so
 * the one with the most messages counts.
 */
export function heldInTicket(comments: readonly unknown[], mark: ZendeskMark): HeldInTicket {
	const own = comments.findLastIndex((comment) => carries(comment, mark));
	const others = (comment: unknown) => marksIn(comment, mark.handoffId).filter(isOther);
	const isOther = ({ revision }: { revision: string }) => revision !== mark.revision;
	const before = comments.findIndex((comment, index) => index > own && others(comment).length > 0);
	const counts = comments
		.slice(own + 1)
		.flatMap((comment) => others(comment).flatMap(({ messages }) => messages));
	return {
		isThere: own !== -1,
		isUpdate: own === -1 || before !== -1,
		messages: counts.length > 0 ? Math.max(...counts) : null,
		since: before === -1 ? comments : comments.slice(0, before),
	};
}

/** An older version of ours wrote no number of messages. */
function marksIn(comment: unknown, handoffId: string): Array<{ revision: string; messages: number[] }> {
	const pattern = new RegExp(`${handoffId}\\.([0-9a-z]+)(?:\\.(\\d+))?`, 'g');
	return [...JSON.stringify(comment).matchAll(pattern)].map(([, revision = '', count]) => ({
		revision,
		messages: count === undefined ? [] : [Number(count)],
	}));
}
