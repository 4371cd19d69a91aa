import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { DESTINATIONS, type Destination } from '../../../core/delivery/receipt';
import { zendeskAuthenticationOptions } from '../../shared/zendeskAuthentication';

const DESTINATION_TEXTS: Record<Destination, { name: string; description: string }> = {
	branch: {
		name: 'Branches',
		description: 'Outputs of this node that you wire on. They count as queued, not as delivered.',
	},
	crisp: { name: 'Crisp', description: 'A conversation in the inbox, the transcript as notes' },
	slack: { name: 'Slack', description: 'A message in a channel, the transcript in its thread' },
	webhook: { name: 'Webhook', description: 'A signed event to any system' },
	workflow: {
		name: 'N8n Workflow',
		description: 'A workflow that is called and awaited: email, Teams, anything',
	},
	zendesk: { name: 'Zendesk', description: 'A ticket, the transcript as an internal note' },
};

/** Every destination as a choice, by name. */
export const destinationOptions: INodePropertyOptions[] = DESTINATIONS.map((value) => ({
	...DESTINATION_TEXTS[value],
	value,
})).sort((a, b) => (a.name < b.name ? -1 : 1));

const shownFor = (destination: Destination) => ({ show: { destinations: [destination] } });

/** The destinations, and for each one what it cannot do without. */
export const destinationProperties: INodeProperties[] = [
	{
		displayName: 'Destinations',
		name: 'destinations',
		type: 'multiOptions',
		options: destinationOptions,
		default: ['slack'],
		required: true,
		description:
			'Where the handoff may go. The order in which you pick them is the order in which they are tried.',
	},
	{
		displayName: 'Slack Channel',
		name: 'slackChannel',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'C0123456789 or #support',
		displayOptions: shownFor('slack'),
		description:
			"Where the handoff is posted. The ID stands at the bottom of the channel's details and outlives a renaming.",
	},
	{
		displayName: 'Zendesk Authentication',
		name: 'zendeskAuthentication',
		type: 'options',
		noDataExpression: true,
		options: zendeskAuthenticationOptions,
		default: 'handoffZendeskOAuth2Api',
		displayOptions: shownFor('zendesk'),
		description: 'How this node proves who it is to Zendesk',
	},
	{
		displayName: 'Zendesk Group ID',
		name: 'zendeskGroupId',
		type: 'string',
		default: '',
		placeholder: '360001234567',
		displayOptions: shownFor('zendesk'),
		description: 'The team that gets the ticket. Empty: what your triggers decide.',
	},
	{
		displayName: 'Workflow',
		name: 'workflow',
		type: 'workflowSelector',
		default: '',
		required: true,
		displayOptions: shownFor('workflow'),
		description:
			'Is called with the item, email (subject, HTML, text, replyTo) and the transcript as a file. The handoff counts as delivered when it succeeds.',
	},
	{
		displayName: 'Branches',
		name: 'branches',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Branch',
		default: { branch: [{ name: 'Team' }] },
		displayOptions: shownFor('branch'),
		description: 'Each becomes an output after Delivered and Not Delivered',
		options: [
			{
				displayName: 'Branch',
				name: 'branch',
				values: [
					{
						displayName: 'Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'Team',
						description: 'What the output is called',
					},
				],
			},
		],
	},
	{
		displayName: 'Deliver To',
		name: 'deliverTo',
		type: 'options',
		options: [
			{ name: 'All', value: 'all', description: 'Every destination gets the handoff' },
			{
				name: 'First That Accepts',
				value: 'firstThatAccepts',
				description: 'One after the other, until one takes it',
			},
		],
		default: 'firstThatAccepts',
		description: 'Whether one destination is enough or each gets the handoff',
	},
];
