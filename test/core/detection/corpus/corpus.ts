/** Sentences that mean a reason and sentences that only look like it, by language. All written for these tests. */
export interface Phrases {
	means: readonly string[];
	looksLike: readonly string[];
}
export type Corpus = Readonly<Record<string, Phrases>>;
