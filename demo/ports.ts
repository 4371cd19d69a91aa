import { createServer } from 'node:net';
import { tryLock, type Lock } from './lock';

/** Every server of the demo with the port it takes when that is free. */
export const DEFAULT_PORTS = {
	desk: 4400,
	slack: 4401,
	zendesk: 4402,
	crisp: 4403,
	webhook: 4404,
	mail: 4425,
	n8n: 5678,
	/** Where n8n's task runner talks to n8n; nobody else uses it. */
	n8nBroker: 5779,
} as const;

export type ServerName = keyof typeof DEFAULT_PORTS;
export type Ports = Record<ServerName, number>;

const HIGHEST_PORT = 65_535;

export interface ChosenPorts {
	ports: Ports;
	/** Gives the reservations back; the servers themselves are closed by whoever started them. */
	release(): void;
}

/**
 * Chooses a free port for each server: the default one, else the next free one above it.
 * A chosen port stays reserved for this process by a lock file, since n8n listens on its port seconds later
 * only, and a demo started meanwhile in another clone must not choose the same one.
 * @param reservations the folder of the lock files, shared by all clones.
 * @param onBusy told of every default port that was not to be had.
 */
export async function choosePorts(
	reservations: string,
	onBusy: (busy: number, taken: number) => void,
	wanted: Ports = DEFAULT_PORTS,
): Promise<ChosenPorts> {
	const locks: Lock[] = [];
	const choose = async (first: number) => {
		const { port, lock } = await reserve(first, reservations);
		locks.push(lock);
		if (port !== first) onBusy(first, port);
		return port;
	};
	const ports: Ports = {
		desk: await choose(wanted.desk),
		slack: await choose(wanted.slack),
		zendesk: await choose(wanted.zendesk),
		crisp: await choose(wanted.crisp),
		webhook: await choose(wanted.webhook),
		mail: await choose(wanted.mail),
		n8n: await choose(wanted.n8n),
		n8nBroker: await choose(wanted.n8nBroker),
	};
	return { ports, release: () => locks.forEach((lock) => lock.release()) };
}

async function reserve(first: number, reservations: string): Promise<{ port: number; lock: Lock }> {
	for (let port = first; port <= HIGHEST_PORT; port += 1) {
		const attempt = tryLock(`${reservations}/port-${port}`);
		if (!('lock' in attempt)) continue;
		if (await isFree(port)) return { port, lock: attempt.lock };
		attempt.lock.release();
	}
	throw new Error(`No free port from ${first} upwards.`);
}

/** Whether a server could listen on this port of 127.0.0.1 now. */
export function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
	});
}
