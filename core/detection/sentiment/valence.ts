import { COMMON } from '../lexicons/common';
import { squeezed } from '../lexicons/spelling';
import { fold } from '../view/fold';
import type { Token } from '../view/tokens';
import { perWord, type Word } from '../view/words';
import { BOOST, BUT, EMOJI_VALENCE, EMPHASIS, EVERYDAY, LIKE, NEGATION, SHIFTERS } from './weights';

/**
 * How good or bad an English message feels, from what people said of each of 7,500 words (the lexicon of VADER, Hutto
 * and Gilbert 2014, bundled from its package) and from how the words stand together. The reading of the sentence is our
 * own: it knows clauses, drawn-out words, hyphens, "can't wait" and verbs such as "looks like".
 */

interface Valences {
	words: ReadonlyMap<string, number>;
	/** By lower-case spelling, such as ":-d". */
	emoticons: ReadonlyMap<string, number>;
}

const WORD = /^[a-z]{2,}$/;
const LETTERS = /[a-z]{2}/;
const ASCII = /^[\x20-\x7e]*$/;

const readLexicon = (): Valences => {
	const words = new Map<string, number>();
	const emoticons = new Map<string, number>();
	// Read when the first message comes, not when n8n starts.
	const { RATED_WORDS }: typeof import('./ratedWords') = require('./ratedWords');
	for (const [entry, valence] of Object.entries(RATED_WORDS)) {
		if (EVERYDAY.has(entry)) continue;
		if (WORD.test(entry)) words.set(entry, valence);
		else if (!LETTERS.test(entry)) emoticons.set(entry.toLowerCase(), valence);
	}
	for (const [concept, valence] of EMOJI_VALENCE)
		for (const emoji of (COMMON[concept] ?? '').split(',')) {
			const sign = fold(emoji.trim());
			// ":)" is rated above, as an emoticon.
			if (!ASCII.test(sign)) words.set(sign, valence);
		}
	return { words, emoticons };
};

let loaded: Valences | null = null;
const valences = (): Valences => (loaded ??= readLexicon());

/** What a word says by itself; a drawn-out one ("sooo baaad") says it a little louder. */
const valenceOfWord = perWord(({ text }: Word): number => {
	const { words } = valences();
	const plain = words.get(text);
	if (plain !== undefined) return plain;
	for (const shorter of squeezed(text)) {
		const valence = words.get(shorter);
		if (valence !== undefined) return valence + Math.sign(valence) * BOOST;
	}
	return 0;
});

/** "so", "sooo" and the like. */
const isStronger = perWord(({ text }: Word): boolean =>
	[text, ...squeezed(text)].some((spelling) => SHIFTERS.stronger.has(spelling)),
);

/** Whether this word is the first half of a contraction: "won" of "won't" wins nothing. */
const isContracted = (tokens: readonly Token[], at: number): boolean => {
	const [own, next] = [tokens[at], tokens[at + 1]];
	return next?.text === 't' && SHIFTERS.contracted.has(own?.text ?? '') && next.start - (own?.end ?? 0) === 1;
};

const isHyphenated = (text: string, { start, end }: Token): boolean =>
	(text[start - 1] === '-' && (text[start - 2] ?? ' ') !== ' ') ||
	(text[end] === '-' && (text[end + 1] ?? ' ') !== ' ');

const HAS_LOWER = /[a-z]{2}/;
const HAS_CAPITALS = /\b[A-Z]{2,}\b/;
const isCapitals = (written: string): boolean =>
	written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

/** What stands before a word within its sentence: how much it strengthens, and whether it turns the word round. */
const shiftBefore = (tokens: readonly Token[], at: number): { boost: number; isNegated: boolean } => {
	let boost = 0;
	let isNegated = false;
	let words = 0;
	for (let before = at - 1; before >= 0 && words < NEGATION.reach; before--) {
		const token = tokens[before];
		if (!token || token.clause !== tokens[at]?.clause) break;
		const isEager = tokens[before + 1]?.text === 'wait';
		if (token.text === 't') {
			isNegated ||= !isEager && isContracted(tokens, before - 1);
			continue;
		}
		words++;
		if (isEager && SHIFTERS.eager.has(token.text)) continue;
		const share = BOOST * (1 - (words - 1) / 20);
		if (isStronger(token.word)) boost += share;
		else if (SHIFTERS.weaker.has(token.text)) boost -= share;
		else if (SHIFTERS.negations.has(token.text)) isNegated = true;
	}
	return { boost, isNegated };
};

/** What a word says where it stands. */
const valenceAt = (text: string, tokens: readonly Token[], at: number, capitalsStandOut: boolean): number => {
	const token = tokens[at];
	const own = token ? valenceOfWord(token.word) : 0;
	if (!token || own === 0 || isContracted(tokens, at)) return 0;
	const before = tokens[at - 1]?.text ?? '';
	const next = tokens[at + 1];
	if (token.text === 'no' && next && valenceOfWord(next.word) !== 0) return 0;
	let valence = own;
	if (next?.text === 'of' && SHIFTERS.weaker.has(token.text)) return 0;
	if (token.text === 'like' && at > 0 && !LIKE.verbsBefore.has(before)) valence *= LIKE.asPreposition;
	if (isHyphenated(text, token)) valence *= EMPHASIS.hyphenated;
	const { boost, isNegated } = shiftBefore(tokens, at);
	const loud = capitalsStandOut && isCapitals(text.slice(token.start, token.end)) ? EMPHASIS.capitals : 0;
	valence += Math.sign(valence) * (boost + loud);
	return isNegated ? valence * NEGATION.factor : valence;
};

const MAY_BE_EMOTICON = /[:;=<>^*()|]/;

const emoticonsIn = (text: string): number => {
	if (!MAY_BE_EMOTICON.test(text)) return 0;
	const { emoticons } = valences();
	let sum = 0;
	for (const part of text.split(/\s+/)) sum += emoticons.get(part.toLowerCase()) ?? 0;
	return sum;
};

/** Marks add to the feeling that is there: "!" up to four times, "?" from the second on. */
const marksIn = (text: string): number => {
	let exclamations = 0;
	let questions = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 33) exclamations++;
		else if (code === 63) questions++;
	}
	const asked = questions > 1 ? Math.min(EMPHASIS.mostQuestions, questions * EMPHASIS.question) : 0;
	return Math.min(EMPHASIS.mostExclamations, exclamations) * EMPHASIS.exclamation + asked;
};

/** The longest text that marks and emoticons are looked for in, as UTF-16 units. */
const LOOK_AT = 4_000;

/** The feeling of an English message as a sum of valences, below 0 where it is bad; see `feelingOf` for the scale of -1..1. */
export const englishValence = (text: string, tokens: readonly Token[]): number => {
	const read = text.length > LOOK_AT ? text.slice(0, LOOK_AT) : text;
	let sum = emoticonsIn(read);
	if (!tokens.some(({ word }) => valenceOfWord(word) !== 0)) return sum;
	const capitalsStandOut = HAS_LOWER.test(read) && HAS_CAPITALS.test(read);
	const turn = tokens.findLastIndex((token) => token.text === 'but');
	for (let at = 0; at < tokens.length; at++) {
		const valence = valenceAt(text, tokens, at, capitalsStandOut);
		if (valence !== 0) sum += turn < 0 ? valence : valence * (at < turn ? BUT.before : BUT.behind);
	}
	return sum + Math.sign(sum) * marksIn(read);
};
