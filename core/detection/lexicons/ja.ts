import type { Lexicon } from './concept';
import { en } from './en';

export const ja: Lexicon = { ...en, language: 'ja' };
