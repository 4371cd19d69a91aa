import type { INodeProperties } from 'n8n-workflow';
import { destinationOptions } from './destinations';

export const businessHoursOption: INodeProperties = {
	displayName: 'Business Hours',
	name: 'businessHours',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Team',
	default: {},
	description:
		"When your teams are there. While a team is closed, the customer is told when it opens. The first team's hours count, unless a rule names another.",
	options: [
		{
			displayName: 'Team',
			name: 'team',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'Support',
					description: 'What rules call the team',
				},
				{
					displayName: 'Hours',
					name: 'hours',
					type: 'string',
					default: 'Mo-Fr 09:00-18:00',
					placeholder: 'Mo-Fr 09:00-12:00, 13:00-18:00; Sa 10:00-14:00',
					description:
						'Days and times, with a semicolon between different days. Over midnight: Fr 22:00-06:00. Always: 24/7.',
				},
				{
					displayName: 'Holidays',
					name: 'holidays',
					type: 'string',
					default: '',
					placeholder: '2026-12-24, 12-25, 01-01',
					description:
						'Dates on which the team is away, with commas between them. Without a year: every year.',
				},
				{
					displayName: 'Time Zone',
					name: 'timeZone',
					type: 'string',
					default: '',
					placeholder: 'Europe/Berlin',
					description: 'The zone of these hours. Empty: the zone of the workflow.',
				},
			],
		},
	],
};

export const outsideHoursDestinationsOption: INodeProperties = {
	displayName: 'Outside Hours, Deliver To',
	name: 'outsideHoursDestinations',
	type: 'multiOptions',
	options: destinationOptions,
	default: [],
	description:
		'Where handoffs go that no rule matches while the first team of Business Hours is closed, among the destinations picked above. Empty: as in its hours.',
};
