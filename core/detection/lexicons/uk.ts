import type { Lexicon } from './concept';
import { en } from './en';

export const uk: Lexicon = { ...en, language: 'uk' };
