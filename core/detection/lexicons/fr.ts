import type { Lexicon } from './concept';
import { en } from './en';

export const fr: Lexicon = { ...en, language: 'fr' };
