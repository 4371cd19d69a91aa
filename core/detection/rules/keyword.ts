import type { Signal } from '../escalation';
import type { Hit } from '../lexicons/hits';
import type { Keyword } from '../settings';
import { fold } from '../view/fold';
import type { MessageView } from '../view/messageView';
import { type Token, tokensOf } from '../view/tokens';
import { type Finding, type Rule, signalOf } from './rule';

type WordTest = (word: string) => boolean;

const HAS_WILDCARD = /[*?]/;

/**
 * A test for one word with `*` (any letters) and `?` (one letter), in time that grows with word times pattern:
 * a star that leads nowhere is taken up again one letter further, never two stars at once.
 */
const wildcardTest = (pattern: string): WordTest => {
	const signs = [...pattern];
	const plainStart = pattern.slice(0, pattern.search(HAS_WILDCARD));
	return (word) => {
		if (!word.startsWith(plainStart)) return false;
		const letters = [...word];
		let at = 0;
		let sign = 0;
		let lastStar = -1;
		let resumeAt = 0;
		while (at < letters.length) {
			if (signs[sign] === '*') {
				lastStar = sign++;
				resumeAt = at;
			} else if (signs[sign] === '?' || (signs[sign] !== undefined && signs[sign] === letters[at])) {
				at++;
				sign++;
			} else if (lastStar >= 0) {
				sign = lastStar + 1;
				at = ++resumeAt;
			} else return false;
		}
		while (signs[sign] === '*') sign++;
		return sign === signs.length;
	};
};

/** One test per word of the keyword; a wildcard stays with the word it is written on. */
const wordTests = ({ text, match }: Keyword): WordTest[] => {
	const exactly = (part: string) => tokensOf(part).map((token) => (word: string) => word === token.text);
	if (match !== 'wildcard') return exactly(text);
	return text
		.split(/[\s-]+/)
		.filter((part) => part !== '')
		.flatMap((part) => {
			// Where every sign is a word of its own there is nothing for a wildcard to fill.
			const isOneWord = tokensOf(part.replace(/[*?]/g, 'x')).length === 1;
			return HAS_WILDCARD.test(part) && isOneWord ? [wildcardTest(fold(part))] : exactly(part);
		});
};

/** A keyword made ready, once and not for every message: tests for a run of words, or the text to find anywhere. */
type Prepared = { tests: readonly WordTest[] } | { wanted: string };

const preparedOf = new WeakMap<Keyword, Prepared>();

const prepared = (keyword: Keyword): Prepared => {
	const ready = preparedOf.get(keyword);
	if (ready) return ready;
	const fresh =
		keyword.match === 'phrase'
			? {
					wanted: tokensOf(keyword.text)
						.map(({ text }) => text)
						.join(' '),
				}
			: { tests: wordTests(keyword) };
	preparedOf.set(keyword, fresh);
	return fresh;
};

const passesFrom = (tokens: readonly Token[], from: number, tests: readonly WordTest[]): boolean => {
	for (let at = 0; at < tests.length; at++) if (!tests[at]?.(tokens[from + at]?.text ?? '')) return false;
	return true;
};

/** The first run of words that passes all tests. */
const findRun = (tokens: readonly Token[], tests: readonly WordTest[]): Hit | null => {
	if (tests.length === 0) return null;
	for (let from = 0; from < tokens.length; from++)
		if (passesFrom(tokens, from, tests)) return { from, to: from + tests.length };
	return null;
};

const SPACE = 32;

/**
 * How far the text goes that begins at this letter of this word, every word with a space behind it; -1 where another
 * text stands there. Joining the words of a message to search in takes longer than all other keywords together.
 */
const endOfText = (tokens: readonly Token[], from: number, letter: number, wanted: string): number => {
	let word = from;
	let at = letter;
	for (let sign = 0; sign < wanted.length; sign++) {
		const text = tokens[word]?.text;
		if (text === undefined) return -1;
		const isEnd = at === text.length;
		if ((isEnd ? SPACE : text.charCodeAt(at)) !== wanted.charCodeAt(sign)) return -1;
		word = isEnd ? word + 1 : word;
		at = isEnd ? 0 : at + 1;
	}
	return at === 0 ? word : word + 1;
};

/** The words that hold the text anywhere, also inside a word or over several. */
const findAnywhere = (tokens: readonly Token[], wanted: string): Hit | null => {
	if (wanted === '') return null;
	for (let from = 0; from < tokens.length; from++) {
		const letters = tokens[from]?.text.length ?? 0;
		for (let letter = 0; letter <= letters; letter++) {
			const to = endOfText(tokens, from, letter, wanted);
			if (to >= 0) return { from, to };
		}
	}
	return null;
};

const findKeyword = ({ tokens }: MessageView, keyword: Keyword): Finding | null => {
	const ready = prepared(keyword);
	const hit = 'wanted' in ready ? findAnywhere(tokens, ready.wanted) : findRun(tokens, ready.tests);
	return hit && { score: 1, hits: [hit], why: `The customer used the keyword "${keyword.text.trim()}".` };
};

/** A keyword of the builder's stands in the newest turn. Case, accents and full-width letters do not matter. */
export const keyword: Rule = ({ turn, settings }) => {
	const signals: Signal[] = [];
	for (const view of turn)
		for (const each of settings.keywords) {
			const finding = findKeyword(view, each);
			if (finding) signals.push(signalOf('keyword', view, finding));
		}
	return signals;
};
