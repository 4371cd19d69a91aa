import { perWord, type Word } from '../view/words';

interface Node {
	words: Map<string, Node> | null;
	/** Beginnings of words, for terms with `*`, and what lengths there are. */
	stems: Map<string, Node> | null;
	stemLengths: number[];
	/** Numbers of the concepts whose term ends here. */
	concepts: number[];
	/** A list of nothing but this node. */
	alone: readonly Node[];
}
const NOWHERE: readonly Node[] = [];

const newNode = (): Node => {
	const node: Node = { words: null, stems: null, stemLengths: [], concepts: [], alone: NOWHERE };
	node.alone = [node];
	return node;
};

/** One word of a term. */
export interface TermWord {
	text: string;
	/** Whether it stands for all words that begin so. */
	isStem: boolean;
}

/** The words of a message, and where terms may not run over. */
export type TermTokens = ReadonlyArray<{ word: Word; clause: number }>;

/** How the words of a message are compared with those of the terms. */
export interface WordForms {
	/** The form that terms are written in; empty where no term can stand. */
	of: (word: Word) => string;
	/** What a word may have been meant to be, likeliest first; asked only where it is unknown. */
	meant: (word: Word) => readonly string[];
}

export type Emit = (concept: number, from: number, to: number) => void;

/** All terms of a lexicon as one tree of words, so that one walk from each word of a message finds them all. */
export class TermTree {
	private readonly root = newNode();

	add(concept: number, words: readonly TermWord[]): void {
		if (words.length === 0) return;
		let node = this.root;
		for (const { text, isStem } of words) {
			if (isStem && !node.stemLengths.includes(text.length)) {
				node.stemLengths.push(text.length);
				node.stemLengths.sort((one, other) => one - other);
			}
			const children = isStem
				? (node.stems ??= new Map<string, Node>())
				: (node.words ??= new Map<string, Node>());
			const child = children.get(text) ?? newNode();
			children.set(text, child);
			node = child;
		}
		if (!node.concepts.includes(concept)) node.concepts.push(concept);
	}

	/** Makes a search of the finished tree: it emits every term that stands in the words, overlapping ones too. */
	searchWith(forms: WordForms): (tokens: TermTokens, emit: Emit) => void {
		const starts = perWord((word) => this.step(this.root, word, forms));
		const walk = (nodes: readonly Node[], from: number, at: number, tokens: TermTokens, emit: Emit): void => {
			for (const node of nodes) {
				for (const concept of node.concepts) emit(concept, from, at);
				const next = tokens[at];
				if (!next || (!node.words && !node.stems) || next.clause !== tokens[from]?.clause) continue;
				walk(this.step(node, next.word, forms), from, at + 1, tokens, emit);
			}
		};
		return (tokens, emit) => {
			// By index: an iterator of entries would cost as much as the search itself.
			for (let from = 0; from < tokens.length; from++) {
				const token = tokens[from];
				const nodes = token ? starts(token.word) : NOWHERE;
				if (nodes.length > 0) walk(nodes, from, from + 1, tokens, emit);
			}
		};
	}

	/** Where a word leads from a node. */
	private step(node: Node, word: Word, { of, meant }: WordForms): readonly Node[] {
		const text = of(word);
		if (text === '') return NOWHERE;
		const exact = node.words?.get(text);
		const byStem = node.stems ? this.stemsOf(node, text) : NOWHERE;
		if (byStem.length > 0) return exact ? [exact, ...byStem] : byStem;
		if (exact) return exact.alone;
		if (!node.words) return NOWHERE;
		for (const each of meant(word)) {
			const corrected = node.words.get(each);
			if (corrected) return corrected.alone;
		}
		return NOWHERE;
	}

	/** Where the beginnings of a word lead from a node, the shortest first. */
	private stemsOf({ stems, stemLengths }: Node, text: string): readonly Node[] {
		let found = NOWHERE;
		for (const length of stemLengths) {
			if (length > text.length) break;
			const stem = stems?.get(text.slice(0, length));
			if (stem) found = found === NOWHERE ? stem.alone : [...found, stem];
		}
		return found;
	}
}
