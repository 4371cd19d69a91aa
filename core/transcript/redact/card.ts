import { passesLuhn } from './digits';
import { matchesOf, type Finder, type Hit } from './hit';

/** ISO/IEC 7812-1: at most 19 digits; no card in use has fewer than 13. */
const SHORTEST = 13;
const LONGEST = 19;

/** How people set groups apart: "4242 4242 …", "4242-4242-…", "4242 - 4242 …". */
const GAP = /^[ \t\u00a0\u202f.\-\u2010-\u2014]{1,3}$/;

/** First digits of the schemes in use: Visa, Mastercard, Mir, Amex, Diners, JCB, Discover, Maestro, UnionPay, RuPay, Troy. */
const KNOWN_ISSUER = /^(?:4|5[0-8]|2[2-7]|3[04-9]|6|81|9792)/;

/** A look that tells most texts apart from one that may have a card. */
const DIGITS = /\d+/g;
const MANY_DIGITS = /\d(?:[^\d\n]{0,3}\d){12}/;

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
	if (!MANY_DIGITS.test(text)) return [];
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
	for (const { 0: digits, index } of matchesOf(DIGITS, text)) {
		const gap = text.slice(groups.at(-1)?.end ?? 0, index);
		const goesOn = groups.length > 0 && GAP.test(gap);
		groups.push({ start: index, end: index + digits.length, digits, gap: goesOn ? gap : null });
	}
	return groups;
}

/** Index of the group with which a card that begins at `first` ends, or null. A number on its own is taken whole. */
function lastGroupOfCard(groups: Group[], first: number): number | null {
	let digits = '';
	let found: number | null = null;
	for (let last = first; last < groups.length; last++) {
		const group = groups[last];
		if (!group || (last > first && group.gap === null)) return found;
		digits += group.digits;
		if (digits.length > LONGEST) return found;
		if (digits.length < SHORTEST) continue;
		if (standsAlone(groups, first, last) && passesLuhn(digits)) return last;
		if (found === null && looksLikeCard(groups, first, last, digits) && passesLuhn(digits)) found = last;
	}
	return found;
}

/** No digits before and behind, and the same between all groups. */
function standsAlone(groups: Group[], first: number, last: number): boolean {
	const isFree = (groups[first]?.gap ?? null) === null && (groups[last + 1]?.gap ?? null) === null;
	return isFree && new Set(groups.slice(first + 1, last + 1).map(({ gap }) => gap)).size <= 1;
}

function looksLikeCard(groups: Group[], first: number, last: number, digits: string): boolean {
	return KNOWN_ISSUER.test(digits) && groups.slice(first, last + 1).every((group) => group.digits.length > 1);
}

function hitOf(card: Group[]): Hit {
	const digits = card.map((group) => group.digits).join('');
	const start = card[0]?.start ?? 0;
	const end = card.at(-1)?.end ?? start;
	return { start, end, replacement: `[card ending ${digits.slice(-4)}]` };
}
