import type { INodeProperties } from 'n8n-workflow';
import { redactionOptions } from '../../shared/transcriptParameters';
import { destinationOptions } from './destinations';

export const redactPerDestinationOption: INodeProperties = {
	displayName: 'Redact per Destination',
	name: 'redactPerDestination',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Destination',
	default: {},
	description: 'What is hidden from one destination, instead of what Redact says for all of them',
	options: [
		{
			displayName: 'Destination',
			name: 'destination',
			values: [
				{
					displayName: 'Destination',
					name: 'destination',
					type: 'options',
					// A branch gets the item as it is.
					options: destinationOptions.filter(({ value }) => value !== 'branch'),
					default: 'slack',
					description: 'For whom it counts',
				},
				{
					displayName: 'Redact',
					name: 'redact',
					type: 'multiOptions',
					options: redactionOptions,
					default: [],
					description: 'What is hidden there. Own patterns are hidden everywhere.',
				},
			],
		},
	],
};
