import type { Token } from '../view/tokens';
import { tokensOf } from '../view/tokens';
import { functionWordTable } from '../language/functionWords';
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
import { Spelling } from './spelling';

/** A term of a concept that stands in a message: token indexes, end exclusive. */
export interface Hit {
	from: number;
	to: number;
}
/** All hits of a message, in the order of the message. */
export type Hits = ReadonlyMap<Concept, readonly Hit[]>;

/** More of one concept in one message add nothing; the limit keeps the search for pairs short on hostile text. */
const HITS_PER_CONCEPT = 48;

interface Node {
	words: Map<string, Node>;
	/** Beginnings of words, for terms with `*`. */
	stems: Map<string, Node> | null;
	concepts: Concept[];
}
const isRequestConcept: ReadonlySet<Concept> = new Set(REQUEST_CONCEPTS);
const CONCEPTS: ReadonlySet<string> = new Set([...REQUEST_CONCEPTS, ...REASON_CONCEPTS, ...MOOD_CONCEPTS]);
const NUMBER = /^\d/;

const newNode = (): Node => ({ words: new Map(), stems: null, concepts: [] });

const NO_HITS: readonly Hit[] = [];
export const hitsOf = (hits: Hits, concept: Concept): readonly Hit[] => hits.get(concept) ?? NO_HITS;

/** Words shorter than this lose too much when a doubled letter goes ("too", "meet"). */
const DOUBLED_FROM = 5;

/** The same word with letters that are drawn out or doubled ("pleeease", "talkk") written once or twice. */
const squeezed = (word: string): string[] => {
	const twice = word.replace(/(.)\1{2,}/gu, '$1$1');
	const once = word.replace(/(.)\1+/gu, '$1');
	if (once === word || (twice === word && word.length < DOUBLED_FROM)) return [];
	return twice === word ? [once] : [twice, once];
};

const isConcept = (name: string): name is Concept => CONCEPTS.has(name);

const termsByConcept = (terms: Readonly<Partial<Record<Concept, Terms>>> = {}): Array<[Concept, Terms]> =>
	Object.entries(terms).flatMap(([name, list]) => (isConcept(name) && list ? [[name, list]] : []));

/** A lexicon made ready for search: a tree of words in which all terms are looked for at once. */
export class CompiledLexicon {
	readonly language: string;
	private readonly root = newNode();
	private readonly spelling: Spelling;
	private longestStem = 0;
	private shortestStem = Number.MAX_SAFE_INTEGER;

	constructor(lexicon: Lexicon) {
		this.language = lexicon.language;
		const { rightAsWritten, ...request } = lexicon.request;
		const words = new Set<string>(functionWordTable().keys());
		const correctable = new Set<string>();
		for (const terms of [request, lexicon.reasons, lexicon.mood, COMMON]) {
			for (const [concept, list] of termsByConcept(terms)) {
				const misspeltCounts = SPELLING_MATTERS_LITTLE.has(concept);
				for (const term of list.split(','))
					for (const word of this.add(concept, term)) (misspeltCounts ? correctable : words).add(word);
			}
		}
		for (const token of tokensOf(rightAsWritten)) words.add(token.text);
		this.spelling = new Spelling(correctable, words);
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
		const walk = (node: Node, from: number, at: number): void => {
			const token = tokens[at];
			if (!token || token.text === '' || (at > from && token.clause !== tokens[from]?.clause)) return;
			for (const next of this.step(node, token.text, isForgiving)) {
				for (const concept of next.concepts) emit(concept, from, at + 1);
				if (next.words.size > 0 || next.stems) walk(next, from, at + 1);
			}
		};
		for (const [from, token] of tokens.entries()) {
			if (NUMBER.test(token.text)) emit('number', from, from + 1);
			walk(this.root, from, from);
		}
		dropCovered(hits, 'decoy', (concept) => isRequestConcept.has(concept));
		dropCovered(hits, 'harmless', (concept) => !isRequestConcept.has(concept));
		return hits;
	}

	private add(concept: Concept, term: string): string[] {
		const words: string[] = [];
		let node = this.root;
		for (const part of term.trim().split(/\s+/)) {
			const isStem = part.length > 1 && part.endsWith('*');
			for (const { text } of tokensOf(isStem ? part.slice(0, -1) : part)) {
				if (isStem) {
					node.stems ??= new Map();
					this.longestStem = Math.max(this.longestStem, text.length);
					this.shortestStem = Math.min(this.shortestStem, text.length);
				} else words.push(text);
				const children = isStem && node.stems ? node.stems : node.words;
				const child = children.get(text) ?? newNode();
				children.set(text, child);
				node = child;
			}
		}
		if (node !== this.root && !node.concepts.includes(concept)) node.concepts.push(concept);
		return words;
	}

	/** Where a word leads from a node: as it is written, by its beginning, or as it was meant. */
	private step(node: Node, word: string, isForgiving: boolean): Node[] {
		const found: Node[] = [];
		const exact = node.words.get(word);
		if (exact) found.push(exact);
		if (node.stems) {
			const longest = Math.min(word.length, this.longestStem);
			for (let length = this.shortestStem; length <= longest; length++) {
				const stem = node.stems.get(word.slice(0, length));
				if (stem) found.push(stem);
			}
		}
		if (found.length > 0 || node.words.size === 0) return found;
		for (const variant of squeezed(word)) {
			const meant = node.words.get(variant);
			if (meant) return [meant];
		}
		if (!isForgiving) return found;
		const corrected = this.spelling.correct(word);
		const meant = corrected === null ? undefined : node.words.get(corrected);
		return meant ? [meant] : found;
	}
}

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
