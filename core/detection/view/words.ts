import { fold, foldCase } from './fold';
import { WordTable } from './wordTable';

/** A word as it is written somewhere. Whatever is worked out of a word alone is worked out once, see `perWord`. */
export interface Word {
	/** Folded, see `fold`. Empty for a link or a mail address, which are nobody's words. */
	text: string;
	/** The same with its accents. */
	accented: string;
	/** Whether it begins with a digit. */
	isNumber: boolean;
	/** Grows by one with every word that is new; -1 for one that is not remembered. */
	number: number;
}

/** The longest word that is looked at; of a longer one only the beginning is. */
const WORD_LIMIT = 48;
/** Chats use few words over and over. When this many are remembered, all are forgotten: the cost of a lookup stays flat. */
const REMEMBERED = 30_000;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const NOT_REMEMBERED = -1;

/** What stands for a link; never forgotten. */
export const LINK: Word = { text: '', accented: '', isNumber: false, number: 0 };

/** The number of the oldest word that is remembered. */
let oldest = 0;
const table = new WordTable();
/** The words of the table, and what `perWord` knows of them, one list per function; each in the order of their numbers. */
const words: Word[] = [];
const columns: unknown[][] = [];
const numbers: NumbersOfWords[] = [];

/** A part of a string that is remembered keeps the whole message in memory; a copy does not. */
const copyOf = (written: string): string => [...written].join('');

const makeWord = (written: string): Word => {
	const accented = copyOf(foldCase(written));
	const text = fold(accented);
	return { text, accented, isNumber: isDigit(text.charCodeAt(0)), number: NOT_REMEMBERED };
};

/** Remembers a word that `table.find` has just not found. */
const remember = (word: Word, text: string, start: number, end: number): void => {
	const at = table.add(text, start, end);
	if (at < 0) return;
	word.number = oldest + at;
	words.push(word);
};

/** Nobody writes the empty word, so the link has its place. */
const rememberLink = (): void => {
	table.find('', 0, 0);
	remember(LINK, '', 0, 0);
};
rememberLink();

const forgetAll = (): void => {
	oldest += words.length;
	words.length = 0;
	table.clear();
	for (const column of columns) column.length = 0;
	for (const each of numbers) each.forget();
	rememberLink();
};

/** The word with this spelling: the same object for the same letters, as long as it is remembered. */
export const wordOf = (text: string, start: number, wordEnd: number): Word => {
	const end = Math.min(wordEnd, start + WORD_LIMIT);
	const at = table.find(text, start, end);
	const known = at < 0 ? undefined : words[at];
	if (known) return known;
	if (words.length >= REMEMBERED) {
		forgetAll();
		table.find(text, start, end);
	}
	const word = makeWord(text.slice(start, end));
	remember(word, text, start, end);
	return word;
};

/**
 * Makes a function of a word that works its answer out once for as long as the word is remembered. To be called a fixed
 * number of times, when a module or a lexicon is made ready.
 *
 * The answers for all words stand side by side. A list for each word would be a kilobyte of mostly nothing, once a few
 * languages have looked at it.
 */
export const perWord = <T>(make: (word: Word) => T): ((word: Word) => T) => {
	const column: Array<T | undefined> = [];
	columns.push(column);
	return (word) => {
		const at = word.number - oldest;
		// Not remembered, or forgotten while its message is still being read.
		if (at < 0) return make(word);
		const ready = at < column.length ? column[at] : undefined;
		if (ready !== undefined) return ready;
		const fresh = make(word);
		while (column.length <= at) column.push(undefined);
		column[at] = fresh;
		return fresh;
	};
};

/** Room for so many words at first; it doubles as they come. */
const FEWEST_ROWS = 1 << 10;

/**
 * So many numbers of each word, worked out once for as long as it is remembered: for what is read of every word of every
 * message. They stand row by row in one array, so that the engine follows no references from one object to the next,
 * which took a twentieth of the time of a message.
 */
export class NumbersOfWords {
	/** The first of a row is not a number until the row is filled. The row before the first word's is for words that are not remembered. */
	private rows: Float64Array;

	/**
	 * To be made a fixed number of times, when a module is made ready.
	 * @param width numbers of each word
	 * @param fill writes them from a place on
	 */
	constructor(
		private readonly width: number,
		private readonly fill: (word: Word, into: Float64Array, at: number) => void,
	) {
		this.rows = new Float64Array(FEWEST_ROWS * width).fill(Number.NaN);
		numbers.push(this);
	}

	/** The array that `placeOf` speaks of, until it is asked for the next word. */
	get values(): Float64Array {
		return this.rows;
	}

	/** Where the numbers of a word begin, until the next word is asked for. */
	placeOf(word: Word): number {
		const at = Math.max(0, word.number - oldest + 1) * this.width;
		if (at >= this.rows.length) this.makeRoom(at);
		const first = this.rows[at] ?? Number.NaN;
		if (at === 0 || Number.isNaN(first)) this.fill(word, this.rows, at);
		return at;
	}

	forget(): void {
		this.rows.fill(Number.NaN);
	}

	private makeRoom(at: number): void {
		let length = this.rows.length;
		while (length <= at) length *= 2;
		const rows = new Float64Array(length).fill(Number.NaN);
		rows.set(this.rows);
		this.rows = rows;
	}
}
