import type { Message } from '../../conversation/conversation';
import { asciiDigits } from '../redact/digits';
import { findEmails } from '../redact/email';
import { spansOf, type Span } from '../redact/hit';
import { findPhones } from '../redact/phone';
import { safeLine } from '../safeText';
import { AMOUNT, dates, NAMED_NUMBER, NUMBER } from './factPatterns';

/** More than an agent looks at. The newest are kept. */
const MOST_FACTS = 10;
/** How many of the customer's messages are looked at, of those that could hold a fact. */
const LOOK_BACK = 100;
const LONGEST_FACT = 80;
/** Enough of a message: a pasted log is full of numbers, and they are no facts about the customer. */
const BEGINNING = 4_000;

interface FactKind {
	label: string;
	find: (text: string) => Span[];
}

/** In this order: characters that one kind has taken are not looked at by the next. */
const KINDS: readonly FactKind[] = [
	{ label: 'E-mail', find: findEmails },
	{ label: 'Date', find: (text) => spansOf(dates(), text) },
	{ label: 'Amount', find: (text) => spansOf(AMOUNT, text) },
	{ label: 'Number', find: (text) => spansOf(NAMED_NUMBER, text) },
	{ label: 'Phone', find: findPhones },
	{ label: 'Number', find: (text) => spansOf(NUMBER, text) },
];

const HAS_FACT = /[\p{Nd}@]/u;

/**
 * E-mails, phones, dates, amounts and numbers (order, invoice, ticket …) that the customer has already given, as
 * "Amount: 49.90 €", in the order of the conversation, each once.
 * @param known what stands elsewhere in the brief and is not repeated.
 */
export function findFacts(messages: readonly Message[], known: ReadonlyArray<string | undefined>): string[] {
	const newestFirst = new Set<string>();
	let looked = 0;
	for (
		let index = messages.length - 1;
		index >= 0 && looked < LOOK_BACK && newestFirst.size < MOST_FACTS;
		index--
	) {
		const message = messages[index];
		if (message?.role !== 'customer' || !HAS_FACT.test(message.text)) continue;
		looked++;
		for (const { label, text } of factsOf(message.text.slice(0, BEGINNING)).reverse()) {
			if (!known.includes(text) && newestFirst.size < MOST_FACTS) newestFirst.add(`${label}: ${text}`);
		}
	}
	return [...newestFirst].reverse();
}

function factsOf(text: string): Array<{ label: string; text: string }> {
	const readable = asciiDigits(text);
	const facts: Array<{ label: string; start: number; end: number }> = [];
	for (const { label, find } of KINDS) {
		const free = find(readable).filter(
			({ start, end }) => !facts.some((fact) => start < fact.end && fact.start < end),
		);
		facts.push(...free.map(({ start, end }) => ({ label, start, end })));
	}
	facts.sort((a, b) => a.start - b.start);
	return facts
		.slice(-MOST_FACTS)
		.map(({ label, start, end }) => ({ label, text: safeLine(text.slice(start, end), LONGEST_FACT) }));
}
