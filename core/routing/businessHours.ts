import { isHoliday, parseHolidays, type Holidays } from './holidays';
import type { Parsed } from './parsed';
import { parseWeek, type DailySpan } from './weekPlan';
import { clockChangeBetween, zoneOf, type Zone } from './zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * MINUTE;
/** A zone's midnight is at most this far from that of UTC, on either side. */
const WIDEST_OFFSET = 14 * HOUR;
/** A year and a month of holidays: who does not open by then, never does. */
const LOOK_AHEAD_DAYS = 400;

/** When a team is there. */
export interface BusinessHours {
	zone: Zone;
	week: readonly DailySpan[];
	holidays: Holidays;
}

export interface Team {
	name: string;
	hours: BusinessHours;
}

/** A team as the builder describes it. */
export interface TeamTexts {
	name: string;
	timeZone: string;
	/** "Mo-Fr 09:00-18:00; Sa 10:00-14:00" */
	hours: string;
	/** "2026-12-25, 01-01" */
	holidays: string;
}

/** `opensAt`: ISO 8601; null where the team does not open within a year. */
export type OpenState = { open: true } | { open: false; opensAt: string | null };

/** Reads a team; the problem names the text that is wrong and what to write. */
export function readTeam(texts: TeamTexts): Parsed<Team> {
	const zone = zoneOf(texts.timeZone);
	if (zone === null)
		return { ok: false, why: `There is no time zone "${texts.timeZone}". Write it like Europe/Berlin.` };
	const week = parseWeek(texts.hours);
	if (!week.ok) return week;
	const holidays = parseHolidays(texts.holidays);
	if (!holidays.ok) return holidays;
	return {
		ok: true,
		value: { name: texts.name, hours: { zone, week: week.value, holidays: holidays.value } },
	};
}

/**
 * Whether a team is there at an instant (ms since 1970), else when it opens next. Hours are those of the zone's wall
 * clock: one that is skipped in spring does not come, one that is repeated in autumn comes twice.
 */
export function openStateAt(hours: BusinessHours, instant: number): OpenState {
	if (isOpen(hours, instant)) return { open: true };
	const opensAt = nextOpening(hours, instant);
	return { open: false, opensAt: opensAt === null ? null : new Date(opensAt).toISOString() };
}

function isOpen(hours: BusinessHours, instant: number): boolean {
	const wall = Math.floor(wallTime(hours.zone, instant) / MINUTE);
	const day = Math.floor(wall / DAY_MINUTES);
	const minute = wall - day * DAY_MINUTES;
	return (
		spansOn(hours, day).some(({ from, to }) => from <= minute && minute < to) ||
		spansOn(hours, day - 1).some(({ to }) => minute + DAY_MINUTES < to)
	);
}

/** The reading of the zone's clock, as if it were UTC. */
function wallTime(zone: Zone, instant: number): number {
	return instant + zone.offsetAt(instant);
}

/** What begins on a day, counted from 1970-01-01, a Thursday. */
function spansOn({ week, holidays }: BusinessHours, day: number): DailySpan[] {
	if (isHoliday(holidays, new Date(day * DAY).toISOString().slice(0, 10))) return [];
	const weekday = (((day + 3) % 7) + 7) % 7;
	return week.filter((span) => span.day === weekday);
}

/**
 * Looked for from the day before, and for one day beyond the first find: where the clock goes back over midnight, a
 * piece of the old day follows the beginning of the new one.
 */
function nextOpening(hours: BusinessHours, instant: number): number | null {
	const today = Math.floor(wallTime(hours.zone, instant) / DAY);
	for (let day = today - 1; day <= today + LOOK_AHEAD_DAYS; day += 1) {
		const found = [...openingsOn(hours, day), ...openingsOn(hours, day + 1)].filter((at) => at > instant);
		if (found.length > 0) return Math.min(...found);
	}
	return null;
}

/** The instants at which the team opens on a day: by its plan, or because the clock is moved into its hours. */
function openingsOn(hours: BusinessHours, day: number): number[] {
	const spans = spansOn(hours, day);
	const from = day * DAY - WIDEST_OFFSET;
	const to = (day + 1) * DAY + WIDEST_OFFSET;
	const clockChange = clockChangeBetween(hours.zone, from, to);
	const offsets = [hours.zone.offsetAt(from), hours.zone.offsetAt(to)];
	const starts = spans.flatMap((span) => offsets.map((offset) => day * DAY + span.from * MINUTE - offset));
	return [...starts, ...(clockChange === null ? [] : [clockChange])].filter(
		(at) =>
			Math.floor(wallTime(hours.zone, at) / DAY) === day && isOpen(hours, at) && !isOpen(hours, at - MINUTE),
	);
}
