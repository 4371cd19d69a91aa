/** Texts of a wanted number of bytes in UTF-8, ordinary and hostile. */

/** So many different ordinary texts are taken of each size, within these bounds. */
const BYTES_OF_ALL_VARIANTS = 400_000;
const FEWEST_VARIANTS = 2;
const MOST_VARIANTS = 40;

/** What half a sign becomes where a text is cut by bytes. */
const CUT_SIGNS = /^\ufffd+|\ufffd+$/g;

/** Texts of ordinary words of this size, begun at different places of the messages, of which there is at least one. */
export function ordinaryTexts(messages: readonly string[], bytes: number): string[] {
	const words = Buffer.from(`${messages.join(' ')} `);
	const count = Math.min(MOST_VARIANTS, Math.max(FEWEST_VARIANTS, Math.floor(BYTES_OF_ALL_VARIANTS / bytes)));
	const enough = Buffer.concat(Array.from({ length: Math.ceil(bytes / words.length) + 1 }, () => words));
	return Array.from({ length: count }, (_, variant) => {
		const from = Math.floor((variant * words.length) / count);
		return enough
			.subarray(from, from + bytes)
			.toString('utf8')
			.replace(CUT_SIGNS, '');
	});
}

/** What is repeated, or opened so often and then closed so often. */
const HOSTILE = {
	oneLetter: ['a'],
	oneWord: ['agent '],
	twoLetterWords: ['a b '],
	nestedQuotes: ['"\'', '\'"'],
	nestedGuillemets: ['«', '»'],
	brackets: ['(', ')'],
	tags: ['<b>', '</b>'],
	quotedLines: ['> no\n'],
	codeFences: ['`'],
	loneSurrogates: ['\ud800'],
	zeroWidth: ['\u200b'],
	zeroWidthInWords: ['a\u200b'],
	rightToLeft: ['\u202eא '],
	combiningMarks: ['e\u0301'],
	emoji: ['😡'],
	emojiFamilies: ['👩\u200d👩\u200d👧'],
	chineseSigns: ['人'],
	thaiWithoutSpaces: ['ก'],
	digits: ['1'],
	dottedDigits: ['1.'],
	atSigns: ['@'],
	nearlyAddresses: ['a.a@'],
	nearlyLinks: ['http://a.'],
	colons: [':'],
	dots: ['.'],
	exclamations: ['!?'],
	apostrophes: ["a'"],
	hyphens: ['a-'],
	spaces: [' '],
	newlines: ['\n'],
	negations: ['not no '],
	capitals: ['HUMAN NOW '],
	controls: ['\u0000'],
} as const satisfies Record<string, readonly [string] | readonly [string, string]>;

/** The hostile texts of this size, by name. */
export function hostileTexts(bytes: number): Array<{ name: string; text: string }> {
	return Object.entries(HOSTILE).map(([name, [opening, closing = '']]) => {
		const times = Math.floor(bytes / Buffer.byteLength(opening + closing));
		return { name, text: opening.repeat(times) + closing.repeat(times) };
	});
}
