import { type Concept, CONCEPTS } from './concept';

/** A term of a concept that stands in a message: token indexes, end exclusive. */
export interface Hit {
	from: number;
	to: number;
}

/** More of one concept in one message add nothing; the limit keeps the search for pairs short on hostile text. */
const HITS_PER_CONCEPT = 48;

/** A set of concepts as bits, so that "is any of these there" costs the same however many they are. */
export class ConceptSet {
	/** Three times 32 bits; fields, since an array would cost more than the question. */
	private low = 0;
	private middle = 0;
	private high = 0;

	constructor(concepts: readonly Concept[] = []) {
		for (const concept of concepts) this.add(indexOf(concept));
	}

	add(index: number): void {
		const bit = 1 << (index & 31);
		if (index < 32) this.low |= bit;
		else if (index < 64) this.middle |= bit;
		else this.high |= bit;
	}

	has(index: number): boolean {
		const word = index < 32 ? this.low : index < 64 ? this.middle : this.high;
		return (word & (1 << (index & 31))) !== 0;
	}

	addAll({ low, middle, high }: ConceptSet): void {
		this.low |= low;
		this.middle |= middle;
		this.high |= high;
	}

	meets(other: ConceptSet): boolean {
		return ((this.low & other.low) | (this.middle & other.middle) | (this.high & other.high)) !== 0;
	}

	/** Each concept of the set, by its number. */
	forEach(visit: (index: number) => void): void {
		visitBits(this.low, 0, visit);
		visitBits(this.middle, 32, visit);
		visitBits(this.high, 64, visit);
	}
}

const visitBits = (bits: number, first: number, visit: (index: number) => void): void => {
	let rest = bits;
	while (rest !== 0) {
		visit(first + 31 - Math.clz32(rest & -rest));
		rest &= rest - 1;
	}
};

const INDEXES: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, index) => [concept, index]));

/** The number of a concept, for tables and bits. */
export const indexOf = (concept: Concept): number => INDEXES.get(concept) ?? 0;

const NO_HITS: readonly Hit[] = [];

/** All that one lexicon sees in one message (or one clause), by concept and in the order of the message. */
export class Hits {
	readonly present = new ConceptSet();
	/** The concepts that are there and their hits, side by side: there are few, so a look along them is fast. */
	private readonly concepts: number[] = [];
	private readonly lists: Hit[][] = [];

	get isEmpty(): boolean {
		return this.lists.length === 0;
	}

	has(concept: Concept): boolean {
		return this.present.has(indexOf(concept));
	}

	of(concept: Concept): readonly Hit[] {
		const index = indexOf(concept);
		return this.present.has(index) ? (this.lists[this.concepts.indexOf(index)] ?? NO_HITS) : NO_HITS;
	}

	add(index: number, hit: Hit): void {
		if (!this.present.has(index)) {
			this.present.add(index);
			this.concepts.push(index);
			this.lists.push([hit]);
			return;
		}
		const list = this.lists[this.concepts.indexOf(index)];
		if (list && list.length < HITS_PER_CONCEPT) list.push(hit);
	}

	/** Those that pass a test; the same object where all do. */
	filter(passes: (hit: Hit) => boolean): Hits {
		if (this.lists.every((list) => list.every(passes))) return this;
		const passed = new Hits();
		this.forEach((index, hits) => {
			for (const hit of hits) if (passes(hit)) passed.add(index, hit);
		});
		return passed;
	}

	/** Each concept that is there, by its number. */
	forEach(visit: (index: number, hits: readonly Hit[]) => void): void {
		for (let at = 0; at < this.concepts.length; at++)
			visit(this.concepts[at] ?? 0, this.lists[at] ?? NO_HITS);
	}
}
