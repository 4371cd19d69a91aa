/** Shorter words are too close to others: "chat" is one letter from "that". */
const SHORTEST_CORRECTED = 5;

/** Every word with one of its letters left out. */
const withoutOneLetter = (word: string): string[] =>
	Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

const sameLetters = (one: string, other: string): boolean =>
	one.length === other.length && [...one].sort().join('') === [...other].sort().join('');

/** Words shorter than this lose too much when a doubled letter goes ("too", "meet"). */
const DOUBLED_FROM = 5;

const hasDoubledLetter = (word: string): boolean => {
	for (let at = 1; at < word.length; at++) if (word[at] === word[at - 1]) return true;
	return false;
};

/** The same word with letters that are drawn out or doubled ("pleeease", "talkk") written twice and once. */
export const squeezed = (word: string): string[] => {
	if (!hasDoubledLetter(word)) return [];
	const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
	if (twice === word && word.length < DOUBLED_FROM) return [];
	const once = word.replace(/(.)\1+/gu, '$1');
	return twice === word ? [once] : [twice, once];
};

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const areNeighbourKeys = (one: string, other: string): boolean =>
	KEY_ROWS.some(
		(row) =>
			row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1,
	);

/** Whether two words differ in one letter, by a finger on the key beside it. */
const isSlipOfKey = (one: string, other: string): boolean => {
	if (one.length !== other.length) return false;
	const at = [...one].findIndex((letter, index) => letter !== other[index]);
	return (
		at > 0 && one.slice(at + 1) === other.slice(at + 1) && areNeighbourKeys(one[at] ?? '', other[at] ?? '')
	);
};

/**
 * Finds the known word that a word is a slip of: a letter missing or added, two letters swapped, or the key beside
 * the right one. Any other wrong letter is no slip, because that is how real words differ ("charge", "change").
 * Works by looking up deletions (the idea of SymSpell), so a look-up costs as many map reads as the word has letters.
 */
export class Spelling {
	private readonly byDeletion = new Map<string, string>();
	private readonly known = new Set<string>();

	/** @param words the words to correct to; @param right other words, which are never corrected */
	constructor(words: Iterable<string>, right: Iterable<string>) {
		for (const word of right) this.known.add(word);
		for (const word of words) {
			if (word.length < SHORTEST_CORRECTED) continue;
			this.known.add(word);
			for (const deletion of withoutOneLetter(word)) this.byDeletion.set(deletion, word);
		}
	}

	/** The known word, or null where the word is right as it stands or is like none. */
	correct(word: string): string | null {
		if (word.length < SHORTEST_CORRECTED - 1 || word.length > 20 || this.known.has(word)) return null;
		const letterMissing = this.byDeletion.get(word);
		if (letterMissing && letterMissing[0] === word[0]) return letterMissing;
		if (word.length < SHORTEST_CORRECTED) return null;
		for (let at = 1; at < word.length; at++) {
			const deletion = word.slice(0, at) + word.slice(at + 1);
			if (deletion.length >= SHORTEST_CORRECTED && this.known.has(deletion) && this.isTarget(deletion))
				return deletion;
			const candidate = this.byDeletion.get(deletion);
			if (
				candidate &&
				candidate[0] === word[0] &&
				(sameLetters(candidate, word) || isSlipOfKey(candidate, word))
			)
				return candidate;
		}
		return null;
	}

	private isTarget(word: string): boolean {
		return this.byDeletion.get(word.slice(1)) === word;
	}
}
