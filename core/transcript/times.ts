const QUARTER_HOUR = 15 * 60_000;
const DAY = 96 * QUARTER_HOUR;
/** The last instant of a Date (ECMA-262). */
const LATEST = 8.64e15;

/** How a message's `at` is shown: "2026-11-22 16:00", or null where there is no valid time. */
export type ShowTime = (at: string | undefined) => string | null;

/** Shows times in an IANA zone ("Europe/Berlin"). A zone that the runtime does not know is shown as UTC. */
export function showTimesIn(timeZone: string): ShowTime {
	const offsetAt = offsetsIn(timeZone);
	return (at) => {
		const instant = at === undefined ? NaN : Date.parse(at);
		if (Number.isNaN(instant)) return null;
		const day = Math.floor(instant / DAY) * DAY;
		const clocksMove = offsetAt(day) !== offsetAt(day + DAY);
		const since = clocksMove ? Math.floor(instant / QUARTER_HOUR) * QUARTER_HOUR : day;
		const local = new Date(instant + offsetAt(since));
		return Number.isNaN(local.getTime()) ? null : local.toISOString().slice(0, -8).replace('T', ' ');
	};
}

let newest: { timeZone: string; offsetAt: (instant: number) => number } | null = null;

/** Making a clock takes longer than asking it a hundred times, and a workflow shows one zone. */
function offsetsIn(timeZone: string): (instant: number) => number {
	if (newest?.timeZone !== timeZone) newest = { timeZone, offsetAt: remember(offsetsOf(timeZone)) };
	return newest.offsetAt;
}

/** Years of days, and still little memory. */
const MOST_KNOWN = 5_000;

/** Asking the calendar is slow. Clocks move on few days of a year, and then at a quarter of an hour. */
function remember(offsetAt: (instant: number) => number): (instant: number) => number {
	const known = new Map<number, number>();
	return (instant) => {
		const found = known.get(instant);
		if (found !== undefined) return found;
		if (known.size >= MOST_KNOWN) known.clear();
		const offset = offsetAt(instant);
		known.set(instant, offset);
		return offset;
	};
}

/** Milliseconds that the zone's clock is ahead of UTC at an instant. */
function offsetsOf(timeZone: string): (instant: number) => number {
	const clock = clockOf(timeZone);
	return (instant) => {
		if (Math.abs(instant) > LATEST) return NaN;
		const part = Object.fromEntries(
			clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
		);
		const shown = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute);
		return shown - instant;
	};
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
	const fields = {
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		hourCycle: 'h23',
	} as const;
	try {
		return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
	} catch {
		return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' });
	}
}
