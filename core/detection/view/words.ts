import { fold, foldCase } from './fold';

/** A word as it is written somewhere. Whatever is worked out of a word alone is worked out once, see `perWord`. */
export interface Word {
	/** Folded, see `fold`. Empty for a link or a mail address, which are nobody's words. */
	text: string;
	/** The same with its accents. */
	accented: string;
	/** Whether it begins with a digit. */
	isNumber: boolean;
	/** What `perWord` has worked out of it, by the number of the function. */
	known: unknown[];
}

/** The longest word that is looked at; of a longer one only the beginning is. */
const WORD_LIMIT = 48;
/** Chats use few words over and over. When this many are remembered, all are forgotten: the cost of a lookup stays flat. */
const REMEMBERED = 30_000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const makeWord = (written: string): Word => {
	const accented = copyOf(foldCase(written));
	const text = fold(accented);
	return { text, accented, isNumber: isDigit(text.charCodeAt(0)), known: [] };
};

/** What stands for a link. */
export const LINK: Word = { text: '', accented: '', isNumber: false, known: [] };

const words = new Map<string, Word>();

/** A part of a string that is remembered keeps the whole message in memory; a copy does not. */
const copyOf = (written: string): string => [...written].join('');

/** The word with this spelling: the same object for the same letters, as long as it is remembered. */
export const wordOf = (text: string, start: number, end: number): Word => {
	const written = text.slice(start, Math.min(end, start + WORD_LIMIT));
	const known = words.get(written);
	if (known) return known;
	if (words.size >= REMEMBERED) words.clear();
	const word = makeWord(written);
	words.set(copyOf(written), word);
	return word;
};

let functions = 0;

/**
 * Makes a function of a word that works its answer out once per word and keeps it with the word. To be called a fixed
 * number of times, when a module or a lexicon is made ready.
 */
export const perWord = <T>(make: (word: Word) => T): ((word: Word) => T) => {
	const number = functions++;
	return (word) => {
		// Only this function writes under its number, so what it finds there is its own.
		const ready = word.known[number] as T | undefined;
		if (ready !== undefined) return ready;
		const fresh = make(word);
		word.known[number] = fresh;
		return fresh;
	};
};
