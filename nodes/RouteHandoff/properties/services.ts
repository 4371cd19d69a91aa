import type { INodeProperties } from 'n8n-workflow';
import { customFieldsProperty } from './zendeskFields';

/** The rarer settings of each service, shown while it is among the destinations. */
export const serviceProperties: INodeProperties[] = [
	{
		displayName: 'Slack Options',
		name: 'slackOptions',
		type: 'collection',
		placeholder: 'Add Slack Option',
		default: {},
		displayOptions: { show: { destinations: ['slack'] } },
		options: [
			{
				displayName: 'Buttons',
				name: 'buttons',
				type: 'boolean',
				default: false,
				description:
					'Whether the message has the buttons Claim and Return to bot. They need a Handoff Trigger that hears them; without one, pressing them does nothing.',
			},
			{
				displayName: 'Mention',
				name: 'mention',
				type: 'string',
				default: '',
				placeholder: '<!here>',
				description:
					'Who is called: &lt;!here&gt;, &lt;!channel&gt;, a person as &lt;@U0123&gt; or a group as &lt;!subteam^S0123&gt;. Customers can never mention anybody.',
			},
		],
	},
	{
		displayName: 'Zendesk Options',
		name: 'zendeskOptions',
		type: 'collection',
		placeholder: 'Add Zendesk Option',
		default: {},
		displayOptions: { show: { destinations: ['zendesk'] } },
		options: [
			{
				displayName: 'Assignee ID',
				name: 'assigneeId',
				type: 'string',
				default: '',
				placeholder: '360001234567',
				description: 'The agent who gets the ticket',
			},
			{
				displayName: 'Brand ID',
				name: 'brandId',
				type: 'string',
				default: '',
				placeholder: '360001234567',
				description: 'The brand the ticket belongs to',
			},
			customFieldsProperty({
				displayName: 'Custom Fields',
				name: 'customFields',
				description: 'Fields of your ticket form',
			}),
			{
				displayName: 'Public Comment',
				name: 'publicComment',
				type: 'boolean',
				default: false,
				description:
					'Whether the customer may see the transcript. Zendesk mails public comments to the customer.',
			},
			{
				displayName: 'Tags',
				name: 'tags',
				type: 'string',
				default: 'n8n_handoff',
				description: 'With commas between them',
			},
			{
				displayName: 'Ticket Form ID',
				name: 'formId',
				type: 'string',
				default: '',
				placeholder: '360001234567',
				description: 'The form of the ticket',
			},
		],
	},
	{
		displayName: 'Crisp Options',
		name: 'crispOptions',
		type: 'collection',
		placeholder: 'Add Crisp Option',
		default: {},
		displayOptions: { show: { destinations: ['crisp'] } },
		options: [
			{
				displayName: 'Assignee ID',
				name: 'assigneeId',
				type: 'string',
				default: '',
				description: 'The user ID of the operator who gets the conversation',
			},
			{
				displayName: 'Segments',
				name: 'segments',
				type: 'string',
				default: 'handoff',
				description: 'With commas between them. Segments that are there already stay.',
			},
		],
	},
];
