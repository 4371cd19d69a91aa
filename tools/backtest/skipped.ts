/** Rows named as examples of one problem. */
const EXAMPLES = 5;
/** A file in which every row is wrong in its own way still takes little memory. */
const DISTINCT_PROBLEMS = 20;
const OTHER = 'other problems';

/** One problem, and the rows that had it. */
export interface SkippedGroup {
	what: string;
	count: number;
	/** The first rows by number. */
	rows: number[];
}

/** Counts the rows that could not be used, by what was wrong with them. Never holds what a customer wrote. */
export class Skipped {
	private readonly groups = new Map<string, SkippedGroup>();

	add(row: number, what: string): void {
		const key = this.groups.has(what) || this.groups.size < DISTINCT_PROBLEMS ? what : OTHER;
		const group = this.groups.get(key) ?? { what: key, count: 0, rows: [] };
		group.count += 1;
		if (group.rows.length < EXAMPLES) group.rows.push(row);
		this.groups.set(key, group);
	}

	/** The most frequent first. */
	list(): SkippedGroup[] {
		return [...this.groups.values()].sort((one, other) => other.count - one.count);
	}
}
