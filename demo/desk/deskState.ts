import type { CrispInbox, CrispMessage } from '../services/crispInbox';
import type { Mail, Mailbox } from '../services/mail';
import type { SlackMessage, SlackWorkspace } from '../services/slackWorkspace';
import type { WebhookInbox } from '../services/webhook';
import type { ZendeskAccount, ZendeskAttachment, ZendeskTicket } from '../services/zendeskAccount';

/** What the stand-ins received, at one moment. */
export interface DeskSources {
	slack: SlackWorkspace;
	zendesk: ZendeskAccount;
	crisp: CrispInbox;
	mail: Mailbox;
	webhook: WebhookInbox;
}

export interface SlackThread {
	message: SlackMessage;
	replies: SlackMessage[];
}

export interface TicketView {
	id: number;
	subject: string;
	status: string;
	priority: string | null;
	type: string | null;
	externalId: string | null;
	tags: string[];
	group: string | null;
	assignee: string | null;
	/** Null: nobody was named, so the ticket belongs to the API user. */
	requester: { name: string; email: string | null } | null;
	comments: Array<{
		author: string;
		public: boolean;
		/** Plain text; null where the comment is HTML. */
		body: string | null;
		html: string | null;
		at: string;
		attachments: ZendeskAttachment[];
	}>;
}

export interface CrispView {
	sessionId: string;
	nickname: string;
	email: string;
	phone: string;
	subject: string;
	segments: string[];
	data: Record<string, string | number | boolean>;
	state: string;
	assignee: string | null;
	messages: CrispMessage[];
}

/** Everything that the page shows, oldest first throughout. */
export interface DeskState {
	slack: Array<{ id: string; name: string; isPrivate: boolean; threads: SlackThread[] }>;
	zendesk: TicketView[];
	crisp: CrispView[];
	mail: Mail[];
	webhook: { events: number; refused: number };
}

export function deskState({ slack, zendesk, crisp, mail, webhook }: DeskSources): DeskState {
	return {
		slack: slackChannels(slack),
		zendesk: zendesk.tickets.map((ticket) => ticketView(zendesk, ticket)),
		crisp: crispConversations(crisp),
		mail: mail.mails,
		webhook: { events: webhook.events.length, refused: webhook.refused.length },
	};
}

/** The channels that have messages. */
function slackChannels({ channels, messages }: SlackWorkspace): DeskState['slack'] {
	return channels
		.map(({ id, name, isPrivate }) => {
			const inChannel = messages.filter((message) => message.channel === id);
			const threads = inChannel
				.filter(({ threadTs }) => threadTs === undefined)
				.map((message) => ({
					message,
					replies: inChannel.filter(({ threadTs }) => threadTs === message.ts),
				}));
			return { id, name, isPrivate, threads };
		})
		.filter(({ threads }) => threads.length > 0);
}

function ticketView({ users, groups }: ZendeskAccount, ticket: ZendeskTicket): TicketView {
	const userOf = (id: number | null) => users.find((user) => user.id === id);
	const requester = userOf(ticket.requester_id);
	const isNamed = requester !== undefined && ticket.requester_id !== ticket.submitter_id;
	return {
		...{
			id: ticket.id,
			subject: ticket.subject,
			status: ticket.status,
			priority: ticket.priority,
			type: ticket.type,
		},
		externalId: ticket.external_id,
		tags: ticket.tags,
		group: groups.find(({ id }) => id === ticket.group_id)?.name ?? null,
		assignee: userOf(ticket.assignee_id)?.name ?? null,
		requester: isNamed ? { name: requester.name, email: requester.email } : null,
		comments: ticket.comments.map((comment) => ({
			author: userOf(comment.author_id)?.name ?? 'Unknown',
			public: comment.public,
			...{
				body: comment.body,
				html: comment.html_body,
				at: comment.created_at,
				attachments: comment.attachments,
			},
		})),
	};
}

/** Only what an operator sees: a conversation shows up with the customer's first message. */
function crispConversations({ conversations, operators }: CrispInbox): CrispView[] {
	return conversations
		.filter(({ visible }) => visible)
		.map(({ session_id: sessionId, meta, state, assigned, messages }) => {
			const operator = operators.find(({ user_id: id }) => id === assigned);
			const { nickname, email, phone, subject, segments, data } = meta;
			const assignee = operator ? `${operator.first_name} ${operator.last_name}` : null;
			return { ...{ sessionId, nickname, email, phone, subject, segments, data }, state, assignee, messages };
		});
}
