import { cleanText } from './conversation/cleanText';

/** A plain object of unknown fields. */
export type JsonRecord = Record<string, unknown>;

/** A plain object (not null, not an array) whose fields may be read. */
export function isRecord(value: unknown): value is JsonRecord {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of keys and indexes, or undefined as soon as one is missing. Inherited fields do not count. */
export function fieldAt(value: unknown, ...path: Array<string | number>): unknown {
	let found = value;
	for (const key of path) {
		if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
		found = Reflect.get(found, key);
	}
	return found;
}

/** The object at a path, or undefined. */
export function recordAt(value: unknown, ...path: Array<string | number>): JsonRecord | undefined {
	const found = fieldAt(value, ...path);
	return isRecord(found) ? found : undefined;
}

/** The array at a path; an empty one where there is none. */
export function listAt(value: unknown, ...path: Array<string | number>): unknown[] {
	const found = fieldAt(value, ...path);
	return Array.isArray(found) ? found : [];
}

/** The text at a path, exactly as it stands, or undefined. */
export function textAt(value: unknown, ...path: Array<string | number>): string | undefined {
	const found = fieldAt(value, ...path);
	return typeof found === 'string' ? found : undefined;
}

/** A name or an id at a path: text or a number, cleaned and trimmed; undefined where it is blank or neither. */
export function labelAt(value: unknown, ...path: Array<string | number>): string | undefined {
	return labelOf(fieldAt(value, ...path));
}

/** A value as a name or an id; see `labelAt`. */
export function labelOf(value: unknown): string | undefined {
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (typeof value !== 'string') return undefined;
	return cleanText(value).trim() || undefined;
}

/** The first of these fields that holds a name or an id. */
export function firstLabel(value: unknown, fields: readonly string[]): string | undefined {
	for (const field of fields) {
		const label = labelAt(value, field);
		if (label !== undefined) return label;
	}
	return undefined;
}
