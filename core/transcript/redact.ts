import { findCards } from './redact/card';
import { asciiDigits } from './redact/digits';
import { findEmails } from './redact/email';
import type { Finder, Hit } from './redact/hit';
import { findIbans } from './redact/iban';
import { findNationalIds } from './redact/nationalId';
import { findPhones } from './redact/phone';
import { findSecrets } from './redact/secret';
import { REDACTIONS, type Redaction } from './transcript';

/** How often each kind was hidden. Kinds that were not seen are absent. */
export type RedactionCounts = Partial<Record<Redaction, number>>;

export interface Redacted {
	text: string;
	counts: RedactionCounts;
}

/** Something to hide, and of which kind it is. */
export interface Hidden extends Hit {
	kind: Redaction;
}

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

/**
 * Hides the given kinds in a text: "[card ending 4242]", "[IBAN hidden]", "[password hidden]" …
 * Nothing but the counts is kept of what was found. Never throws; time grows linearly with the text.
 */
export function redactText(text: string, kinds: readonly Redaction[]): Redacted {
	const hidden = findHidden(text, kinds);
	return { text: hide(text, hidden), counts: countKinds(hidden) };
}

/** What of the given kinds is in a text, in order and without overlaps. */
export function findHidden(text: string, kinds: readonly Redaction[]): Hidden[] {
	const readable = asciiDigits(text);
	const found = PRECEDENCE.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
		FINDERS[kind](readable).map((hit) => ({ ...hit, kind })),
	);
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

/** Adds up counts, in the order of `REDACTIONS`. */
export function addCounts(total: RedactionCounts, more: RedactionCounts): RedactionCounts {
	const sums = REDACTIONS.map((kind) => [kind, (total[kind] ?? 0) + (more[kind] ?? 0)] as const);
	return Object.fromEntries(sums.filter(([, sum]) => sum > 0));
}

export function countKinds(hidden: readonly Hidden[]): RedactionCounts {
	const counts: RedactionCounts = {};
	for (const { kind } of hidden) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}

/** Overlapping hits become one that covers them all, under the name of the kind that comes first in `PRECEDENCE`. */
function mergeOverlaps(found: Hidden[]): Hidden[] {
	const merged: Hidden[] = [];
	const rank = (hit: Hidden) => PRECEDENCE.indexOf(hit.kind);
	for (const hit of found.sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
		const last = merged.at(-1);
		if (!last || hit.start >= last.end) {
			merged.push(hit);
			continue;
		}
		const name = rank(hit) < rank(last) ? hit : last;
		merged[merged.length - 1] = { ...name, start: last.start, end: Math.max(last.end, hit.end) };
	}
	return merged;
}
