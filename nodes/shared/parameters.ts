import type { IExecuteFunctions } from 'n8n-workflow';

/** Reading parameters without casts: each function gives a value of its type, or the stated fallback. */

/** A text parameter, trimmed; '' where it is missing or no text. */
export function textParameter(context: IExecuteFunctions, name: string, itemIndex: number): string {
	return toText(context.getNodeParameter(name, itemIndex, ''));
}

export function toText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

export function flagParameter(context: IExecuteFunctions, name: string, itemIndex: number): boolean {
	return context.getNodeParameter(name, itemIndex, false) === true;
}

/** A number, or undefined where the field was left empty or holds no number. */
export function toNumber(value: unknown): number | undefined {
	const text = toText(value);
	const number = Number(text);
	return text === '' || Number.isNaN(number) ? undefined : number;
}

/** One of a closed list of values; the fallback where the parameter holds anything else. */
export function toOneOf<T extends string>(value: unknown, choices: readonly T[], fallback: T): T {
	return choices.find((choice) => choice === value) ?? fallback;
}

/** The values of a multi-select that are on the list, in the order they were picked. */
export function toManyOf<T extends string>(value: unknown, choices: readonly T[]): T[] {
	const picked = Array.isArray(value) ? value : [];
	return picked.flatMap((entry) => choices.find((choice) => choice === entry) ?? []);
}

/** A plain object, or {} where the value is none: a collection nobody opened. */
export function toRecord(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The rows of a fixed collection: `{ [group]: [row, …] }`. */
export function toRows(value: unknown, group: string): Array<Record<string, unknown>> {
	const rows = toRecord(value)[group];
	return Array.isArray(rows) ? rows.map(toRecord) : [];
}

/** The entries of a comma list, without empty ones. */
export function toList(value: unknown): string[] {
	return toText(value)
		.split(',')
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
}

/** A JSON field holds text when typed in and data when it comes from an expression; text that is no JSON is passed on. */
export function parseJson(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	if (value.trim() === '') return undefined;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
