export const DESTINATIONS = ['slack', 'zendesk', 'crisp', 'webhook', 'workflow', 'branch'] as const;
/**
 * Where a handoff can go. The first four are delivered over HTTP; `workflow` is a sub-workflow that is called and
 * awaited; `branch` is an output of the node that the builder wires on.
 */
export type Destination = (typeof DESTINATIONS)[number];

export const RECEIPT_STATUSES = ['delivered', 'queued', 'failed', 'skipped'] as const;
/** queued: handed to a branch, nobody proved yet that it arrived; skipped: not sent, since an earlier destination had accepted or the run was dry. */
export type ReceiptStatus = (typeof RECEIPT_STATUSES)[number];

/** Ids by which the destination knows the handoff (`{channel, ts}` in Slack, `{ticketId}` in Zendesk …). */
export type Reference = Record<string, string>;

/** What became of one destination. */
export interface Outcome {
	destination: Destination;
	/** The branch's or the sub-workflow's name; the service's own name otherwise. */
	name: string;
	status: ReceiptStatus;
	reference: Reference | null;
	/** Where the team opens it, if the service has such a link. */
	url: string | null;
	/** Requests sent, look-ups and repeats included; 0 where nothing was sent. */
	attempts: number;
	/** For failed and skipped: why, and what to do. For delivered: what did not go along, or null. */
	why: string | null;
}

export interface Receipt extends Outcome {
	/** The rule that chose the destination; null where none matched. */
	rule: string | null;
}

/** What the deliveries of a handoff came to. */
export type DeliveryStatus = 'delivered' | 'queued' | 'failed';

/**
 * alreadyOpen: a human has the conversation already; askingContact: nothing is delivered before the customer's next
 * message; dryRun: nothing was sent.
 */
export type HandoffStatus = DeliveryStatus | 'alreadyOpen' | 'askingContact' | 'dryRun';

/**
 * One proof of delivery makes the handoff delivered; without one, a branch makes it queued; else it failed.
 */
export function statusOf(receipts: ReadonlyArray<Pick<Receipt, 'status'>>): DeliveryStatus {
	if (receipts.some((receipt) => receipt.status === 'delivered')) return 'delivered';
	if (receipts.some((receipt) => receipt.status === 'queued')) return 'queued';
	return 'failed';
}
