import type { ZendeskAccount, ZendeskComment, ZendeskTicket } from './zendeskAccount';
import { toApiAttachment } from './zendeskUploads';

/** The ticket as the API shows it. */
export function toApiTicket({ comments, sent: _sent, ...ticket }: ZendeskTicket, origin: string): object {
	const description = comments[0] ? plainBody(comments[0]) : '';
	return {
		...ticket,
		description,
		url: `${origin}/api/v2/tickets/${ticket.id}.json`,
		via: { channel: 'api' },
	};
}

/** One page of a ticket's comments: `sort=-created_at` turns them round, `include=users` adds their authors. */
export function toApiComments(
	account: ZendeskAccount,
	ticket: ZendeskTicket,
	query: URLSearchParams,
	origin: string,
): object {
	const sorted = query.get('sort') === '-created_at' ? [...ticket.comments].reverse() : ticket.comments;
	const comments = sorted.slice(0, Number(query.get('page[size]')) || 100);
	const authors = new Set(comments.map(({ author_id: id }) => id));
	const users = account.users.filter(({ id }) => authors.has(id));
	return {
		comments: comments.map((comment) => ({
			...comment,
			type: 'Comment',
			body: plainBody(comment),
			plain_body: plainBody(comment),
			attachments: comment.attachments.map((attachment) => toApiAttachment(attachment, origin)),
		})),
		...(query.get('include') === 'users' && { users }),
		meta: { has_more: comments.length < ticket.comments.length },
	};
}

function plainBody({ body, html_body: html }: ZendeskComment): string {
	return body ?? (html ?? '').replace(/<[^<>]*>/g, ' ').trim();
}
