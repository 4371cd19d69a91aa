import { createHash } from 'node:crypto';
import { isoTime } from '../conversation/isoTime';
import { labelAt } from '../json';
import { checkZendeskSignature } from '../signature/zendesk';
import { HANDOFF_EVENTS, type HandoffEventName } from './handoffEvent';
import { ignored, openSigned, parseRecord, type Inbound, type InboundRequest } from './inbound';

/**
 * What a Zendesk trigger tells: that something happened to a ticket. Words do not travel with it, since Zendesk does
 * not promise to quote them for JSON: they are looked up.
 */
export interface ZendeskNotice {
	event: HandoffEventName;
	ticketId: string;
	/** Our handoff's id, where the ticket is of a handoff. */
	handoffId: string | null;
	/** Of the request, which is the same when Zendesk repeats it. */
	requestId: string;
	/** When it happened, ISO 8601: no later than the ticket's change, at most a minute before. */
	since: string;
	/** When it was signed, ISO 8601. */
	at: string;
}

/** The body that a trigger sends, as it is pasted into Zendesk; `event` is the only difference between triggers. */
export function zendeskBody(event: HandoffEventName): string {
	const body = {
		event,
		ticket_id: '{{ticket.id}}',
		external_id: '{{ticket.external_id}}',
		updated_at: '{{ticket.updated_at_with_timestamp}}',
	};
	return JSON.stringify(body);
}

const TICKET_ID = /^\d{1,20}$/;
const HANDOFF_ID = /^ho_[0-9a-f]+$/;
/** Zendesk gives a ticket's time to the minute. */
const MINUTE_MS = 60_000;

/** Reads a call of a Zendesk webhook whose trigger sends `zendeskBody`. */
export function readZendesk(signingSecret: string, request: InboundRequest): Inbound<ZendeskNotice> {
	const opened = openSigned(request, () => checkZendeskSignature(signingSecret, request));
	if (!opened.ok) return opened.answer;
	const notice = parseRecord(opened.body);
	const event = HANDOFF_EVENTS.find((name) => name === labelAt(notice, 'event'));
	const ticketId = labelAt(notice, 'ticket_id') ?? '';
	if (!event) return ignored('not the JSON body of this node: event is missing');
	if (!TICKET_ID.test(ticketId)) return ignored('not the JSON body of this node: ticket_id is missing');
	const handoffId = labelAt(notice, 'external_id') ?? '';
	const updatedAt = isoTime(labelAt(notice, 'updated_at'));
	const changed = Math.min(opened.at, updatedAt === undefined ? opened.at : Date.parse(updatedAt));
	// Without the time of the change, two acts on a ticket would have the same body.
	const same = updatedAt === undefined ? `${opened.at}\n${opened.body}` : opened.body;
	return {
		kind: 'event',
		event: {
			event,
			ticketId,
			handoffId: HANDOFF_ID.test(handoffId) ? handoffId : null,
			requestId: createHash('sha256').update(same, 'utf8').digest('hex').slice(0, 16),
			since: new Date(changed - MINUTE_MS).toISOString(),
			at: new Date(opened.at).toISOString(),
		},
	};
}
