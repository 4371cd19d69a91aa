/**
 * What the classifier tells apart, one column of its table each. Most are reasons; `complaint` and `praise` are the two
 * sides of a customer's mood, `failure` is a customer who says that the bot's answer does not help.
 */
export const LABELS = [
	'humanRequest',
	'frustration',
	'complaint',
	'praise',
	'failure',
	'security',
	'billingDispute',
	'legal',
	'safety',
] as const;
export type Label = (typeof LABELS)[number];

/** The languages that the classifier has learnt from: those of the corpus. It has nothing to say in any other. */
export const LEARNT_LANGUAGES: readonly string[] = [
	...['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'uk', 'vi', 'zh'],
];
