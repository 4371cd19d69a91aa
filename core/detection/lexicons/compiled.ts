import { functionWordTable } from '../language/functionWords';
import { type Token, tokensOf } from '../view/tokens';
import { perWord, type Word } from '../view/words';
import { COMMON } from './common';
import {
	type Concept,
	CONCEPTS,
	type Lexicon,
	REQUEST_CONCEPTS,
	SPELLING_MATTERS_LITTLE,
	type Terms,
} from './concept';
import { Hits, indexOf } from './hits';
import { Spelling, squeezed } from './spelling';
import { type Emit, type TermTokens, TermTree, type TermWord } from './termTree';

const REQUEST: ReadonlySet<string> = new Set(REQUEST_CONCEPTS);
const CONCEPT_NAMES: ReadonlySet<string> = new Set(CONCEPTS);
const isConcept = (name: string): name is Concept => CONCEPT_NAMES.has(name);

const termsByConcept = (terms: Readonly<Partial<Record<Concept, Terms>>> = {}): Array<[Concept, Terms]> =>
	Object.entries(terms).flatMap(([name, list]) => (isConcept(name) && list ? [[name, list]] : []));

const folded = (word: Word): string => word.text;
const accented = (word: Word): string => word.accented;

/** "echt* mensch" -> its words; `form` says which form of a word is compared. */
const wordsOfTerm = (term: string, form: (word: Word) => string): TermWord[] =>
	term
		.trim()
		.split(/\s+/)
		.flatMap((part) => {
			const isStem = part.length > 1 && part.endsWith('*');
			return tokensOf(isStem ? part.slice(0, -1) : part).map(({ word }) => ({ text: form(word), isStem }));
		});

/** "don t" and "i m" as people type them in a hurry: "dont", "im". Other contractions are other words then ("its"). */
const CONTRACTION = /\b(\p{L}*n) t\b|\b(i|they|you|we) (m|ve|re)\b/gu;

const spellingsOf = (term: string): string[] => {
	const hurried = term.replace(
		CONTRACTION,
		(_, verb = '', subject = '', ending = 't') => verb + subject + ending,
	);
	return hurried === term ? [term] : [term, hurried];
};

const NUMBER = indexOf('number');
const DECOY = indexOf('decoy');
const HARMLESS = indexOf('harmless');
const IS_REQUEST: readonly boolean[] = CONCEPTS.map((concept) => REQUEST.has(concept));
const NO_HITS = new Hits();

type Search = (tokens: TermTokens, emit: Emit) => void;

/** What the search that is under way has found. */
let found = NO_HITS;
const emit = (concept: number, from: number, to: number): void => {
	if (found === NO_HITS) found = new Hits();
	found.add(concept, { from, to });
};

/** A lexicon made ready for search. */
export class CompiledLexicon {
	readonly language: string;
	/** Whether it knows more than requests for a human. */
	readonly isFull: boolean;
	/** The searches: with misspelt words understood, and without; of terms in which accents make the word. */
	private readonly forgiving: Search;
	private readonly strict: Search;
	private readonly withAccents: Search | null;

	constructor({ language, request, reasons, mood, accentsMatter = false }: Lexicon) {
		this.language = language;
		this.isFull = reasons !== undefined;
		const terms = new TermTree();
		const accentedTerms = new TermTree();
		const { rightAsWritten, ...requestTerms } = request;
		const right = new Set<string>(functionWordTable().keys());
		const correctable = new Set<string>();
		for (const list of [requestTerms, reasons, mood, COMMON]) {
			for (const [concept, ofConcept] of termsByConcept(list)) {
				const known = SPELLING_MATTERS_LITTLE.has(concept) ? correctable : right;
				for (const term of ofConcept.split(',').flatMap(spellingsOf)) {
					const words = wordsOfTerm(term, folded);
					for (const { text, isStem } of words) if (!isStem) known.add(text);
					if (accentsMatter && !REQUEST.has(concept))
						accentedTerms.add(indexOf(concept), wordsOfTerm(term, accented));
					else terms.add(indexOf(concept), words);
				}
			}
		}
		for (const token of tokensOf(rightAsWritten)) right.add(token.text);
		const spelling = new Spelling(correctable, right);
		const drawnOut = perWord((word) => squeezed(word.text));
		const corrected = perWord((word) => {
			const shorter = drawnOut(word);
			const meant = shorter.length === 0 ? spelling.correct(word.text) : null;
			return meant === null ? shorter : [meant];
		});
		this.strict = terms.searchWith({ of: folded, meant: drawnOut });
		this.forgiving = terms.searchWith({ of: folded, meant: corrected });
		this.withAccents = accentsMatter
			? accentedTerms.searchWith({ of: accented, meant: (word) => squeezed(word.accented) })
			: null;
	}

	/**
	 * Everything that the lexicon knows in these tokens.
	 * @param isForgiving whether misspelt words count too; only sensible in the language the message is in
	 */
	search(tokens: readonly Token[], isForgiving: boolean): Hits {
		found = NO_HITS;
		for (let from = 0; from < tokens.length; from++)
			if (tokens[from]?.word.isNumber) emit(NUMBER, from, from + 1);
		(isForgiving ? this.forgiving : this.strict)(tokens, emit);
		this.withAccents?.(tokens, emit);
		return withoutCovered(found);
	}
}

/** Words that only look like a concept take what they cover away from the concepts they look like. */
const withoutCovered = (hits: Hits): Hits => {
	const decoys = hits.of('decoy');
	const harmless = hits.of('harmless');
	if (decoys.length === 0 && harmless.length === 0) return hits;
	const kept = new Hits();
	hits.forEach((concept, list) => {
		const isCover = concept === DECOY || concept === HARMLESS;
		const covers = IS_REQUEST[concept] ? decoys : harmless;
		for (const hit of list) {
			const isCovered =
				!isCover &&
				covers.some(({ from, to }) => from <= hit.from && hit.to <= to && hit.to - hit.from < to - from);
			if (!isCovered) kept.add(concept, hit);
		}
	});
	return kept;
};
