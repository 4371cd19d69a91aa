import { functionWordTable } from '../language/functionWords';
import { type Token, tokensOf } from '../view/tokens';
import { COMMON } from './common';
import {
	type Concept,
	type Lexicon,
	MOOD_CONCEPTS,
	REASON_CONCEPTS,
	REQUEST_CONCEPTS,
	SPELLING_MATTERS_LITTLE,
	type Terms,
} from './concept';
import { Spelling, squeezed } from './spelling';
import { TermTree, type WordSource } from './termTree';

/** A term of a concept that stands in a message: token indexes, end exclusive. */
export interface Hit {
	from: number;
	to: number;
}
/** All hits of a message, in the order of the message. */
export type Hits = ReadonlyMap<Concept, readonly Hit[]>;

/** More of one concept in one message add nothing; the limit keeps the search for pairs short on hostile text. */
const HITS_PER_CONCEPT = 48;

const REQUEST: ReadonlySet<Concept> = new Set<Concept>(REQUEST_CONCEPTS);
const CONCEPTS: ReadonlySet<string> = new Set([...REQUEST_CONCEPTS, ...REASON_CONCEPTS, ...MOOD_CONCEPTS]);
const isConcept = (name: string): name is Concept => CONCEPTS.has(name);

const NO_HITS: readonly Hit[] = [];
export const hitsOf = (hits: Hits, concept: Concept): readonly Hit[] => hits.get(concept) ?? NO_HITS;

const termsByConcept = (terms: Readonly<Partial<Record<Concept, Terms>>> = {}): Array<[Concept, Terms]> =>
	Object.entries(terms).flatMap(([name, list]) => (isConcept(name) && list ? [[name, list]] : []));

/** "echt* mensch" -> its words; `key` says which form of a token is compared. */
const wordsOfTerm = (term: string, key: (token: Token) => string) =>
	term
		.trim()
		.split(/\s+/)
		.flatMap((part) => {
			const isStem = part.length > 1 && part.endsWith('*');
			return tokensOf(isStem ? part.slice(0, -1) : part).map((token) => ({ text: key(token), isStem }));
		});

const folded = (token: Token): string => token.text;
const accented = (token: Token): string => token.accented;

/** A lexicon made ready for search. */
export class CompiledLexicon {
	readonly language: string;
	/** Whether it knows more than requests for a human. */
	readonly isFull: boolean;
	private readonly terms = new TermTree();
	/** Terms in which accents make the word; null where they never do. */
	private readonly accentedTerms: TermTree | null;
	private readonly spelling: Spelling;

	constructor({ language, request, reasons, mood, accentsMatter = false }: Lexicon) {
		this.language = language;
		this.isFull = reasons !== undefined;
		this.accentedTerms = accentsMatter ? new TermTree() : null;
		const { rightAsWritten, ...requestTerms } = request;
		const right = new Set<string>(functionWordTable().keys());
		const correctable = new Set<string>();
		for (const terms of [requestTerms, reasons, mood, COMMON]) {
			for (const [concept, list] of termsByConcept(terms)) {
				const misspeltCounts = SPELLING_MATTERS_LITTLE.has(concept);
				for (const term of list.split(','))
					for (const word of this.add(concept, term)) (misspeltCounts ? correctable : right).add(word);
			}
		}
		for (const token of tokensOf(rightAsWritten)) right.add(token.text);
		this.spelling = new Spelling(correctable, right);
	}

	/**
	 * Everything that the lexicon knows in these tokens.
	 * @param isForgiving whether misspelt words count too; only sensible in the language the message is in
	 */
	search(tokens: readonly Token[], isForgiving: boolean): Hits {
		const hits = new Map<Concept, Hit[]>();
		const emit = (concept: Concept, from: number, to: number) => {
			const list = hits.get(concept);
			if (!list) hits.set(concept, [{ from, to }]);
			else if (list.length < HITS_PER_CONCEPT) list.push({ from, to });
		};
		for (const [from, { text }] of tokens.entries()) if (isNumber(text)) emit('number', from, from + 1);
		this.terms.find(this.sourceOf(tokens, folded, isForgiving), emit);
		this.accentedTerms?.find(this.sourceOf(tokens, accented, false), emit);
		dropCovered(hits, 'decoy', (concept) => REQUEST.has(concept));
		dropCovered(hits, 'harmless', (concept) => !REQUEST.has(concept));
		return hits;
	}

	/** Adds a term and returns those of its words that stand for themselves. */
	private add(concept: Concept, term: string): string[] {
		const words = wordsOfTerm(term, folded);
		if (this.accentedTerms && !REQUEST.has(concept))
			this.accentedTerms.add(concept, wordsOfTerm(term, accented));
		else this.terms.add(concept, words);
		return words.filter(({ isStem }) => !isStem).map(({ text }) => text);
	}

	private sourceOf(
		tokens: readonly Token[],
		key: (token: Token) => string,
		isForgiving: boolean,
	): WordSource {
		const meant = new Map<number, readonly string[]>();
		const guess = (word: string): readonly string[] => {
			const shorter = squeezed(word);
			const corrected = isForgiving && shorter.length === 0 ? this.spelling.correct(word) : null;
			return corrected === null ? shorter : [corrected];
		};
		const wordAt = (index: number): string => {
			const token = tokens[index];
			return token ? key(token) : '';
		};
		return {
			length: tokens.length,
			word: wordAt,
			clause: (index) => tokens[index]?.clause ?? 0,
			meant: (index) => {
				const known = meant.get(index);
				if (known) return known;
				const fresh = guess(wordAt(index));
				meant.set(index, fresh);
				return fresh;
			},
		};
	}
}

const isNumber = (word: string): boolean => {
	const code = word.charCodeAt(0);
	return code >= 48 && code <= 57;
};

/** Words that only look like a concept take what they cover away from the concepts they look like. */
const dropCovered = (
	hits: Map<Concept, Hit[]>,
	cover: Concept,
	isCoverable: (concept: Concept) => boolean,
): void => {
	const covers = hits.get(cover);
	if (!covers) return;
	for (const [concept, list] of hits) {
		if (concept === cover || !isCoverable(concept)) continue;
		const kept = list.filter(
			(hit) =>
				!covers.some(({ from, to }) => from <= hit.from && hit.to <= to && hit.to - hit.from < to - from),
		);
		if (kept.length > 0) hits.set(concept, kept);
		else hits.delete(concept);
	}
};
