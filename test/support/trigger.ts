import 'reflect-metadata';
import { HookContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type IDataObject,
	type IWebhookData,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import type { InboundRequest } from '../../core/inbound/inbound';
import { HandoffTrigger } from '../../nodes/HandoffTrigger/HandoffTrigger.node';
import type { CredentialData } from './credentialsHelper';
import { additionalDataOf, node, nodeTypesOf } from './engine';
import { CREDENTIAL_TYPES } from './nodes';

const TYPE = 'n8n-nodes-human-handoff.handoffTrigger';

/** What the caller of a webhook gets, and the items that the workflow starts with; null where it does not start. */
export interface Received {
	status: number;
	body: string;
	headers: Record<string, string>;
	items: IDataObject[] | null;
}

interface Setting {
	parameters?: IDataObject;
	credentials: Record<string, CredentialData>;
	/** Of n8n, as WEBHOOK_URL sets it. */
	webhookBaseUrl?: string;
}

/** A Handoff Trigger in n8n's own contexts: real parameters, credentials, static data and HTTP helper. */
export function openTrigger({
	parameters,
	credentials,
	webhookBaseUrl = 'https://n8n.example.com/webhook',
}: Setting) {
	const trigger = new HandoffTrigger();
	const named = Object.fromEntries(Object.keys(credentials).map((name) => [name, { id: name, name }]));
	const triggerNode = node('Trigger', TYPE, parameters, { credentials: named, webhookId: 'hook-1' });
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Support',
		nodes: [triggerNode],
		connections: {},
		active: true,
		nodeTypes: nodeTypesOf({ [TYPE]: trigger }),
	});
	const base = {
		...additionalDataOf({
			types: { [TYPE]: trigger },
			nodes: [triggerNode],
			connections: {},
			input: [],
			credentialTypes: CREDENTIAL_TYPES,
			credentials,
		}),
		webhookBaseUrl,
	};
	const webhookData: IWebhookData = {
		httpMethod: 'POST',
		node: triggerNode.name,
		path: 'hook-1/handoff',
		webhookDescription: { name: 'default', httpMethod: 'POST', path: 'handoff' },
		workflowId: 'workflow-1',
		workflowExecuteAdditionalData: base,
	};
	const found = workflow.getNode('Trigger');
	if (!found) throw new Error('The trigger is not in its workflow');
	const hook = () => new HookContext(workflow, found, base, 'trigger', 'activate', webhookData);
	const { checkExists, create, delete: remove } = trigger.webhookMethods.default;
	return {
		checkExists: async () => await checkExists.call(hook()),
		create: async () => await create.call(hook()),
		remove: async () => await remove.call(hook()),
		staticData: () => workflow.getStaticData('node', found),
		async receive(request: InboundRequest): Promise<Received> {
			const { received, response } = recorder();
			const { rawBody, headers, query } = request;
			const http = { httpRequest: { rawBody, headers, query, body: {}, params: {} }, httpResponse: response };
			const data = { ...base, ...http } as unknown as IWorkflowExecuteAdditionalData;
			const context = new WebhookContext(workflow, found, data, 'webhook', webhookData, [], null);
			const { workflowData } = await trigger.webhook.call(context);
			const items = workflowData?.[0]?.map(({ json }) => json) ?? null;
			return { ...received, items };
		},
	};
}

/** As much of Express's response as the node uses. */
function recorder() {
	const received = { status: 0, body: '', headers: {} as Record<string, string> };
	const response = {
		status(status: number) {
			received.status = status;
			return response;
		},
		type: (type: string) => response.set('Content-Type', type),
		set(name: string, value: string) {
			received.headers[name] = value;
			return response;
		},
		send(body: string) {
			received.body = body;
			return response;
		},
		end: () => response,
	};
	return { received, response };
}
