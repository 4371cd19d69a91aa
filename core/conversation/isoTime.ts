/** A number from here on is milliseconds, below it seconds: 1e11 s is the year 5138, 1e11 ms is 1973. */
const FIRST_MILLISECONDS = 1e11;
/** Smaller numbers (before 1973) and larger ones (after 5138) are no times of a chat. */
const EARLIEST_SECONDS = 1e8;
const LATEST_MILLISECONDS = 1e14;

const EPOCH_TEXT = /^\d{9,13}(\.\d{1,9})?$/;
/** ISO 8601 and what databases and Rails make of it: a space for the T, "UTC" or `+00` for the zone, or no zone. */
const ISO_TEXT =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})([.,]\d{1,9})?)?)? ?(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;

/** The fields in which sources keep a message's time. */
const TIME_FIELDS = ['time', 'at', 'timestamp', 'date', 'created_at', 'createdAt', 'ts'] as const;

/**
 * A time as ISO 8601 in UTC.
 * @param value ISO text (without a zone it is UTC), seconds or milliseconds since 1970 (number or text), or a Date.
 * @returns undefined for everything else: an unknown time is better than a wrong one.
 */
export function isoTime(value: unknown): string | undefined {
	if (typeof value === 'number') return fromEpoch(value);
	if (value instanceof Date) return fromEpoch(value.getTime());
	if (typeof value !== 'string') return undefined;
	const text = value.trim();
	return EPOCH_TEXT.test(text) ? fromEpoch(Number(text)) : fromIso(text);
}

/** What the first filled time field of a record holds, unread. */
export function timeIn(record: Readonly<Record<string, unknown>>): unknown {
	const field = TIME_FIELDS.find((name) => record[name] !== undefined && record[name] !== null);
	return field && record[field];
}

function fromEpoch(value: number): string | undefined {
	if (!(value >= EARLIEST_SECONDS)) return undefined;
	const milliseconds = value < FIRST_MILLISECONDS ? value * 1000 : value;
	return milliseconds < LATEST_MILLISECONDS ? new Date(milliseconds).toISOString() : undefined;
}

function fromIso(text: string): string | undefined {
	const parts = ISO_TEXT.exec(text);
	if (!parts) return undefined;
	const [, day = '', clock = '00:00', seconds = '00', fraction = '', zone = 'Z'] = parts;
	const time = Date.parse(`${day}T${clock}:${seconds}${fraction.replace(',', '.')}${isoZone(zone)}`);
	return Number.isNaN(time) || !isRealDay(day) ? undefined : new Date(time).toISOString();
}

/** Date.parse lets "02-31" run over into March; such a day is a mistake, not a time. */
function isRealDay(day: string): boolean {
	const midnight = Date.parse(day);
	return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

function isoZone(zone: string): string {
	const [, sign = '', hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
	return sign === '' ? 'Z' : `${sign}${hours}:${minutes}`;
}
