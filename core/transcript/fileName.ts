import { headOf } from './cut';
import { safeLine } from './safeText';

/** Ours: file systems take 255 bytes, and 100 characters of four bytes do not fit; no reader needs more. */
export const LONGEST_STORED_NAME = 60;

/** Everything up to the last separator of a path, of any system. */
const PATH = /^.*[/\\]/s;
/** What Windows forbids in a name; a colon also begins a stream or a drive there. */
const FORBIDDEN = /[<>:"|?*]/g;
/** Direction marks turn "gpj.exe" into something that reads "exe.jpg"; the stronger ones are gone with `safeLine`. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f]/g;
/** A leading dot hides a file, and Windows drops trailing dots and blanks. */
const EDGES = /^[\s.]+|[\s.]+$/g;
const EXTENSION = /\.[\p{L}\p{N}]{1,10}$/u;

const NAMELESS = 'file';

/**
 * The name under which a file may be stored anywhere: no path, no control or direction characters, nothing that a
 * file system forbids, at most `LONGEST_STORED_NAME` characters with the extension kept. "file" where nothing is left.
 */
export function safeFileName(name: string): string {
	const line = safeLine(name).replace(PATH, '').replace(DIRECTION_MARKS, '').replace(FORBIDDEN, '_');
	return cutFileName(line.replace(EDGES, ''), LONGEST_STORED_NAME) || NAMELESS;
}

/** The name within `max` characters: what is too long goes from the middle, so that the extension stays. */
export function cutFileName(name: string, max: number): string {
	if (name.length <= max) return name;
	const { stem, extension } = partsOf(name);
	return `${headOf(stem, max - extension.length - 1).trimEnd()}…${extension}`;
}

/** The name with a number in front of its extension where it is taken; upper and lower case count as the same. */
export function uniqueFileName(name: string, taken: ReadonlySet<string>): string {
	const { stem, extension } = partsOf(name);
	let unique = name;
	for (let number = 2; taken.has(unique.toLowerCase()); number += 1)
		unique = `${stem} (${number})${extension}`;
	return unique;
}

function partsOf(name: string): { stem: string; extension: string } {
	const extension = EXTENSION.exec(name)?.[0] ?? '';
	return { stem: name.slice(0, name.length - extension.length), extension };
}
