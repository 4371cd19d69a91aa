import type { INodeProperties } from 'n8n-workflow';

export const replyProperties: INodeProperties[] = [
	{
		displayName: 'Reply to Customer',
		name: 'replyToCustomer',
		type: 'options',
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description: "Says in the customer's language what really happened: delivered, queued or failed",
			},
			{ name: 'None', value: 'none', description: 'The item gets no text for the customer' },
			{ name: 'Own Texts', value: 'ownTexts', description: 'Your words for each outcome' },
		],
		default: 'automatic',
		description: 'What the chat shows to the customer. It stands in the output field of the item.',
	},
	{
		displayName: 'Texts',
		name: 'replyTexts',
		type: 'collection',
		placeholder: 'Add Text',
		default: {},
		displayOptions: { show: { replyToCustomer: ['ownTexts'] } },
		description: 'An outcome without a text of yours gets ours',
		options: [
			{
				displayName: 'When Asking for Contact',
				name: 'askingContact',
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'At which email address can we reach you?',
				description: 'The question that Ask for Contact First puts to the customer',
			},
			{
				displayName: 'When Delivered',
				name: 'delivered',
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'You are being connected with a colleague.',
				description: 'A destination has confirmed that it has the conversation',
			},
			{
				displayName: 'When Not Delivered',
				name: 'failed',
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'We cannot be reached right now. Please call +1 555 0100.',
				description: 'No destination took it',
			},
			{
				displayName: 'When Outside Hours',
				name: 'outsideHours',
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'Our team has your message. We are back on {opensAt}.',
				description:
					"It was delivered or queued while the team is closed. {opensAt} becomes the day and time in the customer's language.",
			},
			{
				displayName: 'When Queued',
				name: 'queued',
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'We have your message and will get back to you.',
				description: 'It went to a branch only, so nobody has confirmed it yet',
			},
		],
	},
];
