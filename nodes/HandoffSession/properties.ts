import type { INodeProperties } from 'n8n-workflow';
import { returnAfterProperty, sessionTableProperty } from '../shared/sessionStore/sessionParameters';

const shownFor = (...operation: string[]) => ({ show: { operation } });

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Check Owner',
				value: 'checkOwner',
				action: 'Check who owns a conversation',
				description:
					'Sends the item on by Bot or by Human. Place it first, and again before the answer goes out.',
			},
			{
				name: 'Handle Event',
				value: 'handleEvent',
				action: 'Handle an event of handoff trigger',
				description: 'Finds the conversation of an event, and acts on each event once',
			},
			{
				name: 'Return to Bot',
				value: 'returnToBot',
				action: 'Return a conversation to the bot',
				description: 'The bot answers again from the next message on',
			},
			{
				name: 'Start',
				value: 'start',
				action: 'Start a human stretch',
				description:
					'A human owns the conversation from here on. Route Handoff does this itself; behind it this writes the start into the memory.',
			},
		],
		default: 'checkOwner',
	},
	{
		displayName: 'Conversation ID',
		name: 'conversationId',
		type: 'string',
		default: '',
		placeholder: 'Automatic',
		displayOptions: shownFor('checkOwner', 'returnToBot', 'start'),
		description:
			'What all messages of this conversation have in common. Empty: it is found in the item, as in the other nodes.',
	},
	sessionTableProperty,
	returnAfterProperty,
	{
		displayName: 'Reason',
		name: 'reason',
		type: 'string',
		default: '',
		displayOptions: shownFor('start'),
		description: 'Why a human is needed, for whoever reads the table',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: shownFor('checkOwner', 'handleEvent'),
		options: [
			{
				displayName: 'If Conversation Is Unknown',
				name: 'ifUnknown',
				type: 'options',
				options: [
					{ name: 'Ignore', value: 'ignore', description: 'The item leaves by no output' },
					{ name: 'Use Output', value: 'useOutput', description: 'The item leaves by Not Handled' },
				],
				default: 'useOutput',
				displayOptions: { show: { '/operation': ['handleEvent'] } },
				description: 'What happens to an event of a conversation that is not in the table',
			},
			{
				displayName: 'If Table Cannot Be Used',
				name: 'ifTableFails',
				type: 'options',
				options: [
					{
						name: 'Let a Human Have It',
						value: 'human',
						description: 'The item leaves by Human, so that the bot stays silent',
					},
					{ name: 'Stop With Error', value: 'stopWithError', description: 'The execution fails' },
				],
				default: 'stopWithError',
				displayOptions: { show: { '/operation': ['checkOwner'] } },
				description: 'What happens where nobody can say who owns the conversation',
			},
		],
	},
];
