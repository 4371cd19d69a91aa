import { CompiledLexicon } from './compiled';

/** The languages that are understood; the first is the one most often mixed into others. */
export const KNOWN_LANGUAGES: readonly string[] = [
	...['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'ru', 'zh', 'vi', 'ja'],
	...['ar', 'tr', 'hi', 'uk', 'sv', 'ko', 'he', 'el', 'bn', 'ta', 'th'],
];

/** Compiling takes a few milliseconds, so each lexicon waits until a message needs it. It never changes after that. */
const compiled = new Map<string, CompiledLexicon>();

/** The lexicon of a language, or null where the language is not understood. */
export const lexiconOf = (language: string): CompiledLexicon | null => {
	const ready = compiled.get(language);
	if (ready) return ready;
	if (!KNOWN_LANGUAGES.includes(language)) return null;
	// Half a megabyte of words: read when the first message comes, not when n8n starts.
	const { LEXICONS }: typeof import('./all') = require('./all');
	const lexicon = LEXICONS.find((each) => each.language === language);
	if (!lexicon) return null;
	const fresh = new CompiledLexicon(lexicon);
	compiled.set(language, fresh);
	return fresh;
};
