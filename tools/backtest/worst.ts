/** Keeps the few worst of any number of entries; of equally bad ones the first. */
export class Worst<T> {
	private readonly kept: Array<{ badness: number; entry: T }> = [];

	constructor(private readonly size: number) {}

	add(badness: number, entry: T): void {
		const better = this.kept.findIndex((other) => badness > other.badness);
		this.kept.splice(better === -1 ? this.kept.length : better, 0, { badness, entry });
		if (this.kept.length > this.size) this.kept.pop();
	}

	/** The worst first. */
	get entries(): T[] {
		return this.kept.map(({ entry }) => entry);
	}
}
