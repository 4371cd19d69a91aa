import type { Parsed } from './parsed';

/** Days without opening: "2026-12-25" once, "12-25" every year. */
export type Holidays = ReadonlySet<string>;

/** A leap year, in which every day that a year can have exists. */
const LEAP_YEAR = '2024';

/** Reads dates with commas, semicolons, blanks or line breaks between them: "2026-12-25, 01-01". */
export function parseHolidays(text: string): Parsed<Holidays> {
	const days = text.split(/[,;\s]+/).filter((day) => day !== '');
	const wrong = days.find((day) => !isDate(day));
	if (wrong !== undefined)
		return { ok: false, why: `"${wrong}" is no date. Write 2026-12-25, or 12-25 for every year.` };
	return { ok: true, value: new Set(days) };
}

/** Whether an ISO date ("2026-12-25") is a holiday. */
export function isHoliday(holidays: Holidays, date: string): boolean {
	return holidays.has(date) || holidays.has(date.slice(-5));
}

function isDate(day: string): boolean {
	if (!/^(?:\d{4}-)?\d{2}-\d{2}$/.test(day)) return false;
	const full = day.length === 5 ? `${LEAP_YEAR}-${day}` : day;
	const time = Date.parse(`${full}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}
