import { CompiledLexicon } from './compiled';
import type { Lexicon } from './concept';
import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

const LEXICONS: ReadonlyMap<string, Lexicon> = new Map(
	[en, de, es, fr, it, pt, nl, pl, ru, zh, vi, ja, ar, tr, hi, uk, sv].map((lexicon) => [lexicon.language, lexicon]),
);

/** The languages that are understood, the one most likely to be mixed in first. */
export const KNOWN_LANGUAGES: readonly string[] = [...LEXICONS.keys()];

/** Compiling takes a few milliseconds, so each lexicon waits until a message needs it. It never changes after that. */
const compiled = new Map<string, CompiledLexicon>();

export const lexiconOf = (language: string): CompiledLexicon | null => {
	const ready = compiled.get(language);
	if (ready) return ready;
	const lexicon = LEXICONS.get(language);
	if (!lexicon) return null;
	const fresh = new CompiledLexicon(lexicon);
	compiled.set(language, fresh);
	return fresh;
};
