import { startHttp, type HttpAnswer, type HttpServer } from '../../../demo/services/http';

/** Addresses that somebody may enter by mistake: servers that are not the service. */
export interface OtherServers {
	/** A page with status 200 whatever is asked. */
	html: string;
	/** Another API: JSON with status 200. */
	json: string;
	/** Answers every request with an error of its own. */
	broken: string;
	/** Nothing listens there. */
	closed: string;
	/** Sends every request on to the same path of `target`. */
	redirectTo(target: string): Promise<string>;
	close(): Promise<void>;
}

export async function startOtherServers(): Promise<OtherServers> {
	const servers: HttpServer[] = [];
	const serve = async (answer: (path: string) => HttpAnswer) => {
		const server = await startHttp({ port: 0, answer: ({ path }) => answer(path) });
		servers.push(server);
		return server;
	};
	const headers = { 'content-type': 'text/html' };
	const html = await serve(() => ({ status: 200, headers, body: '<html><body>Welcome</body></html>' }));
	const json = await serve(() => ({ status: 200, body: { hello: 'world' } }));
	const broken = await serve(() => ({ status: 500, body: 'Oops' }));
	const closed = await startHttp({ port: 0, answer: () => ({ status: 200 }) });
	await closed.close();
	return {
		...{ html: html.url, json: json.url, broken: broken.url, closed: closed.url },
		redirectTo: async (target) =>
			(await serve((path) => ({ status: 307, headers: { location: `${target}${path}` } }))).url,
		close: async () => void (await Promise.all(servers.map((server) => server.close()))),
	};
}
