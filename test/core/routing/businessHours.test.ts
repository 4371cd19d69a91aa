import fc from 'fast-check';
import { openStateAt, readTeam, type BusinessHours } from '../../../core/routing/businessHours';

const MINUTE = 60_000;

const hoursOf = (hours: string, timeZone = 'Europe/Berlin', holidays = ''): BusinessHours => {
	const team = readTeam({ name: 'Support', timeZone, hours, holidays });
	if (!team.ok) throw new Error(team.why);
	return team.value.hours;
};
const stateOf = (hours: BusinessHours, at: string) => openStateAt(hours, Date.parse(at));
const OFFICE = 'Mo-Fr 09:00-18:00; Sa 10:00-14:00';

describe('business hours', () => {
	it.each<[string, string, string, string]>([
		['in the middle', OFFICE, '2026-11-23T11:00:00Z', 'open'],
		['at the first minute', OFFICE, '2026-11-23T08:00:00Z', 'open'],
		['before the first minute', OFFICE, '2026-11-23T07:59:59Z', '2026-11-23T08:00:00.000Z'],
		['at the end', OFFICE, '2026-11-23T17:00:00Z', '2026-11-24T08:00:00.000Z'],
		['on Friday night', OFFICE, '2026-11-27T20:00:00Z', '2026-11-28T09:00:00.000Z'],
		['on Saturday night', OFFICE, '2026-11-28T20:00:00Z', '2026-11-30T08:00:00.000Z'],
		['in a break', 'Mo-Fr 09:00-12:00, 13:00-18:00', '2026-11-23T11:30:00Z', '2026-11-23T12:00:00.000Z'],
		['after midnight', 'Fr 22:00-06:00', '2026-11-28T03:00:00Z', 'open'],
		['after the night', 'Fr 22:00-06:00', '2026-11-28T05:00:00Z', '2026-12-04T21:00:00.000Z'],
		['where Sunday night meets Monday', 'Su 22:00-06:00', '2026-11-23T04:59:00Z', 'open'],
		['always', '24/7', '2026-11-22T03:00:00Z', 'open'],
		[
			'over adjoining spans',
			'Mo 09:00-12:00, 12:00-18:00',
			'2026-11-23T00:00:00Z',
			'2026-11-23T08:00:00.000Z',
		],
		[
			'before the hour that spring skips',
			'Su 02:30-05:00',
			'2026-03-29T00:30:00Z',
			'2026-03-29T01:00:00.000Z',
		],
		[
			'in hours that spring skips whole',
			'Su 02:15-02:45',
			'2026-03-29T00:30:00Z',
			'2026-04-05T00:15:00.000Z',
		],
		['after the time change', OFFICE, '2026-03-29T12:00:00Z', '2026-03-30T07:00:00.000Z'],
		['in the hour that autumn repeats', 'Su 02:00-02:30', '2026-10-25T00:45:00Z', '2026-10-25T01:00:00.000Z'],
		['in the repeat', 'Su 02:00-02:30', '2026-10-25T01:10:00Z', 'open'],
		[
			'where the clock goes back into them',
			'Su 01:00-02:15',
			'2026-10-25T00:30:00Z',
			'2026-10-25T01:00:00.000Z',
		],
	])('%s: %s at %s → %s', (_name, hours, at, expected) => {
		const state = stateOf(hoursOf(hours), at);
		expect(state.open ? 'open' : state.opensAt).toBe(expected);
	});

	it.each<[string, string, string, string]>([
		['a date', OFFICE, '2026-12-25', '2026-12-26T09:00:00.000Z'],
		['a day of every year', 'Mo-Su 09:00-18:00', '12-25, 12-26', '2026-12-27T08:00:00.000Z'],
		['the same day of another year', 'Mo-Su 09:00-18:00', '2025-12-25', '2026-12-25T08:00:00.000Z'],
		['a night that begins on it', 'Mo-Su 22:00-06:00', '12-25', '2026-12-26T21:00:00.000Z'],
	])('is closed on a holiday: %s (%s, %s)', (_name, hours, holidays, opensAt) => {
		const late = stateOf(hoursOf(hours, 'Europe/Berlin', holidays), '2026-12-25T05:30:00Z');
		expect(late).toEqual({ open: false, opensAt: expect.any(String) });
		expect(late.open ? '' : late.opensAt).toBe(opensAt);
	});

	it('stays open for the night that began before the holiday', () => {
		const night = hoursOf('Mo-Su 22:00-06:00', 'Europe/Berlin', '12-25');
		expect(stateOf(night, '2026-12-25T03:00:00Z')).toEqual({ open: true });
	});

	it('never opens where every day is a holiday', () => {
		const days = Array.from({ length: 366 }, (_, day) =>
			new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 10),
		);
		const closed = hoursOf(OFFICE, 'Europe/Berlin', days.join(', '));
		expect(stateOf(closed, '2026-11-23T11:00:00Z')).toEqual({ open: false, opensAt: null });
	});

	it.each<[string, string]>([
		['Asia/Kolkata', '2026-11-23T03:30:00.000Z'],
		['America/New_York', '2026-11-23T14:00:00.000Z'],
		['Pacific/Auckland', '2026-11-23T20:00:00.000Z'],
		['Pacific/Pago_Pago', '2026-11-23T20:00:00.000Z'],
		['UTC', '2026-11-23T09:00:00.000Z'],
	])('goes by the clock of %s', (zone, opensAt) => {
		expect(stateOf(hoursOf('Mo-Fr 09:00-12:00', zone), '2026-11-23T01:00:00Z')).toEqual({
			open: false,
			opensAt,
		});
	});
});

describe('the next opening', () => {
	const ZONES = [
		'Europe/Berlin',
		'America/New_York',
		'America/Havana',
		'America/Santiago',
		'Australia/Lord_Howe',
		'Africa/Casablanca',
		'Asia/Beirut',
		'Asia/Kathmandu',
		'UTC',
	];
	const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
	const clock = (quarter: number) =>
		`${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
	const span = fc
		.tuple(fc.constantFrom(...DAYS), fc.nat(95), fc.integer({ min: 1, max: 60 }))
		.map(([day, from, length]) => `${day} ${clock(from)}-${clock((from + length) % 96)}`);
	const weeks = fc.array(span, { minLength: 1, maxLength: 6 }).map((spans) => spans.join('; '));
	/** Half of them around the days on which clocks are moved. */
	const instants = fc.oneof(
		fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) }),
		fc
			.tuple(
				fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'),
				fc.integer({ min: -36 * 60, max: 36 * 60 }),
			)
			.map(([day, minutes]) => Date.parse(day) + minutes * MINUTE),
	);

	it('is never past, is open then, is not open a minute before, and is the first', () => {
		fc.assert(
			fc.property(weeks, fc.constantFrom(...ZONES), instants, (week, zone, instant) => {
				const hours = hoursOf(week, zone);
				const state = openStateAt(hours, instant);
				if (state.open) return;
				const opensAt = Date.parse(state.opensAt ?? '');
				expect(opensAt).toBeGreaterThan(instant);
				expect(openStateAt(hours, opensAt)).toEqual({ open: true });
				expect(openStateAt(hours, opensAt - MINUTE).open).toBe(false);
				const steps = Math.floor((opensAt - MINUTE - instant) / (15 * MINUTE));
				for (let step = 1; step <= Math.min(steps, 100); step += 1)
					expect(openStateAt(hours, opensAt - step * 15 * MINUTE).open).toBe(false);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('what a builder writes as hours', () => {
	it.each([
		'Mo-Fr 09:00-18:00',
		'Mon-Fri: 9:00 – 18:00',
		'Monday - Friday 9am-6pm; Sat. 10am-2pm',
		'Mo, We, Fr 09.00-18.00',
		'Fr-Mo 22:00-06:00\nTu 12:00-24:00',
		'24/7',
	])('reads %j', (hours) => {
		expect(readTeam({ name: '', timeZone: 'UTC', hours, holidays: '' }).ok).toBe(true);
	});

	it.each<[string, string, string, RegExp]>([
		['', 'UTC', '', /No hours.*Mo-Fr 09:00-18:00/],
		['Mo-Fr', 'UTC', '', /"Mo-Fr" does not say days and times/],
		['09:00-18:00', 'UTC', '', /does not say days/],
		['Xx 09:00-18:00', 'UTC', '', /"Xx" is no day/],
		['Mo-Di-Fr 09:00-18:00', 'UTC', '', /no day/],
		['Mo 9-18', 'UTC', '', /"9-18" is no span/],
		['Mo 09:00', 'UTC', '', /no span/],
		['Mo 09:00-25:00', 'UTC', '', /no span/],
		['Mo 09:70-18:00', 'UTC', '', /no span/],
		['Mo 13pm-14pm', 'UTC', '', /no span/],
		['Mo 09:00-09:00', 'UTC', '', /00:00-24:00/],
		['Mo 9:00-5:00', 'UTC', '', /17:00 or 5pm/],
		['24/7', 'Europe/Berln', '', /"Europe\/Berln".*Europe\/Berlin/],
		['24/7', '', '', /time zone/],
		['24/7', 'UTC', '25.12.2026', /"25.12.2026" is no date/],
		['24/7', 'UTC', '02-30', /"02-30" is no date/],
		['24/7', 'UTC', '2026-02-29', /no date/],
	])('says what is wrong with %j in %j without %j', (hours, timeZone, holidays, why) => {
		const team = readTeam({ name: '', timeZone, hours, holidays });
		expect(team.ok ? '' : team.why).toMatch(why);
	});

	it('never throws, whatever is written', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (hours, timeZone, holidays) => {
				readTeam({ name: '', timeZone, hours, holidays });
				readTeam({ name: '', timeZone: 'UTC', hours, holidays });
			}),
		);
	});
});
