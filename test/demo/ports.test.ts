import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePorts, isFree, type Ports } from '../../demo/ports';

let reservations: string;
let busy: Server;
let busyPort: number;

beforeEach(async () => {
	reservations = mkdtempSync(join(tmpdir(), 'ports-'));
	busy = createServer();
	busyPort = await new Promise((resolve) =>
		busy.listen(0, '127.0.0.1', () => {
			const address = busy.address();
			resolve(typeof address === 'object' && address ? address.port : 0);
		}),
	);
});

afterEach(async () => {
	rmSync(reservations, { recursive: true });
	await new Promise((resolve) => busy.close(resolve));
});

/** All servers want the same port, so that every one but the first must evade. */
function allWanting(port: number): Ports {
	return {
		...{ desk: port, slack: port, zendesk: port, crisp: port },
		...{ webhook: port, mail: port, n8n: port, n8nBroker: port },
	};
}

describe('isFree', () => {
	it('sees that a port is in use, and when it no longer is', async () => {
		expect(await isFree(busyPort)).toBe(false);
		await new Promise((resolve) => busy.close(resolve));
		expect(await isFree(busyPort)).toBe(true);
	});
});

describe('choosePorts', () => {
	it('takes the next free port where one is in use, and says so', async () => {
		const told: Array<[number, number]> = [];
		const { ports } = await choosePorts(
			reservations,
			(from, to) => told.push([from, to]),
			allWanting(busyPort),
		);
		expect(ports.desk).toBeGreaterThan(busyPort);
		expect(told[0]).toEqual([busyPort, ports.desk]);
		expect(told).toHaveLength(8);
	});

	it('gives every server a port of its own', async () => {
		const { ports } = await choosePorts(reservations, () => undefined, allWanting(busyPort));
		expect(new Set(Object.values(ports)).size).toBe(8);
	});

	it('never chooses what another demo has chosen and not opened yet', async () => {
		const first = await choosePorts(reservations, () => undefined, allWanting(busyPort));
		const second = await choosePorts(reservations, () => undefined, allWanting(busyPort));
		const all = [...Object.values(first.ports), ...Object.values(second.ports)];
		expect(new Set(all).size).toBe(16);
	});

	it('gives its reservations back', async () => {
		const { release } = await choosePorts(reservations, () => undefined, allWanting(busyPort));
		expect(readdirSync(reservations)).toHaveLength(8);
		release();
		expect(readdirSync(reservations)).toEqual([]);
	});
});
