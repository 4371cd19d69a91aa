import type { Lexicon } from './concept';
import { en } from './en';

export const ru: Lexicon = { ...en, language: 'ru' };
