import type { Lexicon } from './concept';
import { en } from './en';

export const sv: Lexicon = { ...en, language: 'sv' };
