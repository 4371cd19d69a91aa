import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { partsOf } from '../../../core/transcript/render/slackThread';

type Costs = Record<string, { milliseconds: number; lowest: number }>;

const root = join(__dirname, '../../..');

/** Measured on the code as it is published and in a process of its own: the heap of a test run is full of others. */
async function measure(): Promise<Costs> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--expose-gc', '--import', 'tsx', join('tools', 'bench', 'main.ts'), '--formats', '--json'],
		{ cwd: root, env: { ...process.env, DOTENV_CONFIG_QUIET: 'true' }, timeout: 280_000 },
	);
	return JSON.parse(stdout);
}

describe('all eight formats with every redaction', () => {
	let costs: Costs = {};
	beforeAll(async () => {
		costs = await measure();
	}, 300_000);

	/**
	 * The aim is 60, which `npm run bench:formats` measures; the rest is for noise. The best of several rounds counts:
	 * what disturbs a round only ever makes it slower.
	 */
	it.each(['100', '1000', '10000', '100000'])(
		'cost at most 90 times a JSON.stringify of the %s messages',
		(length) => {
			expect(costs[length]?.lowest).toBeLessThan(90);
		},
	);

	it('grow linearly to 100,000 messages', () => {
		const millisecondsFor = (length: string) => costs[length]?.milliseconds ?? Number.NaN;
		expect(millisecondsFor('100000') / millisecondsFor('10000')).toBeLessThan(20);
	});
});

describe('the size of a part of a Slack thread', () => {
	it.each(['', 'plain', '"quoted"\nand \\ more 🙂', '\ud800'])('is that of its JSON, for %j', (text) => {
		for (const time of [null, '2026-11-22 16:00']) {
			const line = {
				role: 'customer' as const,
				speaker: `Customer (${text})`,
				time,
				text: text.repeat(200),
				attachments: [{ name: text }],
				index: 0,
				deciding: false,
			};
			for (const { block, size } of partsOf(line)) expect(size).toBe(JSON.stringify(block).length + 1);
		}
	});
});
