import type { Concept } from './concept';

interface Node {
	words: Map<string, Node> | null;
	/** Beginnings of words, for terms with `*`. */
	stems: Map<string, Node> | null;
	concepts: Concept[];
}
const newNode = (): Node => ({ words: null, stems: null, concepts: [] });

/** One word of a term. */
export interface TermWord {
	text: string;
	/** Whether it stands for all words that begin so. */
	isStem: boolean;
}

/** Where the words of a message come from, and where terms may not run over. */
export interface WordSource {
	length: number;
	/** The word at an index; empty where no term can stand. */
	word: (index: number) => string;
	/** What the word at an index may have been meant to be, likeliest first; asked only where the word is unknown. */
	meant: (index: number) => readonly string[];
	clause: (index: number) => number;
}

export type Emit = (concept: Concept, from: number, to: number) => void;

/** All terms of a lexicon as one tree of words, so that one walk from each word of a message finds them all. */
export class TermTree {
	private readonly root = newNode();
	private longestStem = 0;
	private shortestStem = Number.MAX_SAFE_INTEGER;

	add(concept: Concept, words: readonly TermWord[]): void {
		if (words.length === 0) return;
		let node = this.root;
		for (const { text, isStem } of words) {
			if (isStem) {
				this.longestStem = Math.max(this.longestStem, text.length);
				this.shortestStem = Math.min(this.shortestStem, text.length);
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

	/** Emits every term that stands in the words, overlapping ones too. */
	find(source: WordSource, emit: Emit): void {
		for (let from = 0; from < source.length; from++) this.walk(this.root, from, from, source, emit);
	}

	private walk(node: Node, from: number, at: number, source: WordSource, emit: Emit): void {
		if (at >= source.length || (at > from && source.clause(at) !== source.clause(from))) return;
		const word = source.word(at);
		if (word === '') return;
		let isKnown = false;
		const enter = (next: Node | undefined) => {
			if (!next) return;
			isKnown = true;
			for (const concept of next.concepts) emit(concept, from, at + 1);
			if (next.words || next.stems) this.walk(next, from, at + 1, source, emit);
		};
		enter(node.words?.get(word));
		if (node.stems) {
			const longest = Math.min(word.length, this.longestStem);
			for (let length = this.shortestStem; length <= longest; length++)
				enter(node.stems.get(word.slice(0, length)));
		}
		if (isKnown || !node.words) return;
		for (const meant of source.meant(at)) {
			enter(node.words.get(meant));
			if (isKnown) return;
		}
	}
}
