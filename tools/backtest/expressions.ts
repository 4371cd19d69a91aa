import { isRecord, type JsonRecord } from '../../core/json';

/** A value whose expressions are gone, and the paths where they stood. */
export interface WithoutExpressions {
	value: JsonRecord;
	dropped: string[];
}

/**
 * Takes n8n expressions out of exported parameters: they need n8n and its items. A row of a list (a keyword, a
 * condition) goes as a whole, because half a condition means something else. A fixed text that n8n saved as an
 * expression (`=high`) stays, without the `=`.
 */
export function withoutExpressions(parameters: JsonRecord): WithoutExpressions {
	const dropped: string[] = [];
	return { value: ofRecord(parameters, '', dropped), dropped };
}

function ofRecord(record: JsonRecord, path: string, dropped: string[]): JsonRecord {
	const kept = Object.entries(record).map(([key, value]): [string, unknown] => [
		key,
		of(value, path === '' ? key : `${path}.${key}`, dropped),
	]);
	return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

function of(value: unknown, path: string, dropped: string[]): unknown {
	if (Array.isArray(value)) return value.flatMap((entry, index) => ofRow(entry, `${path}.${index}`, dropped));
	if (isRecord(value)) return ofRecord(value, path, dropped);
	if (typeof value !== 'string' || !value.startsWith('=')) return value;
	if (!value.includes('{{')) return value.slice(1);
	dropped.push(path);
	return undefined;
}

function ofRow(entry: unknown, path: string, dropped: string[]): unknown[] {
	const inside: string[] = [];
	const value = of(entry, path, inside);
	dropped.push(...inside);
	return inside.length === 0 ? [value] : [];
}
