import { showTimesIn } from '../../../core/transcript/times';

describe('showTimesIn', () => {
	it.each([
		['Europe/Berlin', '2026-11-22T15:00:00Z', '2026-11-22 16:00'],
		['Europe/Berlin', '2026-07-01T15:00:00Z', '2026-07-01 17:00'],
		['Europe/Berlin', '2026-10-25T00:59:59Z', '2026-10-25 02:59'],
		['Europe/Berlin', '2026-10-25T01:00:00Z', '2026-10-25 02:00'],
		['Asia/Kathmandu', '2026-11-22T18:20:00Z', '2026-11-23 00:05'],
		['America/New_York', '2026-11-22T03:00:00Z', '2026-11-21 22:00'],
		['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05 01:30'],
		['UTC', '2026-01-01T00:00:00.999Z', '2026-01-01 00:00'],
		['Middle/Earth', '2026-11-22T15:00:00Z', '2026-11-22 15:00'],
		['', '2026-11-22T15:00:00Z', '2026-11-22 15:00'],
	])('shows in %s the instant %s as %s', (zone, at, shown) => {
		expect(showTimesIn(zone)(at)).toBe(shown);
	});

	it.each([undefined, '', 'yesterday', '2026-13-45'])('shows nothing for %p', (at) => {
		expect(showTimesIn('UTC')(at)).toBeNull();
	});

	it.each(['-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z'])('survives the end of time, %s', (at) => {
		expect(() => showTimesIn('Pacific/Kiritimati')(at)).not.toThrow();
	});

	it('shows every message of a day as the runtime does', () => {
		const zone = 'Europe/Berlin';
		const reference = new Intl.DateTimeFormat('sv-SE', {
			timeZone: zone,
			dateStyle: 'short',
			timeStyle: 'short',
		});
		const showTime = showTimesIn(zone);
		for (let minute = 0; minute < 48 * 60; minute += 7) {
			const instant = new Date(Date.UTC(2026, 2, 28, 12, minute));
			expect(showTime(instant.toISOString())).toBe(reference.format(instant));
		}
	});
});
