import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { credentials } from './credentials';
import { checkExists, create, remove } from './lifecycle';
import { properties } from './properties';
import { receive } from './receive';

export class HandoffTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Handoff Trigger',
		name: 'handoffTrigger',
		icon: { light: 'file:handoffTrigger.svg', dark: 'file:handoffTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["service"] + ": " + $parameter["events"].join(", ") }}',
		description: 'Starts when an agent replies to, claims or closes a handoff in Slack, Zendesk or Crisp',
		defaults: { name: 'Handoff Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'handoff' }],
		properties,
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await checkExists(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await create(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await remove(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
