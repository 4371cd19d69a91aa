import type { Lexicon } from './concept';
import { en } from './en';

export const zh: Lexicon = { ...en, language: 'zh' };
