import type { INodeProperties } from 'n8n-workflow';

const definedBelow = { show: { conversationSource: ['defineBelow'] } };

const source: INodeProperties = {
	displayName: 'Conversation',
	name: 'conversationSource',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Automatic',
			value: 'automatic',
			description:
				'Read it from the item: Chat Trigger, AI Agent, memory, Telegram, WhatsApp, Messenger, Twilio, Slack, Intercom, Crisp, Zendesk, Chatwoot or a list of messages',
		},
		{ name: 'Define Below', value: 'defineBelow', description: 'Say by expression where each part is' },
	],
	default: 'automatic',
	description: 'Where the conversation comes from',
};

/** The parameters by which every node is told where the conversation is; read by `readItemConversation`. */
export const conversationProperties: INodeProperties[] = [
	{ ...source, displayOptions: { hide: { '@tool': [true] } } },
	// The item of an agent's tool holds what the model wrote, never the conversation; expressions reach the agent's item.
	{ ...source, default: 'defineBelow', displayOptions: { show: { '@tool': [true] } } },
	{
		displayName: 'Conversation ID',
		name: 'conversationId',
		type: 'string',
		default: '={{ $json.sessionId }}',
		displayOptions: definedBelow,
		description: 'What all messages of this conversation have in common. The same ID makes the same handoff.',
	},
	{
		displayName: 'Newest Message',
		name: 'newestMessage',
		type: 'string',
		default: '={{ $json.chatInput }}',
		displayOptions: definedBelow,
		description: 'What the customer wrote last. Leave empty if it is among the messages below.',
	},
	{
		displayName: 'Earlier Messages',
		name: 'earlierMessages',
		type: 'json',
		default: '[]',
		placeholder: '[{ "role": "customer", "text": "Where is my order?" }, { "role": "bot", "text": "…" }]',
		displayOptions: definedBelow,
		description:
			'The messages so far, oldest first, such as [{ "role": "customer", "text": "Where is my order?" }]. Not needed with a memory attached.',
	},
	{
		displayName: 'Customer',
		name: 'customer',
		type: 'collection',
		placeholder: 'Add Detail',
		default: {},
		displayOptions: definedBelow,
		description: 'What you know about the customer, shown to the team',
		options: [
			{
				displayName: 'Attributes',
				name: 'attributes',
				type: 'json',
				default: '{}',
				placeholder: '{ "plan": "pro" }',
				description: 'Anything else, as an object of texts, numbers and true/false',
			},
			{ displayName: 'Email', name: 'email', type: 'string', placeholder: 'name@email.com', default: '' },
			{
				displayName: 'Language',
				name: 'locale',
				type: 'string',
				default: '',
				placeholder: 'en',
				description: 'Helps to recognise the language of short messages',
			},
			{ displayName: 'Name', name: 'name', type: 'string', default: '' },
			{ displayName: 'Phone', name: 'phone', type: 'string', default: '' },
		],
	},
];
