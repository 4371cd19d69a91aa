import type { RE2JS } from 're2js';
import { LONGEST_NAME, safeLine } from '../safeText';
import type { Finder, Hit } from './hit';

/** What a builder writes: `Customer number` and `KD-\d{6}`. */
export interface OwnPatternRow {
	name: string;
	/** In the syntax of RE2, which has no look-around and no back references. */
	pattern: string;
}

/** A pattern that is ready: what it finds is counted under its name and shown as "[Customer number]". */
export interface OwnPattern {
	name: string;
	find: Finder;
}

export type OwnPatterns = { ok: true; patterns: OwnPattern[] } | { ok: false; problem: OwnPatternProblem };

export interface OwnPatternProblem {
	/** "row 2 (Customer number)" */
	row: string;
	/** What is wrong with it, one sentence. */
	message: string;
	remedy: string;
}

/** Ours: a longer pattern is no shape of a number or name, and costs time to prepare. */
const LONGEST_PATTERN = 1_000;

/**
 * Ours. One search takes linear time, but a text of a thousand near misses is searched from each of them. So no
 * search looks further than this, and a longer match is found in pieces.
 */
const LONGEST_MATCH = 200;
const WINDOW = 2 * LONGEST_MATCH;

/** Makes a builder's patterns ready, in their order. The first that cannot be used is told as a problem. */
export function readOwnPatterns(rows: readonly OwnPatternRow[]): OwnPatterns {
	const patterns: OwnPattern[] = [];
	for (const [index, row] of rows.entries()) {
		const name = safeLine(row.name.replace(/[[\]]/g, ' '), LONGEST_NAME);
		const place = name === '' ? `row ${index + 1}` : `row ${index + 1} (${name})`;
		const read = readPattern(name, row.pattern);
		if ('problem' in read) return { ok: false, problem: { row: place, ...read.problem } };
		patterns.push(read);
	}
	return { ok: true, patterns };
}

type Read = OwnPattern | { problem: Omit<OwnPatternProblem, 'row'> };

const problem = (message: string, remedy: string): Read => ({ problem: { message, remedy } });

function readPattern(name: string, pattern: string): Read {
	if (name === '') return problem('It has no name.', 'Enter what is hidden, for instance "Customer number".');
	if (pattern === '')
		return problem('It has no pattern.', 'Enter one, for instance KD-\\d{6}, or remove the row.');
	if (pattern.length > LONGEST_PATTERN)
		return problem(
			`Its pattern is longer than ${LONGEST_PATTERN} characters.`,
			'Split it into several rows; they may have the same name.',
		);
	const compiled = compile(pattern);
	return typeof compiled === 'string'
		? problem(compiled, REMEDIES.find(({ when }) => when.test(pattern))?.remedy ?? GENERAL_REMEDY)
		: { name, find: (text) => findAll(compiled, text, `[${name}]`) };
}

/** The pattern, or what is wrong with it. */
function compile(pattern: string): RE2JS | string {
	const { RE2JS }: typeof import('./ownPatternEngine') = require('./ownPatternEngine');
	try {
		return RE2JS.compile(pattern);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return `Its pattern cannot be read: ${reason.replace(/^error parsing regexp: /, '')}.`;
	}
}

const REMEDIES: ReadonlyArray<{ when: RegExp; remedy: string }> = [
	{
		when: /\(\?<?[=!]/,
		remedy:
			'Look-ahead and look-behind, (?=…) and (?<!…), are not known here. Use \\b for the edge of a word.',
	},
	{
		when: /\\[1-9]|\\k</,
		remedy: 'A reference to an earlier group, such as \\1, is not known here. Write the part twice.',
	},
];
const GENERAL_REMEDY =
	'Write a character with a meaning of its own, such as ( [ * + ? . as \\( \\[ \\* \\+ \\? \\. instead.';

/**
 * Every match that is not empty, from left to right. A long text is searched window by window, each with the
 * character in front of it, so that \b and ^ mean what they mean in the whole.
 */
function findAll(pattern: RE2JS, text: string, replacement: string): Hit[] {
	const hits: Hit[] = [];
	for (let from = 0; from < text.length;) {
		const offset = from === 0 ? 0 : characterBefore(text, from);
		const isLast = from + WINDOW >= text.length;
		const matcher = pattern.matcher(text.slice(offset, isLast ? text.length : from + WINDOW));
		let next = isLast ? text.length : characterBefore(text, from + LONGEST_MATCH + 1);
		for (let at = from; at < next && matcher.find(at - offset);) {
			const start = offset + matcher.start();
			const end = offset + matcher.end();
			if (start >= next) break;
			if (end > start) hits.push({ start, end, replacement });
			at = end > start ? end : characterAfter(text, end);
			next = Math.max(next, end);
		}
		from = next;
	}
	return hits;
}

const isLowSurrogate = (text: string, index: number) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

function characterBefore(text: string, index: number): number {
	return isLowSurrogate(text, index - 1) ? index - 2 : index - 1;
}

function characterAfter(text: string, index: number): number {
	return isLowSurrogate(text, index + 1) ? index + 2 : index + 1;
}
