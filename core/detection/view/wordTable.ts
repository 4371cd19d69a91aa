/** At first; there are always at least twice as many as spellings. A power of two. */
const FEWEST_SLOTS = 1 << 12;
/**
 * After so many other spellings the search ends: spellings made to share a hash are not found again, but cost no more
 * than others. Ordinary ones share a slot with a few.
 */
const MOST_TRIED = 64;

const NONE = -1;

/** FNV-1a over UTF-16 units, its high bits mixed into the low ones, which choose the slot. */
export const hashOf = (text: string, start: number, end: number): number => {
	let hash = end - start;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash ^ (hash >>> 15);
};

/** Twice the room, with what there is. */
const widened = <T extends Int32Array | Uint16Array>(from: T, to: T): T => {
	to.set(from);
	return to;
};

/**
 * Finds spellings by their letters where they stand in a message. A `Map` has to be given a string of its own for every
 * word of a message, and its entries and their strings lie all over the memory: waiting for it took a twelfth of the time.
 */
export class WordTable {
	private slots = new Int32Array(FEWEST_SLOTS).fill(NONE);
	/** By number: the hash, and where its letters end in `letters`, which begin where those of the number before end. */
	private hashes = new Int32Array(FEWEST_SLOTS / 2);
	private ends = new Int32Array(FEWEST_SLOTS / 2);
	private letters = new Uint16Array(FEWEST_SLOTS * 4);
	private count = 0;
	/** Of the spelling that was last looked for. */
	private hash = 0;
	private freeSlot = NONE;

	clear(): void {
		this.slots.fill(NONE);
		this.count = 0;
	}

	/** The number of the spelling that stands here, or -1. */
	find(text: string, start: number, end: number): number {
		const hash = hashOf(text, start, end);
		const { slots, hashes } = this;
		const last = slots.length - 1;
		this.hash = hash;
		this.freeSlot = NONE;
		for (let tried = 0; tried < MOST_TRIED; tried++) {
			const slot = (hash + tried) & last;
			const number = slots[slot] ?? NONE;
			if (number === NONE) {
				this.freeSlot = slot;
				return NONE;
			}
			if (hashes[number] === hash && this.isSpelt(number, text, start, end)) return number;
		}
		return NONE;
	}

	/** Adds the spelling that `find` has just not found. */
	add(text: string, start: number, end: number): number {
		if (this.freeSlot === NONE) return NONE;
		const number = this.count++;
		const from = this.endBefore(number);
		this.makeRoom(number, from + end - start);
		for (let at = start; at < end; at++) this.letters[from + at - start] = text.charCodeAt(at);
		this.hashes[number] = this.hash;
		this.ends[number] = from + end - start;
		this.slots[this.freeSlot] = number;
		if (this.count * 2 > this.slots.length) this.spread();
		return number;
	}

	private endBefore(number: number): number {
		return number === 0 ? 0 : (this.ends[number - 1] ?? 0);
	}

	private isSpelt(number: number, text: string, start: number, end: number): boolean {
		const { letters } = this;
		const from = this.endBefore(number);
		if ((this.ends[number] ?? 0) - from !== end - start) return false;
		for (let at = start; at < end; at++) if (letters[from + at - start] !== text.charCodeAt(at)) return false;
		return true;
	}

	private makeRoom(number: number, end: number): void {
		if (number >= this.hashes.length) {
			this.hashes = widened(this.hashes, new Int32Array(this.hashes.length * 2));
			this.ends = widened(this.ends, new Int32Array(this.ends.length * 2));
		}
		if (end > this.letters.length)
			this.letters = widened(this.letters, new Uint16Array(this.letters.length * 2));
	}

	/** Twice the slots, so that at most every other one is taken. */
	private spread(): void {
		const slots = new Int32Array(this.slots.length * 2).fill(NONE);
		for (let number = 0; number < this.count; number++) {
			let slot = (this.hashes[number] ?? 0) & (slots.length - 1);
			while (slots[slot] !== NONE) slot = (slot + 1) & (slots.length - 1);
			slots[slot] = number;
		}
		this.slots = slots;
	}
}
