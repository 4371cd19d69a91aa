/** How loudly a message is written, apart from its words. All 0..1. */
export interface Loudness {
	/** Share of capitals beyond what is usual; 0 for a text too short to tell. */
	capitals: number;
	/** Runs of "!!", "?!" and "!?". */
	marks: number;
	/** Letters drawn out: "sooooo". */
	drawnOut: number;
}

const LETTERS_TO_TELL = 6;
const LOOK_AT = 4_000;

/** "!" and "?", also of full width. */
const isExclamation = (code: number): boolean => code === 0x21 || code === 0xff01;
const isQuestion = (code: number): boolean => code === 0x3f || code === 0xff1f;

/** 1 an upper-case letter, -1 a lower-case one, 0 no letter of either kind. */
const readCase = (code: number): number => {
	const character = String.fromCharCode(code);
	if (character !== character.toLowerCase()) return 1;
	return character !== character.toUpperCase() ? -1 : 0;
};

/** By UTF-16 unit; each is worked out when it first comes, since asking for all takes longer than reading a message. */
const UNKNOWN = 2;
const CASES = new Int8Array(0x10000).fill(UNKNOWN);
const caseOf = (code: number): number => {
	const known = CASES[code] ?? 0;
	return known === UNKNOWN ? (CASES[code] = readCase(code)) : known;
};

/** Reads capitals, exclamation marks and drawn-out letters in one pass. */
export const loudnessOf = (text: string): Loudness => {
	const end = Math.min(text.length, LOOK_AT);
	let upper = 0;
	let lower = 0;
	let marks = 0;
	let drawnOut = 0;
	let run = 1;
	let before = 0;
	for (let at = 0; at < end; at++) {
		const code = text.charCodeAt(at);
		run = code === before ? run + 1 : 1;
		const letterCase = caseOf(code);
		if (letterCase > 0) upper++;
		else if (letterCase < 0) lower++;
		if (letterCase !== 0 && run === 3) drawnOut++;
		if (isExclamation(code) && (run > 1 || isQuestion(before))) marks++;
		else if (isQuestion(code) && (run > 1 || isExclamation(before))) marks++;
		before = code;
	}
	const letters = upper + lower;
	const share = letters >= LETTERS_TO_TELL ? upper / letters : 0;
	return {
		capitals: share > 0.6 ? share : 0,
		marks: Math.min(1, marks / 3),
		drawnOut: Math.min(1, drawnOut / 2),
	};
};
