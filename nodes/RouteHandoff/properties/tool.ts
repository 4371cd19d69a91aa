import type { INodeProperties } from 'n8n-workflow';

/** What a model is told of this node as its tool. */
export const TOOL_DESCRIPTION =
	'Hands this conversation to a human colleague. Call it when the customer asks for a person, is upset, or when you cannot help. Then tell the customer exactly the text in "output".';

/**
 * n8n tells the model this parameter, or, where a node has none, what its description says to the builder. The text
 * of `usableAsTool.replacements` is only shown in the editor.
 */
export const toolProperties: INodeProperties[] = [
	{
		displayName: 'Description',
		name: 'toolDescription',
		type: 'string',
		typeOptions: { rows: 4 },
		default: TOOL_DESCRIPTION,
		required: true,
		displayOptions: { show: { '@tool': [true] } },
		description: 'Tells the model what the tool does and when to call it',
	},
];
