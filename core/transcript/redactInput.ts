import type {
	Attachment,
	AttributeValue,
	Conversation,
	Customer,
	Message,
} from '../conversation/conversation';
import type { Escalation, Signal } from '../detection/escalation';
import { cutFileName } from './fileName';
import { Counter, findHidden, hide, rulesOf, type RedactionCounts, type Rules } from './redact';
import { LONGEST_NAME, safeLine, safeText } from './safeText';
import { REDACTIONS, type Redaction, type TranscriptInput } from './transcript';

/** A file's name or type longer than this says nothing more. */
const LONGEST_FILE_NAME = 120;

/** What may be shown of an input: every text made safe and redacted. */
export interface RedactedInput {
	conversation: Conversation;
	escalation: Escalation | null;
	note: string;
	/** Once for each place: a quote of a message is not counted again. */
	redactions: RedactionCounts;
}

/**
 * Redacts what a reader will see: messages, names, files, quotes, reasons, the note, and the customer's details but
 * the exempt ones. Ids, times and roles stay as they are: the answer needs them to find its way back.
 */
export function redactInput(input: TranscriptInput): RedactedInput {
	const rules = rulesOf(input.redact, input.ownPatterns);
	const redactor = new Redactor(rules);
	const { id, channel, messages } = input.conversation;
	const customer = redactCustomer(input.conversation.customer, redactor, exemption(input.exempt ?? []));
	const conversation = {
		id,
		channel: safeLine(channel, LONGEST_NAME),
		messages: messages.map((message) => redactMessage(message, redactor)),
		customer,
	};
	const note = redactor.text(input.note);
	return {
		conversation,
		escalation: input.escalation && redactEscalation(input.escalation, messages, rules),
		note,
		redactions: redactor.counter.total(),
	};
}

/** Makes texts safe, hides what is to be hidden, and counts it. */
class Redactor {
	readonly counter = new Counter();

	/** A link is looked at for keys and for what the builder says. Digits in a link are ids, not cards. */
	private readonly linkRules: Rules;

	constructor(readonly rules: Rules) {
		this.linkRules = rules.filter(({ kind }) => kind === 'secret' || !isBuiltIn(kind));
	}

	text(text: string): string {
		const safe = safeText(text);
		const hidden = findHidden(safe, this.rules);
		if (hidden.length === 0) return safe;
		this.counter.add(hidden);
		return hide(safe, hidden);
	}

	line(text: string, max?: number): string {
		return safeLine(this.text(text), max);
	}

	/** A field that is of one kind whatever its value looks like. */
	field(kind: Redaction, value: string, shownInstead: string): string {
		if (!this.rules.some((rule) => rule.kind === kind) || value.trim() === '') return this.line(value);
		this.counter.add([{ kind }]);
		return shownInstead;
	}

	/** A link that shows what is to be hidden is useless without it, so it is left out. */
	link(url: string): string | undefined {
		const hidden = findHidden(url, this.linkRules);
		if (hidden.length === 0) return url;
		this.counter.add(hidden);
		return undefined;
	}
}

function isBuiltIn(kind: string): boolean {
	return REDACTIONS.some((known) => known === kind);
}

type IsExempt = (field: string) => boolean;

/** Names of fields as builders write them, in any case. */
function exemption(names: readonly string[]): IsExempt {
	const exempt = new Set(names.map((name) => name.toLowerCase()));
	return (field) => exempt.has(field.toLowerCase());
}

function redactMessage({ role, text, at, author, attachments }: Message, redactor: Redactor): Message {
	return {
		role,
		text: redactor.text(text),
		...(at !== undefined && { at }),
		...(author !== undefined && { author: redactor.line(author, LONGEST_NAME) }),
		attachments: attachments.map((attachment) => redactAttachment(attachment, redactor)),
	};
}

function redactAttachment({ name, mimeType, url, binaryKey }: Attachment, redactor: Redactor): Attachment {
	const link = url === undefined ? undefined : redactor.link(url);
	return {
		name: cutFileName(redactor.line(name), LONGEST_FILE_NAME),
		...(mimeType !== undefined && { mimeType: safeLine(mimeType, LONGEST_FILE_NAME) }),
		...(link !== undefined && { url: link }),
		...(binaryKey !== undefined && { binaryKey }),
	};
}

function redactCustomer(customer: Customer, redactor: Redactor, isExempt: IsExempt): Customer {
	const { id, name, email, phone, locale, url, attributes } = customer;
	const show = (field: string, value: string, redact: (value: string) => string) =>
		isExempt(field) ? safeLine(value) : redact(value);
	const hidePhone = (value: string) => redactor.field('phone', value, '[phone hidden]');
	const idIsPhone = id !== undefined && phone !== undefined && isSameNumber(id, phone);
	const idField = idIsPhone && isExempt('phone') ? 'phone' : 'id';
	return {
		...(id !== undefined && {
			id: show(idField, id, idIsPhone ? hidePhone : (value) => redactor.line(value)),
		}),
		...(name !== undefined && {
			name: safeLine(
				show('name', name, (value) => redactor.line(value)),
				LONGEST_NAME,
			),
		}),
		...(email !== undefined && {
			email: show('email', email, (value) => redactor.field('email', value, '[e-mail hidden]')),
		}),
		...(phone !== undefined && { phone: show('phone', phone, hidePhone) }),
		...(locale !== undefined && { locale: safeLine(locale, LONGEST_NAME) }),
		...(url !== undefined && { url: show('url', url, (value) => redactor.line(value)) }),
		attributes: Object.fromEntries(
			Object.entries(attributes).map(([field, value]) => [
				safeLine(field, LONGEST_NAME),
				isExempt(field) ? value : redactAttribute(value, redactor),
			]),
		),
	};
}

function redactAttribute(value: AttributeValue, redactor: Redactor): AttributeValue {
	if (typeof value === 'string') return redactor.line(value);
	const written = String(value);
	const shown = redactor.line(written);
	return shown === written ? value : shown;
}

/** WhatsApp and SMS use the customer's number as their id. */
function isSameNumber(id: string, phone: string): boolean {
	const digits = phone.replace(/\D/g, '');
	return digits !== '' && id.replace(/\D/g, '') === digits;
}

function redactEscalation(escalation: Escalation, messages: Message[], rules: Rules): Escalation {
	const redactor = new Redactor(rules);
	return {
		...escalation,
		language: escalation.language && safeLine(escalation.language, LONGEST_NAME),
		signals: escalation.signals.map((signal) => ({
			...signal,
			quote: redactQuote(signal, messages[signal.messageIndex], redactor),
			why: redactor.line(signal.why),
		})),
		failed: escalation.failed.map((failed) => ({ ...failed, why: redactor.line(failed.why) })),
	};
}

/**
 * A quote is part of a message, and may begin in the middle of a card number. So what is hidden in the message is
 * hidden in it; a quote that is not found in such a message is not shown.
 */
function redactQuote({ quote }: Signal, message: Message | undefined, redactor: Redactor): string {
	const safe = safeText(quote);
	const text = safeText(message?.text ?? '');
	const hidden = findHidden(text, redactor.rules);
	if (hidden.length === 0) return redactor.text(safe);
	const start = text.indexOf(safe);
	return start < 0 ? '' : hide(text, hidden, start, start + safe.length);
}
