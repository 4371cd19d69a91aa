import { attachment } from '../conversation/attachments';
import { cleanText } from '../conversation/cleanText';
import { isoTime } from '../conversation/isoTime';
import { bodyOf, type Dialogue, type ServiceReply, type ServiceRequest } from '../delivery/exchange';
import type { Reference } from '../delivery/receipt';
import { sayReply } from '../delivery/sayReply';
import { fieldAt, labelAt, listAt, textAt } from '../json';
import type { EventAgent, HandoffEvent } from './handoffEvent';
import type { ZendeskNotice } from './zendesk';

/** `ok: false`: Zendesk did not answer, so nobody knows what happened; it is to send its notice again. */
export type ZendeskLookUp = { ok: true; events: HandoffEvent[] } | { ok: false; why: string };

const STAFF: readonly unknown[] = ['agent', 'admin'];
const DONE: readonly unknown[] = ['solved', 'closed'];
/** How our deliveries sign their comments. */
const OUR_MARK = /Reference: ho_[0-9a-f]+\.[0-9a-f]+/;
/** Comments that are looked through, the newest ones: a notice is about the last minutes. */
const COMMENTS = 20;

/**
 * What happened to a ticket, as events, oldest first. Several where several comments were written since, and none
 * where what happened was not done by an agent. The ids of comments are stable, so a comment that two notices find
 * has one `eventId`.
 */
export function* lookUpZendesk(notice: ZendeskNotice): Dialogue<ZendeskLookUp> {
	const aboutWords = notice.event === 'agentReply' || notice.event === 'noteAdded';
	const reply = yield aboutWords
		? get(`/api/v2/tickets/${notice.ticketId}/comments.json`, {
				include: 'users',
				sort: '-created_at',
				'page[size]': COMMENTS,
			})
		: get(`/api/v2/tickets/${notice.ticketId}.json`, { include: 'users' });
	if (reply.kind === 'answered' && reply.status === 404) return { ok: true, events: [] };
	if (!isRead(reply)) return { ok: false, why: sayReply('Zendesk', reply) };
	const body = bodyOf(reply);
	return { ok: true, events: aboutWords ? eventsOfComments(notice, body) : eventsOfTicket(notice, body) };
}

function get(path: string, query: Record<string, string | number>): ServiceRequest {
	return { method: 'GET', path, query, credential: 'service', repeatable: true };
}

function isRead(reply: ServiceReply): boolean {
	const body = bodyOf(reply);
	return (
		reply.kind === 'answered' &&
		reply.status < 300 &&
		(Array.isArray(fieldAt(body, 'comments')) || fieldAt(body, 'ticket', 'id') !== undefined)
	);
}

function eventsOfComments(notice: ZendeskNotice, body: unknown): HandoffEvent[] {
	const isPublic = notice.event === 'agentReply';
	return listAt(body, 'comments')
		.flatMap((comment) => {
			const id = labelAt(comment, 'id');
			const at = isoTime(fieldAt(comment, 'created_at'));
			const text = cleanText(textAt(comment, 'plain_body') ?? textAt(comment, 'body') ?? '').trim();
			const author = userIn(body, labelAt(comment, 'author_id'));
			const isNew = at !== undefined && Date.parse(at) >= Date.parse(notice.since);
			if (id === undefined || !isNew || fieldAt(comment, 'public') !== isPublic) return [];
			if (!STAFF.includes(author.role) || isOurs(comment, text)) return [];
			const attachments = listAt(comment, 'attachments').map((file) =>
				attachment('file', {
					name: fieldAt(file, 'file_name'),
					url: fieldAt(file, 'content_url'),
					mimeType: fieldAt(file, 'content_type'),
				}),
			);
			const eventId = `${notice.ticketId}:comment:${id}`;
			const { agent } = author;
			return [{ event: notice.event, eventId, agent, text, attachments, reference: referenceOf(notice), at }];
		})
		.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Written over the API, as ours are and as no person writes, or signed by a delivery. */
function isOurs(comment: unknown, text: string): boolean {
	return fieldAt(comment, 'via', 'channel') === 'api' || OUR_MARK.test(text);
}

function eventsOfTicket(notice: ZendeskNotice, body: unknown): HandoffEvent[] {
	const { agent } = userIn(body, labelAt(body, 'ticket', 'assignee_id'));
	const stands =
		notice.event === 'claimed' ? agent.id !== null : DONE.includes(fieldAt(body, 'ticket', 'status'));
	if (!stands) return [];
	return [
		{
			event: notice.event,
			eventId: `${notice.ticketId}:${notice.event}:${notice.requestId}`,
			agent,
			text: '',
			attachments: [],
			reference: referenceOf(notice),
			at: notice.at,
		},
	];
}

function referenceOf({ ticketId, handoffId }: ZendeskNotice): Reference {
	return handoffId === null ? { ticketId } : { ticketId, handoffId };
}

function userIn(body: unknown, id: string | undefined): { agent: EventAgent; role: unknown } {
	const user = listAt(body, 'users').find((each) => id !== undefined && labelAt(each, 'id') === id);
	return { agent: { name: labelAt(user, 'name') ?? null, id: id ?? null }, role: fieldAt(user, 'role') };
}
