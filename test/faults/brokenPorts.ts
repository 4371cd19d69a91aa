import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

/** Ports of 127.0.0.1 on which https fails. */
export interface BrokenPorts {
	/** Speaks HTTP in the clear, whatever it is asked. */
	plain: number;
	/** Speaks TLS and has no certificate. */
	tls: number;
	close(): Promise<void>;
}

export async function startBrokenPorts(): Promise<BrokenPorts> {
	const plain = createServer((socket) => {
		socket.on('error', () => undefined);
		socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
	});
	const tls = createTlsServer({});
	tls.on('tlsClientError', () => undefined);
	const sockets = new Set<Socket>();
	for (const server of [plain, tls]) {
		server.on('connection', (socket: Socket) => {
			sockets.add(socket);
			socket.once('close', () => sockets.delete(socket));
		});
	}
	const listen = (server: Server): Promise<number> =>
		new Promise((resolve) => {
			server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
		});
	return {
		plain: await listen(plain),
		tls: await listen(tls),
		close: async () => {
			for (const socket of sockets) socket.destroy();
			await Promise.all([plain, tls].map((one) => new Promise((resolve) => one.close(resolve))));
		},
	};
}
