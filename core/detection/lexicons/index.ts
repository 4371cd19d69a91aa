import { CompiledLexicon } from './compiled';
import type { Lexicon } from './concept';
import * as mood from './mood';
import * as reasons from './reasons';
import * as request from './request';

/** The languages that are understood; the first is the one most often mixed into others. */
const LEXICONS: readonly Lexicon[] = [
	{ language: 'en', request: request.en, reasons: reasons.en, mood: mood.en },
	{ language: 'de', request: request.de, reasons: reasons.de, mood: mood.de },
	{ language: 'es', request: request.es, reasons: reasons.es, mood: mood.es },
	{ language: 'fr', request: request.fr, reasons: reasons.fr, mood: mood.fr },
	{ language: 'it', request: request.it, reasons: reasons.it, mood: mood.it },
	{ language: 'pt', request: request.pt, reasons: reasons.pt, mood: mood.pt },
	{ language: 'nl', request: request.nl, reasons: reasons.nl, mood: mood.nl },
	{ language: 'pl', request: request.pl, reasons: reasons.pl, mood: mood.pl },
	{ language: 'ru', request: request.ru, reasons: reasons.ru, mood: mood.ru },
	{ language: 'zh', request: request.zh, reasons: reasons.zh, mood: mood.zh },
	{ language: 'vi', request: request.vi, reasons: reasons.vi, mood: mood.vi, accentsMatter: true },
	{ language: 'ja', request: request.ja, reasons: reasons.ja, mood: mood.ja },
	{ language: 'ar', request: request.ar },
	{ language: 'tr', request: request.tr },
	{ language: 'hi', request: request.hi },
	{ language: 'uk', request: request.uk },
	{ language: 'sv', request: request.sv },
];

export const KNOWN_LANGUAGES: readonly string[] = LEXICONS.map(({ language }) => language);

/** Compiling takes a few milliseconds, so each lexicon waits until a message needs it. It never changes after that. */
const compiled = new Map<string, CompiledLexicon>();

/** The lexicon of a language, or null where the language is not understood. */
export const lexiconOf = (language: string): CompiledLexicon | null => {
	const ready = compiled.get(language);
	if (ready) return ready;
	const lexicon = LEXICONS.find((each) => each.language === language);
	if (!lexicon) return null;
	const fresh = new CompiledLexicon(lexicon);
	compiled.set(language, fresh);
	return fresh;
};
