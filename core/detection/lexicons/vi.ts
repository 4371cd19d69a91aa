import type { Lexicon } from './concept';
import { en } from './en';

export const vi: Lexicon = { ...en, language: 'vi' };
