import type { Lexicon } from './concept';
import { en } from './en';

export const de: Lexicon = { ...en, language: 'de' };
