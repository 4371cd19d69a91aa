import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { REDACTIONS, type Redaction } from '../../core/transcript/transcript';

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

const options: INodePropertyOptions[] = REDACTIONS.map((value) => ({
	...REDACTION_TEXTS[value],
	value,
})).sort((a, b) => (a.name < b.name ? -1 : 1));

export const redactProperty: INodeProperties = {
	displayName: 'Redact',
	name: 'redact',
	type: 'multiOptions',
	options,
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

export const noteOption: INodeProperties = {
	displayName: 'Note for the Team',
	name: 'note',
	type: 'string',
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'The customer was verified by SMS',
	description: 'A remark that stands in the brief',
};
