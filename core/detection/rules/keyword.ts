import type { Keyword } from '../settings';
import { fold } from '../view/fold';
import type { MessageView } from '../view/messageView';
import { type Token, tokensOf } from '../view/tokens';
import { type Finding, type Rule, signalOf } from './rule';

type WordTest = (word: string) => boolean;

/**
 * A test for one word with `*` (any letters) and `?` (one letter), in time that grows with word times pattern:
 * a star that leads nowhere is taken up again one letter further, never two stars at once.
 */
const wildcardTest = (pattern: string): WordTest => {
	const signs = [...pattern];
	return (word) => {
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

const HAS_WILDCARD = /[*?]/;

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

/** Made once per keyword, not once per message. */
const testsOf = new WeakMap<Keyword, WordTest[]>();

const preparedTests = (keyword: Keyword): WordTest[] => {
	const ready = testsOf.get(keyword);
	if (ready) return ready;
	const tests = wordTests(keyword);
	testsOf.set(keyword, tests);
	return tests;
};

/** The first run of words that passes all tests, as a hit. */
const findRun = (tokens: readonly Token[], tests: readonly WordTest[]) => {
	if (tests.length === 0) return null;
	const from = tokens.findIndex((_, at) =>
		tests.every((test, offset) => test(tokens[at + offset]?.text ?? '')),
	);
	return from < 0 ? null : { from, to: from + tests.length };
};

/** The words that hold the text anywhere, also inside a word or over several. */
const findAnywhere = (tokens: readonly Token[], text: string) => {
	const wanted = tokensOf(text)
		.map((token) => token.text)
		.join(' ');
	if (wanted === '') return null;
	const starts: number[] = [];
	let joined = '';
	for (const token of tokens) {
		starts.push(joined.length);
		joined += `${token.text} `;
	}
	const at = joined.indexOf(wanted);
	if (at < 0) return null;
	const from = starts.findLastIndex((start) => start <= at);
	const to = starts.findLastIndex((start) => start < at + wanted.length);
	return { from, to: to + 1 };
};

const findKeyword = (view: MessageView, keyword: Keyword): Finding | null => {
	const hit =
		keyword.match === 'phrase'
			? findAnywhere(view.tokens, keyword.text)
			: findRun(view.tokens, preparedTests(keyword));
	return hit && { score: 1, hits: [hit], why: `The customer used the keyword "${keyword.text.trim()}".` };
};

/** A keyword of the builder's stands in the newest turn. Case, accents and full-width letters do not matter. */
export const keyword: Rule = ({ turn, settings }) =>
	turn.flatMap((view) =>
		settings.keywords.flatMap((each) => {
			const finding = findKeyword(view, each);
			return finding ? [signalOf('keyword', view, finding)] : [];
		}),
	);
