import type { INodeProperties } from 'n8n-workflow';
import { zendeskBody } from '../../core/inbound/zendesk';
import { zendeskAuthenticationOptions } from '../shared/zendeskAuthentication';
import {
	DEFAULT_CLOSING_EMOJI,
	DEFAULT_CLOSING_WORDS,
	DEFAULT_NOTE_PREFIX,
	DEFAULT_TAG,
	type TriggerService,
} from './settings';

const shownFor = (service: TriggerService) => ({ show: { service: [service] } });

const escaped = (text: string) => text.replaceAll('"', '&quot;');

export const properties: INodeProperties[] = [
	{
		displayName: 'Service',
		name: 'service',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Crisp', value: 'crisp', description: 'Operators answer in the Crisp inbox' },
			{ name: 'Slack', value: 'slack', description: 'Agents answer in the thread of a handoff' },
			{ name: 'Zendesk', value: 'zendesk', description: 'Agents answer on the ticket' },
		],
		default: 'slack',
		description: 'Where the agents answer. Use one Handoff Trigger for each service.',
	},
	{
		displayName: 'Zendesk Authentication',
		name: 'zendeskAuthentication',
		type: 'options',
		noDataExpression: true,
		options: zendeskAuthenticationOptions,
		default: 'handoffZendeskOAuth2Api',
		displayOptions: shownFor('zendesk'),
		description: 'How this node proves who it is to Zendesk, where it looks up what an agent has written',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		options: [
			{
				name: 'Agent Reply',
				value: 'agentReply',
				description: 'An agent wrote to the customer: a reply in the thread, a public comment, a message',
			},
			{
				name: 'Claimed',
				value: 'claimed',
				description: 'An agent took the conversation: the button Claim, or an assignment',
			},
			{
				name: 'Closed',
				value: 'closed',
				description:
					'The conversation may go back to the bot: the button Return to bot, an emoji or word that closes, solved or resolved',
			},
			{
				name: 'Note Added',
				value: 'noteAdded',
				description: 'An agent wrote for the team only. Never show it to the customer.',
			},
		],
		default: ['agentReply', 'claimed', 'closed'],
		required: true,
		description: 'What starts the workflow. Our own messages never do.',
	},
	{
		displayName: 'Set-Up',
		name: 'setUp',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Automatic',
				value: 'automatic',
				description:
					'Publishing the workflow makes a webhook and triggers in Zendesk, unpublishing removes them. The credential must be of an admin.',
			},
			{
				name: 'Manual',
				value: 'manual',
				description: 'You make them, and put the signing secret of the webhook into the credential',
			},
		],
		default: 'automatic',
		displayOptions: shownFor('zendesk'),
		description: 'Who tells Zendesk to call this node',
	},
	{
		displayName:
			'In your Slack app, enter the Production URL above under Event Subscriptions (bot events message.channels, message.groups and reaction_added) and under Interactivity, and put its signing secret into the credential. Publish the workflow first: Slack asks at once whether it answers.',
		name: 'slackSteps',
		type: 'notice',
		default: '',
		displayOptions: shownFor('slack'),
	},
	{
		displayName:
			'In Crisp, enter the Production URL above as a web hook with the events message:send, message:received, session:set_state and session:set_routing. A website hook needs ?key= and the Hook Secret of the credential behind the URL; a plugin hook needs the signing secret of the plugin in the credential.',
		name: 'crispSteps',
		type: 'notice',
		default: '',
		displayOptions: shownFor('crisp'),
	},
	{
		displayName: `In Zendesk, make a webhook for the Production URL above (POST, JSON, Trigger or automation), and put its signing secret into the credential. Then make one trigger per event that calls it for updated tickets with the tag ${DEFAULT_TAG}, with this JSON body: <code>${escaped(zendeskBody('agentReply'))}</code><br>For a private comment the event is noteAdded, for a changed assignee claimed, for a status changed to solved closed.`,
		name: 'zendeskSteps',
		type: 'notice',
		default: '',
		displayOptions: { show: { service: ['zendesk'], setUp: ['manual'] } },
	},
	{
		displayName:
			'The service must reach the Production URL from the internet. If it begins with localhost or an address of your own network, set WEBHOOK_URL of n8n to a public address first.',
		name: 'publicUrl',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Slack Options',
		name: 'slackOptions',
		type: 'collection',
		placeholder: 'Add Slack Option',
		default: {},
		displayOptions: shownFor('slack'),
		options: [
			{
				displayName: 'Closing Emoji',
				name: 'closingEmoji',
				type: 'string',
				default: DEFAULT_CLOSING_EMOJI,
				description:
					'Gives the conversation back to the bot when an agent puts it on the handoff message, or sends it alone in the thread. Names with commas between them; empty for none.',
			},
			{
				displayName: 'Closing Words',
				name: 'closingWords',
				type: 'string',
				default: DEFAULT_CLOSING_WORDS,
				description:
					'A reply that is nothing but one of these gives the conversation back to the bot and is not sent on. With commas between them; empty for none.',
			},
			{
				displayName: 'Note Prefix',
				name: 'notePrefix',
				type: 'string',
				default: DEFAULT_NOTE_PREFIX,
				description:
					'A reply that begins with it is for the team only and becomes Note Added. Empty: every reply in the thread is for the customer.',
			},
		],
	},
	{
		displayName: 'Zendesk Options',
		name: 'zendeskOptions',
		type: 'collection',
		placeholder: 'Add Zendesk Option',
		default: {},
		displayOptions: { show: { service: ['zendesk'], setUp: ['automatic'] } },
		options: [
			{
				displayName: 'Tag',
				name: 'tag',
				type: 'string',
				default: DEFAULT_TAG,
				description:
					'Only tickets with this tag start the workflow. It is one of the tags that Route Handoff gives.',
			},
		],
	},
];
