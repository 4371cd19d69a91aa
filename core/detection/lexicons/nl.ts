import type { Lexicon } from './concept';
import { en } from './en';

export const nl: Lexicon = { ...en, language: 'nl' };
