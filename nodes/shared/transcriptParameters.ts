import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { REDACTIONS, type Redaction } from '../../core/transcript/transcript';
import { NEVER_REDACT } from './readRedaction';

const REDACTION_TEXTS: Record<Redaction, { name: string; description: string }> = {
	card: {
		name: 'Card Numbers',
		description: 'Payment cards with a valid check digit; the last four digits stay',
	},
	email: {
		name: 'Email Addresses',
		description: 'In the messages. The customer details keep the address the team needs.',
	},
	iban: { name: 'IBANs', description: 'Bank accounts with valid check digits' },
	nationalId: { name: 'National IDs', description: 'Social security and similar numbers' },
	phone: {
		name: 'Phone Numbers',
		description: 'In the messages. The customer details keep the number the team needs.',
	},
	secret: { name: 'Passwords and Keys', description: 'Passwords, API keys and tokens' },
};

export const redactionOptions: INodePropertyOptions[] = REDACTIONS.map((value) => ({
	...REDACTION_TEXTS[value],
	value,
})).sort((a, b) => (a.name < b.name ? -1 : 1));

export const redactProperty: INodeProperties = {
	displayName: 'Redact',
	name: 'redact',
	type: 'multiOptions',
	options: redactionOptions,
	default: ['card', 'iban', 'secret', 'nationalId'],
	description: 'What is hidden before anybody sees the conversation. How much was hidden is counted.',
};

export const timeZoneOption: INodeProperties = {
	displayName: 'Time Zone',
	name: 'timeZone',
	type: 'string',
	default: '',
	placeholder: 'Europe/Berlin',
	description: 'The zone of the times shown. Empty: the zone of the workflow.',
};

export const systemLinesOption: INodeProperties = {
	displayName: 'System Lines',
	name: 'systemLines',
	type: 'boolean',
	default: true,
	description:
		'Whether events and results of tools, which the conversation holds as lines of the system, are shown. JSON always has them.',
};

export const noteOption: INodeProperties = {
	displayName: 'Note for the Team',
	name: 'note',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'The customer was verified by SMS',
	description: 'A remark that stands in the brief',
};

export const neverRedactOption: INodeProperties = {
	displayName: 'Never Redact',
	name: 'neverRedact',
	type: 'string',
	default: NEVER_REDACT,
	placeholder: 'email, orderId',
	description:
		'Customer details that stay readable whatever is redacted, with commas between them: name, email, phone, ID, URL or an attribute such as orderId. In the messages they are hidden all the same.',
};

export const ownPatternsOption: INodeProperties = {
	displayName: 'Own Patterns',
	name: 'ownPatterns',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Pattern',
	default: {},
	description:
		'What is hidden besides, wherever it is written: your customer numbers, contract numbers and so on',
	options: [
		{
			displayName: 'Pattern',
			name: 'pattern',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'Customer number',
					description: 'Stands in brackets where something was hidden, and in the counts',
				},
				{
					displayName: 'Pattern',
					name: 'pattern',
					type: 'string',
					default: '',
					placeholder: 'KD-\\d{6}',
					description:
						'A regular expression in RE2 syntax, such as KD-\\d{6}. Begin with (?i) to ignore upper and lower case. A match has at most 200 characters.',
				},
			],
		},
	],
};
