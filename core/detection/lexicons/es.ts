import type { Lexicon } from './concept';
import { en } from './en';

export const es: Lexicon = { ...en, language: 'es' };
