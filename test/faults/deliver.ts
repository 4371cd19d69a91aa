import type { IDataObject, INode, IRun } from 'n8n-workflow';
import type { HandoffRecord } from '../../nodes/RouteHandoff/handoff';
import { outputsOf } from '../support/engine';
import { runNode } from '../support/nodes';
import type { CredentialData } from '../support/credentialsHelper';
import type { Sample } from './conversations';
import type { ServiceName, StandIn, StandIns } from './standIns';

/** Takes the handoff where the faulty service does not. */
export const FALLBACK: Readonly<Record<ServiceName, ServiceName>> = {
	slack: 'webhook',
	zendesk: 'webhook',
	crisp: 'webhook',
	webhook: 'zendesk',
};

const [DELIVERED, NOT_DELIVERED] = [0, 1];

/** Which way the item went, with what the node says of it. `failed`: the execution ended with an error. */
export type Way =
	| { kind: 'delivered' | 'notDelivered'; record: HandoffRecord }
	| { kind: 'failed'; message: string }
	| { kind: 'vanished' };

export interface Delivery {
	standIns: StandIns;
	service: ServiceName;
	sample: Sample;
	channel: string;
	/** The faulty service's address, as the node is to know it. */
	url: string;
	/** Destinations beside the faulty service, all healthy. */
	others: readonly ServiceName[];
	deliverTo: 'firstThatAccepts' | 'all';
	parameters?: IDataObject;
	retry?: Pick<INode, 'retryOnFail' | 'maxTries' | 'waitBetweenTries'>;
	/** Addresses of other destinations, where they are not their stand-in's own. */
	urls?: Partial<Record<ServiceName, string>>;
}

/** Hands a conversation over through the real node in n8n's engine, and says which way its item went. */
export async function deliver({ standIns, service, sample, ...how }: Delivery): Promise<Way> {
	const { channel, url, others, deliverTo, parameters, retry, urls = {} } = how;
	const credentials = Object.fromEntries(
		[service, ...others].map((name) => {
			const standIn: StandIn = standIns[name];
			const { type, data } = standIn.credential(name === service ? url : (urls[name] ?? standIn.url));
			return [type, data] satisfies [string, CredentialData];
		}),
	);
	const run = await runNode({
		type: 'routeHandoff',
		parameters: { destinations: [service, ...others], deliverTo, slackChannel: channel, ...parameters },
		input: [sample.item],
		flow: { credentials },
		...(retry && { settings: retry }),
	});
	return wayOf(run);
}

function wayOf(run: IRun): Way {
	const [taskData] = run.data.resultData.runData.Node ?? [];
	const error = taskData?.error ?? run.data.resultData.error;
	if (!taskData?.data || error)
		return error ? { kind: 'failed', message: textOf(error) } : { kind: 'vanished' };
	const outputs = outputsOf(run, 'Node');
	for (const [output, kind] of [
		[DELIVERED, 'delivered'],
		[NOT_DELIVERED, 'notDelivered'],
	] as const) {
		const [item] = outputs[output] ?? [];
		const record = Object(item?.json).handoff;
		if (record) return { kind, record };
	}
	return { kind: 'vanished' };
}

function textOf(error: Error): string {
	const { description } = Object(error);
	return [error.message, description].filter(Boolean).join('\n');
}
