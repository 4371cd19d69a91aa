import type { Lexicon } from './concept';
import { en } from './en';

export const hi: Lexicon = { ...en, language: 'hi' };
