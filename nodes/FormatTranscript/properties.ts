import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { FORMATS, type Format } from '../../core/transcript/transcript';
import { conversationProperties } from '../shared/conversationProperties';
import { briefLanguageOption, briefTimeoutOption } from '../shared/modelParameters';
import {
	neverRedactOption,
	noteOption,
	ownPatternsOption,
	redactProperty,
	systemLinesOption,
	timeZoneOption,
} from '../shared/transcriptParameters';

const FORMAT_TEXTS: Record<Format, { name: string; description: string }> = {
	crisp: { name: 'Crisp', description: 'Texts of at most 2,000 characters' },
	email: { name: 'Email', description: 'Subject, HTML, text and a file' },
	html: { name: 'HTML', description: 'For a page or any helpdesk that takes HTML' },
	json: { name: 'JSON', description: 'For programs' },
	markdown: { name: 'Markdown', description: 'For chats, tickets and language models' },
	plainText: { name: 'Plain Text', description: 'For anything' },
	slack: { name: 'Slack', description: 'A message of blocks and the replies of its thread' },
	zendesk: { name: 'Zendesk', description: 'HTML for a comment' },
};

const formatOptions: INodePropertyOptions[] = FORMATS.map((value) => ({
	...FORMAT_TEXTS[value],
	value,
})).sort((a, b) => (a.name < b.name ? -1 : 1));

export const properties: INodeProperties[] = [
	...conversationProperties,
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		noDataExpression: true,
		options: formatOptions,
		default: 'markdown',
		description:
			"Who reads it. Each format keeps to the limits of its reader and makes the customer's words harmless there.",
	},
	{
		displayName: 'Content',
		name: 'content',
		type: 'options',
		options: [
			{ name: 'Brief', value: 'brief', description: 'What a colleague reads in ten seconds' },
			{
				name: 'Brief and Transcript',
				value: 'briefAndTranscript',
				description: 'The brief, then everything that was said',
			},
			{ name: 'Transcript', value: 'transcript', description: 'Everything that was said' },
		],
		default: 'briefAndTranscript',
		description: 'How much is written',
	},
	{
		displayName: 'Attach as File',
		name: 'attachAsFile',
		type: 'boolean',
		default: false,
		description:
			'Whether the whole transcript is also put into a binary field, for nodes that send or store files',
	},
	redactProperty,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			briefLanguageOption,
			{
				displayName: 'File Field',
				name: 'fileField',
				type: 'string',
				default: 'transcript',
				displayOptions: { show: { '/attachAsFile': [true] } },
				description: 'The name of the binary field that holds the file',
			},
			briefTimeoutOption,
			neverRedactOption,
			noteOption,
			ownPatternsOption,
			systemLinesOption,
			timeZoneOption,
		],
	},
];
