/** How loudly a message is written, apart from its words. All 0..1. */
export interface Loudness {
	/** Share of capitals beyond what is usual; 0 for a text too short to tell. */
	capitals: number;
	/** Runs of "!!" and "?!". */
	marks: number;
	/** Letters drawn out: "sooooo". */
	drawnOut: number;
}

const LETTERS_TO_TELL = 6;
const LOOK_AT = 4_000;

/** Reads capitals, exclamation marks and drawn-out letters in one pass. */
export const loudnessOf = (text: string): Loudness => {
	const end = Math.min(text.length, LOOK_AT);
	let upper = 0;
	let lower = 0;
	let marks = 0;
	let drawnOut = 0;
	let run = 1;
	for (let at = 0; at < end; at++) {
		const character = text[at] ?? '';
		run = at > 0 && character === text[at - 1] ? run + 1 : 1;
		const isUpper = character !== character.toLowerCase();
		const isLower = character !== character.toUpperCase();
		if (isUpper) upper++;
		else if (isLower) lower++;
		if ((character === '!' || character === '！') && run > 1) marks++;
		if ((character === '?' || character === '？') && (run > 1 || text[at - 1] === '!')) marks++;
		if ((isUpper || isLower) && run === 3) drawnOut++;
	}
	const letters = upper + lower;
	const share = letters >= LETTERS_TO_TELL ? upper / letters : 0;
	return {
		capitals: share > 0.6 ? share : 0,
		marks: Math.min(1, marks / 3),
		drawnOut: Math.min(1, drawnOut / 2),
	};
};
