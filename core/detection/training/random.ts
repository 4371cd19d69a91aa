/** A source of numbers in 0..1 that gives the same ones for the same seed (the generator Mulberry32). */
export const seeded = (seed: number): (() => number) => {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** Brings a list into a random order, in place. */
export const shuffle = (list: number[], random: () => number): void => {
	for (let last = list.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[list[last], list[other]] = [list[other] ?? 0, list[last] ?? 0];
	}
};
