const WEB_ADDRESS = /^https?:\/\/[^\s/]/i;

/**
 * An http or https address as it is sent to: its scheme in small letters, as it was written otherwise.
 * @returns null for any other text: another scheme, none at all, or no host behind it.
 */
export function webAddress(text: string): string | null {
	if (!WEB_ADDRESS.test(text) || !URL.canParse(text)) return null;
	return text.replace(/^https?/i, (scheme) => scheme.toLowerCase());
}
