/**
 * The same function of an object, worked out once for each: a message is measured before it is written, and several
 * formats write it alike. What it gives must not be changed.
 */
export function remember<K extends object, V>(work: (key: K) => V): (key: K) => V {
	const known = new WeakMap<K, V>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = work(key);
		known.set(key, made);
		return made;
	};
}
