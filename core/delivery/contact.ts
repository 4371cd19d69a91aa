import { asksForContact, contactQuestionLanguage } from '../conversation/contactQuestion';
import type { Conversation } from '../conversation/conversation';
import { stretchOf } from '../detection/view/stretch';
import { asciiDigits } from '../transcript/redact/digits';
import { findEmails } from '../transcript/redact/email';
import { findPhones } from '../transcript/redact/phone';

/** How the team can reach a customer. */
export interface Contact {
	email?: string;
	phone?: string;
}

export interface ContactStep {
	/** Whether the question comes first. */
	ask: boolean;
	/** What the customer answered to it. */
	contact: Contact;
	/** The language of our question where it was asked, since an address alone has none. */
	language: string | null;
}

const NOTHING_YET = { contact: {}, language: null };

/**
 * Whether a customer has to be asked for a contact. Asked once in a stretch: where the bot has asked, in our words or
 * the builder's, the handoff goes on with what the customer has answered since, be it a contact, a refusal or neither.
 */
export function contactStep(conversation: Conversation, ownQuestion: string): ContactStep {
	const { messages, customer } = conversation;
	if (customer.email || customer.phone) return { ask: false, ...NOTHING_YET };
	const { start } = stretchOf(conversation);
	const asked = messages.findLastIndex(
		({ role, text }, index) => index >= start && role === 'bot' && asksForContact(text, ownQuestion),
	);
	if (asked === -1) return { ask: true, ...NOTHING_YET };
	const answers = messages.slice(asked + 1).filter(({ role }) => role === 'customer');
	const contacts = answers.map(({ text }) => contactIn(text)).reverse();
	return {
		ask: false,
		contact: contacts.find(({ email, phone }) => email !== undefined || phone !== undefined) ?? {},
		language: contactQuestionLanguage(messages[asked]?.text ?? ''),
	};
}

/** Seven digits are the shortest number worth calling, fifteen the longest there is (ITU-T E.164). */
const NUMBER_ALONE = /^\s*\+?\(?\d(?:[ ().\-/]{0,3}\d){6,14}\s*$/;

/** The e-mail address and the phone number that an answer gives; a bare number counts where it is the whole answer. */
export function contactIn(text: string): Contact {
	const readable = asciiDigits(text);
	const [address] = findEmails(readable);
	const email = address && text.slice(address.start, address.end).replace(/^[^\p{L}\p{N}]+/u, '');
	const beside = address ? readable.slice(0, address.start) + readable.slice(address.end) : readable;
	const [number] = findPhones(beside);
	const phone = number
		? beside.slice(number.start, number.end)
		: NUMBER_ALONE.test(readable)
			? readable
			: undefined;
	return { ...(email && { email }), ...(phone && { phone: phone.trim() }) };
}
