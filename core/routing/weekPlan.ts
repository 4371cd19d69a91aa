import type { Parsed } from './parsed';

const DAY_MINUTES = 24 * 60;
/** A span over midnight that is longer than this is rather an afternoon hour without "pm": 9:00-5:00. */
const LONGEST_NIGHT_MINUTES = 16 * 60;

/** A stretch of opening. It belongs to the day on which it begins, also where it ends after midnight. */
export interface DailySpan {
	/** 0 is Monday. */
	day: number;
	/** Minutes since the day's midnight on the wall clock; `to` is not included, and beyond 1440 it is the next day. */
	from: number;
	to: number;
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const EXAMPLE = 'Write them like "Mo-Fr 09:00-18:00; Sa 10:00-14:00".';

/**
 * Reads "Mo-Fr 09:00-12:00, 13:00-18:00; Sa 10:00-14:00; Su 22:00-06:00" (English days, in full or by their first two
 * letters or more; times with minutes or with am/pm; over midnight where the end is before the start) or "24/7".
 */
export function parseWeek(text: string): Parsed<DailySpan[]> {
	const entries = text.split(/[;\n]/).map((entry) => entry.trim());
	const spans: DailySpan[] = [];
	for (const entry of entries.filter((candidate) => candidate !== '')) {
		const read = parseEntry(entry);
		if (!read.ok) return read;
		spans.push(...read.value);
	}
	if (spans.length === 0) return { ok: false, why: `No hours are given. ${EXAMPLE}` };
	return { ok: true, value: spans };
}

function parseEntry(entry: string): Parsed<DailySpan[]> {
	if (entry === '24/7') return { ok: true, value: onDays(EVERY_DAY, [{ from: 0, to: DAY_MINUTES }]) };
	const [, dayText = '', timeText = ''] = /^([^\d]*?)[\s:]*(\d.*)$/u.exec(entry) ?? [];
	if (dayText === '') return { ok: false, why: `"${entry}" does not say days and times. ${EXAMPLE}` };
	const days = parseDays(dayText);
	if (!days.ok) return days;
	const times: Times[] = [];
	for (const part of timeText.split(',')) {
		const read = parseTimes(part.trim());
		if (!read.ok) return read;
		times.push(read.value);
	}
	return { ok: true, value: onDays(days.value, times) };
}

function onDays(days: readonly number[], times: readonly Times[]): DailySpan[] {
	return days.flatMap((day) => times.map((span) => ({ day, ...span })));
}

function parseDays(text: string): Parsed<number[]> {
	const days: number[] = [];
	for (const part of text.split(',').map((piece) => piece.trim())) {
		const ends = part.split(/\s*[-–]\s*/).map(dayOf);
		const [first, last = first] = ends;
		if (first === undefined || last === undefined || ends.includes(undefined) || ends.length > 2)
			return { ok: false, why: `"${part}" is no day of the week. Write days as Mo, Tu, We, Th, Fr, Sa, Su.` };
		for (let day = first; day !== last; day = (day + 1) % 7) days.push(day);
		days.push(last);
	}
	return { ok: true, value: days };
}

function dayOf(word: string): number | undefined {
	const start = word.toLowerCase().replace(/\.$/, '');
	const day = DAYS.findIndex((name) => start.length >= 2 && name.startsWith(start));
	return day === -1 ? undefined : day;
}

type Times = Pick<DailySpan, 'from' | 'to'>;

function parseTimes(text: string): Parsed<Times> {
	const ends = text.split(/\s*[-–]\s*/).map(minuteOf);
	const [from, to] = ends;
	if (from === undefined || to === undefined || ends.length !== 2)
		return { ok: false, why: `"${text}" is no span of time. Write it like 09:00-18:00 or 9am-6pm.` };
	if (from === to) return { ok: false, why: `"${text}" has no length. For a whole day write 00:00-24:00.` };
	if (to > from) return { ok: true, value: { from, to } };
	if (to + DAY_MINUTES - from > LONGEST_NIGHT_MINUTES)
		return {
			ok: false,
			why: `"${text}" goes over midnight and is longer than 16 hours. Write an afternoon hour as 17:00 or 5pm.`,
		};
	return { ok: true, value: { from, to: to + DAY_MINUTES } };
}

/** Minutes since midnight; a bare number such as 9 is not taken, since nobody knows which half of the day is meant. */
function minuteOf(text: string): number | undefined {
	const [, hours, minutes, half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?$/i.exec(text) ?? [];
	if (hours === undefined || (minutes === undefined && half === undefined)) return undefined;
	const hour = Number(hours);
	const minute = Number(minutes ?? 0);
	if (minute > 59) return undefined;
	if (half !== undefined)
		return hour < 1 || hour > 12
			? undefined
			: ((hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) * 60 + minute;
	return hour * 60 + minute > DAY_MINUTES ? undefined : hour * 60 + minute;
}
