import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes in hex: proves that exactly these bytes arrived. */
export function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
