import { findCards } from './redact/card';
import { asciiDigits } from './redact/digits';
import { findEmails } from './redact/email';
import type { Finder, Hit } from './redact/hit';
import { findIbans } from './redact/iban';
import { findNationalIds } from './redact/nationalId';
import type { OwnPattern } from './redact/ownPattern';
import { findPhones } from './redact/phone';
import { findSecrets } from './redact/secret';
import { REDACTIONS, type Redaction } from './transcript';

/** How often each kind was hidden, and each of the builder's own patterns by its name. What was not seen is absent. */
export type RedactionCounts = Record<string, number>;

export interface Redacted {
	text: string;
	counts: RedactionCounts;
}

/** Something to hide, and of which kind it is: a `Redaction`, or the name of the builder's own pattern. */
export interface Hidden extends Hit {
	kind: string;
	/** Its place in the order of precedence. */
	rank: number;
}

/** What is looked for, in the order of precedence. */
export type Rules = ReadonlyArray<{ kind: string; find: Finder }>;

const FINDERS: Record<Redaction, Finder> = {
	card: findCards,
	iban: findIbans,
	secret: findSecrets,
	nationalId: findNationalIds,
	email: findEmails,
	phone: findPhones,
};

/** Where two kinds see the same characters, the one that is harder to mistake gives the name. */
const PRECEDENCE: readonly Redaction[] = ['secret', 'iban', 'nationalId', 'card', 'email', 'phone'];

/** What to look for: the builder's own patterns, which know best what they found, then the given kinds. */
export function rulesOf(kinds: readonly Redaction[], own: readonly OwnPattern[] = []): Rules {
	const known = PRECEDENCE.filter((kind) => kinds.includes(kind));
	return [
		...own.map(({ name, find }) => ({ kind: name, find })),
		...known.map((kind) => ({ kind, find: FINDERS[kind] })),
	];
}

/**
 * Hides the given kinds in a text: "[card ending 4242]", "[IBAN hidden]", "[password hidden]" …
 * Nothing but the counts is kept of what was found. Never throws; time grows linearly with the text.
 */
export function redactText(text: string, kinds: readonly Redaction[]): Redacted {
	const hidden = findHidden(text, rulesOf(kinds));
	const counter = new Counter();
	counter.add(hidden);
	return { text: hide(text, hidden), counts: counter.total() };
}

/** What of the rules is in a text, in order and without overlaps. */
export function findHidden(text: string, rules: Rules): Hidden[] {
	const readable = asciiDigits(text);
	const found: Hidden[] = [];
	for (const [rank, { kind, find }] of rules.entries()) {
		for (const { start, end, replacement } of find(readable))
			found.push({ start, end, replacement, kind, rank });
	}
	return found.length > 1 ? mergeOverlaps(found) : found;
}

/** The text between `from` and `to` with the hits replaced. A hit that is only partly inside is replaced whole. */
export function hide(text: string, hidden: readonly Hit[], from = 0, to = text.length): string {
	if (hidden.length === 0) return text.slice(from, to);
	let shown = '';
	let position = from;
	for (const hit of hidden) {
		if (hit.end <= from || hit.start >= to) continue;
		shown += text.slice(position, Math.max(hit.start, from)) + hit.replacement;
		position = hit.end;
	}
	return shown + text.slice(position, Math.max(position, to));
}

/** Counts what is hidden, of one text or of many. */
export class Counter {
	private readonly counts = new Map<string, number>();

	add(hidden: ReadonlyArray<Pick<Hidden, 'kind'>>): void {
		for (const { kind } of hidden) this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
	}

	/** Those of `REDACTIONS` in its order, then those of own patterns. */
	total(): RedactionCounts {
		const kinds = new Set([...REDACTIONS, ...this.counts.keys()]);
		const all = [...kinds].map((kind) => [kind, this.counts.get(kind) ?? 0] as const);
		return Object.fromEntries(all.filter(([, count]) => count > 0));
	}
}

/** Overlapping hits become one that covers them all, under the name of the kind that comes first. */
function mergeOverlaps(found: Hidden[]): Hidden[] {
	const merged: Hidden[] = [];
	for (const hit of found.sort((a, b) => a.start - b.start || a.rank - b.rank)) {
		const last = merged.at(-1);
		if (!last || hit.start >= last.end) {
			merged.push(hit);
			continue;
		}
		const name = hit.rank < last.rank ? hit : last;
		merged[merged.length - 1] = { ...name, start: last.start, end: Math.max(last.end, hit.end) };
	}
	return merged;
}
