import { featuresOfWord } from '../model/features';

/** The languages that a classifier tells apart by their words and pieces of words; the others show in their script. */
export const SPELT_LANGUAGES = [
	...(['en', 'es', 'pt', 'de', 'fr', 'it', 'nl', 'pl', 'vi', 'tr', 'sv', 'hi', 'ar'] as const),
	...(['ru', 'uk'] as const),
];

/** Rows of the table; a power of two. */
export const LANGUAGE_ROWS = 1 << 13;

/** The trained table as it is stored. */
export interface StoredLanguageTable {
	/** What one step of a weight counts. */
	scale: number;
	/** Packed, row by row, one per language. */
	weights: string;
}

/** What the pieces of a word count against the word itself. */
const PIECES_WEIGHT = 1.5;

/** The features of one word for the languages: row and what it counts, before the length of the message is known. */
export const takeSpelling = (text: string, take: (row: number, value: number) => void): void => {
	const { word, pieces } = featuresOfWord(text);
	take(word & (LANGUAGE_ROWS - 1), 1);
	const share = PIECES_WEIGHT / Math.sqrt(pieces.length);
	for (const piece of pieces) take(piece & (LANGUAGE_ROWS - 1), share);
};

/** What the features of a message with so many words are multiplied by. */
export const spellingScale = (words: number): number => 1 / Math.sqrt(words + 1);
