/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json };

/** The parsed value, or undefined where the text is no JSON. */
export function parseJson(text: string): Json | undefined {
	try {
		const value: Json = JSON.parse(text);
		return value;
	} catch {
		return undefined;
	}
}

export function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScalar(value: Json | undefined): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** The string under `key`, or undefined where it is absent or of another type. */
export function textAt(object: JsonObject, key: string): string | undefined {
	const value = object[key];
	return typeof value === 'string' ? value : undefined;
}

/** The number under `key`, or undefined where it is absent or of another type. */
export function numberAt(object: JsonObject, key: string): number | undefined {
	const value = object[key];
	return typeof value === 'number' ? value : undefined;
}

/** The object under `key`, or undefined where it is absent or of another type. */
export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
	const value = object[key];
	return isObject(value) ? value : undefined;
}

/** The list under `key`, or undefined where it is absent or of another type. */
export function listAt(object: JsonObject, key: string): Json[] | undefined {
	const value = object[key];
	return Array.isArray(value) ? value : undefined;
}
