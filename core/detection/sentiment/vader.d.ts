declare module 'vader-sentiment/src/vader_lexicon' {
	/** Word or emoticon -> how good or bad people feel it is, -4..4. */
	export const lexicon: Readonly<Record<string, number>>;
}
