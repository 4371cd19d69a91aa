import { headThatFits } from './cut';
import type { TranscriptLine } from './prepare';
import { remember } from './remember';
import type { Shortened } from './transcript';

/** What is shown, in order: a message, or the place where messages are left out. */
export type Row = { kind: 'line'; line: TranscriptLine } | { kind: 'gap'; messages: number };

export interface Room {
	/** In the unit of `sizeOf`. */
	budget: number;
	/** What a message takes as rendered, with all its markup. */
	sizeOf: (line: TranscriptLine) => number;
	/** What the longest sentence about a gap takes. */
	gapSize: number;
	/** Where the agent finds the rest: "the attached file transcript.txt". */
	restIsIn: string;
}

export interface Fitted {
	rows: Row[];
	/** Null where everything is shown. */
	shortened: Shortened | null;
}

/** So that the last, the first and the deciding messages all find room, none may take more than this share of it. */
const LARGEST_SHARE = 1 / 8;

/**
 * The messages that fit. If not all do: the last, the first and the deciding ones first, then the newest of the
 * others, and of a very long message its beginning. What is left out is marked where it is missing.
 */
export function fitLines(lines: readonly TranscriptLine[], room: Room): Fitted {
	if (fitsWhole(lines, room)) return { rows: lines.map((line) => ({ kind: 'line', line })), shortened: null };
	const kept = chooseLines(lines, { ...room, sizeOf: remember(room.sizeOf) });
	const rows: Row[] = [];
	let missing = 0;
	for (const [index] of lines.entries()) {
		const line = kept.get(index);
		if (!line) {
			missing++;
			continue;
		}
		if (missing > 0) rows.push({ kind: 'gap', messages: missing });
		rows.push({ kind: 'line', line: line.shown });
		missing = 0;
	}
	if (missing > 0) rows.push({ kind: 'gap', messages: missing });
	return { rows, shortened: countLeftOut(lines, kept, room.restIsIn) };
}

export interface Parts<T> {
	parts: T[];
	shortened: Shortened | null;
}

/**
 * The same for a destination that takes a number of parts of a certain size. How much the parts hold is only known
 * when they are packed, so it is packed again with less until they are few enough.
 */
export function fitParts<T>(
	lines: readonly TranscriptLine[],
	room: Room,
	mostParts: number,
	pack: (fitted: Fitted) => T[],
): Parts<T> {
	for (let budget = room.budget; ; budget = Math.floor(budget * 0.85)) {
		const fitted = fitLines(lines, { ...room, budget });
		const parts = pack(fitted);
		if (parts.length <= mostParts || budget === 0) return { parts, shortened: fitted.shortened };
	}
}

/** The sentence for the place where messages are missing. */
export function sayGap(messages: number): string {
	return `[${messages} ${messages === 1 ? 'message' : 'messages'} left out here]`;
}

/** The sentence that says what is not shown, and where it is. */
export function sayShortened({ messagesLeftOut, charactersLeftOut, restIsIn }: Shortened): string {
	return `Too long to show in full: ${messagesLeftOut} messages, ${charactersLeftOut} characters are left out. All of it is in ${restIsIn}.`;
}

interface Kept {
	shown: TranscriptLine;
	charactersLeftOut: number;
}

function fitsWhole(lines: readonly TranscriptLine[], { budget, sizeOf }: Room): boolean {
	let size = 0;
	return lines.every((line) => (size += sizeOf(line)) <= budget);
}

function chooseLines(lines: readonly TranscriptLine[], { budget, sizeOf, gapSize }: Room): Map<number, Kept> {
	const kept = new Map<number, Kept>();
	let left = budget - gapSize;
	const keep = (index: number, around: number): boolean => {
		const line = lines[index];
		if (!line) return false;
		const cut = cutLine(line, budget * LARGEST_SHARE, sizeOf);
		const size = sizeOf(cut.shown) + around;
		if (size > left) return false;
		left -= size;
		kept.set(index, cut);
		return true;
	};
	for (const index of importantOf(lines)) keep(index, gapSize);
	for (let index = lines.length - 1; index >= 0; index--) {
		if (!kept.has(index) && !keep(index, 0)) break;
	}
	return kept;
}

/** The last message, the first, and the deciding ones, newest first. */
function importantOf(lines: readonly TranscriptLine[]): Set<number> {
	const deciding = lines.flatMap((line, index) => (line.deciding ? [index] : []));
	return new Set([lines.length - 1, 0, ...deciding.reverse()]);
}

function cutLine(line: TranscriptLine, largest: number, sizeOf: Room['sizeOf']): Kept {
	if (sizeOf(line) <= largest) return { shown: line, charactersLeftOut: 0 };
	const filesFit = sizeOf({ ...line, text: '' }) <= largest / 2;
	const attachments = filesFit ? line.attachments : [];
	const files = filesFit ? '' : ` [${line.attachments.length} files left out]`;
	const withText = (head: string): TranscriptLine => {
		const characters = line.text.length - head.length;
		const cut = characters > 0 ? ` … [${characters} characters left out]` : '';
		return { ...line, attachments, text: `${head}${cut}${files}` };
	};
	const head = headThatFits(line.text, largest, (text) => sizeOf(withText(text)));
	return { shown: withText(head), charactersLeftOut: line.text.length - head.length };
}

function countLeftOut(
	lines: readonly TranscriptLine[],
	kept: Map<number, Kept>,
	restIsIn: string,
): Shortened {
	const charactersLeftOut = lines.reduce(
		(sum, line, index) => sum + (kept.get(index)?.charactersLeftOut ?? line.text.length),
		0,
	);
	return { messagesLeftOut: lines.length - kept.size, charactersLeftOut, restIsIn };
}
