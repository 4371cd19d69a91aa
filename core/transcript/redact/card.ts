import { passesLuhn } from './digits';
import type { Finder, Hit } from './hit';

/** ISO/IEC 7812-1: at most 19 digits; no card in use has fewer than 13. */
const SHORTEST = 13;
const LONGEST = 19;

/** How people set groups apart: "4242 4242 …", "4242-4242-…", "4242 - 4242 …". */
const GAP = /^[ \t\u00a0\u202f.\-\u2010-\u2014]{1,3}$/;

/** First digits of the schemes in use: Visa, Mastercard, Mir, Amex, Diners, JCB, Discover, Maestro, UnionPay, RuPay, Troy. */
const KNOWN_ISSUER = /^(?:4|5[0-8]|2[2-7]|3[04-9]|6|81|9792)/;

interface Group {
	start: number;
	end: number;
	digits: string;
	/** What stands between this group and the one before it, or null where no card goes on. */
	gap: string | null;
}

/**
 * Card numbers: 13 to 19 digits, in one run or in groups, with a valid check digit.
 * A number in the middle of other digits ("12 4242 4242 4242 4242") must in addition begin like a card,
 * else one in ten lists of numbers would lose some of them.
 */
export const findCards: Finder = (text) => {
	const groups = groupsOf(text);
	const hits: Hit[] = [];
	for (let first = 0; first < groups.length; first++) {
		const last = lastGroupOfCard(groups, first);
		if (last === null) continue;
		hits.push(hitOf(groups.slice(first, last + 1)));
		first = last;
	}
	return hits;
};

function groupsOf(text: string): Group[] {
	const groups: Group[] = [];
	for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
		const gap = text.slice(groups.at(-1)?.end ?? 0, index);
		const goesOn = groups.length > 0 && GAP.test(gap);
		groups.push({ start: index, end: index + digits.length, digits, gap: goesOn ? gap : null });
	}
	return groups;
}

/** Index of the group with which a card that begins at `first` ends, or null. */
function lastGroupOfCard(groups: Group[], first: number): number | null {
	let digits = '';
	for (let last = first; last < groups.length; last++) {
		const group = groups[last];
		if (!group || (last > first && group.gap === null)) return null;
		digits += group.digits;
		if (digits.length > LONGEST) return null;
		if (digits.length >= SHORTEST && passesLuhn(digits) && isPlausible(groups, first, last, digits))
			return last;
	}
	return null;
}

function isPlausible(groups: Group[], first: number, last: number, digits: string): boolean {
	const card = groups.slice(first, last + 1);
	const standsAlone = (groups[first]?.gap ?? null) === null && (groups[last + 1]?.gap ?? null) === null;
	const gaps = new Set(card.slice(1).map((group) => group.gap));
	if (standsAlone && gaps.size <= 1) return true;
	return KNOWN_ISSUER.test(digits) && card.every((group) => group.digits.length > 1);
}

function hitOf(card: Group[]): Hit {
	const digits = card.map((group) => group.digits).join('');
	const start = card[0]?.start ?? 0;
	const end = card.at(-1)?.end ?? start;
	return { start, end, replacement: `[card ending ${digits.slice(-4)}]` };
}
