import type { Conversation, Customer } from '../conversation/conversation';
import type { Escalation, Reason, Signal } from '../detection/escalation';
import { findFacts } from './brief/facts';
import { moodOf } from './brief/mood';
import { findOpenQuestion } from './brief/openQuestion';
import { describeAttempts } from './brief/tried';
import { findWants } from './brief/wants';
import { safeLine } from './safeText';
import type { Brief } from './transcript';

/** Safe and redacted already: what is in it is shown. */
export interface BriefSource {
	conversation: Conversation;
	escalation: Escalation | null;
	/** BCP 47. */
	language: string | null;
	note: string;
}

export interface BriefLine {
	label: string;
	text: string;
}

/** Characters of each part. Together they fit the smallest destination and ten seconds of reading. */
const LENGTHS = {
	customer: 300,
	quote: 120,
	why: 140,
	openQuestion: 250,
	facts: 400,
	note: 1_000,
};

/** With one line for each of the other eight fields this makes twelve. */
const MOST_REASONS = 4;
const MOST_ATTRIBUTES = 6;

/** What an agent must know, in the words of the conversation. Made without a model; every field is one line. */
export function buildBrief({ conversation, escalation, language, note }: BriefSource): Brief {
	const { messages, customer } = conversation;
	const signals = escalation?.signals ?? [];
	return {
		customer: describeCustomer(customer),
		why: describeReasons(signals),
		wants: findWants(messages, signals),
		tried: describeAttempts(messages),
		facts: findFacts(messages, [customer.email, customer.phone]),
		openQuestion: safeLine(findOpenQuestion(messages, signals), LENGTHS.openQuestion),
		mood: escalation ? moodOf(escalation) : '',
		language: nameLanguage(language),
		note: safeLine(note, LENGTHS.note),
		byModel: [],
	};
}

/** The brief as at most twelve lines, empty fields left out. Lines that a chat model wrote say so: "Wants (AI)". */
export function briefLines(brief: Brief): BriefLine[] {
	const isQuoted = brief.openQuestion !== '' && brief.wants.includes(brief.openQuestion);
	const by = (field: Brief['byModel'][number]) => (brief.byModel.includes(field) ? ' (AI)' : '');
	const lines = [
		{ label: 'Customer', text: brief.customer },
		...brief.why.slice(0, MOST_REASONS).map((text) => ({ label: 'Why', text })),
		{ label: `Wants${by('wants')}`, text: brief.wants },
		{ label: `Open question${by('openQuestion')}`, text: isQuoted ? '' : brief.openQuestion },
		{ label: `Tried${by('tried')}`, text: brief.tried },
		{ label: 'Given', text: safeLine(brief.facts.join(' · '), LENGTHS.facts) },
		{ label: 'Mood', text: brief.mood },
		{ label: 'Language', text: brief.language },
		{ label: 'Note', text: brief.note },
	];
	return lines.filter(({ text }) => text !== '');
}

function describeCustomer({ name, email, phone, url, attributes }: Customer): string {
	const known = Object.entries(attributes).slice(0, MOST_ATTRIBUTES);
	const parts = [
		name || 'Anonymous',
		email,
		phone,
		...known.map(([field, value]) => `${field}: ${value}`),
		url,
	];
	return safeLine(parts.filter(Boolean).join(' · '), LENGTHS.customer);
}

/** One line per signal, strongest first; the last line gathers what is left over. */
function describeReasons(signals: readonly Signal[]): string[] {
	const shown = signals.length > MOST_REASONS ? MOST_REASONS - 1 : MOST_REASONS;
	const rest = [...new Set(signals.slice(shown).map(({ reason }) => wordsOf(reason)))];
	const restLine = rest.length > 0 ? [`Also seen: ${rest.join(', ')}.`] : [];
	return [...signals.slice(0, shown).map(describeReason), ...restLine];
}

function describeReason({ why, quote, reason }: Signal): string {
	const words = safeLine(quote, LENGTHS.quote);
	const sentence = safeLine(why || wordsOf(reason), LENGTHS.why);
	return words === '' ? sentence : `${sentence.replace(/[.:]$/, '')}: “${words}”`;
}

/** "billing dispute" */
function wordsOf(reason: Reason): string {
	return reason.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

let languageNames: Intl.DisplayNames | null = null;

/** "German (de)"; a tag that names no language is shown as it is. */
function nameLanguage(tag: string | null): string {
	if (!tag) return '';
	try {
		languageNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
		const name = languageNames.of(tag.replaceAll('_', '-'));
		return name ? `${name} (${tag})` : tag;
	} catch {
		return tag;
	}
}
