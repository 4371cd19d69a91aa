import { createHash } from 'node:crypto';

/** Numbers 0 <= n < 1 that are the same in every run: each is named by what it decides. */
export function numberFor(...names: Array<string | number>): number {
	return createHash('sha256').update(names.join('\n')).digest().readUInt32BE(0) / 2 ** 32;
}

/** One of the list, the same in every run. */
export function pick<T>(list: readonly [T, ...T[]], ...names: Array<string | number>): T {
	return list[Math.floor(numberFor(...names) * list.length)] ?? list[0];
}
