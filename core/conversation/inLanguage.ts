/** The language of texts for which there is no translation. */
const FALLBACK_LANGUAGE = 'en';

/** What stands under the language of a BCP 47 tag ("pt-BR" finds `pt`), else under English. */
export function inLanguage<T>(texts: Readonly<Record<string, T>>, language: string | null): T | undefined {
	const primary = primaryLanguage(language ?? FALLBACK_LANGUAGE);
	return Object.hasOwn(texts, primary) ? texts[primary] : texts[FALLBACK_LANGUAGE];
}

/** The first part of a tag: "pt" of "pt-BR" and of "pt_BR". */
export function primaryLanguage(tag: string): string {
	return tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The tag as the runtime writes dates in it; English where it knows no such language. */
export function dateLanguage(tag: string | null): string {
	try {
		const [known] = Intl.DateTimeFormat.supportedLocalesOf([tag?.trim().replaceAll('_', '-') ?? '']);
		return known ?? FALLBACK_LANGUAGE;
	} catch {
		return FALLBACK_LANGUAGE;
	}
}
