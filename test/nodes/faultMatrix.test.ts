import { runMatrix } from '../faults/matrix';
import { SERVICE_NAMES } from '../faults/standIns';

/** The small run of `npm run test:faults`: every fault at every service, a few conversations each. */
describe('the fault matrix', () => {
	it.each(SERVICE_NAMES)(
		'loses and doubles nothing at %s, and says why and what to do where it does not deliver',
		async (service) => {
			const cells = await runMatrix({ conversations: 10, concurrency: 10, services: [service] });
			expect(cells.length).toBeGreaterThan(15);
			expect(cells.flatMap(({ fault, problems }) => problems.map((one) => ({ fault, ...one })))).toEqual([]);
			const delivered = cells.reduce((sum, { verdicts }) => sum + verdicts.once + verdicts.fallback, 0);
			expect(delivered).toBeGreaterThan(cells.length);
		},
		300_000,
	);
});
