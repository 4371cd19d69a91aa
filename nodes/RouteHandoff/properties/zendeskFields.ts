import type { INodeProperties } from 'n8n-workflow';
import { toNumber, toRows, toText } from '../../shared/parameters';

/** A parameter that takes any number of ticket fields with their values; read by `readCustomFields`. */
export function customFieldsProperty(
	texts: Pick<INodeProperties, 'displayName' | 'name' | 'description'>,
): INodeProperties {
	return {
		...texts,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Field',
		default: {},
		options: [
			{
				displayName: 'Field',
				name: 'field',
				values: [
					{
						displayName: 'Field ID',
						name: 'id',
						type: 'string',
						default: '',
						placeholder: '360001234567',
						description: 'Shown in the Admin Center under Tickets > Fields',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						description: 'What the field is set to',
					},
				],
			},
		],
	};
}

/** The rows of a list of ticket fields; one without a numeric ID is one that was not filled in. */
export function readCustomFields(value: unknown): Array<{ id: number; value: string }> {
	return toRows(value, 'field').flatMap((row) => {
		const id = toNumber(row.id);
		return id === undefined ? [] : [{ id, value: toText(row.value) }];
	});
}
