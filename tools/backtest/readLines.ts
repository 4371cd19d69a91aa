import type { Readable } from 'node:stream';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a UTF-8 stream, in constant memory. (`node:readline` would also split at U+2028, which JSON allows
 * inside a text, and does not pass on an error of the stream.)
 */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
	stream.setEncoding('utf8');
	let isFirst = true;
	/** The parts of a line that goes on in the next chunk. */
	let open: string[] = [];
	for await (const chunk of stream) {
		const parts = String(chunk).split('\n');
		const last = parts.pop() ?? '';
		for (const part of parts) {
			const line = open.join('') + part;
			open = [];
			yield isFirst && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
			isFirst = false;
		}
		open.push(last);
	}
	const line = open.join('');
	if (line !== '') yield isFirst && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
}
