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
	readonly bits = new Int32Array(WORDS);

	constructor(concepts: readonly Concept[] = []) {
		for (const concept of concepts) this.add(indexOf(concept));
	}

	add(index: number): void {
		this.bits[index >> 5] = (this.bits[index >> 5] ?? 0) | (1 << (index & 31));
	}

	has(index: number): boolean {
		return ((this.bits[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
	}

	/** Each concept of the set, by its number. */
	forEach(visit: (index: number) => void): void {
		for (let word = 0; word < WORDS; word++) {
			let rest = this.bits[word] ?? 0;
			while (rest !== 0) {
				const lowest = 31 - Math.clz32(rest & -rest);
				visit(word * 32 + lowest);
				rest &= rest - 1;
			}
		}
	}

	meets(other: ConceptSet): boolean {
		for (let at = 0; at < WORDS; at++) if (((this.bits[at] ?? 0) & (other.bits[at] ?? 0)) !== 0) return true;
		return false;
	}
}

const WORDS = Math.ceil(CONCEPTS.length / 32);

const INDEXES: ReadonlyMap<Concept, number> = new Map(CONCEPTS.map((concept, index) => [concept, index]));

/** The number of a concept, for tables and bits. */
export const indexOf = (concept: Concept): number => INDEXES.get(concept) ?? 0;

const NO_HITS: readonly Hit[] = [];

/** All that one lexicon sees in one message (or one clause), by concept and in the order of the message. */
export class Hits {
	readonly present = new ConceptSet();
	private readonly lists: Array<Hit[] | undefined> = [];

	get isEmpty(): boolean {
		return this.lists.length === 0;
	}

	has(concept: Concept): boolean {
		return this.lists[indexOf(concept)] !== undefined;
	}

	of(concept: Concept): readonly Hit[] {
		return this.lists[indexOf(concept)] ?? NO_HITS;
	}

	add(index: number, hit: Hit): void {
		const list = this.lists[index];
		if (list) {
			if (list.length < HITS_PER_CONCEPT) list.push(hit);
			return;
		}
		this.lists[index] = [hit];
		this.present.add(index);
	}

	/** Each concept that is there, by its number. */
	forEach(visit: (index: number, hits: readonly Hit[]) => void): void {
		this.lists.forEach((list, index) => list && visit(index, list));
	}
}
