const MINUTE = 60_000;

/** A time zone: how far its clock is ahead of UTC, in ms, at an instant in ms since 1970. */
export interface Zone {
	/** IANA: "Europe/Berlin". */
	name: string;
	offsetAt(instant: number): number;
}

/** The zone of an IANA name; null where the runtime knows none of that name. */
export function zoneOf(name: string): Zone | null {
	const clock = clockOf(name);
	if (clock === null) return null;
	return {
		name,
		offsetAt: (instant) => {
			const whole = Math.floor(instant / MINUTE) * MINUTE;
			const part = Object.fromEntries(
				clock.formatToParts(whole).map(({ type, value }) => [type, Number(value)]),
			);
			return (
				Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day ?? 1, part.hour ?? 0, part.minute ?? 0) -
				whole
			);
		},
	};
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
	try {
		return new Intl.DateTimeFormat('en-US', {
			timeZone,
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			hourCycle: 'h23',
		});
	} catch {
		return null;
	}
}

/** The minute between two instants at which the clock is moved; null where both have the same offset. */
export function clockChangeBetween(zone: Zone, from: number, to: number): number | null {
	const before = zone.offsetAt(from);
	if (zone.offsetAt(to) === before) return null;
	let low = Math.floor(from / MINUTE);
	let high = Math.ceil(to / MINUTE);
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (zone.offsetAt(middle * MINUTE) === before) low = middle;
		else high = middle;
	}
	return high * MINUTE;
}
