import type { Lexicon } from './concept';
import { en } from './en';

export const it: Lexicon = { ...en, language: 'it' };
