import type { INodeProperties } from 'n8n-workflow';
import { PRIORITIES } from '../../../core/detection/escalation';
import { customerConditionsProperty } from '../../shared/customerConditions';
import { reasonOptions } from '../../shared/reasonOptions';
import { destinationOptions } from './destinations';
import { customFieldsProperty } from './zendeskFields';

const byRules = { show: { routeBy: ['rules'] } };

const priorityOptions = PRIORITIES.map((value) => ({
	name: value.charAt(0).toUpperCase() + value.slice(1),
	value,
}));

const moreConditions: INodeProperties = {
	displayName: 'More Conditions',
	name: 'moreConditions',
	type: 'collection',
	placeholder: 'Add Condition',
	default: {},
	description: 'These have to hold as well',
	options: [
		{
			displayName: 'If Channel Is',
			name: 'channels',
			type: 'string',
			default: '',
			placeholder: 'chat, whatsapp',
			description: 'Where the customer writes, as in conversation.channel, with commas between them',
		},
		{
			displayName: 'If Score Is at Least',
			name: 'minimumScore',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
			default: 0,
			description: 'The score that Detect Escalation gave, from 0 to 1',
		},
		{
			displayName: 'If Team Is',
			name: 'hours',
			type: 'options',
			options: [
				{ name: 'Closed', value: 'closed' },
				{ name: 'Open', value: 'open' },
				{ name: 'Open or Closed', value: 'any' },
			],
			default: 'open',
			description: 'By the hours under Options, Business Hours',
		},
		{
			displayName: 'Share',
			name: 'share',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 2 },
			default: 1,
			description:
				'Splits handoffs between this rule and the rules below it that match and have a share too: with 3 and 1, three of four come here. The same conversation always takes the same side.',
		},
		{
			displayName: 'Team',
			name: 'team',
			type: 'string',
			default: '',
			placeholder: 'Support',
			description: 'The team of Business Hours that this rule is about. Empty: the first.',
		},
	],
};

const moreSettings: INodeProperties = {
	displayName: 'More Settings',
	name: 'moreSettings',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	description: 'What else is different for these handoffs',
	options: [
		{
			displayName: 'Crisp Assignee ID',
			name: 'crispAssigneeId',
			type: 'string',
			default: '',
			description: 'The user ID of the operator who gets the conversation',
		},
		{
			displayName: 'Crisp Segments',
			name: 'crispSegments',
			type: 'string',
			default: '',
			placeholder: 'vip',
			description: "In addition to the node's, with commas between them",
		},
		{
			displayName: 'Zendesk Assignee ID',
			name: 'zendeskAssigneeId',
			type: 'string',
			default: '',
			placeholder: '360001234567',
			description: 'The agent who gets the ticket',
		},
		customFieldsProperty({
			displayName: 'Zendesk Custom Fields',
			name: 'zendeskCustomFields',
			description: "Fields of your ticket form, before the node's own",
		}),
		{
			displayName: 'Zendesk Tags',
			name: 'zendeskTags',
			type: 'string',
			default: '',
			placeholder: 'vip',
			description: "In addition to the node's, with commas between them",
		},
		{
			displayName: 'Zendesk Ticket Form ID',
			name: 'zendeskFormId',
			type: 'string',
			default: '',
			placeholder: '360001234567',
			description: 'The form of the ticket',
		},
	],
};

/** The conditions of a rule first, then what it does differently. */
const ruleValues: INodeProperties[] = [
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'Security to the night shift',
		description: 'Stands in the handoff as the rule that matched',
	},
	{
		displayName: 'If Any of These Reasons',
		name: 'reasons',
		type: 'multiOptions',
		options: reasonOptions,
		default: [],
		description: 'Empty: any reason',
	},
	{
		displayName: 'If Priority Is at Least',
		name: 'minimumPriority',
		type: 'options',
		options: [{ name: 'Any', value: '' }, ...priorityOptions],
		default: '',
		description: 'The priority that Detect Escalation gave',
	},
	{
		displayName: 'If Language Is',
		name: 'languages',
		type: 'string',
		default: '',
		placeholder: 'de, fr',
		description: 'Language codes with commas between them. Empty: any.',
	},
	customerConditionsProperty({
		displayName: 'If Customer',
		name: 'customer',
		description: 'All of these have to hold. A field that the customer does not have never holds.',
	}),
	moreConditions,
	{
		displayName: 'Then Deliver To',
		name: 'destinations',
		type: 'multiOptions',
		options: destinationOptions,
		default: [],
		description: 'Among the destinations picked above, whose credentials this node has. Empty: all of them.',
	},
	{
		displayName: 'Branches',
		name: 'branches',
		type: 'string',
		default: '',
		placeholder: 'Team, Night shift',
		description: 'The names of the branches meant, with commas between them. Empty: all.',
	},
	{
		displayName: 'Priority',
		name: 'priority',
		type: 'options',
		options: [{ name: 'As Detected', value: '' }, ...priorityOptions],
		default: '',
		description: 'The priority of the Zendesk ticket',
	},
	{
		displayName: 'Slack Channel',
		name: 'slackChannel',
		type: 'string',
		default: '',
		placeholder: 'C0123456789 or #support',
		description: 'Another channel than the one above',
	},
	{
		displayName: 'Slack Mention',
		name: 'slackMention',
		type: 'string',
		default: '',
		placeholder: '<!here>',
		description: "Who is called, in Slack's own notation",
	},
	{
		displayName: 'Zendesk Group ID',
		name: 'zendeskGroupId',
		type: 'string',
		default: '',
		placeholder: '360001234567',
		description: 'Another group than the one above',
	},
	moreSettings,
];

export const routingProperties: INodeProperties[] = [
	{
		displayName: 'Route By',
		name: 'routeBy',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Rules',
				value: 'rules',
				description: 'By reason, priority, language, customer, hours and more',
			},
			{ name: 'Same for All', value: 'same', description: 'Every handoff goes the same way' },
		],
		default: 'same',
		description: 'Whether all handoffs go the same way',
	},
	{
		displayName: 'Rules',
		name: 'rules',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Rule',
		default: {},
		displayOptions: byRules,
		description: 'The first rule whose conditions all hold decides',
		options: [{ displayName: 'Rule', name: 'rule', values: ruleValues }],
	},
	{
		displayName: 'If No Rule Matches, Deliver To',
		name: 'otherwise',
		type: 'multiOptions',
		options: destinationOptions,
		default: [],
		displayOptions: byRules,
		description: 'The default rule. Empty: all destinations picked above.',
	},
];
