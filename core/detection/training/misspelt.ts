/** Shorter words are rarely misspelt, and a slip makes other words of them. */
const SHORTEST = 4;

const slips: ReadonlyArray<(letters: string[], at: number) => string[]> = [
	(letters, at) => [...letters.slice(0, at), ...letters.slice(at + 1)],
	(letters, at) => [
		...letters.slice(0, at),
		letters[at + 1] ?? '',
		letters[at] ?? '',
		...letters.slice(at + 2),
	],
	(letters, at) => [...letters.slice(0, at), letters[at] ?? '', ...letters.slice(at)],
];

/** The message with one slip of the finger in one of its words: a letter left out, swapped with the next, or doubled. */
export const misspelt = (message: string, random: () => number): string => {
	const words = message.split(' ');
	const which = Math.floor(random() * words.length);
	const letters = [...(words[which] ?? '')];
	if (letters.length < SHORTEST) return message;
	const at = 1 + Math.floor(random() * (letters.length - 2));
	const slip = slips[Math.floor(random() * slips.length)];
	words[which] = (slip?.(letters, at) ?? letters).join('');
	return words.join(' ');
};
