import type { Lexicon } from './concept';
import { en } from './en';

export const pl: Lexicon = { ...en, language: 'pl' };
