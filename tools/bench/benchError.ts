/** A failure the user can do something about: its message says what, and is printed without a stack. */
export class BenchError extends Error {
	override name = 'BenchError';
}

/** What any thrown thing says, on one line. */
export const saidBy = (error: unknown): string =>
	(error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';
