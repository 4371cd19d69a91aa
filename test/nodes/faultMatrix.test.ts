import { runMatrix, type Cell } from '../faults/matrix';
import { SERVICE_NAMES } from '../faults/standIns';

/** The small run of `npm run test:faults`: every fault at every service, a few conversations each. */
describe('the fault matrix', () => {
	let cells: Cell[];
	beforeAll(async () => {
		cells = await runMatrix({
			...{ conversations: 10, concurrency: 10, services: SERVICE_NAMES, silenceMs: 400 },
		});
	}, 120_000);

	it.each(SERVICE_NAMES)(
		'loses and doubles nothing at %s, and says of each failure why and what to do',
		(name) => {
			const own = cells.filter(({ service }) => service === name);
			expect(own.length).toBeGreaterThan(15);
			expect(own.flatMap(({ fault, problems }) => problems.map((one) => ({ fault, ...one })))).toEqual([]);
		},
	);

	it.each(SERVICE_NAMES)('delivers to %s through the faults that pass', (name) => {
		const passing = cells.find(({ service, fault }) => service === name && fault === '500 three times');
		expect(passing?.verdicts).toMatchObject({ once: 10 });
	});
});
