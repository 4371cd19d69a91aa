/**
 * The same function, worked out once for each key, for as long as one rendering takes: a message is measured before
 * it is written, and a conversation has few speakers. What it gives must not be changed.
 */
export function remember<K, V>(work: (key: K) => V): (key: K) => V {
	const known = new Map<K, V>();
	return (key) => {
		const found = known.get(key);
		if (found !== undefined) return found;
		const made = work(key);
		known.set(key, made);
		return made;
	};
}
