import { open, type FileHandle } from 'node:fs/promises';
import { fileError } from './backtestError';

/** Lines are written in pieces of about this many characters. */
const PIECE = 65_536;

/** Writes lines to a file in order, and never holds more of them than one piece. */
export class LineWriter {
	private waiting: string[] = [];
	private size = 0;

	private constructor(
		private readonly file: string,
		private readonly handle: FileHandle,
	) {}

	/** @throws {BacktestError} when the file cannot be written. */
	static async open(file: string): Promise<LineWriter> {
		try {
			return new LineWriter(file, await open(file, 'w'));
		} catch (error) {
			throw fileError(error, '--output', file);
		}
	}

	/** @param line with its line break. */
	async add(line: string): Promise<void> {
		this.waiting.push(line);
		this.size += line.length;
		if (this.size >= PIECE) await this.flush();
	}

	async close(): Promise<void> {
		try {
			await this.flush();
		} finally {
			await this.handle.close();
		}
	}

	private async flush(): Promise<void> {
		const piece = this.waiting.join('');
		this.waiting = [];
		this.size = 0;
		try {
			await this.handle.appendFile(piece);
		} catch (error) {
			throw fileError(error, '--output', this.file);
		}
	}
}
