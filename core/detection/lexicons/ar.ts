import type { Lexicon } from './concept';
import { en } from './en';

export const ar: Lexicon = { ...en, language: 'ar' };
