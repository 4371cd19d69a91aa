import type { Lexicon } from './concept';
import * as mood from './mood';
import * as reasons from './reasons';
import * as request from './request';

/** The languages that are understood; the first is the one most often mixed into others. */
export const LEXICONS: readonly Lexicon[] = [
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
	{ language: 'ko', request: request.ko },
	{ language: 'he', request: request.he },
	{ language: 'el', request: request.el },
	{ language: 'bn', request: request.bn },
	{ language: 'ta', request: request.ta },
	{ language: 'th', request: request.th },
];
