import type { Lexicon } from './concept';
import { en } from './en';

export const pt: Lexicon = { ...en, language: 'pt' };
