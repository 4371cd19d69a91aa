import { isObject, isScalar, textAt } from './json';
import type { Json, JsonObject } from './json';

/** Bytes of JSON. Slack says that there is a limit, not which. */
const METADATA_LIMIT = 8_000;
const EVENT_TYPE = /^[A-Za-z][A-Za-z0-9_]*$/;
const KEY = /^[a-z][A-Za-z0-9_]*$/;

export type MetadataCheck =
	{ ok: true; metadata: JsonObject } | { ok: false; error: 'invalid_metadata_format' | 'metadata_too_large' };

/**
 * Checks the `metadata` of a message: an event type, and a payload whose values are scalars, flat objects or lists of
 * flat objects, never deeper.
 */
export function checkMetadata(metadata: Json): MetadataCheck {
	const payload = isObject(metadata) ? metadata.event_payload : undefined;
	if (!isObject(metadata) || !isObject(payload) || !EVENT_TYPE.test(textAt(metadata, 'event_type') ?? '')) {
		return { ok: false, error: 'invalid_metadata_format' };
	}
	const isValid = Object.entries(payload).every(
		([key, value]) => KEY.test(key) && (isScalar(value) || isFlat(value) || isListOfFlat(value)),
	);
	if (!isValid) return { ok: false, error: 'invalid_metadata_format' };
	if (Buffer.byteLength(JSON.stringify(metadata)) > METADATA_LIMIT)
		return { ok: false, error: 'metadata_too_large' };
	return { ok: true, metadata };
}

function isFlat(value: Json): boolean {
	return isObject(value) && Object.entries(value).every(([key, one]) => KEY.test(key) && isScalar(one));
}

function isListOfFlat(value: Json): boolean {
	return Array.isArray(value) && value.every(isFlat);
}
