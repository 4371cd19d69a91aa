const UNUSABLE = /[\0\p{Surrogate}]/gu;

/**
 * Text as it was written, fit for every service: half of a surrogate pair becomes U+FFFD, NUL is removed, nothing
 * else is touched. (JSON allows both; Postgres refuses NUL, and half a pair cannot be sent as UTF-8.)
 */
export function cleanText(text: string): string {
	return text.replace(UNUSABLE, (character) => (character === '\0' ? '' : '\uFFFD'));
}
