import type { INodeProperties } from 'n8n-workflow';
import {
	neverRedactOption,
	noteOption,
	ownPatternsOption,
	systemLinesOption,
	timeZoneOption,
} from '../../shared/transcriptParameters';
import { redactPerDestinationOption } from './redactPerDestination';

export const ifNothingAcceptsProperty: INodeProperties = {
	displayName: 'If Nothing Accepts',
	name: 'ifNothingAccepts',
	type: 'options',
	options: [
		{
			name: 'Stop With Error',
			value: 'stopWithError',
			description: 'The execution fails, so your error workflow hears of it',
		},
		{
			name: 'Use Output',
			value: 'useOutput',
			description:
				'The item leaves by Not Delivered. If nothing is wired there, it is an error all the same.',
		},
	],
	default: 'useOutput',
	description: 'What happens to a handoff that no destination took',
};

/** The rarer settings of each service, then those of the whole node. */
export const optionProperties: INodeProperties[] = [
	{
		displayName: 'Slack Options',
		name: 'slackOptions',
		type: 'collection',
		placeholder: 'Add Slack Option',
		default: {},
		displayOptions: { show: { destinations: ['slack'] } },
		options: [
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
			{
				displayName: 'Custom Fields',
				name: 'customFields',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: 'Add Field',
				default: {},
				description: 'Fields of your ticket form',
				options: [
					{
						displayName: 'Field',
						name: 'field',
						values: [
							{
								displayName: 'Field ID',
								name: 'id',
								type: 'string',
								default: '',
								placeholder: '360001234567',
								description: 'Shown in the Admin Center under Tickets > Fields',
							},
							{
								displayName: 'Value',
								name: 'value',
								type: 'string',
								default: '',
								description: 'What the field is set to',
							},
						],
					},
				],
			},
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
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Content',
				name: 'content',
				type: 'options',
				options: [
					{ name: 'Brief', value: 'brief' },
					{ name: 'Brief and Transcript', value: 'briefAndTranscript' },
					{ name: 'Transcript', value: 'transcript' },
				],
				default: 'briefAndTranscript',
				description: 'How much the team gets to read',
			},
			neverRedactOption,
			noteOption,
			{
				displayName: 'Output Field',
				name: 'outputField',
				type: 'string',
				default: 'output',
				description:
					'The field of the item that holds the text for the customer. The Chat Trigger shows output.',
			},
			ownPatternsOption,
			redactPerDestinationOption,
			systemLinesOption,
			timeZoneOption,
		],
	},
];
