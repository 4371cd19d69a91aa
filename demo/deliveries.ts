import { readHtml } from '../core/conversation/htmlText';
import type { CrispInbox } from './services/crispInbox';
import { isObject, type Json } from './services/json';
import type { Mailbox } from './services/mail';
import type { SlackWorkspace } from './services/slackWorkspace';
import type { ZendeskAccount } from './services/zendeskAccount';

/** What the four services of the demo's team received. */
export interface Received {
	slack: SlackWorkspace;
	zendesk: ZendeskAccount;
	crisp: CrispInbox;
	mail: Mailbox;
}

/** One handoff as the team finds it in one service. */
export interface Delivery {
	service: 'Slack' | 'Zendesk' | 'Crisp' | 'E-mail';
	/** Where it is: a channel, a ticket, a conversation, a mailbox. */
	place: string;
	/** All that the team reads, top to bottom, as plain text, files included. */
	text: string;
	/** Whom the service takes for the customer, in those fields that it has for that. */
	customer: { name?: string; email?: string };
	/** What the customer got to see of it. */
	shownToCustomer: string[];
	/** Who was pinged. */
	pings: string[];
}

/** Reads what arrived, one entry per handoff: a message with its thread, a ticket, a conversation, a mail. */
export function readDeliveries({ slack, zendesk, crisp, mail }: Received): Delivery[] {
	return [...inSlack(slack), ...inZendesk(zendesk), ...inCrisp(crisp), ...inMailbox(mail)];
}

function inSlack({ channels, messages }: SlackWorkspace): Delivery[] {
	const isReply = ({ ts, threadTs }: SlackWorkspace['messages'][number]) =>
		threadTs !== undefined && threadTs !== ts;
	return messages
		.filter((message) => !isReply(message))
		.map((parent) => {
			const thread = [
				parent,
				...messages.filter((message) => isReply(message) && message.threadTs === parent.ts),
			];
			return {
				service: 'Slack',
				place: `#${channels.find(({ id }) => id === parent.channel)?.name ?? parent.channel}`,
				text: thread
					.flatMap((message) => [slackText(message), ...message.files.map(({ text }) => text)])
					.join('\n'),
				customer: {},
				shownToCustomer: [],
				pings: thread.flatMap((message) => message.pings),
			};
		});
}

/** Slack shows the blocks; the text is for notifications, and for messages without blocks. */
function slackText({ blocks, text }: { blocks: Json[]; text: string }): string {
	return readHtml(blocks.length > 0 ? textsIn(blocks).join('\n') : text).text;
}

/** Rich text comes as runs of differently marked words; together they are one line. */
const LINES_OF_RUNS: readonly unknown[] = ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'];

/** Every text of a block, at whatever depth. */
function textsIn(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (!isObject(value)) return [];
	const texts = Object.entries(value).flatMap(([key, inner]) =>
		key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
	);
	return LINES_OF_RUNS.includes(value.type) ? [texts.join('')] : texts;
}

function inZendesk({ tickets, users }: ZendeskAccount): Delivery[] {
	return tickets.map(({ id, subject, comments, requester_id }) => {
		const requester = users.find((user) => user.id === requester_id);
		const texts = comments.map(({ body, html_body, attachments }) =>
			[body ?? readHtml(html_body ?? '').text, ...attachments.map(({ text }) => text)].join('\n'),
		);
		return {
			service: 'Zendesk',
			place: `ticket ${id}`,
			text: [subject, ...texts].join('\n'),
			customer: { name: requester?.name ?? '', email: requester?.email ?? '' },
			shownToCustomer: texts.filter((_, index) => comments[index]?.public),
			pings: [],
		};
	});
}

function inCrisp({ conversations }: CrispInbox): Delivery[] {
	const shown = conversations.filter(({ visible }) => visible);
	return shown.map(({ session_id, meta, messages }) => ({
		service: 'Crisp',
		place: `conversation ${session_id}`,
		text: [meta.subject, ...messages.map(({ content }) => crispText(content))].join('\n'),
		customer: { name: meta.nickname, email: meta.email },
		shownToCustomer: messages
			.filter(({ from, shownToCustomer }) => from === 'operator' && shownToCustomer)
			.map(({ content }) => crispText(content)),
		pings: messages.flatMap(({ mentions }) => mentions),
	}));
}

function crispText(content: Json): string {
	return typeof content === 'string' ? content : JSON.stringify(content);
}

function inMailbox({ mails }: Mailbox): Delivery[] {
	return mails.map(({ subject, text, attachments, replyTo, envelope }) => {
		const email = /<(.*)>$/.exec(replyTo)?.[1] ?? replyTo;
		return {
			service: 'E-mail',
			place: `mail to ${envelope.to.join(', ')}`,
			text: [subject, text, ...attachments.map((file) => file.text)].join('\n'),
			// An answer goes there; its name is decoration.
			customer: { email },
			shownToCustomer: envelope.to.includes(email) ? [text] : [],
			pings: [],
		};
	});
}
