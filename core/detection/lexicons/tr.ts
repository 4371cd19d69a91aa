import type { Lexicon } from './concept';
import { en } from './en';

export const tr: Lexicon = { ...en, language: 'tr' };
