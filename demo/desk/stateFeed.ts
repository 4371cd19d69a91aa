import type { ServerResponse } from 'node:http';
import type { Handler } from '../services/http';
import type { Service } from '../services/service';
import { deskState } from './deskState';
import type { DeskSources } from './deskState';

/** The stand-ins that the desk shows. */
export type DeskServices = { [Name in keyof DeskSources]: Service<DeskSources[Name]> };

/** Milliseconds: several changes within this time reach the pages as one. */
const GATHER = 30;

export interface StateFeed {
	/** Server-Sent Events: the whole state at once and again after every change. */
	handle: Handler;
	close(): void;
}

/** Tells every open page what the services received. */
export function createStateFeed(services: DeskServices): StateFeed {
	const pages = new Set<ServerResponse>();
	let timer: NodeJS.Timeout | undefined;
	const event = () => `event: state\ndata: ${JSON.stringify(deskState(sourcesOf(services)))}\n\n`;
	const announce = () => {
		timer ??= setTimeout(() => {
			timer = undefined;
			const text = event();
			for (const page of pages) page.write(text);
		}, GATHER);
	};
	const stops = Object.values(services).map((service) => service.onChange(announce));
	return {
		handle: () => ({
			status: 200,
			headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
			stream(response) {
				pages.add(response);
				response.once('close', () => pages.delete(response));
				response.write(`retry: 1000\n\n${event()}`);
			},
		}),
		close() {
			clearTimeout(timer);
			for (const stop of stops) stop();
		},
	};
}

function sourcesOf({ slack, zendesk, crisp, mail, webhook }: DeskServices): DeskSources {
	return {
		...{ slack: slack.received, zendesk: zendesk.received, crisp: crisp.received },
		...{ mail: mail.received, webhook: webhook.received },
	};
}
