import { readFileSync } from 'node:fs';
import { BenchError, saidBy } from './benchError';
import { evenlySpaced } from './statistics';

/** More are thinned out, so that a run stays within its time. */
export const MOST_MESSAGES = 5_000;

/**
 * The messages of a JSONL file with one `{"text": "..."}` a line.
 * @throws {BenchError} that names the line that is none.
 */
export function readMessages(file: string): string[] {
	const texts = textsOf(contentOf(file), file).filter((text) => text.trim() !== '');
	if (texts.length === 0)
		throw new BenchError(`${file} has no messages: one {"text": "..."} a line is wanted.`);
	return evenlySpaced(texts, MOST_MESSAGES);
}

/** The text of each line; empty lines are passed over. */
export function textsOf(content: string, file: string): string[] {
	return content.split('\n').flatMap((line, index) => {
		if (line.trim() === '') return [];
		const row = parsed(line);
		if (typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string') {
			return [row.text];
		}
		throw new BenchError(`${file}, line ${index + 1}: this is not {"text": "..."}.`);
	});
}

function contentOf(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new BenchError(`--input: ${saidBy(error)}`);
	}
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
