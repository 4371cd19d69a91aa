import type { INodeProperties } from 'n8n-workflow';
import { briefLanguageOption, briefTimeoutOption } from '../../shared/modelParameters';
import { noteOption, timeZoneOption } from '../../shared/transcriptParameters';
import { businessHoursOption, outsideHoursDestinationsOption } from './businessHours';
import { openHandoffOption, ownStateOption, returnAfterOption, sessionTableOption } from './state';

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

const askForContactOption: INodeProperties = {
	displayName: 'Ask for Contact First',
	name: 'askForContact',
	type: 'boolean',
	default: false,
	description:
		'Whether a customer without email and phone is asked for an email address before anything is delivered. The question leaves by Not Delivered, and the next message is handed over whatever it says; without a next message nobody hears of it.',
};

/** The rarer settings of the whole node. */
export const optionProperties: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			askForContactOption,
			briefLanguageOption,
			businessHoursOption,
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
			{
				displayName: 'Dry Run',
				name: 'dryRun',
				type: 'boolean',
				default: false,
				description:
					'Whether nothing is sent. The item leaves by Not Delivered and shows under handoff.dryRun what every destination would have got.',
			},
			briefTimeoutOption,
			noteOption,
			openHandoffOption,
			{
				displayName: 'Output Field',
				name: 'outputField',
				type: 'string',
				default: 'output',
				description:
					'The field of the item that holds the text for the customer. The Chat Trigger shows output.',
			},
			outsideHoursDestinationsOption,
			ownStateOption,
			returnAfterOption,
			{
				displayName: 'Send Files',
				name: 'sendFiles',
				type: 'boolean',
				default: true,
				description:
					'Whether the files that the customer sent go along, up to 10 of 20 MB each. Redact does not look into files.',
			},
			sessionTableOption,
			timeZoneOption,
		],
	},
];
