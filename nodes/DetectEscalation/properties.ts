import type { INodeProperties } from 'n8n-workflow';
import { REASONS } from '../../core/detection/escalation';
import { conversationProperties } from '../shared/conversationProperties';
import { customerConditionsProperty } from '../shared/customerConditions';
import { modelTimeoutOption } from '../shared/modelParameters';
import { reasonOptions } from '../shared/reasonOptions';
import { thresholdRows } from './thresholds';

export const properties: INodeProperties[] = [
	{
		displayName:
			'Tip: one memory node, wired to your AI Agent and to the Memory input here, lets this node read the whole conversation. Without it only this message is read. A chat model at the Model input is not needed: it is asked only about doubtful cases and languages that this node does not know.',
		name: 'memoryNotice',
		type: 'notice',
		default: '',
	},
	...conversationProperties,
	{
		displayName: 'Reasons',
		name: 'reasons',
		type: 'multiOptions',
		options: reasonOptions,
		default: [...REASONS],
		description: 'What counts as a reason to hand over. A reason that is not picked is never looked for.',
	},
	{
		displayName: 'Keywords',
		name: 'keywords',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Keyword',
		default: {},
		displayOptions: { show: { reasons: ['keyword'] } },
		description: 'Words of your own that always hand over. Upper case and accents make no difference.',
		options: [
			{
				displayName: 'Keyword',
				name: 'keyword',
				values: [
					{
						displayName: 'Text',
						name: 'text',
						type: 'string',
						default: '',
						placeholder: 'refund',
						description: 'What the customer writes',
					},
					{
						displayName: 'Match',
						name: 'match',
						type: 'options',
						options: [
							{ name: 'Phrase', value: 'phrase', description: 'Anywhere, also inside a longer word' },
							{ name: 'Whole Word', value: 'wholeWord', description: 'Only as a whole word or run of words' },
							{
								name: 'Wildcard',
								value: 'wildcard',
								description: 'With * for any letters of a word and ? for one letter, such as cancel*',
							},
						],
						default: 'wholeWord',
						description: 'How the text has to stand in the message',
					},
				],
			},
		],
	},
	{
		...customerConditionsProperty({
			displayName: 'High-Value When',
			name: 'highValueWhen',
			description: 'A customer who meets one of these is always handed to a human',
		}),
		displayOptions: { show: { reasons: ['highValueCustomer'] } },
	},
	{
		displayName: 'Sensitivity',
		name: 'sensitivity',
		type: 'options',
		options: [
			{ name: 'Low', value: 'low', description: 'Only the clear cases. Fewest handoffs.' },
			{ name: 'Balanced', value: 'balanced', description: 'Clear cases and strong hints' },
			{ name: 'High', value: 'high', description: 'Weak hints as well. Most handoffs.' },
		],
		default: 'balanced',
		description: 'How sure a reason has to be before a human is called',
	},
	{
		displayName: 'Offer First',
		name: 'offerFirst',
		type: 'boolean',
		default: false,
		description:
			'Whether doubtful cases leave by a third output, Offer, with a question to the customer in the output field. A clear request still escalates at once.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Bot Confidence',
				name: 'botConfidence',
				type: 'string',
				default: '={{ $json.confidence }}',
				placeholder: '={{ $json.confidence }}',
				description: 'How sure the bot was of its last answer, from 0 to 1, if your bot says so',
			},
			{
				displayName: 'Confidence Threshold',
				name: 'confidenceThreshold',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
				default: 0.5,
				description: 'A bot confidence below this is the reason Low Confidence',
			},
			{
				displayName: 'Failed Attempts',
				name: 'failedAttempts',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 2,
				description:
					'So many failed attempts of the bot are the reason Repeated Failure. Otherwise Sensitivity decides.',
			},
			{
				displayName: 'If Unreadable',
				name: 'ifUnreadable',
				type: 'options',
				options: [
					{ name: 'Escalate', value: 'escalate', description: 'A human looks at it' },
					{
						name: 'Stop With Error',
						value: 'stopWithError',
						description: 'The error names the field and what it should look like',
					},
				],
				default: 'stopWithError',
				description: 'What happens to an item in which no conversation is found',
			},
			modelTimeoutOption(
				'Seconds a chat model at the Model input may take. It sees the newest messages with private details hidden, and says human or bot. If it fails, this node decides alone and escalation.failed says so.',
			),
			{
				displayName: 'Offer Text',
				name: 'offerText',
				type: 'string',
				default: '',
				placeholder: 'Would you like to speak with one of us?',
				displayOptions: { show: { '/offerFirst': [true] } },
				description: 'The question of the Offer output. Empty: ours, in the language of the customer.',
			},
			{
				displayName: 'Thresholds',
				name: 'thresholds',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: 'Add Threshold',
				default: {},
				description:
					'How sure single reasons have to be before they count. For all others Sensitivity decides.',
				options: [thresholdRows],
			},
		],
	},
];
