import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { toJsonObject } from '../../core/delivery/exchange';
import type { HandoffEvent } from '../../core/inbound/handoffEvent';
import type { InboundRequest } from '../../core/inbound/inbound';
import { isRecord } from '../../core/json';
import { readRequest } from './services';
import { readTriggerSettings } from './settings';

/** Seconds after which a service is asked to try again, when we could not look up what it told us of. */
const TRY_AGAIN_AFTER = 10;

/**
 * Answers a request of the service, and starts the workflow where it tells of an act of an agent. Who cannot prove
 * where the request comes from is told nothing but 401. The answer goes out before anything else is done that takes
 * time; only Zendesk waits for one look-up, because it would not tell again what we failed to read.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const settings = readTriggerSettings(context);
	const response = context.getResponseObject();
	const received = await readRequest(context, settings, await requestOf(context));
	switch (received.kind) {
		case 'refused':
			context.logger.debug(`Handoff Trigger refused a request: ${received.why}`);
			response.status(401).end();
			return { noWebhookResponse: true };
		case 'challenge':
			response.status(200).type('text/plain').send(received.answer);
			return { noWebhookResponse: true };
		case 'ignored':
			context.logger.debug(`Handoff Trigger ignored a request: ${received.why}`);
			response.status(200).end();
			return { noWebhookResponse: true };
		case 'unavailable':
			context.logger.warn(`Handoff Trigger could not look up what happened: ${received.why}`);
			response.status(503).set('Retry-After', String(TRY_AGAIN_AFTER)).end();
			return { noWebhookResponse: true };
		case 'event': {
			response.status(200).end();
			const events = await received.event();
			return { noWebhookResponse: true, workflowData: [events.map(itemOf)] };
		}
	}
}

/** n8n has read the body already, unless it is of a kind that it leaves to the node. */
async function requestOf(context: IWebhookFunctions): Promise<InboundRequest> {
	const request = context.getRequestObject();
	if (!request.rawBody) await request.readRawBody();
	const query = context.getQueryData();
	return {
		rawBody: request.rawBody ?? Buffer.alloc(0),
		headers: context.getHeaderData(),
		query: isRecord(query) ? query : {},
		nowMs: Date.now(),
	};
}

function itemOf(event: HandoffEvent) {
	return { json: { ...toJsonObject(event) } };
}
