import type { Attachment, Conversation, Customer, Message, Role } from '../conversation/conversation';
import type { Escalation, Priority, Reason } from '../detection/escalation';
import { buildBrief } from './brief';
import type { RedactionCounts } from './redact';
import { redactInput } from './redactInput';
import { safeLine } from './safeText';
import { showTimesIn, type ShowTime } from './times';
import type { Brief, Content, TranscriptInput } from './transcript';

/** A file as it is shown. `remark`: why it does not go along. */
export type ShownFile = Attachment & { remark?: string };

/** One message as it is shown, in no markup yet. */
export interface TranscriptLine {
	/** Its place in the conversation, where the first message is 0. */
	index: number;
	role: Role;
	/** "Customer (Ana Ruiz)", "Bot", "Agent (Lee)" or "System": always one line. */
	speaker: string;
	text: string;
	/** "2026-11-22 16:00" in the chosen zone, or null where the source gives no time. */
	time: string | null;
	attachments: ShownFile[];
	/** Whether a signal was seen in it. */
	deciding: boolean;
}

/** What every renderer works from: safe, redacted, and not yet cut to any destination. */
export interface PreparedTranscript {
	handoffId: string | null;
	content: Content;
	/** "Human handoff: Ana Ruiz", one line. */
	title: string;
	brief: Brief;
	/** Why the brief that a chat model wrote is not used; null where it is, or none was asked for. */
	briefProblem: string | null;
	lines: TranscriptLine[];
	redactions: RedactionCounts;
	customer: Customer;
	/** The language that was detected, else what the customer's locale says, else null. */
	language: string | null;
	priority: Priority | null;
	/** Strongest first, each once. */
	reasons: Reason[];
	conversation: Conversation;
	escalation: Escalation | null;
}

/** Redacts a conversation and everything said about it, and builds its brief. The input is left as it is. */
export function prepareTranscript(input: TranscriptInput): PreparedTranscript {
	const { conversation, escalation, note, redactions } = redactInput(input);
	const { customer } = conversation;
	const language = escalation?.language ?? customer.locale ?? null;
	return {
		handoffId: input.handoffId,
		content: input.content,
		title: `Human handoff: ${nameOf(customer)}`,
		brief: buildBrief({ conversation, escalation, language, note }),
		briefProblem: null,
		lines: linesOf(conversation, escalation, showTimesIn(input.timeZone)).filter(
			({ role }) => role !== 'system' || input.systemLines !== false,
		),
		redactions,
		customer,
		language,
		priority: escalation?.priority ?? null,
		reasons: [...new Set(escalation?.signals.map((signal) => signal.reason))],
		conversation,
		escalation,
	};
}

/** What a customer is called where there is room for one thing only. */
function nameOf({ name, email, phone }: Customer): string {
	return safeLine(name || email || phone || 'anonymous customer', 100);
}

function linesOf(
	{ messages, customer }: Conversation,
	escalation: Escalation | null,
	showTime: ShowTime,
): TranscriptLine[] {
	const deciding = new Set(escalation?.signals.map((signal) => signal.messageIndex));
	return messages.map((message, index) => ({
		index,
		role: message.role,
		speaker: SPEAKERS[message.role](message, customer),
		text: message.text,
		time: showTime(message.at),
		attachments: message.attachments,
		deciding: deciding.has(index),
	}));
}

const SPEAKERS: Record<Role, (message: Message, customer: Customer) => string> = {
	customer: ({ author }, { name }) => withName('Customer', author || name),
	bot: () => 'Bot',
	agent: ({ author }) => withName('Agent', author),
	system: () => 'System',
};

function withName(label: string, name: string | undefined): string {
	return name ? `${label} (${name})` : label;
}
