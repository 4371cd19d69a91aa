import { textAt } from '../../core/json';

/** A failure the user can do something about: its message says what, where and how, and is printed without a stack. */
export class BacktestError extends Error {
	override name = 'BacktestError';
}

/** What the file system answers, in words. */
const FILE_ERRORS: Readonly<Record<string, string>> = {
	ENOENT: 'was not found',
	EISDIR: 'is a folder, not a file',
	ENOTDIR: 'lies in something that is no folder',
	EACCES: 'may not be opened by this user',
	EPERM: 'may not be opened by this user',
	ENOSPC: 'could not be written to the end: the disk is full',
};

/**
 * An error of the file system in words for the user; every other error as it is.
 * @param option the option that named the file, such as `--input`.
 */
export function fileError(error: unknown, option: string, file: string): unknown {
	const code = textAt(error, 'code');
	if (code === undefined) return error;
	const what = FILE_ERRORS[code] ?? `could not be read or written (${code})`;
	return new BacktestError(`${file} ${what}. Check ${option}; a path counts from the folder you are in.`);
}
