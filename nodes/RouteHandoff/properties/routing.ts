import type { INodeProperties } from 'n8n-workflow';
import { PRIORITIES } from '../../../core/detection/escalation';
import { customerConditionsProperty } from '../../shared/customerConditions';
import { reasonOptions } from '../../shared/reasonOptions';
import { destinationOptions } from './destinations';

const byRules = { show: { routeBy: ['rules'] } };

const priorityOptions = PRIORITIES.map((value) => ({
	name: value.charAt(0).toUpperCase() + value.slice(1),
	value,
}));

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
		description: 'All of these have to hold',
	}),
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
];

export const routingProperties: INodeProperties[] = [
	{
		displayName: 'Route By',
		name: 'routeBy',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Rules', value: 'rules', description: 'By reason, priority, language and customer' },
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
