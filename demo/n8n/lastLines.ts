import { readFileSync } from 'node:fs';

/** The last `count` lines of a text file that have something in them. */
export function lastLines(file: string, count: number): string {
	const lines = readFileSync(file, 'utf8').split('\n');
	return lines
		.filter((line) => line.trim() !== '')
		.slice(-count)
		.join('\n');
}
